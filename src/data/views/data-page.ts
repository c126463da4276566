import { languages, type LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { addressIn, fileAddress } from '../../register/addresses.ts';
import type { Register } from '../../register/register.ts';
import type { Theme } from '../../site.ts';
import { registerAsDataset } from '../catalogue/register-as-dataset.ts';
import { datasetForSearch } from '../catalogue/schema-org.ts';
import { loadExamples, type LoadExample } from '../examples.ts';
import { inScript } from '../linked-data-in-page.ts';
import { BILL_OF_MATERIALS, LICENCES } from '../packages/publisher.ts';
import type { WrittenFile } from '../publish.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { schemaVersions, type SchemaVersion } from '../schema/versions.ts';
import { sizeInWords, tableTitle } from '../query/view.ts';
import { tablesOf, type Table } from '../tables.ts';

/** A file, as the page of open data shows it. */
export interface FileShown {
  readonly name: string;
  readonly address: string;
  readonly size: string;
  readonly count: string;
  readonly sha256: string;
}

export interface DataPage {
  readonly entries: string;
  readonly languages: string;
  /** Files of the whole register by their form. */
  readonly forms: readonly { readonly form: keyof Speech['ui']['data']['forms']; readonly file: FileShown }[];
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly rows: string;
    readonly files: readonly FileShown[];
  }[];
  /** What the site is made with: how many packages, and the files that list them; undefined where the build made no such list. */
  readonly madeWith: { readonly packages: string; readonly bill: FileShown; readonly licences: FileShown } | undefined;
  /** Lines that sha256sum reads. */
  readonly checksums: string;
  readonly examples: readonly LoadExample[];
  /** Files that say what the data means. */
  readonly meaning: readonly { readonly text: string; readonly address: string }[];
  readonly versions: readonly SchemaVersion[];
  readonly version: string;
  /** schema.org's Dataset as JSON-LD, safe to stand in a script element. */
  readonly dataset: string;
}

const FORMS = ['json', 'ndjson', 'jsonld', 'xlsx', 'ods'] as const;

/** The page of open data in a language. `files` are those that the build wrote; none while pages are served during writing. */
export function dataPage(
  files: readonly WrittenFile[],
  register: Register,
  theme: Theme,
  language: LanguageCode,
): DataPage {
  const speech = speak(language);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const shown = (path: string): FileShown[] => {
    const file = byPath.get(path);
    return file ? [fileShown(file, speech)] : [];
  };
  const tables = tablesOf([]).map((table) => tableShown(table, shown, speech));
  const forms = FORMS.flatMap((form) => shown(`/data/entries.${form}`).map((file) => ({ form, file })));
  const all = [...forms.map(({ file }) => file), ...tables.flatMap((table) => table.files)];
  const [bill] = shown(BILL_OF_MATERIALS);
  const [licences] = shown(LICENCES);
  return {
    entries: speech.number(collectionNames.reduce((sum, name) => sum + register.entries[name].size, 0)),
    languages: speech.number(languages.length),
    forms,
    // Those without a row are there too, for programs that ask for them; they would double the list.
    tables: tables.filter(({ files: some, rows }) => some.length > 0 && rows !== '0'),
    madeWith: bill && licences && { packages: bill.count, bill, licences },
    checksums: all.map(({ name, sha256 }) => `${sha256}  ${name}`).join('\n'),
    examples: loadExamples(new URL(fileAddress('/'), theme.address).href),
    meaning: meaningOf(speech),
    versions: schemaVersions(),
    version: SCHEMA_VERSION,
    dataset: inScript(datasetForSearch(registerAsDataset(files, register, theme))),
  };
}

function fileShown({ path, bytes, count, sha256 }: WrittenFile, speech: Speech): FileShown {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    address: fileAddress(path),
    size: sizeInWords(bytes, speech),
    count: speech.number(count ?? 0),
    sha256,
  };
}

function tableShown(table: Table, shown: (path: string) => FileShown[], speech: Speech) {
  const files = ['csv', 'parquet'].flatMap((ending) => shown(`/data/${table.name}.${ending}`));
  return { name: table.name, title: tableTitle(table, speech), rows: files[0]?.count ?? '', files };
}

function meaningOf({ ui: { data }, language }: Speech): DataPage['meaning'] {
  return [
    { text: data.csvMetadata, address: fileAddress('/data/csv-metadata.json') },
    { text: data.schemas, address: fileAddress('/data/schemas/index.json') },
    { text: data.terms, address: fileAddress('/data/terms.jsonld') },
    { text: data.openapi, address: fileAddress('/data/openapi.json') },
    { text: data.catalogue, address: fileAddress('/data/catalogue.ttl') },
    { text: data.catalogueJson, address: fileAddress('/data/catalogue.jsonld') },
    { text: data.datapackage, address: fileAddress('/data/datapackage.json') },
    { text: data.query, address: addressIn(language, '/explore/query/') },
  ];
}
