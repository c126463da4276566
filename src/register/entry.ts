import type { Tested } from './accessibility/tested.ts';
import type { EasyReadFacts } from '../model/easy-read.ts';
import type { Answers } from '../model/index.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Harvest } from './harvest/read-harvest.ts';
import type { History } from './history/line.ts';
import type { LinkResult } from './link-results.ts';
import type { Preview } from './preview/preview.ts';

/** The words of an entry in another language. */
export interface Translation {
  readonly file: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The Easy Read version of an entry in one language. */
export interface EasyRead {
  readonly file: string;
  readonly facts: EasyReadFacts;
}

/** One entry as it was read: facts that fit the model, and the longer story. */
export interface Entry<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  readonly file: string;
  readonly facts: Answers<Name>;
  readonly body: string;
  /** Whether it was read from another register. Its gaps are then shown as gaps. */
  readonly gathered: boolean;
  /** Whether nobody has approved it for publication. Only a preview has such entries. */
  readonly draft: boolean;
  readonly translations: ReadonlyMap<LanguageCode, Translation>;
  readonly easyRead: ReadonlyMap<LanguageCode, EasyRead>;
}

/** Entries by id, in the order of their files; drafts come last. */
export type EntriesOf<Name extends CollectionName> = ReadonlyMap<string, Entry<Name>>;

export type Entries = { readonly [Name in CollectionName]: EntriesOf<Name> };

/** All that the gate has read. */
export interface Content {
  readonly entries: Entries;
  /** Entries that have left. They have a name, an organisation and how they left; nothing else is kept of them. */
  readonly withdrawn: readonly Entry[];
  readonly history: History;
  /** How many drafts each organisation has; under an empty name those that belong to none. */
  readonly draftsOf: ReadonlyMap<string, number>;
  /** What the last check of links found, by address; undefined where links were never checked. */
  readonly links: ReadonlyMap<string, LinkResult> | undefined;
  /** What the last test of the site for accessibility came to; undefined where none is written down. */
  readonly tested?: Tested;
  /** What the last harvest told; undefined where nothing was harvested. */
  readonly harvest?: Harvest;
  /** What only a preview knows; undefined in what is published. */
  readonly preview?: Preview;
}

/** The content among what is known of it, such as what the gate found wrong besides. */
export function contentIn({
  entries,
  withdrawn,
  history,
  draftsOf,
  links,
  tested,
  harvest,
  preview,
}: Content): Content {
  return {
    entries,
    withdrawn,
    history,
    draftsOf,
    links,
    ...(tested && { tested }),
    ...(harvest && { harvest }),
    ...(preview && { preview }),
  };
}
