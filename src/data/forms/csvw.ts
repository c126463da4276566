import type { Column } from '../columns.ts';
import type { Table } from '../tables.ts';
import { LIST_SEPARATOR } from './csv.ts';

const DATATYPES: Readonly<Record<Column['kind'], string>> = {
  text: 'string',
  list: 'string',
  number: 'integer',
  day: 'date',
  'yes-no': 'boolean',
};

/** What the columns of CSV files mean: CSV on the Web metadata (W3C 2015), beside the files. */
export function csvw(
  tables: readonly Table[],
  { title, licence, on }: { readonly title: string; readonly licence: string; readonly on: string },
): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title,
    'dc:license': { '@id': licence },
    'dc:modified': { '@value': on, '@type': 'xsd:date' },
    dialect: { header: true, lineTerminators: ['\r\n'], encoding: 'utf-8', doubleQuote: true },
    tables: tables.map((table) => ({
      url: `${table.name}.csv`,
      'dc:title': table.title,
      tableSchema: {
        columns: table.columns.map(({ name, title: question, description, kind }) => ({
          name,
          titles: question,
          ...(description && { 'dc:description': description }),
          datatype: DATATYPES[kind],
          ...(kind === 'list' && { separator: LIST_SEPARATOR }),
        })),
        primaryKey: table.key,
        ...(table.partOf && {
          foreignKeys: [
            {
              columnReference: table.partOf.columns,
              reference: { resource: `${table.partOf.table}.csv`, columnReference: ['id'] },
            },
          ],
        }),
      },
    })),
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}
