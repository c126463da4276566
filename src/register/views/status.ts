import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { contentChecks } from '../../model/vocabulary/content-checks.ts';
import { addressIn, addressOf, fileAddress, fileBesidePage } from '../addresses.ts';
import { pagePath, pagesOf, type ListPage } from '../lists.ts';
import type { Register } from '../register.ts';
import { ENDS_WITHIN_DAYS, statusOf, type Deadline, type EntryStatus, type OrganisationStatus } from '../status.ts';
import { originalLanguage, isTranslated, textOf } from '../words.ts';

/** The path of the list of all publishers by how their entries stand. */
export const STATUS_PATH = '/status/';

/** The path of how the entries of one publisher stand. */
export const statusPathOf = ({ organisation }: OrganisationStatus) =>
  `${STATUS_PATH}${organisation?.entry.id ?? 'shared'}/`;

/** The path of the calendar of a publisher, the same in every language. */
export const calendarPathOf = (one: OrganisationStatus) => `${statusPathOf(one)}reviews/`;

/** A page of the status: of all publishers, or of one. */
export interface StatusPlace {
  readonly path: string;
  readonly listPath: string;
  readonly all?: ListPage<OrganisationStatus>;
  readonly one?: { readonly status: OrganisationStatus; readonly part: ListPage<EntryStatus> };
}

/** Every page of the status. */
export function statusPlaces(register: Register): StatusPlace[] {
  const publishers = statusOf(register);
  return [
    ...pagesOf(publishers).map((part) => ({
      path: pagePath(STATUS_PATH, part.page),
      listPath: STATUS_PATH,
      all: part,
    })),
    ...publishers.flatMap((status) =>
      pagesOf(status.entries).map((part) => ({
        path: pagePath(statusPathOf(status), part.page),
        listPath: statusPathOf(status),
        one: { status, part },
      })),
    ),
  ];
}

/** A publisher in the list: how many of its entries need somebody, and why. */
export interface PublisherShown {
  readonly name: string;
  readonly language?: string;
  readonly address: string;
  /** By the headings of the table, in words. */
  readonly counts: readonly string[];
}

/** The headings of the table of publishers, but for the first. */
export function statusHeadings(language: LanguageCode): string[] {
  const { ui } = speak(language);
  const { entries, overdue, ending, incomplete, broken, behind, waived, drafts } = ui.status;
  return [entries, overdue, ending, incomplete, broken, behind, waived, drafts];
}

/** A publisher in a language. A number that is not known, since links were not checked, is a dash. */
export function publisherShown(one: OrganisationStatus, { links }: Register, language: LanguageCode): PublisherShown {
  const { number } = speak(language);
  const having = (has: (entry: EntryStatus) => boolean) => number(one.entries.filter(has).length);
  const name = nameOf(one, language);
  return {
    ...name,
    address: addressIn(language, statusPathOf(one)),
    counts: [
      number(one.entries.length),
      having(({ review }) => review.state === 'overdue'),
      having(({ deadlines }) => deadlines.some(isEnding)),
      having(({ completeness }) => completeness.percent < 100),
      links ? having(({ broken }) => (broken?.length ?? 0) > 0) : '–',
      having(({ older }) => older.length > 0),
      having(({ waivers }) => waivers.length > 0),
      number(one.drafts),
    ],
  };
}

/** The name of a publisher, and its language where that is not the page's. */
export function nameOf(
  { organisation }: OrganisationStatus,
  language: LanguageCode,
): { readonly name: string; readonly language?: string } {
  if (!organisation) return { name: speak(language).ui.status.shared };
  const { entry } = organisation;
  const name = textOf(entry, 'name', language);
  return isTranslated(entry, language) ? { name } : { name, language: originalLanguage(entry) };
}

const isEnding = ({ kind, days }: Deadline) => kind !== 'review' && days <= ENDS_WITHIN_DAYS;

/** How an entry stands, in words. */
export interface EntryStatusShown {
  readonly name: string;
  readonly language?: string;
  readonly address: string;
  readonly kind: string;
  /** What is late or broken. */
  readonly late: readonly string[];
  /** What else is worth knowing. */
  readonly notes: readonly string[];
  /** Each link that leads to nothing. */
  readonly links: readonly string[];
  /** Each thing that the check remarked on and that was let stand: who decided, why and when. */
  readonly waivers: readonly string[];
}

