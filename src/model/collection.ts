import { z } from 'zod';
import type { CollectionName } from './collection-names.ts';
import { holds, type Condition } from './condition.ts';
import { fieldOf, type Field } from './field.ts';

/** A heading under which questions stand. */
export interface Group {
  readonly title: string;
  /** What the group is about, for whoever fills it in. */
  readonly help: string;
}

/** What an entry of one kind is: its questions, their groups, and how it is written. */
export interface Collection<F extends Record<string, z.ZodType> = Record<string, z.ZodType>> {
  readonly name: CollectionName;
  /** What one is called, and many, in plain words. */
  readonly one: string;
  readonly many: string;
  /** MDX entries have a longer story below the facts. */
  readonly format: 'mdx' | 'json';
  /** Whether its files lie in a folder for each organisation: `organisation/entry`. */
  readonly byOrganisation: boolean;
  readonly groups: Readonly<Record<string, Group>>;
  readonly fields: Readonly<Record<string, Field>>;
  readonly schema: z.ZodObject<F, z.core.$strict>;
}

/** Makes a collection. Throws when a field stands under a group that is not there: a fault in the model. */
export function collection<F extends Record<string, z.ZodType>>(
  definition: Omit<Collection<F>, 'fields' | 'schema'> & { fields: F },
): Collection<F> {
  const fields = Object.fromEntries(Object.entries(definition.fields).map(([name, schema]) => [name, fieldOf(schema)]));
  for (const [name, field] of Object.entries(fields)) {
    if (!(field.group in definition.groups)) throw new Error(`${definition.name}.${name}: no group ${field.group}.`);
    for (const condition of conditionsOf(field))
      for (const other of Object.keys(condition.fields))
        if (!(other in fields)) throw new Error(`${definition.name}.${name} depends on ${other}, which is no field.`);
  }
  return { ...definition, fields, schema: z.strictObject(definition.fields) };
}

/** The conditions under which a field is required; none when it always or never is. */
export function conditionsOf(field: Field): readonly Condition[] {
  const { required } = field;
  if (required === undefined || required === true || required === 'always') return [];
  return 'sentence' in required ? [required] : required;
}

/** Whether an own entry with these answers must answer the field. */
export function isRequired(field: Field, answers: Readonly<Record<string, unknown>>): boolean {
  if (field.required === true || field.required === 'always') return true;
  return conditionsOf(field).some((condition) => holds(condition, answers));
}
