import { firstLanguage, languages, type LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { fileAddress, fileBesidePage, pathOf } from '../addresses.ts';
import {
  CHANGES_PATH,
  changesIn,
  changesOfEntry,
  changesOfOrganisation,
  changesPathOf,
  type Change,
} from '../changes.ts';
import type { Entry } from '../entry.ts';
import type { Register } from '../register.ts';
import { isTranslated, textOf } from '../words.ts';

/** An Atom feed of changes: of everything, of an organisation, or of one entry. */
export interface ChangeFeed {
  /** The page beside which it lies, the same in every language. */
  readonly beside: string;
  /** The page that shows the same, the same in every language. */
  readonly page: string;
  /** The entry that it is about; undefined where it is about everything. */
  readonly entry: Entry | undefined;
  readonly changes: readonly Change[];
  /** The languages in which it is published, the first language first. */
  readonly languages: readonly LanguageCode[];
}

/** More than this is left to the pages. */
const MOST = 100;

const wholeLanguages: readonly LanguageCode[] = languages
  .filter(({ pages }) => pages === 'all')
  .map(({ code }) => code);

/** Every feed of a register. What has nothing to tell has no feed, since a feed must say when it last changed. */
export function changeFeeds(register: Register): ChangeFeed[] {
  const entries = new Map(changesIn(register).all.map(({ entry }) => [pathOf(entry), entry]));
  return [undefined, ...entries.values()].flatMap((entry) => feedOf(entry, register) ?? []);
}

/** The feed of an entry; of an organisation it tells of all that it publishes; without an entry, of everything. */
function feedOf(entry: Entry | undefined, register: Register): ChangeFeed | undefined {
  if (entry === undefined) {
    const { all } = changesIn(register);
    return notEmpty({ beside: CHANGES_PATH, page: CHANGES_PATH, entry, changes: all, languages: wholeLanguages });
  }
  const path = pathOf(entry);
  const changes = entry.collection === 'organisations' ? changesOfOrganisation(register, entry.id) : undefined;
  if (changes) return notEmpty({ beside: path, page: changesPathOf(entry), entry, changes, languages: wholeLanguages });
  const own = wholeLanguages.filter((code) => code !== firstLanguage && isTranslated(entry, code));
  return notEmpty({
    beside: path,
    page: path,
    entry,
    changes: changesOfEntry(register, path),
    languages: [firstLanguage, ...own],
  });
}

function notEmpty(feed: ChangeFeed): ChangeFeed | undefined {
  return feed.changes.length === 0 ? undefined : { ...feed, changes: feed.changes.slice(0, MOST) };
}

/** A link from a page to its feed. */
export interface FeedLink {
  readonly title: string;
  readonly address: string;
  readonly language: LanguageCode;
}

/** The feed of an entry, or of everything, for the pages of a language: in that language where there is one, else in the first. */
export function feedLink(
  entry: Entry | undefined,
  register: Register,
  language: LanguageCode,
  siteName: string,
): FeedLink | undefined {
  const feed = feedOf(entry, register);
  if (feed === undefined) return undefined;
  const spoken = feed.languages.includes(language) ? language : firstLanguage;
  return {
    title: feedTitle(feed, spoken, siteName),
    address: fileAddress(fileBesidePage(feed.beside, spoken, 'atom')),
    language: spoken,
  };
}

/** What a feed is called in a language. */
export function feedTitle({ entry }: ChangeFeed, language: LanguageCode, siteName: string): string {
  const { ui, fill } = speak(language);
  return fill(ui.changes.feedOf, { name: entry ? textOf(entry, 'name', language) : siteName });
}
