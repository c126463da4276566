import { questionsOf, type Question } from '../editor/questions.ts';
import { approvalQuestions } from '../model/check/approval.ts';
import { holds } from '../model/condition.ts';
import { conditionsOf, isRequired, type Collection } from '../model/collection.ts';
import type { Field } from '../model/field.ts';
import { withdrawnField } from '../model/record.ts';
import type { Unfinished } from './unfinished.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A new entry has not left the register, and somebody else approves it. */
const NOT_OF_NEW = new Set([...Object.keys(withdrawnField('')), ...approvalQuestions]);

/** The questions that a new entry can answer, in the order of the model. */
export function questionsOfNew(collection: Collection): Question[] {
  return questionsOf(collection).filter(({ name }) => !NOT_OF_NEW.has(name));
}

/**
 * The question to put next: the first that this case requires and that was not put yet. An answer can make an earlier question
 * needed; it comes next then. Undefined when all were put.
 */
export function nextQuestion(
  collection: Collection,
  { facts, passed, all }: Pick<Unfinished, 'facts' | 'passed' | 'all'>,
): Question | undefined {
  return questionsOfNew(collection).find(
    ({ name, field }) => !passed.includes(name) && (all || isRequired(field, facts)),
  );
}

/** The questions that must be answered before the entry can be published, and are not. */
export function openQuestions(collection: Collection, facts: Facts): Question[] {
  return questionsOfNew(collection).filter(({ name, field }) => isRequired(field, facts) && facts[name] === undefined);
}

/** The questions that may be left out and were not put yet. */
export function otherQuestions(
  collection: Collection,
  { facts, passed }: Pick<Unfinished, 'facts' | 'passed'>,
): Question[] {
  return questionsOfNew(collection).filter(({ name, field }) => !passed.includes(name) && !isRequired(field, facts));
}

/** Why this entry is asked a question that not every entry is asked: “It is needed because it is a pilot.” Else ''. */
export function whyAsked(field: Field, facts: Facts): string {
  const met = conditionsOf(field).find((condition) => holds(condition, facts));
  return met ? `It is needed because ${met.sentence}.` : '';
}
