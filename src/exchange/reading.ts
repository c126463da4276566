import type { Field } from '../model/field.ts';
import { answerIn } from './answer-text.ts';
import type { Taken } from './crosswalk.ts';
import { dayFrom, type DayOrder } from './dates.ts';
import type { Row } from './exchange.ts';
import { fitted } from './fitted.ts';
import { onOneLine } from './plain-text.ts';
import { answersInBlocks } from './question-blocks.ts';
import { saidAlike, sayingMore, saysSomething } from './said.ts';

/** Words of theirs as the answer to a question of ours; a typed reason where they are written as one. */
export function wordsIn(field: Field, name: string, column: string, said: readonly string[]): Taken {
  if (said.length === 0) return {};
  const whole = said.join('\n');
  const reason = answerIn(field, whole);
  if (typeof reason === 'object' && reason !== null) return { answers: { [name]: reason }, whole: [column] };
  const { answer, cut } = fitted(name, field, column, whole);
  return cut ? { answers: { [name]: answer }, cut } : { answers: { [name]: answer }, whole: [column] };
}

/** An answer of any kind, where it is written as ours are. */
export function answerTaken(field: Field, name: string, column: string, said: string): Taken {
  const answer = saysSomething(said) ? answerIn(field, said) : undefined;
  return answer === undefined ? {} : { answers: { [name]: answer }, whole: [column] };
}

/** The parts of a list as lines with bullets, each once. */
export function itemsIn(field: Field, name: string, column: string, parts: readonly string[]): Taken {
  const all = [...new Set(parts.map(onOneLine))];
  const items = sayingMore(all);
  const lines = items.length > 1 ? items.map((item) => `- ${item}`) : items;
  const { whole, ...taken } = wordsIn(field, name, column, lines);
  return items.length === parts.length && whole ? { ...taken, whole } : taken;
}

/** The term that a value of theirs stands for. */
export function termIn(name: string, column: string, said: string, terms: ReadonlyMap<string, string | null>): Taken {
  if (!saysSomething(said)) return {};
  const found = terms.get(saidAlike(said));
  if (found === undefined) return { unmapped: { column, value: said } };
  return found === null ? {} : { answers: { [name]: found } };
}

/** The day in a column, where it is one and not after `on`. */
export function dayIn(name: string, column: string | undefined, row: Row, order: DayOrder, on: string): Taken {
  if (column === undefined) return {};
  const said = row.says(column);
  const day = dayFrom(said, order);
  if (day === undefined || day > on) return {};
  return { answers: { [name]: day }, ...(day === said && { whole: [column] }) };
}

/** The explanation counts only where the question itself has an answer, and where it does not say the same again. */
export function explainedIn(
  field: Field,
  name: string,
  row: Row,
  column: string,
  explanation: string,
  nothing: ReadonlySet<string>,
): Taken {
  const [code, more] = [row.says(column), row.says(explanation)];
  if (!saysSomething(code)) return {};
  const again = saidAlike(code).includes(saidAlike(more));
  const said = sayingMore(again ? [code] : [code, more], nothing);
  const { whole: _whole, ...taken } = wordsIn(field, name, column, said);
  return taken;
}

/** Several answers in one text, each below its question; all of the text answers `first` where it has none of the questions. */
export function togetherIn(
  asked: (name: string) => Field,
  names: readonly string[],
  column: string,
  [said]: readonly string[],
  first: string | undefined,
): Taken {
  if (said === undefined) return {};
  const [blocks, ...more] =
    answersInBlocks(
      said,
      names.map((name) => asked(name).question),
    ) ?? [];
  if (!blocks || more.length > 0) return first === undefined ? {} : wordsIn(asked(first), first, column, [said]);
  const answers = blocks.flatMap(({ question, text }): [string, unknown][] => {
    const name = names.find((one) => asked(one).question === question) ?? '';
    const answer = answerIn(asked(name), text);
    return answer === undefined ? [] : [[name, answer]];
  });
  return answers.length === blocks.length ? { answers: Object.fromEntries(answers), whole: [column] } : {};
}
