import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, by its path from there with slashes, in no order. A link counts as a file. Throws where the folder cannot
 * be read.
 *
 * One folder after another, without waiting: a site of 40,000 pages has as many folders, and each that is waited for takes twice as long.
 */
export function pathsBelow(folder: string): string[] {
  const paths: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop())
    for (const one of readdirSync(join(folder, below), { withFileTypes: true }))
      if (one.isDirectory()) waiting.push(`${below}${one.name}/`);
      else paths.push(`${below}${one.name}`);
  return paths;
}
