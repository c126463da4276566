import { speak, type Speech } from '../../i18n/speak.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { collectionNames, type CollectionName } from '../../model/collection-names.ts';
import { fileAddress } from '../../register/addresses.ts';
import type { WrittenFile } from '../publish.ts';
import { tablesOf, type Table } from '../tables.ts';
import { engineAmong } from './engine.ts';
import { readyQuestions, type QuestionId } from './questions.ts';
import { tableName, tablesNamedIn, viewsOf } from './tables.ts';

/** A table that can be asked. */
export interface TableShown {
  /** Its name in SQL. */
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly rows: string;
  readonly size: string;
  /** `inEnglish`: whether it is called by a title that is English in every language. */
  readonly columns: readonly { readonly name: string; readonly title: string; readonly inEnglish: boolean }[];
}

/** The page on which the register is asked in SQL. */
export interface QueryView {
  readonly questions: readonly { readonly id: QuestionId; readonly title: string; readonly sql: string }[];
  readonly tables: readonly TableShown[];
  /** SQL that makes the tables of the ready questions in any DuckDB, from this site's files. */
  readonly views: string;
  /** Undefined while pages are served during writing: then there are no files of data. */
  readonly engine: { readonly address: string; readonly size: string } | undefined;
}

/** The query page in a language. `files` are those of data that the build wrote; `site` is the portal's address. */
export function queryView(
  files: readonly WrittenFile[],
  site: string,
  today: string,
  language: LanguageCode,
): QueryView {
  const speech = speak(language);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const questions = readyQuestions(today);
  const tables = tablesOf([]).flatMap((table) => {
    const file = byPath.get(`/data/${table.name}.parquet`);
    return file ? [tableShown(table, file, speech)] : [];
  });
  const names = tables.map(({ name }) => name);
  const asked = new Set(questions.flatMap(({ sql }) => tablesNamedIn(sql, names)));
  const engine = engineAmong(files);
  return {
    questions: questions.map(({ id, sql }) => ({ id, sql, title: speech.ui.explore.query.questions[id] })),
    tables,
    views: viewsOf(
      tables
        .filter(({ name }) => asked.has(name))
        .map(({ name, address }) => ({ name, address: new URL(address, site).href })),
    ),
    engine: engine && { address: fileAddress(engine.path), size: sizeInWords(engine.bytes, speech) },
  };
}

function tableShown({ name, title, columns }: Table, { path, bytes, count }: WrittenFile, speech: Speech): TableShown {
  const [whole = '', list] = name.split('.');
  const collection = collectionNames.find((one) => one === whole);
  const questionOf = (column: string) =>
    collection && questionAt(speech, collection, list === undefined ? column : `${list}.${column}`);
  return {
    name: tableName(name),
    title: tableTitle({ name, title }, speech),
    address: fileAddress(path),
    rows: speech.count(speech.ui.explore.query.rowCount, count ?? 0),
    size: sizeInWords(bytes, speech),
    columns: columns.map((column) => {
      const question = questionOf(column.name);
      return { name: column.name, title: question ?? column.title, inEnglish: question === undefined };
    }),
  };
}

/** What a table is called: its collection, or the question whose answers it lists. */
export function tableTitle({ name, title }: Pick<Table, 'name' | 'title'>, speech: Speech): string {
  const [whole = '', list] = name.split('.');
  const collection = collectionNames.find((one) => one === whole);
  if (!collection) return title;
  return list === undefined ? capital(speech.collection(collection).many) : speech.question(collection, list);
}

/** The question of a column; undefined where it answers none, as the id. */
function questionAt(speech: Speech, collection: CollectionName, path: string): string | undefined {
  const question = speech.question(collection, path);
  return question === path ? undefined : question;
}

/** “7.7 MB”: a size in megabytes or kilobytes, in the figures of the language. */
export function sizeInWords(bytes: number, { number }: Pick<Speech, 'number'>): string {
  return bytes < 1_000_000 ? `${number(Math.ceil(bytes / 1000))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
