import { languages } from '../../i18n/languages.ts';
import { addressIn, fileAddress } from '../../register/addresses.ts';
import type { Register } from '../../register/register.ts';
import type { Theme } from '../../site.ts';
import { LICENCE } from '../licence.ts';
import type { WrittenFile } from '../publish.ts';
import { REGISTER_FEED_SCHEMA } from '../register-feed/schema.ts';
import { schemaPath } from '../schema/collection-schema.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { tablesOf } from '../tables.ts';

/** What the register is named by in linked data: a place on the page of open data. */
export const DATASET = '/data/#register';

/** A file of the whole register, with what a catalogue says of it. */
export interface Distribution {
  readonly file: WrittenFile;
  readonly address: string;
  /** Its media type without parameters. */
  readonly mediaType: string;
  readonly title: string;
  /** The address of the schema that it keeps to, where there is one for it alone. */
  readonly schema?: string;
}

/** The register as a dataset: what every catalogue asks, once. */
export interface RegisterAsDataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly modified: string;
  readonly version: string;
  readonly licence: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly keywords: readonly string[];
  readonly publisher: { readonly id: string; readonly name: string };
  readonly distributions: readonly Distribution[];
}

const FORMS: Readonly<Record<string, string>> = {
  'entries.json': 'Every entry as JSON',
  'entries.ndjson': 'Every entry as JSON, one a line',
  'entries.jsonld': 'Every entry as JSON-LD',
  'register.json': 'The feed: what is in the register, and what has left it',
  'entries.xlsx': 'Every table as an Excel workbook',
  'entries.ods': 'Every table as an OpenDocument spreadsheet',
};
/** The files whose whole form a JSON Schema describes. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'entries.json': 'entries.schema.json',
  'register.json': REGISTER_FEED_SCHEMA,
};
const TABLE_FORMS: Readonly<Record<string, string>> = { csv: 'CSV', parquet: 'Parquet' };

/** The register as a dataset, from the files of data that were written. `theme.address` is the address of the portal. */
export function registerAsDataset(files: readonly WrittenFile[], register: Register, theme: Theme): RegisterAsDataset {
  const at = (path: string) => new URL(fileAddress(path), theme.address).href;
  return {
    id: at(DATASET),
    title: theme.name,
    description:
      'Which AI tools health organisations use, what data they use and share, and what those tools cannot do: every entry of the register.',
    page: new URL(addressIn('en', '/data/'), theme.address).href,
    modified: register.today,
    version: SCHEMA_VERSION,
    licence: LICENCE.address,
    languages: languages.map(({ code }) => code),
    keywords: ['artificial intelligence', 'algorithms', 'health care', 'transparency', 'data sharing'],
    publisher: { id: at('/#publisher'), name: theme.name },
    distributions: files.flatMap((file) => {
      const title = titleOf(file.path);
      if (title === undefined) return [];
      const mediaType = file.mediaType.split(';')[0] ?? file.mediaType;
      const schema = SCHEMAS[file.path.slice('/data/'.length)];
      return [
        {
          file,
          title,
          address: at(file.path),
          mediaType,
          ...(schema !== undefined && { schema: at(schemaPath(SCHEMA_VERSION, schema)) }),
        },
      ];
    }),
  };
}

const tableTitles = new Map(tablesOf([]).map(({ name, title }) => [name, title]));

/** What a file of the whole register is called; undefined for every other file. */
function titleOf(path: string): string | undefined {
  const [, name = ''] = /^\/data\/([^/]+)$/u.exec(path) ?? [];
  if (FORMS[name]) return FORMS[name];
  const [, table = '', ending = ''] = /^(.+)\.(csv|parquet)$/u.exec(name) ?? [];
  const title = tableTitles.get(table);
  return title === undefined ? undefined : `${title} (${TABLE_FORMS[ending] ?? ending})`;
}
