import { isNoAnswer } from '../model/answer.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import type { Field } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import type { Said } from '../register/digest.ts';
import type { EntryData } from './entry-data.ts';
import { pageColumn, collectionColumn, columnOf, idColumn, type Cell, type Column } from './columns.ts';
import type { Rows } from './rows.ts';
import { textsOf } from './texts.ts';

/** Rows under columns, as a spreadsheet has them. Every cell has the kind of its column, or is undefined. */
export interface Table {
  /** A name for files, of small letters, digits, hyphens and full stops: `tools.recipients`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: Rows;
  /** The columns that name a row, and those that name a row of another table. */
  readonly key: readonly string[];
  readonly partOf?: { readonly table: string; readonly columns: readonly string[] };
}

/**
 * All that entries say, as tables: one for each collection, one for each list of records in it, and some for what any entry
 * can have: a reason in place of an answer, words in another language or in Easy Read, and answers kept from a source. Nothing is lost: the
 * entries can be made again from the tables.
 */
export function tablesOf(entries: readonly EntryData[]): Table[] {
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  return [
    ...collectionNames.flatMap((name) => tablesOfCollection(name, byCollection.get(name) ?? [])),
    glance(entries),
    reasons(entries),
    inOtherWords('translations', 'Words in other languages', entries, ({ translations }) => translations),
    inOtherWords('easy-read', 'Easy Read versions', entries, ({ easyRead }) => easyRead ?? {}),
    kept(entries),
  ];
}

/** Answers that are no list of records: one column each. */
const isCell = ({ kind }: Field) => kind !== 'records' && kind !== 'kept';

function tablesOfCollection(name: CollectionName, entries: readonly EntryData[]): Table[] {
  const { fields, many, format } = collectionOf(name);
  const all = Object.entries(fields).filter(([, { kind }]) => kind !== 'kept');
  const story: Column = { name: 'story', title: 'The longer story, in Markdown', kind: 'text' };
  const whole: Table = {
    name,
    title: capital(many),
    key: ['id'],
    columns: [
      idColumn,
      pageColumn,
      ...all.map(([field, one]) => columnOf(field, one)),
      ...(format === 'mdx' ? [story] : []),
    ],
    rows: entries.map((entry) => [
      entry.id,
      entry.address,
      ...all.map(([field, one]) => (isCell(one) ? cell(entry.facts[field]) : lengthOf(entry.facts[field]))),
      ...(format === 'mdx' ? [entry.story] : []),
    ]),
  };
  const lists = all.filter(([, { kind }]) => kind === 'records');
  return [whole, ...lists.map(([field, one]) => tableOfRecords(name, field, one, entries))];
}

function tableOfRecords(name: CollectionName, field: string, one: Field, entries: readonly EntryData[]): Table {
  const inner = Object.entries(one.of ?? {});
  return {
    name: `${name}.${field}`,
    title: one.question,
    key: ['entry', 'position'],
    partOf: { table: name, columns: ['entry'] },
    columns: [
      { ...idColumn, name: 'entry', title: 'The id of the entry' },
      { name: 'position', title: 'Its place in the list, from 1', kind: 'number' },
      ...inner.map(([part, of]) => columnOf(part, of)),
    ],
    rows: entries.flatMap(({ id, facts }) =>
      recordsOf(facts[field]).map((record, at) => [id, at + 1, ...inner.map(([part]) => cell(record[part]))]),
    ),
  };
}

