import type { Field } from '../model/field.ts';
import type { Cut } from './exchange.ts';
import { asMarkdown } from './markdown.ts';
import { onOneLine, shortened } from './plain-text.ts';

/** The most characters that a field takes; none where it does not say. */
export function mostOf(field: Field | undefined): number {
  const limit = field?.answer.meta()?.maxLength;
  return typeof limit === 'number' ? limit : Infinity;
}

/** A text in the form of its field, cut where it is longer than the field takes. */
export function fitted(
  name: string,
  field: Field | undefined,
  column: string,
  said: string,
): { answer: string; cut?: Cut } {
  const most = mostOf(field);
  const form = field?.kind === 'text' ? asMarkdown : onOneLine;
  const whole = field?.kind === 'text' ? said : onOneLine(said);
  let length = Math.min(whole.length, most);
  let answer = form(shortened(whole, length));
  while (answer.length > most) {
    length -= answer.length - most;
    answer = form(shortened(whole, length));
  }
  return length < whole.length ? { answer, cut: { column, field: name, characters: said.length, most } } : { answer };
}
