import { noticeAnswers } from '../../model/vocabulary/publisher-terms.ts';
import type { Answers } from '../../model/index.ts';
import type { Notice, Register, Tool } from '../register.ts';
import { noticeKey } from '../same-notices.ts';

export type NoticeAnswer = NonNullable<Answers<'tools'>['noticeAnswers']>[number];

/** A tool that a notice reaches, and what its organisation did about the notice; undefined while it has not said. */
export interface Reached {
  readonly tool: Tool;
  readonly answer: NoticeAnswer | undefined;
}

/**
 * Every tool that a notice reaches, with the organisation's newest answer to it.
 *
 * An answer may name another entry of the same notice: its publisher tells of it in its own register.
 */
export function answersTo(notice: Notice, { entries }: Pick<Register, 'entries'>): Reached[] {
  const key = noticeKey(notice.entry);
  const isAbout = ({ notice: id }: NoticeAnswer) => {
    const other = entries.notices.get(id);
    return id === notice.entry.id || (other !== undefined && noticeKey(other) === key);
  };
  return notice.reaches.map((tool) => ({
    tool,
    answer: (tool.entry.facts.noticeAnswers ?? []).filter(isAbout).toSorted((a, b) => b.on.localeCompare(a.on))[0],
  }));
}

/** How many tools have which answer, in the order of the list of answers; last those whose organisation has not said. */
export function countedAnswers(
  reached: readonly Reached[],
): { readonly answer: string | undefined; readonly tools: number }[] {
  const having = (id: string | undefined) => reached.filter(({ answer }) => answer?.answer === id).length;
  return [...noticeAnswers.ids, undefined].map((id) => ({ answer: id, tools: having(id) }));
}
