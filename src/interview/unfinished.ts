import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../generations/replace.ts';
import { collectionNames } from '../model/collection-names.ts';

/** Where answers lie until their entry is written, from the project's folder. */
export const UNFINISHED = '.cache/new';

const schema = z.strictObject({
  collection: z.enum(collectionNames),
  facts: z.record(z.string(), z.unknown()),
  body: z.string(),
  /** The last part of its address. */
  id: z.string().optional(),
  /** The file that is being completed, and what it held when that began (SHA-256); none for a new entry. */
  completes: z.strictObject({ path: z.string(), digest: z.string() }).optional(),
  /** Questions that have been put, in that order, answered or left open. */
  passed: z.array(z.string()),
  /** Whether the questions that may be left out are put too. */
  all: z.boolean(),
});

/** An entry that is being written, question by question. */
export type Unfinished = z.infer<typeof schema>;

/** An unfinished entry with the name of its file below `UNFINISHED`. */
export interface Kept {
  readonly file: string;
  readonly entry: Unfinished;
}

/** The unfinished entries of a project, the latest first. A file that is none of ours is passed over. */
export async function unfinishedIn(root: string): Promise<Kept[]> {
  const files = await readdir(join(root, UNFINISHED)).catch(() => []);
  const kept = await Promise.all(
    files
      .filter((file) => /^\d+\.json$/u.test(file))
      .map(async (file) => {
        const entry = schema.safeParse(parsed(await readFile(join(root, UNFINISHED, file), 'utf8')));
        return entry.success ? [{ file, entry: entry.data }] : [];
      }),
  );
  return kept.flat().toSorted((a, b) => numberOf(b.file) - numberOf(a.file));
}

/** The name of a file for a new one: numbers count up, and no file that is there is taken. */
export async function newFile(root: string): Promise<string> {
  const files = await readdir(join(root, UNFINISHED)).catch(() => []);
  return `${Math.max(0, ...files.map(numberOf)) + 1}.json`;
}

/** Writes an unfinished entry; whoever stops the program in the middle finds the answers before. */
export async function keep(root: string, { file, entry }: Kept): Promise<void> {
  const path = join(root, UNFINISHED, file);
  await mkdir(join(root, UNFINISHED), { recursive: true });
  await replaceFile(path, JSON.stringify(entry, null, 2));
}

export async function forget(root: string, { file }: Pick<Kept, 'file'>): Promise<void> {
  await rm(join(root, UNFINISHED, file), { force: true });
}

/** What tells whether a text is still the same: SHA-256, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const numberOf = (file: string) => Number.parseInt(file, 10) || 0;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
