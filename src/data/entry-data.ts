import { addressOf } from '../register/addresses.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { digestOfEntry, sayingsOf, type Sayings } from '../register/digest.ts';
import { atAGlance, type GlanceFact } from './at-a-glance.ts';
import type { Entry } from '../register/entry.ts';

/** An entry as open data: everything that its files say; what follows from that stands apart. */
export interface EntryData extends Sayings {
  readonly collection: CollectionName;
  readonly id: string;
  /** The address of its page in the first language; sources have none. */
  readonly address?: string;
  /** The SHA-256 of what it says, in hexadecimal: the same words give the same digest, whatever the order of the fields. */
  readonly digest: string;
  /** Of a tool: the eight facts that its page opens with. They follow from its facts and are no part of the digest. */
  readonly atAGlance?: readonly GlanceFact[];
}

/** The address of the page of an entry in the first language; undefined where it has none. */
export function addressOfData(entry: Pick<Entry, 'collection' | 'id'>, site: string): string | undefined {
  return entry.collection === 'sources' ? undefined : new URL(addressOf(entry, firstLanguage), site).href;
}

/** An entry as data. `site` is the address of the portal, such as https://ai.example.org. */
export function entryData(entry: Entry, site: string): EntryData {
  const { collection, id } = entry;
  const sayings = sayingsOf(entry);
  const address = addressOfData(entry, site);
  return {
    collection,
    id,
    ...(address !== undefined && { address }),
    digest: digestOfEntry(entry),
    ...(collection === 'tools' && { atAGlance: atAGlance(entry as Entry<'tools'>) }),
    ...sayings,
  };
}
