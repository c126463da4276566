import { readFile } from 'node:fs/promises';
import { textKeys } from './names.ts';
import { collectionOf } from '../../model/index.ts';
import { placeOnDisk, listContent, type ContentFile } from '../../register/files.ts';
import { isUnread, readContent } from '../../register/read-file.ts';
import type { Facts } from '../exchange.ts';

/** An entry that lies in `content/`, whether it is complete or not. */
export interface ExistingEntry {
  readonly file: ContentFile;
  readonly facts: Facts;
  readonly body: string;
  /** The names that it has, in all languages. */
  readonly names: readonly string[];
  /** Whether its file could be read. */
  readonly readable: boolean;
}

/** Entries by their collection and id: `tools/riverside/chest-x-rays`. */
export type Existing = ReadonlyMap<string, ExistingEntry>;

export const entryKey = (collection: string, id: string) => `${collection}/${id}`;

/** All entries of a project. `root` is the folder that holds `content`. */
export async function existingEntries(root: string): Promise<Existing> {
  const { files } = await listContent(root);
  const entries = new Map<string, ExistingEntry>();
  const more = new Map<string, string[]>();
  for (const file of files.filter(({ version }) => version !== 'easy-read')) {
    const content = readContent(
      await readFile(placeOnDisk(root, file)),
      file.kind,
      collectionOf(file.collection).format === 'mdx',
    );
    const facts = isUnread(content) || !isFacts(content.facts) ? {} : content.facts;
    const key = entryKey(file.collection, file.id);
    more.set(key, [...(more.get(key) ?? []), ...textKeys(facts)]);
    if (file.version === 'original')
      entries.set(key, {
        file,
        facts,
        body: isUnread(content) ? '' : content.body.trim(),
        names: [],
        readable: !isUnread(content),
      });
  }
  return new Map([...entries].map(([key, entry]) => [key, { ...entry, names: more.get(key) ?? [] }]));
}

function isFacts(facts: unknown): facts is Facts {
  return typeof facts === 'object' && facts !== null && !Array.isArray(facts);
}
