import { faultsOf } from '../model/check/entry.ts';
import { faultsAcross } from '../model/check/rules.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { isIdPart, type Field } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import { proseFaults } from '../prose/check.ts';
import type { Facts, Refusal } from './exchange.ts';

/** An entry as it will lie in its folder. */
export interface EntryFile {
  /** From the folder of the source, with forward slashes: `tools/organisation/entry.json`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The file of an entry, or why the entry may not be published.
 *
 * It must fit the model as far as it goes; a gathered entry may leave questions open. `id` is its parts, of which none can
 * lead out of the folder.
 */
export function entryFile(
  collection: CollectionName,
  id: readonly string[],
  facts: Facts,
  on: string,
): EntryFile | Refusal {
  const bad = id.find((part) => !isIdPart(part));
  if (bad !== undefined) return { because: `“${bad}” cannot be part of the name of an entry.` };
  const because = whyUnfit(collection, facts, on);
  if (because !== undefined) return { because };
  return {
    path: `${collection}/${id.join('/')}.json`,
    text: `${JSON.stringify(inModelOrder(collectionOf(collection).fields, facts), null, 2)}\n`,
  };
}

function whyUnfit(name: CollectionName, facts: Facts, on: string): string | undefined {
  const collection = collectionOf(name);
  const fits = collection.schema.safeParse(facts).success;
  const [fault] = [...(fits ? [] : faultsOf(collection, facts, { complete: false })), ...faultsAcross(name, facts, on)];
  if (fault || !fits) return `${fault?.question ?? 'The entry'} ${fault?.found ?? 'does not fit the model.'}`;
  return Object.entries(collection.fields)
    .filter(([field, { kind }]) => kind === 'text' && typeof facts[field] === 'string')
    .flatMap(([field, { question }]) =>
      proseFaults(String(facts[field]), 'markdown').map(({ found }) => `${question} ${found}`),
    )[0];
}

/** The same facts, with every key where the model has it. */
function inModelOrder(fields: Readonly<Record<string, Field>>, facts: Facts): Facts {
  const names = Object.keys(fields).filter((name) => facts[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, ordered(fields[name], facts[name])]));
}

function ordered(field: Field | undefined, answer: unknown): unknown {
  const of = field?.of;
  return of && Array.isArray(answer) ? answer.map((one: Facts) => inModelOrder(of, one)) : answer;
}
