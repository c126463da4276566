import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './sweep.ts';

/** Where compiled templates are kept from build to build, by the digest of all that they are made from. */
const CACHE = '.cache/compiled';

/** So many are kept: a branch is left and taken up again. */
const KEPT = 3;

/** All that the templates are compiled from, below the project’s folder. What a package holds is told by the lock file. */
const SOURCES = [
  'src',
  'public',
  'astro.config.mjs',
  'theme.json',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** What the environment changes in compiled templates. */
const VARIABLES = ['BASE_PATH', 'PREVIEW'];

/**
 * The folder of the compiled templates of this project: the one that is kept where nothing that they are made from has changed,
 * else compiled now. `sources`: what `digestOfSources` gave, where it was asked already.
 *
 * Throws where they cannot be compiled; what Astro says of it is on the error output.
 */
export async function compiledTemplates(sources?: string): Promise<string> {
  const folder = join(CACHE, sources ?? (await digestOfSources()));
  if (!existsSync(folder)) {
    const compiling = spawn(process.execPath, [join(import.meta.dirname, 'compile-process.ts'), folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const [code] = (await once(compiling, 'exit')) as [number | null];
    if (code !== 0) throw new Error('The templates could not be compiled.');
  }
  await utimes(folder, new Date(), new Date());
  await throwOldAway();
  return folder;
}

/** The SHA-256 of everything that the templates are compiled from, and of what compiles them, in hexadecimal. */
export async function digestOfSources(root = '.'): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, ...VARIABLES.map((name) => process.env[name] ?? '')]));
  for (const source of SOURCES)
    for (const path of await filesAt(root, source)) {
      const bytes = await readFile(join(root, path));
      hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
    }
  return hash.digest('hex');
}

/** The file, or all files of the folder, in order; none where it is not there. */
async function filesAt(root: string, path: string): Promise<string[]> {
  const there = await stat(join(root, path)).catch(() => undefined);
  if (!there) return [];
  if (there.isFile()) return [path];
  return [...filesBelow(join(root, path))].map((file) => `${path}/${file}`).toSorted();
}

async function throwOldAway(): Promise<void> {
  const names = await readdir(CACHE);
  const aged = await Promise.all(names.map(async (name) => ({ name, used: (await stat(join(CACHE, name))).mtimeMs })));
  const old = aged.toSorted((a, b) => b.used - a.used).slice(KEPT);
  for (const { name } of old) await rm(join(CACHE, name), { recursive: true, force: true });
}