/** The eight facts that each tool's page opens with, a row each. They follow from the other tables. */
function glance(entries: readonly EntryData[]): Table {
  return {
    name: 'tools.at-a-glance',
    title: 'At a glance',
    key: ['entry', 'fact'],
    partOf: { table: 'tools', columns: ['entry'] },
    columns: [
      { ...idColumn, name: 'entry', title: 'The id of the entry' },
      { name: 'fact', title: 'Which of the eight facts', kind: 'text' },
      { name: 'question', title: 'The question as the page asks it', kind: 'text' },
      { name: 'field', title: 'The field that answers it', kind: 'text' },
      { name: 'answer', title: 'The id of the term, or the day; empty where there is a gap', kind: 'text' },
      { name: 'label', title: 'The words of the term', kind: 'text' },
      { name: 'reason', title: 'Which reason was given for no answer', kind: 'text' },
    ],
    rows: entries.flatMap(({ id, atAGlance = [] }) =>
      atAGlance.map(({ fact, question, field, answer, label, reason }) => [
        id,
        fact,
        question,
        field,
        answer ?? undefined,
        label,
        reason,
      ]),
    ),
  };
}

/** Reasons that stand where an answer does not exist. */
function reasons(entries: readonly EntryData[]): Table {
  const rows = entries.flatMap(({ collection, id, facts }) =>
    withPaths(facts).flatMap(([path, value]) =>
      isNoAnswer(value)
        ? [
            [
              collection,
              id,
              path,
              value.noAnswer,
              'by' in value ? value.by : undefined,
              'ground' in value ? value.ground : undefined,
              value.because,
            ],
          ]
        : [],
    ),
  );
  return {
    name: 'reasons',
    title: 'Reasons for no answer',
    key: ['collection', 'entry', 'field'],
    columns: [
      ...whichEntry,
      { name: 'field', title: 'The field, or the field, place from 1 and part of a list', kind: 'text' },
      { name: 'noAnswer', title: 'Why there is no answer', kind: 'text' },
      { name: 'by', title: 'By when it will be known', kind: 'day' },
      { name: 'ground', title: 'On which ground it is withheld', kind: 'text' },
      { name: 'because', title: 'Because', kind: 'text' },
    ],
    rows,
  };
}

const whichEntry: readonly Column[] = [collectionColumn, { ...idColumn, name: 'entry', title: 'The id of the entry' }];

/** The answers of an entry and of its records, with the way to each: `documents.1.address`. */
function withPaths(facts: Readonly<Record<string, unknown>>): [path: string, value: unknown][] {
  return Object.entries(facts).flatMap(([name, value]): [string, unknown][] => [
    [name, value],
    ...recordsOf(value).flatMap((record, at) =>
      Object.entries(record).map(([part, one]): [string, unknown] => [`${name}.${at + 1}.${part}`, one]),
    ),
  ]);
}

/** What entries say in other languages, or in Easy Read, one text a row. */
function inOtherWords(
  name: string,
  title: string,
  entries: readonly EntryData[],
  of: (entry: EntryData) => Readonly<Record<string, Said>>,
): Table {
  return {
    name,
    title,
    key: ['collection', 'entry', 'language', 'field'],
    columns: [
      ...whichEntry,
      { name: 'language', title: 'The language (BCP 47)', kind: 'text' },
      { name: 'field', title: 'The field, or the way to it, places counted from 1', kind: 'text' },
      { name: 'text', title: 'The words', kind: 'text' },
    ],
    rows: entries.flatMap((entry) =>
      Object.entries(of(entry)).flatMap(([language, said]) =>
        textsOf(said).map(([path, text]) => [entry.collection, entry.id, language, path, text]),
      ),
    ),
  };
}

/** What sources said that our questions have no place for. */
function kept(entries: readonly EntryData[]): Table {
  return {
    name: 'kept',
    title: 'Answers kept from other registers, under their names',
    key: ['collection', 'entry', 'name'],
    columns: [
      ...whichEntry,
      { name: 'name', title: 'The name that the source gives it', kind: 'text' },
      { name: 'value', title: 'What the source says', kind: 'text' },
    ],
    rows: entries.flatMap(({ collection, id, facts }) =>
      Object.entries((facts['kept'] ?? {}) as Record<string, string>).map(([name, value]) => [
        collection,
        id,
        name,
        value,
      ]),
    ),
  };
}

function cell(value: unknown): Cell {
  return value === undefined || isNoAnswer(value) ? undefined : (value as Cell);
}

function lengthOf(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
