import type { LanguageCode } from '../i18n/languages.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import type { CheckedFile } from './check-file.ts';
import type { Entries, Entry, Translation } from './entry.ts';
import type { ContentFile } from './files.ts';
import { keyOf } from './history/state.ts';
import { KeptEntry, KeptVersion } from './kept-entry.ts';
import { KeptFile } from './kept-file.ts';

/** Entries by collection and id, made of checked files, each with its other versions among the others. */
export function entriesOf(originals: Iterable<CheckedFile>, others: readonly CheckedFile[]): Entries {
  const byKey = Map.groupBy(others, ({ file }) => keyOf(file));
  const maps = Object.fromEntries(collectionNames.map((name) => [name, new Map<string, Entry>()])) as Record<
    CollectionName,
    Map<string, Entry>
  >;
  for (const one of originals) {
    const { file, draft } = one;
    const { collection, id } = file;
    const versions = byKey.get(keyOf(file)) ?? [];
    const [translations, easyRead] = [versionsOf(versions, 'translation'), versionsOf(versions, 'easy-read')];
    const own = { collection, id, file: file.path, gathered: file.source !== undefined, draft };
    const entry =
      one instanceof KeptFile
        ? new KeptEntry({ ...own, place: one.place }, translations, easyRead)
        : { ...own, facts: one.facts, body: one.body, translations, easyRead };
    // The gate has checked the facts against the schema of the collection: what has a problem is not published.
    maps[collection].set(id, entry as unknown as Entry);
  }
  return maps as unknown as Entries;
}

type Versions = ReadonlyMap<LanguageCode, Translation>;

const none: Versions = new Map();

/** The versions of one kind of an entry, by their languages. */
function versionsOf(others: readonly CheckedFile[], version: ContentFile['version']): Versions {
  const some = others.filter(({ file }) => file.version === version);
  return some.length === 0 ? none : new Map(some.map((one) => [one.file.language, versionOf(one)]));
}

function versionOf(one: CheckedFile): Translation {
  const { path } = one.file;
  return one instanceof KeptFile ? new KeptVersion(path, one.place) : { file: path, facts: one.facts, body: one.body };
}
