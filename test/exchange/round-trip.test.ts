import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPlainText } from '../../src/exchange/markdown.ts';
import type { Cells } from '../../src/exchange/crosswalk.ts';
import { isRefusal } from '../../src/exchange/exchange.ts';
import { exportRegister } from '../../src/exchange/export.ts';
import { entriesFrom } from '../../src/exchange/import.ts';
import { standards } from '../../src/exchange/index.ts';
import type { Crosswalk } from '../../src/exchange/make-crosswalk.ts';
import { entriesIn, roundTrip } from '../../src/exchange/round-trip.ts';
import { isNoAnswer } from '../../src/model/answer.ts';
import { collectionOf } from '../../src/model/index.ts';
import { TODAY, type Facts } from '../fixtures/entries.ts';
import { generatedFacts, sentence } from '../fixtures/generated.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

/** The same entries and rows in every run. */
const FIXED = { seed: 20261123, numRuns: 15 };
const SITE = 'https://candour.example.org';
/** A card does not say whose use it is of, so that it cannot be read as one. */
const readable = standards.filter(({ name }) => name !== 'chai-model-card-of-use');

/** Fields of which a line holds all that the standard can hold: they must come back as they were. */
function wholeFields({ collection, lines }: Crosswalk): string[] {
  const whole = lines.filter(({ fidelity, take }) => take && (fidelity === 'exact' || fidelity === 'wider'));
  return whole.flatMap(({ ours }) =>
    ours.flatMap((path) => (path.startsWith(`${collection}.`) ? [path.slice(collection.length + 1)] : [])),
  );
}

/** An answer by its words: white space and emphasis are no part of them. */
function wordsOf(answer: unknown): unknown {
  if (typeof answer === 'string') return asPlainText(answer).replace(/\s+/gu, ' ').trim();
  if (Array.isArray(answer)) return answer.map(wordsOf);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, one]) => [name, wordsOf(one)]));
}

/** What an entry says after it was written in a standard and read again, and the questions that the export left out. */
function thereAndBack(crosswalk: Crosswalk, facts: Facts): { back: Facts; leftOut: Set<string> } {
  const id = collectionOf(crosswalk.collection).byOrganisation ? 'riverside/generated' : 'generated';
  // Only what is given: a gathered entry may leave questions open.
  const register = registerOf([entryOf(crosswalk.collection, id, facts, { gathered: true })], TODAY);
  const exported = exportRegister(crosswalk, register, { site: SITE });
  if (isRefusal(exported)) throw new Error(exported.because);
  const bytes = new TextEncoder().encode(only(exported.files).text);
  const made = entriesFrom(crosswalk, bytes, TODAY);
  if (isRefusal(made)) throw new Error(made.because);
  const back = only([...entriesIn(made.files)[crosswalk.collection].values()]).facts as Facts;
  return { back, leftOut: new Set(exported.report.leftOut.map(({ name }) => name)) };
}

describe.each(readable.map((crosswalk) => [crosswalk.name, crosswalk] as const))('%s', (_name, crosswalk) => {
  const fields = wholeFields(crosswalk);

  test('has fields that it holds whole', () => {
    expect(fields.length).toBeGreaterThan(0);
  });

  test('ours, written and read again, says the same wherever theirs can hold it', () => {
    fc.assert(
      fc.property(generatedFacts(crosswalk.collection), (facts) => {
        const { back, leftOut } = thereAndBack(crosswalk, facts);
        const isLeftOut = (name: string) =>
          leftOut.has(collectionOf(crosswalk.collection).fields[name]?.question ?? '');
        // A day or a closed list of theirs cannot hold a reason: the export says so. It may leave out nothing else.
        expect(fields.filter((name) => isLeftOut(name) && !isNoAnswer(facts[name]))).toEqual([]);
        const held = fields.filter((name) => !isLeftOut(name));
        const chosen = (all: Facts) => Object.fromEntries(held.map((name) => [name, wordsOf(all[name])]));
        // Where a page of one's own is not given, theirs must have an address: that of our page.
        const given = { ...facts, ...(facts['moreAt'] === undefined && { moreAt: back['moreAt'] }) };
        expect(chosen(back)).toEqual(chosen(given));
      }),
      FIXED,
    );
  }, 120_000);

  test('theirs, read and written again, is the same in every field', () => {
    fc.assert(
      fc.property(rowOf(crosswalk), (cells) => {
        const bytes = new TextEncoder().encode(crosswalk.write([cells]));
        const made = roundTrip(crosswalk, [bytes], TODAY);
        if (isRefusal(made)) throw new Error(made.because);
        const again = crosswalk.read(new TextEncoder().encode(only(made.exported.files).text));
        if (isRefusal(again)) throw new Error(again.because);
        const tidied = (all: Cells) =>
          Object.fromEntries(Object.entries(all).map(([column, text]) => [column, wordsOf(text)]));
        const before = crosswalk.read(bytes);
        if (isRefusal(before)) throw new Error(before.because);
        // What is the same in every record, and an address where they gave none, may come to it.
        expect(tidied(Object.fromEntries(only(again.rows).cells))).toMatchObject(
          tidied(Object.fromEntries(only(before.rows).cells)),
        );
      }),
      FIXED,
    );
  }, 120_000);
});

/** Names of persons, which no import takes. */
const OF_PERSONS = new Set(['non_gateway_applicants']);

/** A row of theirs: any words in every column, or none where they need not be there. */
function rowOf({ columns: all, lines }: Crosswalk): fc.Arbitrary<Cells> {
  const columns = all.filter(({ name }) => !OF_PERSONS.has(name));
  const needed = new Set(
    lines
      .filter((line) => line.apart || line.ours.some((path) => path.endsWith('.name')))
      .flatMap(({ theirs }) => theirs),
  );
  const requiredKeys = columns.flatMap(({ name, required }) => (required || needed.has(name) ? [name] : []));
  return fc.record(Object.fromEntries(columns.map(({ name, most = 2500 }) => [name, textWithin(most)])), {
    requiredKeys,
  });
}

function textWithin(most: number): fc.Arbitrary<string> {
  return most < 60 ? fc.constantFrom('2024-05', '2025-11') : sentence.filter((text) => text.length <= most);
}
