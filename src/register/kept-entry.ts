import type { LanguageCode } from '../i18n/languages.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Content, EasyRead, Entries, Entry, Translation } from './entry.ts';
import { foundAt, FoundThere, type FoundPlace } from './kept-found.ts';
import { allFactsIn, factsIn } from './short-answers.ts';

/** Another version of an entry that is read from the disk when somebody asks. */
export class KeptVersion extends FoundThere {
  readonly file: string;

  constructor(file: string, place: FoundPlace) {
    super(place);
    this.file = file;
  }
}

type Kept = Pick<KeptEntry, 'collection' | 'id' | 'file' | 'gathered' | 'draft' | 'place'>;
type Versions = ReadonlyMap<LanguageCode, Translation>;

/** An entry that is read from the disk when somebody asks what it says: a large register is more than memory holds. */
export class KeptEntry implements Entry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly gathered: boolean;
  readonly draft: boolean;
  readonly place: FoundPlace;
  readonly translations: Versions;
  readonly easyRead: ReadonlyMap<LanguageCode, EasyRead>;
  readonly #facts: Entry['facts'];

  constructor({ collection, id, file, gathered, draft, place }: Kept, translations: Versions, easyRead: Versions) {
    [this.collection, this.id, this.file] = [collection, id, file];
    [this.gathered, this.draft, this.place] = [gathered, draft, place];
    this.translations = translations;
    this.easyRead = easyRead as unknown as KeptEntry['easyRead'];
    // The gate has checked them against the schema of the collection.
    this.#facts = factsIn(collection, place) as unknown as Entry['facts'];
  }
  get facts() {
    return this.#facts;
  }
  get body() {
    return foundAt(this.place).body;
  }
  /** The same entry, all of it read. */
  get whole(): Entry {
    const { collection, id, file, gathered, draft, body, translations, easyRead } = this;
    const facts = allFactsIn(collection, this.place) as unknown as Entry['facts'];
    return { collection, id, file, gathered, draft, facts, body, translations, easyRead };
  }
  /** All that it says, without reading it: digests in the place of words. Undefined where a version of it is not kept. */
  get digests(): unknown {
    const versions = [this.translations, this.easyRead].map((all) =>
      [...all].map(([language, one]) => (isKept(one) ? [language, one.file, one.place.digest] : undefined)),
    );
    if (versions.flat().includes(undefined)) return undefined;
    return [this.file, this.gathered, this.draft, this.place.digest, ...versions];
  }
}

/**
 * The content as it was before it was handed to another process, which gives its parts away and what they are able to do not: what lies on
 * the disk is read there by whoever asks.
 */
export function revived(content: Content): Content {
  const files = new Map<string, string>();
  /** One name of a file for all that lie in it. */
  const placed = (place: FoundPlace): FoundPlace => {
    const file = files.get(place.file) ?? place.file;
    files.set(file, file);
    return { ...place, file };
  };
  const versions = (all: Versions): Versions =>
    all.size === 0
      ? none
      : new Map(
          [...all].map(([language, one]) => [
            language,
            isKept(one) ? new KeptVersion(one.file, placed(one.place)) : one,
          ]),
        );
  const whole = (entry: Entry): Entry =>
    isKept(entry)
      ? new KeptEntry(
          { ...entry, place: placed(entry.place) },
          versions(entry.translations),
          versions(entry.easyRead as unknown as Versions),
        )
      : entry;
  const entries = Object.fromEntries(
    Object.entries(content.entries).map(([name, all]) => [
      name,
      new Map([...(all as ReadonlyMap<string, Entry>)].map(([id, entry]) => [id, whole(entry)])),
    ]),
  ) as unknown as Entries;
  return { ...content, entries, withdrawn: content.withdrawn.map(whole) };
}

const none: Versions = new Map();

const isKept = <One extends object>(one: One): one is One & { readonly place: FoundPlace } => 'place' in one;

/** Whether an entry lies on the disk. Pages are bundled apart from the command that reads content: its class is another there. */
export const isKeptEntry = (entry: object | undefined): entry is KeptEntry => entry !== undefined && 'digests' in entry;
