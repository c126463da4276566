import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { noAnswers, withholdingGrounds } from '../../model/vocabulary/no-answers.ts';
import { writtenReason } from '../drafts/reason.ts';

/** How to fill in a form that is read back, a line each. */
export function howToFillIn(kind: 'workbook' | 'word', language: LanguageCode): string[] {
  const speech = speak(language);
  const words = speech.ui.template;
  return [
    words.answers,
    ...(kind === 'workbook' ? [words.columns, words.choose] : [words.boxes]),
    words.records,
    words.reasons,
    ...noAnswers.ids.map((id) => writtenReason(id, (of, term) => speech.term(of, term).label)),
    words.reasonDay,
    `${words.reasonGrounds} ${withholdingGrounds.ids.map((id) => speech.term(withholdingGrounds, id).label).join('; ')}.`,
    words.codes,
    words.send,
  ];
}
