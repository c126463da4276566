import { firstLanguage, type LanguageCode } from '../../i18n/languages.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { Register } from '../../register/register.ts';
import { formView } from '../../register/views/form.ts';
import { MEDIA_TYPES } from '../../data/forms/index.ts';
import { templateWorkbook } from './workbook.ts';
import { wordForm } from './word-form.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file of a template, its name without a folder. */
export interface TemplateFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** The blank forms of a collection that are read back, in a language: `tools.xlsx` and `tools.docx`, `tools.cy.xlsx` in Welsh. */
export async function blankForms(
  collection: CollectionName,
  register: Pick<Register, 'entries' | 'today'>,
  language: LanguageCode,
): Promise<TemplateFile[]> {
  const view = formView(collection, register, language);
  const name = language === firstLanguage ? collection : `${collection}.${language}`;
  return [
    {
      name: `${name}.xlsx`,
      mediaType: MEDIA_TYPES.xlsx,
      content: Buffer.concat(await Array.fromAsync(templateWorkbook(view, language))),
    },
    { name: `${name}.docx`, mediaType: WORD, content: await wordForm(view, language, register.today) },
  ];
}
