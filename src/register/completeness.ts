import { isNoAnswer } from '../model/answer.ts';
import { isRequired, type Collection } from '../model/collection.ts';

/** How much of what an entry must say it says. */
export interface Completeness {
  /** Questions that must be answered in the case of this entry. */
  readonly asked: number;
  /** Those of them that have an answer, or a reason for none. */
  readonly answered: number;
  /** Those of the answered that hold a reason for having no answer. */
  readonly reasons: number;
  /** Answered of asked in whole percent, rounded down: 100 says that nothing is missing. */
  readonly percent: number;
}

/**
 * How complete an entry is: the share of the questions that apply to it which are answered.
 *
 * Which questions apply depends on the other answers (a pilot must say when it ends). Whether the answers are well formed is
 * for the check to tell; this counts what is there.
 */
export function completenessOf(
  collection: Pick<Collection, 'fields'>,
  facts: Readonly<Record<string, unknown>>,
): Completeness {
  const asked = Object.entries(collection.fields).filter(([, field]) => isRequired(field, facts));
  const answers = asked.flatMap(([name, field]) => {
    const answer = facts[name];
    return isSilent(answer) && !(field.none && Array.isArray(answer)) ? [] : [answer];
  });
  return {
    asked: asked.length,
    answered: answers.length,
    reasons: answers.filter(isNoAnswer).length,
    percent: asked.length === 0 ? 100 : Math.floor((answers.length * 100) / asked.length),
  };
}

function isSilent(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return Array.isArray(answer) && answer.length === 0;
}
