import { faultsOf } from '../model/check/entry.ts';
import type { Fault } from '../model/check/fault.ts';
import { didYouMean } from '../model/check/nearest.ts';
import { faultsOfPercentages } from '../model/check/percentages.ts';
import { faultsAcross } from '../model/check/rules.ts';
import { faultsOfTranslation, faultsOfTranslationDay } from '../model/check/translation.ts';
import { collectionRead, factsRead, hasLeft } from '../model/check/withdrawn.ts';
import type { Collection } from '../model/collection.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Field } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import { proseFaults, type ProseFault } from '../prose/check.ts';
import { referencesIn } from './references.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The ids that there are in a collection. */
export type Ids = Pick<ReadonlySet<string>, 'has' | typeof Symbol.iterator>;

/** What the check of one entry needs to know of the rest. */
export interface Beside {
  /** The day of the build, YYYY-MM-DD. */
  readonly today: string;
  /** The ids of the entries of each collection; undefined where they are not known, and references are taken as they are. */
  readonly ids: Readonly<Record<CollectionName, Ids>> | undefined;
}

/** An entry as it is checked. Of one that has left, only what its page still says is read. */
interface AsChecked {
  readonly left: boolean;
  /** All that was read, as a record. */
  readonly whole: Record<string, unknown>;
  readonly collection: Collection;
  /** The facts as a record, whatever was read. */
  readonly facts: Record<string, unknown>;
  /** What was read, to be held against the schema. */
  readonly raw: unknown;
}

/** What was read of an entry, as it is checked. `original`: the facts of the first language, for a translation. */
export function asChecked(name: CollectionName, read: unknown, original?: Facts): AsChecked {
  const whole = isFacts(read) ? { ...read } : {};
  const left = hasLeft(original ?? whole);
  const facts = left ? factsRead(whole) : whole;
  return {
    left,
    whole,
    facts,
    raw: left ? facts : read,
    collection: left ? collectionRead(collectionOf(name)) : collectionOf(name),
  };
}

/**
 * All that is wrong with the facts of one entry, whoever asks: the check of all content, the editor, the form.
 *
 * `raw` is what was read, whatever it is. `complete`: whether it is an own entry,
 * which must answer every required question.
 */
export function faultsOfFacts(
  collection: Collection,
  raw: unknown,
  { today, ids, complete }: Beside & { readonly complete: boolean },
): Fault[] {
  const facts = isFacts(raw) ? raw : {};
  return [
    ...faultsOf(collection, raw, { complete }),
    ...faultsAcross(collection.name, facts, today),
    ...(complete ? faultsOfPercentages(collection.fields, facts) : []),
    ...(ids ? danglingFaults(collection.fields, facts, ids) : []),
    ...textFaults(collection.fields, facts, []),
  ];
}

/** All that is wrong with the words of a translation, the facts of the first language at hand. */
export function faultsOfWords(
  collection: Collection,
  raw: unknown,
  original: Facts,
  { today, complete }: Pick<Beside, 'today'> & { readonly complete: boolean },
): Fault[] {
  return [
    ...faultsOfTranslation(collection, raw, original),
    ...faultsOfTranslationDay(raw, today),
    ...(complete ? faultsOfPercentages(collection.fields, raw) : []),
    ...textFaults(collection.fields, raw, []),
  ];
}

function isFacts(raw: unknown): raw is Facts {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function danglingFaults(
  fields: Readonly<Record<string, Field>>,
  facts: Facts,
  ids: Readonly<Record<CollectionName, Ids>>,
): Fault[] {
  return referencesIn(fields, facts)
    .filter(({ field, to, id }) => !ids[to].has(id) && !field.mayBeAway)
    .map(({ at, field, to, id }) => ({
      at,
      question: field.question,
      found: `names “${id}”, and there is no such ${collectionOf(to).one}.`,
      advice: `${didYouMean(id, ids[to])}The names of ${collectionOf(to).many} are those of the files in content/${to}.`,
    }));
}

/** Faults in texts that are Markdown: HTML, links that are not followed, pictures. */
function textFaults(fields: Readonly<Record<string, Field>>, facts: unknown, at: readonly PropertyKey[]): Fault[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([name, answer]: [string, unknown]) => {
    const field = fields[name];
    if (!field) return [];
    if (field.kind === 'text' && typeof answer === 'string')
      return onceEach(proseFaults(answer, 'markdown')).map(({ found, advice }) => ({
        at: [...at, name],
        question: field.question,
        found: `${found.replace(/^The text/, 'The answer')}`,
        advice,
      }));
    const { of } = field;
    return of && Array.isArray(answer)
      ? answer.flatMap((record: unknown, position) => textFaults(of, record, [...at, name, position]))
      : [];
  });
}

/** An answer has one line in its file, so that the same fault twice in it would be the same words twice. */
function onceEach(faults: readonly ProseFault[]): ProseFault[] {
  return [...new Map(faults.map((fault) => [fault.found, fault])).values()];
}
