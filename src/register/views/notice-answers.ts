import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { noticeAnswers } from '../../model/vocabulary/publisher-terms.ts';
import { render } from '../../prose/render.ts';
import { addressOf } from '../addresses.ts';
import { answersTo } from '../national/answers-to-notices.ts';
import type { Notice, Register } from '../register.ts';
import { isTranslated, originalLanguage, said, textOf } from '../words.ts';
import { ledInto } from './context.ts';

/** What an organisation did about a notice on a product that it uses. */
export interface NoticeAnswerShown {
  readonly organisation: string;
  readonly tool: { readonly name: string; readonly address: string; readonly language?: string };
  /** “Stopped using it, 6 October 2026”, or that there is no answer yet. */
  readonly answer: string;
  /** A term of `notice-answers`; undefined where there is no answer. */
  readonly mark: string | undefined;
  /** Why, or what exactly, as HTML. */
  readonly because: { readonly html: string; readonly language?: string } | undefined;
}

/** What each organisation that a notice reaches did about it, in a language: those without an answer last. */
export function noticeAnswersShown(notice: Notice, register: Register, language: LanguageCode): NoticeAnswerShown[] {
  const { ui, fill, day, term } = speak(language);
  const words = ui.national.notices;
  return answersTo(notice, register)
    .toSorted((a, b) => Number(!a.answer) - Number(!b.answer))
    .map(({ tool: { entry, organisation }, answer }) => {
      const all = said(entry, 'noticeAnswers', language);
      const at = (entry.facts.noticeAnswers ?? []).findIndex((one) => one === answer);
      const own = (all.value as readonly { readonly because?: string }[] | undefined)?.[at]?.because;
      return {
        organisation: textOf(organisation.entry, 'name', language),
        tool: {
          name: textOf(entry, 'name', language),
          address: addressOf(entry, language),
          ...(!isTranslated(entry, language) && { language: originalLanguage(entry) }),
        },
        answer: answer
          ? fill(words.answeredOn, { answer: term(noticeAnswers, answer.answer).label, day: day(answer.on) })
          : words.noAnswer,
        mark: answer?.answer,
        because: answer && {
          html: render(own ?? answer.because, 'markdown', ledInto(language)),
          ...(all.language !== language && { language: all.language }),
        },
      };
    });
}
