import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Every operation on files by which generations are made. A test can let each of them fail in turn, as a full disk or a killed process does.
 *
 * All throw as `node:fs` does, but where it is said that they do not.
 */
export interface Disk {
  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined;
  /** The names in a folder, sorted; none where there is no folder. */
  list(path: string): string[];
  /** What lies at a path itself, and not behind a link; undefined where there is nothing. */
  kindOf(path: string): 'file' | 'folder' | 'link' | undefined;
  /** Where a symbolic link leads, as it is written. */
  readLink(path: string): string;
  /** Makes a folder and those above it; nothing where it is there. */
  makeFolder(path: string): void;
  /** Writes a file that is not there yet. */
  write(path: string, text: string): void;
  /** Copies a file to a path where there is none yet. */
  copy(from: string, to: string): void;
  /** The SHA-256 of a file, in hexadecimal digits. */
  digest(path: string): string;
  /** Makes a second name for a file. */
  link(from: string, to: string): void;
  symlink(target: string, path: string): void;
  /** Gives a file, a link or a folder another name, at once. */
  rename(from: string, to: string): void;
  /** Takes away whatever is at a path, with all that is in it; nothing where there is nothing. */
  remove(path: string): void;
  /** Waits until all that was written below a folder is on the disk itself. */
  sync(folder: string): void;
  /** Waits until the names in one folder are on the disk: of what was renamed there. */
  syncNames(folder: string): void;
}

const without = <Result>(codes: readonly string[], run: () => Result): Result | undefined => {
  try {
    return run();
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
};

const NOT_THERE = ['ENOENT', 'ENOTDIR'];

/** The disk of this computer. */
export const realDisk: Disk = {
  read: (path) => without(NOT_THERE, () => readFileSync(path, 'utf8')),
  list: (path) => without(NOT_THERE, () => readdirSync(path).toSorted()) ?? [],
  kindOf: (path) => {
    const found = without(NOT_THERE, () => lstatSync(path));
    if (!found) return undefined;
    return found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file';
  },
  readLink: (path) => readlinkSync(path),
  makeFolder,
  write: (path, text) => writeFileSync(path, text, { flag: 'wx' }),
  copy: (from, to) => copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  digest: (path) => createHash('sha256').update(readFileSync(path)).digest('hex'),
  link: (from, to) => linkSync(from, to),
  symlink: (target, path) => symlinkSync(target, path),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  sync: syncBelow,
  syncNames: syncOne,
};

/**
 * Makes a folder, and those that it is in. One by one: asked for all at once, Node goes on for ever where nobody can make a
 * folder, such as below `/proc` (24.21).
 */
function makeFolder(path: string): void {
  const is = statSync(path, { throwIfNoEntry: false });
  if (is?.isDirectory()) return;
  const above = dirname(path);
  if (!is && !existsSync(above)) makeFolder(above);
  mkdirSync(path);
}

/** All at once by the system's own command, in a hundredth of the time; file by file where there is no such command. */
function syncBelow(folder: string): void {
  const { status } = spawnSync('sync', ['-f', folder], { stdio: 'ignore' });
  if (status !== 0) syncEach(folder);
}

function syncEach(folder: string): void {
  for (const one of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, one.name);
    if (one.isDirectory()) syncEach(path);
    else if (one.isFile()) syncOne(path);
  }
  syncOne(folder);
}

function syncOne(path: string): void {
  // Windows opens no folder.
  const handle = without(['EISDIR', 'EPERM', 'EACCES'], () => openSync(path, 'r'));
  if (handle === undefined) return;
  try {
    without(['EPERM', 'EINVAL'], () => fsyncSync(handle));
  } finally {
    closeSync(handle);
  }
}

/** Every file below a folder, by its path from there, with forward slashes. */
export function filesBelow(disk: Disk, folder: string, at = ''): string[] {
  return disk.list(join(folder, at)).flatMap((name) => {
    const path = at === '' ? name : `${at}/${name}`;
    const kind = disk.kindOf(join(folder, path));
    return kind === 'folder' ? filesBelow(disk, folder, path) : kind === 'file' ? [path] : [];
  });
}
