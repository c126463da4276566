import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build reads besides its content. Copied, so that edits made while the bench runs do not reach it. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'theme.json',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Where the bench keeps its projects and results, below the project’s folder, so that the same packages are found. */
export const BENCH_FOLDER = '.cache/bench';

/** Makes a fresh project without content in `.cache/bench/name`, from the program in `program`. Gives its folder. */
export async function freshProject(name: string, program: string): Promise<string> {
  const folder = resolve(BENCH_FOLDER, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of PARTS) await cp(join(program, part), join(folder, part), { recursive: true });
  return folder;
}
