import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import type { Cell, Column } from '../columns.ts';
import { inParts } from '../rows.ts';
import type { Table } from '../tables.ts';

/** How a kind of column is stored: days as DATE, lists as LIST of STRING. */
const TYPES: Readonly<Record<Column['kind'], (name: string) => SchemaElement[]>> = {
  text: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }],
  number: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  day: (name) => [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }],
  'yes-no': (name) => [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }],
  list: (name) => [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ],
};

/** Rows that are held at once, and are a group in the file: a reader that looks for few of them passes the other groups by. */
const ROWS_OF_GROUP = 5000;

/** A table as Parquet (Snappy), with the question of each column in its metadata. */
export function parquet({ title, columns, rows }: Table): Uint8Array {
  const writer = new ByteWriter();
  const parquetFile = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ name, kind }) => TYPES[kind](name))],
    kvMetadata: [
      { key: 'title', value: title },
      ...columns.map(({ name, title: question }) => ({ key: `question of ${name}`, value: question })),
    ],
    createdBy: 'Candour',
  });
  for (const part of inParts(rows, ROWS_OF_GROUP))
    parquetFile.write({
      columnData: columns.map(({ name, kind }, at) => ({ name, data: part.map((row) => stored(kind, row[at])) })),
      rowGroupSize: ROWS_OF_GROUP,
    });
  parquetFile.finish();
  return new Uint8Array(writer.getBuffer());
}

function stored(kind: Column['kind'], value: Cell): unknown {
  if (value === undefined) return null;
  return kind === 'day' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
