import type { Field, Kind } from '../model/field.ts';

/** What a cell can hold; undefined where nothing was said, or a reason stands in the table of reasons. */
export type Cell = string | number | boolean | readonly string[] | undefined;

export interface Column {
  readonly name: string;
  /** The question. */
  readonly title: string;
  /** What to expect, where the question does not say it. */
  readonly description?: string;
  readonly kind: 'text' | 'number' | 'day' | 'yes-no' | 'list';
}

const KINDS: Readonly<Partial<Record<Kind, Column['kind']>>> = {
  lines: 'list',
  terms: 'list',
  references: 'list',
  countries: 'list',
  day: 'day',
  'yes-no': 'yes-no',
  number: 'number',
  // Of a list of records the table of its collection has the length: 0 says that there are none.
  records: 'number',
};

/** The column of a field. */
export function columnOf(name: string, field: Field): Column {
  return { name, title: field.question, description: field.help, kind: KINDS[field.kind] ?? 'text' };
}

export const idColumn: Column = { name: 'id', title: 'The id of the entry in its collection', kind: 'text' };
export const pageColumn: Column = { name: 'page', title: 'The address of its page', kind: 'text' };
export const collectionColumn: Column = { name: 'collection', title: 'The collection', kind: 'text' };
