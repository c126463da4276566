import type { Column } from '../columns.ts';
import { LIST_SEPARATOR } from '../forms/csv.ts';
import { LICENCE } from '../licence.ts';
import type { WrittenFile } from '../publish.ts';
import { tablesOf, type Table } from '../tables.ts';
import type { RegisterAsDataset } from './register-as-dataset.ts';

const TYPES: Readonly<Record<Column['kind'], object>> = {
  text: { type: 'string' },
  number: { type: 'integer' },
  day: { type: 'date' },
  'yes-no': { type: 'boolean' },
  list: { type: 'list', itemType: 'string', delimiter: LIST_SEPARATOR },
};

/** The CSV files as a Data Package (Frictionless, version 2): each table a resource with its schema. */
export function dataPackage(dataset: RegisterAsDataset, files: readonly WrittenFile[]): object {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.title.toLowerCase().replace(/[^a-z0-9._-]+/gu, '-'),
    id: dataset.id,
    title: dataset.title,
    description: dataset.description,
    homepage: dataset.page,
    version: dataset.version,
    created: `${dataset.modified}T00:00:00Z`,
    keywords: dataset.keywords,
    licenses: [{ name: 'OGL-UK-3.0', title: LICENCE.name, path: LICENCE.address }],
    contributors: [{ title: dataset.publisher.name, roles: ['publisher'] }],
    resources: tablesOf([]).flatMap((table) => {
      const file = byPath.get(`/data/${table.name}.csv`);
      return file ? [resource(table, file)] : [];
    }),
  };
}

function resource(table: Table, file: WrittenFile): object {
  return {
    name: table.name.toLowerCase(),
    title: table.title,
    type: 'table',
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(({ name, title, description, kind }) => ({
        name,
        title,
        ...(description && { description }),
        ...TYPES[kind],
      })),
      primaryKey: table.key,
      ...(table.partOf && {
        foreignKeys: [{ fields: table.partOf.columns, reference: { resource: table.partOf.table, fields: ['id'] } }],
      }),
      missingValues: [''],
    },
  };
}
