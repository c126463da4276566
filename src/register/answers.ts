import type { LanguageCode } from '../i18n/languages.ts';
import { speak, type Speech } from '../i18n/speak.ts';
import { isNoAnswer, type NoAnswer } from '../model/answer.ts';
import { isRequired } from '../model/collection.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Field } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import { noAnswers, withholdingGrounds } from '../model/vocabulary/no-answers.ts';
import { render, type Finish } from '../prose/render.ts';
import { addressOf } from './addresses.ts';
import type { Entries, Entry } from './entry.ts';
import { figuresShown, type Figure, type FigureRun } from './figures.ts';
import { isTranslated, originalLanguage, said, textOf } from './words.ts';

/** A link, and the language of its words where that is not the page’s. */
export interface ShownLink {
  readonly href: string;
  readonly text: string;
  readonly language?: string;
}

/** An answer made ready to be shown. Components show it and compute nothing. */
export type Shown =
  | { readonly as: 'html'; readonly html: string }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'list'; readonly items: readonly string[] }
  | { readonly as: 'terms'; readonly terms: readonly { readonly label: string; readonly meaning: string }[] }
  | { readonly as: 'links'; readonly links: readonly ShownLink[] }
  | { readonly as: 'records'; readonly records: readonly (readonly Answer[])[] }
  | { readonly as: 'figures'; readonly runs: readonly FigureRun[] }
  | { readonly as: 'conversation'; readonly asked: readonly AskedShown[] }
  | { readonly as: 'gap'; readonly label: string; readonly text: string };

/** A question that somebody asked, its answer as HTML, and the day of the answer in words. */
export interface AskedShown {
  readonly question: string;
  readonly answer: string;
  readonly on: string;
}

export interface Answer {
  readonly field: string;
  readonly question: string;
  readonly readers: 'everyone' | 'experts';
  readonly shown: Shown;
  /** The language of the answer, where it is not that of the page. */
  readonly language?: string;
}

export interface AnswerGroup {
  readonly group: string;
  readonly title: string;
  readonly answers: readonly Answer[];
}

interface Page {
  readonly entries: Entries;
  readonly language: LanguageCode;
  readonly finish: Finish;
  /** For texts in another language than the page’s; left out where nothing is done to any. */
  readonly finishOther?: Finish;
}

/**
 * The answers to the named fields of an entry, ready to be shown, in the order given.
 *
 * A question that was not answered is left out where it is optional, and is a gap where it is required: only gathered
 * entries have such gaps, since the gate lets no own entry through without an answer or a reason.
 */
export function answersOf(entry: Entry, names: readonly string[], page: Page): Answer[] {
  const { fields } = collectionOf(entry.collection);
  return names.flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    const { value, language } = said(entry, name, page.language);
    if (value === undefined && !isRequired(field, entry.facts)) return [];
    return [answerOf(field, entry, name, value, language, page)];
  });
}

/** The fields of a group of a collection, by name, for everyone or for experts. */
export function fieldsIn(collection: CollectionName, group: string, readers: 'everyone' | 'experts'): string[] {
  return Object.entries(collectionOf(collection).fields)
    .filter(([, field]) => field.group === group && field.readers === readers)
    .map(([name]) => name);
}

/** The answers of an entry under one group, for everyone or for experts, but for the fields that stand elsewhere on the page. */
export function answerGroup(
  entry: Entry,
  group: string,
  readers: 'everyone' | 'experts',
  page: Page,
  without: ReadonlySet<string> = new Set(),
): AnswerGroup {
  const names = fieldsIn(entry.collection, group, readers).filter((name) => !without.has(name));
  return { group, title: speak(page.language).group(entry.collection, group), answers: answersOf(entry, names, page) };
}

/** The answers of an entry under their groups, in the order of the model; groups without any are left out. */
export function answerGroups(
  entry: Entry,
  readers: 'everyone' | 'experts',
  page: Page,
  without: ReadonlySet<string> = new Set(),
): AnswerGroup[] {
  return Object.keys(collectionOf(entry.collection).groups)
    .map((group) => answerGroup(entry, group, readers, page, without))
    .filter(({ answers }) => answers.length > 0);
}

function answerOf(field: Field, entry: Entry, path: string, value: unknown, language: string, page: Page): Answer {
  const speech = speak(page.language);
  const shown =
    value === undefined
      ? notSaid(speech)
      : isNoAnswer(value)
        ? reason(value, speech)
        : show(field, entry, path, value, language, page);
  return {
    field: path,
    question: speech.question(entry.collection, path),
    readers: field.readers,
    shown,
    ...(language !== page.language && field.words && value !== undefined && { language }),
  };
}

