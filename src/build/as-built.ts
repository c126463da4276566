import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST, readManifest } from '../verify/manifest.ts';
import { STORE } from '../data/store/folder.ts';
import { PARTS } from './part.ts';
import { placeOfBuild } from './place.ts';

/** Folders of a project that no build reads, or that hold only what it can make again. */
const NOT_READ = new Set([
  'node_modules',
  '.git',
  '.cache',
  '.astro',
  'dist',
  'preview',
  'packs',
  STORE,
  PARTS,
  'test',
  'test-results',
]);

/** What the environment changes in a build, besides its day. */
const VARIABLES = ['BASE_PATH', 'CARDS', 'PREVIEW'];

/**
 * A digest of everything that a build of this project may read: each file by its path, size and moment of last change, the day
 * (YYYY-MM-DD, Europe/London) and the settings of the environment.
 */
export function digestOfInputs(day: string, site: string, root = '.'): string {
  const variables = JSON.stringify([process.version, day, ...VARIABLES.map((name) => process.env[name] ?? '')]);
  return digestOfFiles(
    variables,
    inputs(root, (name) => !NOT_READ.has(name) && name !== site),
  );
}

/**
 * A digest of what earlier builds have kept, by path, size and moment of last change: a build reads it, and adds to it, so that it is
 * asked for again when the build has ended.
 */
export function digestOfStore(store: string): string {
  return digestOfFiles('', existsSync(store) ? inputs(store) : []);
}

function digestOfFiles(first: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(first);
  for (const path of files.toSorted()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Gathered entries lie behind a link: it is followed. */
function inputs(folder: string, isRead: (name: string) => boolean = () => true): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isRead(name))
    .flatMap((one) => {
      const path = join(folder, one.name);
      const isFolder = one.isSymbolicLink() ? statSync(path).isDirectory() : one.isDirectory();
      return isFolder ? inputs(path) : [path];
    });
}

/**
 * Whether a site lies in its folder, every file of it, as a build from these inputs made it. Where no folder has changed no file was
 * added, removed or given another name: to look at the folders takes a third of the time of listing what is in them.
 */
export async function isAsBuilt(site: string, inputsNow: string): Promise<boolean> {
  const [before, manifest] = await Promise.all(
    [placeOf(site), join(site, MANIFEST)].map((path) => readFile(path, 'utf8').catch(() => undefined)),
  );
  if (before === undefined || manifest === undefined) return false;
  const [inputsThen, ...folders] = before.trimEnd().split('\n');
  return (
    inputsThen === told(inputsNow, manifest) &&
    folders.every((line) => lineOfFolder(site, line.slice(line.indexOf(' ') + 1)) === line)
  );
}

/** Says that a site was made of these inputs, once its list of digests is written. */
export async function saveAsBuilt(site: string, inputsThen: string): Promise<void> {
  const manifest = await readFile(join(site, MANIFEST), 'utf8');
  const folders = new Set<string>(['.']);
  for (const path of readManifest(manifest).digests.keys())
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  await mkdir(dirname(placeOf(site)), { recursive: true });
  const lines = [told(inputsThen, manifest), ...[...folders].map((folder) => lineOfFolder(site, folder))];
  await writeFile(placeOf(site), `${lines.join('\n')}\n`);
}

/** The moment of the last change of a folder of the site, and its path; of one that is not there no moment. */
function lineOfFolder(site: string, folder: string): string {
  return `${statSync(join(site, folder), { throwIfNoEntry: false })?.mtimeMs ?? ''} ${folder}`;
}

/** Forgets what a site was made of, before it is made again. */
export async function forgetAsBuilt(site: string): Promise<void> {
  await rm(placeOf(site), { force: true });
}

const placeOf = (site: string) => join(placeOfBuild(site), 'inputs.txt');
const told = (inputsNow: string, manifest: string) =>
  `${inputsNow} ${createHash('sha256').update(manifest).digest('hex')}`;
