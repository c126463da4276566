import type { EntryData } from '../entry-data.ts';
import type { DataFile, FilesToMake, Workplace } from '../publish.ts';
import { tablesOfAll } from '../kept-tables.ts';
import { csv } from './csv.ts';
import { csvw } from './csvw.ts';
import { forEachEntry } from './for-each-entry.ts';
import { jsonLd } from './json-ld.ts';
import { parquet } from './parquet.ts';
import { ods } from './ods.ts';
import { xlsx } from './xlsx.ts';

/** The media types of the forms, by the ending of their files. */
export const MEDIA_TYPES = {
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  ndjson: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

interface About {
  /** Where the files go, such as `/data/`. */
  readonly folder: string;
  readonly title: string;
  /** The address of the portal. */
  readonly site: string;
  readonly licence: string;
  /** The day of the build, YYYY-MM-DD. */
  readonly on: string;
  /** Whether tables without a row are written too, so that their addresses always answer. */
  readonly emptyTables: boolean;
}

/** Entries in every form: lossless JSON, JSON lines and JSON-LD; tables as CSV with CSVW, Parquet, XLSX and ODS. */
export function inEveryForm(entries: readonly EntryData[], about: About): FilesToMake {
  return { name: about.folder, given: { entries, about }, files: (workplace) => allForms(entries, about, workplace) };
}

async function* allForms(entries: readonly EntryData[], about: About, workplace: Workplace): AsyncIterable<DataFile> {
  const { folder, site, on } = about;
  const count = entries.length;
  const file = (
    name: string,
    ending: keyof typeof MEDIA_TYPES,
    content: DataFile['content'],
    many?: number,
  ): DataFile => ({
    path: `${folder}${name}.${ending}`,
    mediaType: MEDIA_TYPES[ending],
    content,
    count: many ?? count,
  });
  yield file('entries', 'json', json(entries));
  yield file('entries', 'ndjson', jsonLines(entries));
  yield file('entries', 'jsonld', jsonLd(entries, site));
  const all = await tablesOfAll(entries, `rows${folder.replaceAll('/', '-')}`, workplace);
  const tables = all.filter(({ rows }) => about.emptyTables || rows.length > 0);
  for (const table of tables) {
    yield file(table.name, 'csv', csv(table), table.rows.length);
    yield file(table.name, 'parquet', parquet(table), table.rows.length);
  }
  yield {
    path: `${folder}csv-metadata.json`,
    mediaType: 'application/csvm+json',
    content: csvw(tables, about),
    count: tables.length,
  };
  yield file('entries', 'xlsx', xlsx(tables));
  yield file('entries', 'ods', ods(tables, on));
}

/** One entry a line, so that a difference between two days can be read. */
const json = (entries: readonly EntryData[]) =>
  forEachEntry(entries, { before: '[\n', between: ',\n', end: '\n', after: ']\n' }, (entry) => JSON.stringify(entry));

const jsonLines = (entries: readonly EntryData[]) =>
  forEachEntry(entries, { before: '', between: '\n', end: '\n', after: '' }, (entry) => JSON.stringify(entry));
