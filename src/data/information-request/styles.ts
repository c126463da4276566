import { LineRuleType, type IStylesOptions } from 'docx';
import type { LanguageCode } from '../../i18n/languages.ts';

const FONT = 'Arial';
const INK = '14323A';

/** How the document looks: large letters in dark ink, space above each question. Sizes are in half points. */
export function styles(language: LanguageCode): IStylesOptions {
  const headed = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 100, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 24, language: { value: tagOf(language) } },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      heading1: headed(40, 0),
      heading2: headed(32, 360),
      heading3: headed(26, 320),
      heading4: headed(23, 200),
      hyperlink: { run: { color: '004B8D', underline: {} } },
    },
    characterStyles: [{ id: 'QuestionWords', name: 'Question words', run: { bold: true, color: '4A4F51' } }],
    paragraphStyles: [
      {
        id: 'Question',
        name: 'Question',
        basedOn: 'Normal',
        next: 'Normal',
        run: { bold: true, color: '4A4F51' },
        paragraph: { spacing: { before: 140, after: 40 }, keepNext: true },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 22 },
        paragraph: { spacing: { after: 0, line: 252 } },
      },
      { id: 'Gap', name: 'Gap', basedOn: 'Normal', next: 'Normal', run: { italics: true } },
    ],
  };
}

/** The language with its country, as Word names it: its spelling and its voices go by both. */
export function tagOf(language: LanguageCode): string {
  return language === 'en' ? 'en-GB' : `${language}-${new Intl.Locale(language).maximize().region ?? ''}`;
}
