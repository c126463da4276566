import { once } from '../build/reads.ts';
import { firstLanguage, languages, type LanguageCode } from '../i18n/languages.ts';
import { given } from '../model/answer.ts';
import { isOlder } from '../model/age-of-words.ts';
import { collectionOf } from '../model/index.ts';
import type { Answers } from '../model/index.ts';
import { completenessOf, type Completeness } from './completeness.ts';
import type { Entry } from './entry.ts';
import { isBroken, type LinkResult } from './link-results.ts';
import { linksOf } from './links.ts';
import type { Organisation, Register } from './register.ts';
import { daysFrom, reviewOn, type Review } from './review.ts';

/** A day on which somebody must do something about an entry. */
export interface Deadline {
  readonly kind: 'review' | 'pilot' | 'contract';
  /** YYYY-MM-DD, Europe/London. */
  readonly on: string;
  /** Days until then; negative when it has passed. */
  readonly days: number;
}

export type Waiver = NonNullable<Answers<'tools'>['waivers']>[number];

/** How one published entry stands, for whoever keeps it. */
export interface EntryStatus {
  readonly entry: Recorded;
  readonly completeness: Completeness;
  readonly review: Review;
  /** The soonest first. */
  readonly deadlines: readonly Deadline[];
  readonly waivers: readonly Waiver[];
  /** Its links that lead to nothing; undefined where links were never checked. */
  readonly broken: readonly LinkResult[] | undefined;
  /** The languages in which its words are older than the entry. */
  readonly older: readonly LanguageCode[];
}

/** The entries of one publisher, those that need somebody first. */
export interface OrganisationStatus {
  /** Undefined for what belongs to nobody: products and notices. */
  readonly organisation: Organisation | undefined;
  readonly entries: readonly EntryStatus[];
  readonly drafts: number;
}

export type Recorded = Entry<'organisations' | 'tools' | 'data-uses' | 'products' | 'notices'>;

/** A contract or a pilot that ends within so many days is told of as ending. */
export const ENDS_WITHIN_DAYS = 90;

/** How every published entry stands, by publisher: those with the most urgent entries first, what belongs to nobody last. */
export const statusOf = once('status', (register): readonly OrganisationStatus[] => {
  const owned = register.organisations.map((organisation) => ({
    organisation,
    entries: sorted(
      [organisation, ...organisation.tools, ...organisation.dataUses].map(({ entry }) => entryStatus(entry, register)),
    ),
    drafts: register.draftsOf.get(organisation.entry.id) ?? 0,
  }));
  const shared = {
    organisation: undefined,
    entries: sorted([...register.products, ...register.notices].map(({ entry }) => entryStatus(entry, register))),
    drafts: register.draftsOf.get('') ?? 0,
  };
  return [
    ...owned.toSorted((a, b) => compareUrgency(a.entries[0], b.entries[0])),
    ...(shared.entries.length > 0 || shared.drafts > 0 ? [shared] : []),
  ];
});

function entryStatus(entry: Recorded, register: Register): EntryStatus {
  const { today, links } = register;
  const facts: Readonly<Record<string, unknown>> = entry.facts;
  const broken = links && linksOf(entry).flatMap((address) => brokenAt(links.get(address)));
  return {
    entry,
    completeness: completenessOf(collectionOf(entry.collection), facts),
    review: reviewOn(given(entry.facts.reviewDue), today),
    deadlines: deadlinesOf(entry, today),
    waivers: given(entry.facts.waivers) ?? [],
    broken,
    older: languages.map(({ code }) => code).filter((code) => code !== firstLanguage && isBehind(entry, code)),
  };
}

const brokenAt = (result: LinkResult | undefined) => (result && isBroken(result) ? [result] : []);

function isBehind({ collection, facts, translations }: Recorded, code: LanguageCode): boolean {
  const translation = translations.get(code);
  return translation !== undefined && isOlder(collection, facts, translation.facts['translatedOn']);
}

/** Tools that are not used any more have no pilot that ends, and no contract that matters. */
const OVER: ReadonlySet<unknown> = new Set(['retired', 'abandoned', 'ended']);

function deadlinesOf({ facts }: Recorded, today: string): Deadline[] {
  const { reviewDue, status, pilotEnds, contractEnds } = facts as Partial<Answers<'tools'>>;
  const runs = !OVER.has(given(status));
  const days: [Deadline['kind'], string | undefined][] = [
    ['review', given(reviewDue)],
    ['pilot', given(status) === 'pilot' ? given(pilotEnds) : undefined],
    ['contract', runs ? given(contractEnds) : undefined],
  ];
  return days
    .flatMap(([kind, on]) => (on === undefined ? [] : [{ kind, on, days: daysFrom(today, on) }]))
    .toSorted((a, b) => a.days - b.days);
}

function sorted(entries: readonly EntryStatus[]): EntryStatus[] {
  return entries.toSorted(compareUrgency);
}

/**
 * The order of urgency: what is longest past a day first, then broken links, then what is incomplete, then the soonest day, then
 * words that are behind. Two that are alike stand by their ids.
 */
function compareUrgency(a: EntryStatus | undefined, b: EntryStatus | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [one, other] = [urgency(a), urgency(b)];
  const at = one.findIndex((value, place) => value !== other[place]);
  if (at === -1) return a.entry.id < b.entry.id ? -1 : 1;
  return (other[at] ?? 0) - (one[at] ?? 0);
}

/** Numbers that are greater the more urgent it is, the weightiest first. */
function urgency({ deadlines, broken, completeness, older, review }: EntryStatus): readonly number[] {
  const [soonest] = deadlines;
  return [
    Math.max(0, -(soonest?.days ?? 0)),
    broken?.length ?? 0,
    100 - completeness.percent,
    review.state === 'not-said' ? 1 : 0,
    -(soonest?.days ?? Number.MAX_SAFE_INTEGER),
    older.length,
  ];
}
