import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { isIdPart } from '../../src/model/field.ts';
import { idsOf } from '../../src/exchange/ids.ts';
import { faultsOfFacts } from '../../src/register/faults.ts';
import { TODAY } from '../fixtures/entries.ts';
import { generatedFacts } from '../fixtures/generated.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';
import { hostileText } from './hostile-text.ts';
import { holds } from './property.ts';

const anything = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, undefined, true, 0, -1, NaN, '', ' '),
);
const generated = Object.fromEntries(collectionNames.map((name) => [name, generatedFacts(name)]));

/** Facts of a collection of which some answers are anything at all. */
const spoilt = fc.constantFrom(...collectionNames).chain((name) =>
  fc
    .tuple(
      generated[name] ?? fc.constant({}),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(collectionOf(name).fields), 'another'), anything), {
        maxLength: 3,
      }),
    )
    .map(([facts, changes]) => ({ name, facts: { ...facts, ...Object.fromEntries(changes) } })),
);

describe('the model', () => {
  holds(
    'says of any facts at all what is wrong, in words that nobody needs to be a programmer for',
    spoilt,
    ({ name, facts }) => {
      const faults = faultsOfFacts(collectionOf(name), facts, { today: TODAY, ids: undefined, complete: false });
      // What somebody typed is told as it is.
      const ours = faults.map((one) => ({ ...one, found: one.found.replace(/“[^”]*”/gu, '“”') }));
      expect(wordsOfPrograms(ours)).toEqual([]);
      for (const { found, advice } of faults) expect(Math.min(found.length, advice.length)).toBeGreaterThan(0);
    },
    { costly: true },
  );

  // Found by the promise above: YAML has numbers that no figures can write.
  test.each([NaN, Infinity])('tells of %s in words', (name) => {
    const beside = { today: TODAY, ids: undefined, complete: false };
    const [fault] = faultsOfFacts(collectionOf('glossary'), { name }, beside);
    expect(fault?.found).toBe('should be one line of text, and is a number that has no figures.');
  });

  holds('refuses what is no record at all', anything, (facts) => {
    if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return;
    const beside = { today: TODAY, ids: undefined, complete: true };
    expect(faultsOfFacts(collectionOf('tools'), facts, beside).length).toBeGreaterThan(0);
  });
});

const draft = fc.record({
  organisation: fc.option(
    fc.record({ key: fc.constantFrom('a', 'b', 'ŵ', ''), named: hostileText, facts: fc.constant({}) }),
    { nil: undefined },
  ),
  facts: fc.record({ name: fc.oneof(hostileText, fc.constantFrom('Same', 'same', 'SAME!', '')) }),
});

describe('ids that are made from names', () => {
  holds(
    'are ids, each of one record, the same in whatever order the records come',
    fc.array(draft, { maxLength: 6 }),
    (drafts) => {
      const all = drafts.map((one, at) => ({
        ...one,
        sourceId: `record ${at}`,
        cut: [],
        unmapped: [],
        remarks: [],
      })) as unknown as Parameters<typeof idsOf>[0];
      const written = ({ organisation, entry }: ReturnType<typeof idsOf>[number]) => `${organisation}/${entry}`;
      const ids = idsOf(all, 'source');
      for (const { organisation, entry } of ids) {
        expect(isIdPart(entry)).toBe(true);
        if (organisation !== '') expect(isIdPart(organisation)).toBe(true);
      }
      expect(new Set(ids.map(written)).size).toBe(ids.length);
    },
  );
});
