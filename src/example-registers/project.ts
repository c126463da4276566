import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionName } from '../model/collection-names.ts';
import { TESTED_FILE } from '../register/accessibility/tested.ts';

/** What a build reads besides its content and theme. */
const PARTS = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** What a national portal shares with every other: the kinds of care, the words, the pages. */
const SHARED = ['care', 'glossary', 'pages'] as const satisfies readonly CollectionName[];

/**
 * Makes the project of the national example anew in `folder`, from the program in `program`: its own content and theme lie in
 * `national/`. It is built and served as any other.
 */
export async function nationalProject(program: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of PARTS) await cp(join(program, part), join(folder, part), { recursive: true });
  for (const name of SHARED)
    await cp(join(program, 'content', name), join(folder, 'content', name), { recursive: true });
  // The national portal shows the same program, and tells of the same test of it.
  await cp(join(program, TESTED_FILE), join(folder, TESTED_FILE));
  await cp(join(program, 'national'), folder, { recursive: true });
}
