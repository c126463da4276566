import { firstLanguage, isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { departureOf } from '../../model/check/withdrawn.ts';
import { departures } from '../../model/vocabulary/publisher-terms.ts';
import { render, type Finish } from '../../prose/render.ts';
import { addressIn, addressOf, pathOf } from '../addresses.ts';
import {
  CHANGES_PATH,
  changesIn,
  changesOfEntry,
  changesOfOrganisation,
  changesPathOf,
  type Change,
} from '../changes.ts';
import type { Entry } from '../entry.ts';
import { pagePath, pagesOf, type ListPage } from '../lists.ts';
import type { Organisation, Register } from '../register.ts';
import { isTranslated, originalLanguage, said, textOf } from '../words.ts';
import { readTheme } from '../../site.ts';
import { ledInto } from './context.ts';
import { feedLink, type FeedLink } from './feeds.ts';
import { insteadOf, type Instead } from './withdrawn.ts';

/** A change as it is shown. */
export interface ChangeShown {
  readonly kind: Change['kind'];
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly day: string;
  readonly label: string;
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly nameLanguage?: string;
  /** Where its entry tells of it. */
  readonly address: string;
  /** Its id on the page of its entry. */
  readonly anchor: string;
  /** The organisation; empty where it is the entry itself, or nobody's own. */
  readonly by: string;
  /** What happened, as HTML. */
  readonly html: string;
  /** “This may affect you if …”; empty where the author does not say. */
  readonly affects: string;
  /** The language of what happened, where it is not the page's. */
  readonly language?: string;
  /** The language of whom it affects, where it is not the page's. */
  readonly affectsLanguage?: string;
  /** Where to look instead, of an entry that has left. */
  readonly instead: Instead | undefined;
}

/** A change in a language. `finish` leads its links to where they are read: on a page of this site, unless told otherwise. */
export function changeInWords(
  change: Change,
  register: Register,
  language: LanguageCode,
  finish: Finish = ledInto(language),
): ChangeShown {
  const { entry, kind, on, mark, organisation } = change;
  const speech = speak(language);
  return {
    kind,
    on,
    day: speech.day(on),
    label: labelOf(change, language),
    name: textOf(entry, 'name', language),
    ...(!isTranslated(entry, language) && { nameLanguage: originalLanguage(entry) }),
    address: `${addressOf(entry, language)}${kind === 'left' ? '' : `#${anchorOf(mark)}`}`,
    anchor: anchorOf(mark),
    by: organisation && organisation.entry !== entry ? textOf(organisation.entry, 'name', language) : '',
    ...wordsOf(change, language, finish),
    instead: insteadOf(entry, register, language),
  };
}

const anchorOf = (mark: string) => `change-${mark}`;

function labelOf({ kind, entry }: Change, language: LanguageCode): string {
  const { ui, term } = speak(language);
  return kind === 'left' ? term(departures, departureOf(entry.facts)?.how ?? '').label : ui.changes[kind];
}

/** What happened and whom it affects, in the best language that the entry has for the reader. */
function wordsOf(
  change: Change,
  language: LanguageCode,
  finish: Finish,
): Pick<ChangeShown, 'html' | 'affects' | 'language' | 'affectsLanguage'> {
  const { entry, kind, note } = change;
  if (kind === 'published') {
    const { value, language: spoken } = said(entry, 'inBrief', language);
    return shown(value, spoken, language, finish);
  }
  const field = kind === 'left' ? 'withdrawn' : 'changes';
  const { value, language: spoken } = said(entry, field, language);
  const at = note ?? 0;
  const record = (Array.isArray(value) ? value[at] : {}) as Readonly<Record<string, unknown>>;
  const own = (entry.translations.get(language)?.facts[field] as (typeof record)[] | undefined)?.[at];
  return {
    ...shown(record['what'] ?? record['because'], spoken, language, finish),
    // A translation may say what changed, and not whom it affects.
    ...affects(record['affects'], own?.['affects'] === undefined ? originalLanguage(entry) : language, language),
  };
}

function shown(text: unknown, spoken: string, language: LanguageCode, finish: Finish) {
  return {
    html: render(typeof text === 'string' ? text : '', 'markdown', finish),
    affects: '',
    ...(spoken !== language && { language: spoken }),
  };
}

/** The whole sentence, in the language in which its end was written. */
function affects(text: unknown, spoken: string, language: LanguageCode) {
  if (typeof text !== 'string' || text.trim() === '') return {};
  const { ui, fill } = speak(isLanguageCode(spoken) ? spoken : firstLanguage);
  const whom = text.trim();
  return {
    affects: fill(ui.changes.affects, { whom: /[.!?۔؟]$/u.test(whom) ? whom : `${whom}.` }),
    ...(spoken !== language && { affectsLanguage: spoken }),
  };
}

/** What has happened to an entry, the newest first, and where its feed is. */
export function changesAndFeed(
  entry: Entry,
  register: Register,
  language: LanguageCode,
): { readonly changes: readonly ChangeShown[]; readonly feed: FeedLink | undefined } {
  const changes = changesOfEntry(register, pathOf(entry));
  return {
    changes: changes.map((one) => changeInWords(one, register, language)),
    feed: feedLink(entry, register, language, readTheme().name),
  };
}

/** The link from an organisation to the list of all that has changed there; undefined where nothing has. */
export function changesAt(
  { entry }: Organisation,
  register: Register,
  language: LanguageCode,
): { readonly text: string; readonly address: string } | undefined {
  if (!changesOfOrganisation(register, entry.id)) return undefined;
  const { ui, fill } = speak(language);
  return {
    text: fill(ui.changes.more, { organisation: textOf(entry, 'name', language) }),
    address: addressIn(language, changesPathOf(entry)),
  };
}

/** A page of the list of changes. */
export interface ChangesView {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly changes: readonly ChangeShown[];
  readonly page: number;
  readonly pages: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Where a page of changes stands: of the whole register, or of one organisation. */
export interface ChangesPlace {
  readonly listPath: string;
  readonly organisation: Organisation | undefined;
  readonly part: ListPage<Change>;
}

/** Every page of changes: all of them, and those of each organisation that has any. */
export function changesPlaces(register: Register): ChangesPlace[] {
  const { all, byOrganisation } = changesIn(register);
  const whole = pagesOf(all).map((part) => ({ listPath: CHANGES_PATH, organisation: undefined, part }));
  const some = register.organisations.flatMap((organisation) =>
    pagesOf(byOrganisation.get(organisation.entry.id) ?? [])
      .filter(({ items }) => items.length > 0)
      .map((part) => ({ listPath: changesPathOf(organisation.entry), organisation, part })),
  );
  return [...whole, ...some];
}

/** A page of changes in a language. */
export function changesView(place: ChangesPlace, register: Register, language: LanguageCode): ChangesView {
  const { ui, fill } = speak(language);
  const { listPath, organisation, part } = place;
  const name = organisation && textOf(organisation.entry, 'name', language);
  const at = (page: number) => addressIn(language, pagePath(listPath, page));
  return {
    path: pagePath(listPath, part.page),
    title: name === undefined ? ui.changes.title : fill(ui.changes.of, { organisation: name }),
    lead: name === undefined ? ui.changes.lead : fill(ui.changes.leadOf, { organisation: name }),
    changes: part.items.map((change) => changeInWords(change, register, language)),
    page: part.page,
    pages: part.pages,
    previous: part.page > 1 ? at(part.page - 1) : undefined,
    next: part.page < part.pages ? at(part.page + 1) : undefined,
  };
}
