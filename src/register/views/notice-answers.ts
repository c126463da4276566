import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { noticeAnswers } from '../../model/vocabulary/publisher-terms.ts';
import { render } from '../../prose/render.ts';
import { addressOf } from '../addresses.ts';
import { SHOWN_OF_A_LIST } from '../lists.ts';
import { answersTo, type Reached } from '../national/answers-to-notices.ts';
import type { Notice, Register } from '../register.ts';
import { isTranslated, originalLanguage, said, textOf } from '../words.ts';
import { ledInto } from './context.ts';
import { moreOfList, type PartOfList } from './part-of-list.ts';

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

/** The answers that a page shows, and where the tools are that they are about. */
export interface NoticeAnswersShown {
  readonly answers: readonly NoticeAnswerShown[];
  /** Where all of the tools are; undefined where all are shown. */
  readonly more: PartOfList['more'];
}

/** What organisations that a notice reaches did about it, in a language: those without an answer last. */
export function noticeAnswersShown(notice: Notice, register: Register, language: LanguageCode): NoticeAnswersShown {
  const reached = answersTo(notice, register).toSorted((a, b) => Number(!a.answer) - Number(!b.answer));
  return {
    answers: reached.slice(0, SHOWN_OF_A_LIST).map((one) => answerShown(one, language)),
    more: moreOfList(reached.length, 'tools', `/tools/notice/${notice.entry.id}/`, language),
  };
}

function answerShown({ tool: { entry, organisation }, answer }: Reached, language: LanguageCode): NoticeAnswerShown {
  const { ui, fill, day, term } = speak(language);
  const words = ui.national.notices;
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
}
