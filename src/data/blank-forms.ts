import { writableCollections } from '../editor/questions.ts';
import { blankForms as formsOf } from '../exchange/template/index.ts';
import { blankFormPath } from '../exchange/template/blank-form.ts';
import { languages, type LanguageCode } from '../i18n/languages.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Register } from '../register/register.ts';
import type { DataFile, DataSource, FilesToMake } from './publish.ts';

/** The blank forms of every collection that people write, for Excel and Word, in every language that is whole. */
export function* blankForms({ register }: DataSource): Iterable<FilesToMake> {
  for (const { code } of languages.filter(({ pages }) => pages === 'all'))
    for (const collection of writableCollections) {
      const name = blankFormPath(collection, 'xlsx', code);
      yield { name, given: name, files: () => blankFormsOf(collection, register, code) };
    }
}

async function* blankFormsOf(
  collection: CollectionName,
  register: Register,
  code: LanguageCode,
): AsyncIterable<DataFile> {
  for (const { name, mediaType, content } of await formsOf(collection, register, code))
    yield { path: blankFormPath(collection, name.endsWith('xlsx') ? 'xlsx' : 'docx', code), mediaType, content };
}
