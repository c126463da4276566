import type { Field } from '../../../model/field.ts';
import { isNoAnswer } from '../../../model/answer.ts';
import { setRecords } from './records.ts';
import { readReason, reasonShown, setReason } from './reason.ts';
import { setPicked } from './picked.ts';
import type { Given } from './given.ts';

type Fields = Readonly<Record<string, Field>>;
type Facts = Record<string, unknown>;
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The questions that stand in a form or in one record, those of records inside it left out. */
export function questionsIn(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-question]')].filter(
    (question) => question.parentElement?.closest('[data-record], form') === container,
  );
}

/** The answers that stand in a form or in one record; what is empty is left out. */
export function readAnswers(container: Element, fields: Fields): Facts {
  return Object.fromEntries(
    questionsIn(container).flatMap((question) => {
      const name = question.dataset['question'] ?? '';
      const field = fields[name];
      const answer = field && readAnswer(question, field);
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
}

function readAnswer(question: HTMLElement, field: Field): unknown {
  if (reasonShown(question)) return readReason(question);
  if (field.of) return readRecords(question, field.of);
  const values = controlsOf(question)
    .filter((one) => !(one instanceof HTMLInputElement && ['radio', 'checkbox'].includes(one.type)) || one.checked)
    .map(({ value }) => value.trim())
    .filter(Boolean);
  const [value] = values;
  if (value === undefined) return undefined;
  switch (field.kind) {
    case 'lines':
      return unlessEmpty(
        value
          .split(/\r?\n/u)
          .map((line) => line.trim())
          .filter(Boolean),
      );
    case 'terms':
    case 'references':
    case 'countries':
      return [...new Set(values)];
    case 'yes-no':
      return value === 'true';
    case 'number':
      return Number.isFinite(Number(value)) ? Number(value) : value;
    default:
      return value;
  }
}

function readRecords(question: HTMLElement, of: Fields): unknown {
  const records = [...question.querySelectorAll(':scope > [data-records] > [data-record]')];
  if (records.length === 0 && noneOf(question)?.checked) return [];
  return unlessEmpty(records.map((record) => readAnswers(record, of)));
}

/** The box that says that there is none. */
const noneOf = (question: HTMLElement) => question.querySelector<HTMLInputElement>(':scope > .option > [data-none]');

const unlessEmpty = <T>(list: T[]) => (list.length > 0 ? list : undefined);

/** The controls of one question, without those of a reason. */
export function controlsOf(question: HTMLElement): Typed[] {
  return [...question.querySelectorAll<Typed>('input, textarea, select')].filter(
    (one) => !one.closest('[data-reason]') && one.closest('[data-question]') === question,
  );
}

/** Puts answers into a form or a record. What is not among them is emptied. */
export function fillAnswers(container: Element, fields: Fields, facts: Facts, given: Given): void {
  for (const question of questionsIn(container)) {
    const name = question.dataset['question'] ?? '';
    const field = fields[name];
    if (field) fillAnswer(question, field, facts[name], given);
  }
}

function fillAnswer(question: HTMLElement, field: Field, answer: unknown, given: Given): void {
  setReason(question, isNoAnswer(answer) ? answer : undefined, given);
  const value = isNoAnswer(answer) ? undefined : answer;
  const list = value === undefined || value === null ? [] : [value].flat().map(String);
  if (field.of) {
    const records = Array.isArray(value) ? (value as Facts[]) : [];
    const none = noneOf(question);
    if (none) none.checked = Array.isArray(value) && records.length === 0;
    const { of } = field;
    const places = setRecords(question, records.length, given);
    places.forEach((place, position) => fillAnswers(place, of, records[position] ?? {}, given));
    return;
  }
  if (question.querySelector('.picked')) return setPicked(question, list, given);
  for (const control of controlsOf(question)) {
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
      control.checked = list.includes(control.value);
    else control.value = list.join('\n');
  }
}
