import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { entryPath, idFrom } from '../editor/file.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { isIdPart } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import { placeOf } from '../register/files.ts';
import { withoutPlace } from '../register/problem.ts';
import { entryText } from '../register/write-file.ts';
import type { Talk } from './put-question.ts';
import { digestOf, UNFINISHED, type Unfinished } from './unfinished.ts';

const { address } = speak(firstLanguage).ui.editor;

/** Asks for the last part of the address, until it is one that can be had. Gives the path of the file from the root. */
export async function askForPlace({ draft, face }: Pick<Talk, 'draft' | 'face'>, root: string): Promise<string> {
  const { collection, facts, id } = draft.entry();
  const usual = id ?? idFrom(typeof facts['name'] === 'string' ? facts['name'] : '');
  for (let now = usual; ;) {
    const put = { question: 'What should its address end with?', notes: [address], now, commands: [] };
    const given = await face.line(put, now);
    const typed = ('value' in given && given.value.trim()) || now;
    const path = entryPath(collectionOf(collection), facts, typed);
    const because = await whyNotThere(path, typed, root);
    if (because === undefined) {
      await draft.change({ id: typed });
      return path;
    }
    face.tell(because);
    now = usual === typed ? `${usual}-2` : usual;
  }
}

/**
 * Puts the file of an entry that was completed in the place of the one that it was read from. That one is kept beside the unfinished
 * answers. Gives false, and writes nothing, where somebody has changed it since.
 */
export async function replaceEntry(root: string, entry: Unfinished): Promise<boolean> {
  const { completes, collection, facts, body } = entry;
  const text = completes && (await readFile(join(root, completes.path), 'utf8').catch(() => undefined));
  if (!completes || text === undefined || digestOf(text) !== completes.digest) return false;
  const target = join(root, completes.path);
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  await mkdir(join(root, UNFINISHED), { recursive: true });
  await writeFile(join(root, UNFINISHED, formerName(completes)), text);
  await writeFile(fresh, entryText(collectionOf(collection), facts, body));
  await rename(fresh, target);
  return true;
}

/** The name under which the file that was there is kept. */
const formerName = ({ path, digest }: { path: string; digest: string }) =>
  `former-${digest.slice(0, 8)}-${basename(path)}`;

async function whyNotThere(path: string, id: string, root: string): Promise<string | undefined> {
  if (!isIdPart(id)) return `“${id}” cannot end an address. ${address}`;
  const place = placeOf(path);
  if ('found' in place) return withoutPlace(place);
  const there = await stat(join(root, path)).catch(() => undefined);
  return there ? `${path} is there already, and is not written over. Choose another ending.` : undefined;
}

/**
 * Writes the file of an entry. Gives false where there is a file at that place by now: it is never written over. Nobody sees
 * half of it: it is written under a hidden name beside it first.
 */
export async function writeEntry(
  root: string,
  path: string,
  { collection, facts, body }: Unfinished,
): Promise<boolean> {
  const target = join(root, path);
  const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(fresh, entryText(collectionOf(collection), facts, body));
    await link(fresh, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}
