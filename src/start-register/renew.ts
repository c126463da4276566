import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../generations/replace.ts';

/** Where the new content is made, before it takes the place of the old. */
const STAGE = '.start-register';

/** What says that all of the new is there, and where the old goes. */
const READY = join(STAGE, 'ready.json');

/** A new register: its files by path from the root. */
export interface NewRegister {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The folder, from the root, that takes the content that was there, and its theme. */
  readonly former: string;
}

/**
 * Puts new content and a new theme in the place of what is there, which moves to another folder.
 *
 * All of the new is written first, beside the old; then it takes its place by renaming. Whoever stops in the middle has the old
 * register, or finds the new one after `finishRenewal`: nothing is lost and nothing half-written.
 */
export async function renew(root: string, { files, former }: NewRegister): Promise<void> {
  await rm(join(root, STAGE), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, STAGE, dirname(path)), { recursive: true });
    await writeFile(join(root, STAGE, path), content);
  }
  await replaceFile(join(root, READY), JSON.stringify({ former }));
  await finishRenewal(root);
}

/** Ends a renewal that was stopped when all of the new was there. Gives whether there was one. */
export async function finishRenewal(root: string): Promise<boolean> {
  const text = await readFile(join(root, READY), 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  const { former } = JSON.parse(text) as Pick<NewRegister, 'former'>;
  await mkdir(join(root, former), { recursive: true });
  for (const part of ['content', 'theme.json']) {
    const [fresh, place, old] = [join(root, STAGE, part), join(root, part), join(root, former, part)];
    if (!(await exists(fresh))) continue;
    if ((await exists(place)) && !(await exists(old))) await rename(place, old);
    await rename(fresh, place);
  }
  await rm(join(root, STAGE), { recursive: true, force: true });
  return true;
}

/** A folder that is not there yet: `former-content`, else `former-content-2`. */
export async function freeFolder(root: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? name : `${name}-${number}`;
    if (!(await exists(join(root, folder)))) return folder;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