function notSaid({ ui }: Speech): Shown {
  return { as: 'gap', label: '', text: ui.entry.gapNotSaid };
}

function reason(none: NoAnswer, speech: Speech): Shown {
  const { label } = speech.term(noAnswers, none.noAnswer);
  const more =
    none.noAnswer === 'not-yet-known'
      ? ` ${speech.fill(speech.ui.entry.gapBy, { day: speech.day(none.by) })}`
      : none.noAnswer === 'withheld'
        ? ` ${speech.fill(speech.ui.entry.gapGround, { ground: speech.term(withholdingGrounds, none.ground).label })}`
        : '';
  return { as: 'gap', label, text: `${none.because}${more}` };
}

function show(field: Field, entry: Entry, path: string, value: unknown, language: string, page: Page): Shown {
  const speech = speak(page.language);
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  switch (field.kind) {
    case 'text':
      return {
        as: 'html',
        html: render(String(value), 'markdown', language === page.language ? page.finish : page.finishOther),
      };
    case 'lines':
      return { as: 'list', items: list.map(String) };
    case 'term':
    case 'terms':
      return {
        as: 'terms',
        terms: list.map((id) =>
          field.vocabulary ? speech.term(field.vocabulary, String(id)) : { label: String(id), meaning: '' },
        ),
      };
    case 'day':
      return { as: 'text', text: speech.day(String(value)) };
    case 'yes-no':
      return { as: 'text', text: value === true ? speech.ui.entry.yes : speech.ui.entry.no };
    case 'number':
      return { as: 'text', text: speech.number(Number(value)) };
    case 'countries':
      return { as: 'text', text: list.map((code) => speech.country(String(code))).join(', ') };
    case 'language':
      return { as: 'text', text: speech.languageName(String(value)) };
    case 'address':
    case 'email':
    case 'phone':
      return {
        as: 'links',
        links: [{ href: hrefOf(field.kind, String(value)), text: String(value).replace(/^https:\/\//, '') }],
      };
    case 'reference':
    case 'references':
      return { as: 'links', links: list.flatMap((id) => linkTo(field, String(id), page)) };
    case 'records':
      return showRecords(field, entry, path, list as Record<string, unknown>[], language, page);
    case 'kept':
      return {
        as: 'records',
        records: [
          Object.entries(value as Record<string, string>).map(([question, text]): Answer => ({
            field: path,
            question,
            readers: 'experts',
            shown: { as: 'text', text },
            language,
          })),
        ],
      };
    default:
      return { as: 'text', text: String(value) };
  }
}

function showRecords(
  field: Field,
  entry: Entry,
  path: string,
  records: Record<string, unknown>[],
  language: string,
  page: Page,
): Shown {
  if (records.length === 0) return { as: 'text', text: speak(page.language).ui.entry.none };
  if (field.shownAs === 'figures')
    return {
      as: 'figures',
      runs: figuresShown(entry, records as unknown as Figure[], language, page.language),
    };
  if (field.shownAs === 'conversation')
    return { as: 'conversation', asked: askedShown(records as unknown as AskedRecord[], language, page) };
  const inner = Object.entries(field.of ?? {});
  return {
    as: 'records',
    records: records.map((record) =>
      inner
        .filter(([name]) => record[name] !== undefined)
        .map(([name, one]) => answerOf(one, entry, `${path}.${name}`, record[name], language, page)),
    ),
  };
}

interface AskedRecord {
  readonly question: string;
  readonly answer: string;
  readonly on: string;
}

/** Questions with their answers, the newest first. ISO days sort as text. */
function askedShown(records: readonly AskedRecord[], language: string, page: Page): AskedShown[] {
  const { ui, fill, day } = speak(page.language);
  const finish = language === page.language ? page.finish : page.finishOther;
  return records
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map(({ question, answer, on }) => ({
      question,
      answer: render(answer, 'markdown', finish),
      on: fill(ui.entry.answeredOn, { day: day(on) }),
    }));
}

function hrefOf(kind: 'address' | 'email' | 'phone', value: string): string {
  if (kind === 'email') return `mailto:${value}`;
  return kind === 'phone' ? `tel:${value.replace(/[^+\d]/g, '')}` : value;
}

function linkTo(field: Field, id: string, page: Page): ShownLink[] {
  const entry = field.to && page.entries[field.to].get(id);
  if (!entry) return [];
  const link = { href: addressOf(entry, page.language), text: textOf(entry, 'name', page.language) };
  return [isTranslated(entry, page.language) ? link : { ...link, language: originalLanguage(entry) }];
}