/** How an entry stands in a language. */
export function entryStatusShown(one: EntryStatus, language: LanguageCode): EntryStatusShown {
  const speech = speak(language);
  const { ui, fill, count, number, day, collection, languageName } = speech;
  const { entry, completeness, deadlines, broken = [], older, waivers, review } = one;
  const complete = fill(ui.status.complete, { percent: number(completeness.percent) });
  const who = given(entry.facts.checkedBy);
  const words = deadlines.map((deadline) => ({ deadline, text: deadlineInWords(deadline, speech) }));
  return {
    name: textOf(entry, 'name', language),
    ...(!isTranslated(entry, language) && { language: originalLanguage(entry) }),
    address: addressOf(entry, language),
    kind: `${collection(entry.collection).one}${entry.draft ? ` (${ui.approval.draft})` : ''}`,
    late: [
      ...words.filter(({ deadline }) => deadline.days < 0).map(({ text }) => text),
      ...(review.state === 'not-said' ? [ui.status.noReview] : []),
      ...(broken.length > 0 ? [`${count(ui.status.linksBroken, broken.length)}.`] : []),
      ...(completeness.percent < 100 ? [`${complete}.`] : []),
    ],
    notes: [
      ...words.filter(({ deadline }) => deadline.days >= 0).map(({ text }) => text),
      ...older.map((code) => fill(ui.status.olderIn, { language: languageName(code) })),
      ...(completeness.percent === 100 ? [`${complete}.`] : []),
      ...(completeness.reasons > 0 ? [`${count(ui.status.reasons, completeness.reasons)}.`] : []),
      ...(who === undefined ? [] : [fill(ui.status.who, { role: who })]),
    ],
    links: broken.map(({ address, outcome, since, on }) =>
      fill(ui.status.brokenLink, {
        address,
        what: ui.status.linkOutcomes[outcome === 'gone' ? 'gone' : 'failing'],
        day: day(since ?? on),
      }),
    ),
    waivers: waivers.map(({ check, words: of, because, by, on }) =>
      fill(ui.status.waiver, {
        check: speech.term(contentChecks, check).label,
        words: of === undefined ? '' : fill(ui.status.waiverWords, { words: of }),
        because,
        by,
        day: day(on),
      }),
    ),
  };
}

/** “Its review is 40 days overdue (14 October 2026).” */
export function deadlineInWords({ kind, on, days }: Deadline, { ui, fill, count, day }: Speech): string {
  const phrases = ui.status.deadlines[kind];
  const what = days === 0 ? phrases.today : days < 0 ? count(phrases.past, -days) : count(phrases.ahead, days);
  return fill(ui.status.onDay, { what, day: day(on) });
}

/** The page of a publisher in a language. */
export interface PublisherView {
  readonly title: string;
  readonly name: string;
  readonly drafts: string | undefined;
  readonly links: string;
  readonly entries: readonly EntryStatusShown[];
  /** Where its calendar is, as a file and to subscribe to; undefined where nothing has a day. */
  readonly calendar: { readonly file: string; readonly subscribe: string } | undefined;
}

/** The page of a publisher. `site`: the address of the portal. */
export function publisherView(
  { status, part }: NonNullable<StatusPlace['one']>,
  register: Register,
  language: LanguageCode,
  site: string,
): PublisherView {
  const { ui, fill, count } = speak(language);
  const { name } = nameOf(status, language);
  const file = fileAddress(fileBesidePage(calendarPathOf(status), language, 'ics'));
  return {
    title: fill(ui.status.titleOf, { name }),
    name,
    drafts: status.drafts > 0 ? count(ui.status.draftCount, status.drafts) : undefined,
    links: linksInWords(register, language),
    entries: part.items.map((one) => entryStatusShown(one, language)),
    calendar: status.entries.some(({ deadlines }) => deadlines.length > 0)
      ? { file, subscribe: new URL(file, site).href.replace(/^https?:/u, 'webcal:') }
      : undefined,
  };
}

const checkedOn = new WeakMap<object, string>();

/** When links were last checked. */
export function linksInWords({ links }: Register, language: LanguageCode): string {
  const { ui, fill, day } = speak(language);
  if (!links || links.size === 0) return ui.status.linksNotChecked;
  const last = checkedOn.get(links) ?? [...links.values()].reduce((on, one) => (one.on > on ? one.on : on), '');
  checkedOn.set(links, last);
  return fill(ui.status.linksChecked, { day: day(last) });
}
