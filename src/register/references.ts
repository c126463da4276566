import type { CollectionName } from '../model/collection-names.ts';
import type { Field } from '../model/field.ts';

/** A place in an entry that names another entry. */
export interface Reference {
  readonly at: readonly PropertyKey[];
  readonly field: Field;
  readonly to: CollectionName;
  readonly id: string;
}

/** Every reference in the facts of an entry, those inside records included. */
export function referencesIn(
  fields: Readonly<Record<string, Field>>,
  facts: unknown,
  at: readonly PropertyKey[] = [],
): Reference[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return referring(fields).flatMap(([name, field]) => {
    const answer = (facts as Record<string, unknown>)[name];
    const here = [...at, name];
    const { to, of } = field;
    if (to && typeof answer === 'string') return [{ at: here, field, to, id: answer }];
    if (!Array.isArray(answer)) return [];
    return answer.flatMap((one: unknown, position) => {
      if (to && typeof one === 'string') return [{ at: [...here, position], field, to, id: one }];
      return of ? referencesIn(of, one, [...here, position]) : [];
    });
  });
}

const known = new WeakMap<Readonly<Record<string, Field>>, readonly (readonly [string, Field])[]>();

/** The fields that can name another entry, or whose records can. */
function referring(fields: Readonly<Record<string, Field>>): readonly (readonly [string, Field])[] {
  const before = known.get(fields);
  if (before) return before;
  const some = Object.entries(fields).filter(([, { to, of }]) => to ?? (of && referring(of).length > 0));
  known.set(fields, some);
  return some;
}
