import { conditionsOf } from '../../model/collection.ts';
import type { Condition } from '../../model/condition.ts';
import type { Field } from '../../model/field.ts';
import type { JsonSchema } from './answers.ts';

type Fields = Readonly<Record<string, Field>>;

/** The kinds of fields whose answer is a list. */
const LISTS: ReadonlySet<Field['kind']> = new Set(['terms', 'lines', 'references', 'countries']);

/**
 * What an organisation's own entry must answer: what is always required, what is required in a case (`if`, `then`), and the
 * same inside its records. An entry gathered from another register may leave questions open.
 */
export function completeness(fields: Fields): JsonSchema {
  const always = Object.entries(fields).flatMap(([name, { required }]) =>
    required === true || required === 'always' ? [name] : [],
  );
  const records = Object.entries(fields).flatMap(([name, { of }]) => {
    const items = of && completeness(of);
    if (!items || Object.keys(items).length === 0) return [];
    const complete = { type: 'array', items: { type: 'object', ...items } };
    // The answer can also be a reason, in which nothing is to be complete.
    return [[name, { if: { type: 'array' }, then: complete }] as const];
  });
  const cases = casesOf(fields);
  return {
    ...(always.length > 0 && { required: always }),
    ...(records.length > 0 && { properties: Object.fromEntries(records) }),
    ...(cases.length > 0 && { allOf: cases }),
  };
}

function casesOf(fields: Fields): JsonSchema[] {
  const needed = Object.entries(fields).flatMap(([name, field]) =>
    conditionsOf(field).map((condition) => ({ name, condition })),
  );
  return [...Map.groupBy(needed, ({ condition }) => condition)].map(([condition, all]) => ({
    $comment: `Needed because ${condition.sentence}.`,
    if: holds(condition, fields),
    then: { required: all.map(({ name }) => name) },
  }));
}

/** A condition as a schema: each field is there and holds one of the values, in a list at least one of them. */
function holds(condition: Condition, fields: Fields): JsonSchema {
  const properties = Object.entries(condition.fields).map(([name, values]) => {
    const one = { enum: values };
    return [name, LISTS.has(fields[name]?.kind ?? 'line') ? { type: 'array', contains: one } : one];
  });
  return { properties: Object.fromEntries(properties), required: Object.keys(condition.fields) };
}
