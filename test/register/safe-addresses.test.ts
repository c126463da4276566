import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/field.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { withSafeAddresses, withSafeFacts } from '../../src/register/safe-addresses.ts';
import { completeEntry, withAnswer, type Path } from '../fixtures/entries.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';
import { ADDRESSES } from '../hostile/payloads.ts';

const isActedOn = ({ kind }: Field) => ['address', 'email', 'phone', 'language'].includes(kind);

/** Every place of a collection where a browser acts on what stands there. */
function placesIn(name: (typeof collectionNames)[number]): [Path, Field][] {
  return Object.entries(collectionOf(name).fields).flatMap(([question, field]): [Path, Field][] => [
    ...(isActedOn(field) ? [[[question], field] as [Path, Field]] : []),
    ...Object.entries(field.of ?? {})
      .filter(([, inner]) => isActedOn(inner))
      .map(([inner, one]): [Path, Field] => [[question, 0, inner], one]),
  ]);
}

const places = collectionNames.flatMap((name) => placesIn(name).map(([path, field]) => ({ name, path, field })));

describe('behind the gate, an address that is not of the form of the model is not there', () => {
  test.each(places)('$name $path', ({ name, path, field }) => {
    const [question = ''] = path;
    const whole = completeEntry(name, { [question]: structuredClone(collectionOf(name).fields[question]?.example) });
    for (const address of ADDRESSES) {
      if (field.answer.safeParse(address).success) continue;
      const { facts } = withSafeFacts(entryOf(name, 'riverside', withAnswer(whole, path, address)));
      expect(JSON.stringify(facts)).not.toContain(JSON.stringify(address));
    }
  });

  test('there are such places in most collections', () => {
    expect(places.length).toBeGreaterThan(20);
  });
});

test('what is right stays the same entry, and nothing is made anew', () => {
  const entries = entriesOf(collectionNames.map((name) => entryOf(name, 'riverside')));
  const safe = withSafeAddresses(entries);
  for (const name of collectionNames) expect(safe[name].get('riverside')).toBe(entries[name].get('riverside'));
});
