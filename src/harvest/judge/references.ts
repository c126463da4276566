import type { CollectionName } from '../../model/collection-names.ts';
import type { Field } from '../../model/field.ts';
import { referencesIn, type Reference } from '../../register/references.ts';

type Facts = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Field>>;

/** What becomes of the name of another entry: its id here, nothing (it is left out), or that there was never such an entry. */
export type Becomes = (to: CollectionName, id: string) => string | 'left-out' | 'unknown';

/** The first place in an entry that names an entry which was never there. */
export function unknownReference(fields: Fields, facts: Facts, becomes: Becomes): Reference | undefined {
  return referencesIn(fields, facts).find(({ to, id }) => becomes(to, id) === 'unknown');
}

/** The facts of an entry with every other entry under its id here; names that lead to nothing are left out, and told. */
export function withOurReferences(
  fields: Fields,
  facts: Facts,
  becomes: Becomes,
): { readonly facts: Facts; readonly leftOut: readonly Reference[] } {
  const leftOut = referencesIn(fields, facts).filter(({ to, id }) => becomes(to, id) === 'left-out');
  return { facts: rewritten(fields, facts, becomes), leftOut };
}

function rewritten(fields: Fields, facts: Facts, becomes: Becomes): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, answer]): [string, unknown][] => {
      const field = fields[name];
      const { to, of } = field ?? {};
      if (to && typeof answer === 'string') {
        const id = becomes(to, answer);
        return id === 'left-out' ? [] : [[name, id]];
      }
      if (to && Array.isArray(answer)) {
        const ids = [...new Set(answer.map((one: string) => becomes(to, one)))].filter((one) => one !== 'left-out');
        return ids.length === 0 ? [] : [[name, ids]];
      }
      if (!of || !Array.isArray(answer)) return [[name, answer]];
      const records = answer.map((one: unknown) => recordWith(of, one, becomes)).filter((one) => one !== undefined);
      return records.length === 0 && answer.length > 0 ? [] : [[name, records]];
    }),
  );
}

/** A record of a list; undefined where it cannot be without an entry that is left out. */
function recordWith(of: Fields, one: unknown, becomes: Becomes): unknown {
  if (typeof one !== 'object' || one === null) return one;
  const facts = rewritten(of, one as Facts, becomes);
  const lacks = Object.entries(of).some(
    ([name, { required }]) => required === 'always' && name in one && !(name in facts),
  );
  return lacks ? undefined : facts;
}
