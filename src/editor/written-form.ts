import type { Field } from '../model/field.ts';

const CHOSEN_BY_NAME: ReadonlySet<Field['kind']> = new Set(['reference', 'references', 'countries']);

/** How a field's example is shown beside the place where the answer is typed: as it would be typed there. */
export function exampleInWords(field: Field): string {
  const { example, vocabulary, kind } = field;
  // What is chosen by its name needs no example, and its id in the file would be none.
  if (CHOSEN_BY_NAME.has(kind)) return '';
  if (vocabulary)
    return [example]
      .flat()
      .map((id) => vocabulary.get(String(id))?.label ?? String(id))
      .join(', ');
  if (Array.isArray(example)) return example.every((one) => typeof one === 'string') ? example.join('; ') : '';
  return ['string', 'number'].includes(typeof example) ? String(example) : '';
}

/** The most characters that an answer may have; undefined where it has no such limit. */
export function mostCharacters(field: Field): number | undefined {
  const most = field.answer.meta()?.['maxLength'];
  return typeof most === 'number' ? most : undefined;
}
