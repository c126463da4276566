import { writableCollections } from '../editor/questions.ts';
import { blankForms as formsOf } from '../exchange/template/index.ts';
import { blankFormPath } from '../exchange/template/blank-form.ts';
import { languages } from '../i18n/languages.ts';
import type { DataFile, DataSource } from './publish.ts';

/** The blank forms of every collection that people write, for Excel and Word, in every language that is whole. */
export async function* blankForms({ register }: DataSource): AsyncIterable<DataFile> {
  for (const { code } of languages.filter(({ pages }) => pages === 'all'))
    for (const collection of writableCollections)
      for (const { name, mediaType, content } of await formsOf(collection, register, code))
        yield { path: blankFormPath(collection, name.endsWith('xlsx') ? 'xlsx' : 'docx', code), mediaType, content };
}
