import { describe, expect, test } from 'vitest';
import { toldOf, unreadable } from '../../../src/harvest/judge/told.ts';
import type { NotTaken } from '../../../src/harvest/judge/verdict.ts';
import type { Unreadable } from '../../../src/harvest/received.ts';
import { tool } from '../invented.ts';

const why: NotTaken = { code: 'model', because: 'It is wrong.', instead: 'Put it right.' };
const letters = tool('letters', {}, { place: '/entries/7' });

describe('what is told of a record', () => {
  test('is where it is, what it is called, why, and what to do', () =>
    expect(toldOf(letters, why)).toEqual({
      code: 'model',
      place: '/entries/7',
      collection: 'tools',
      id: 'fenwick/letters',
      name: 'Sorting letters',
      because: 'It is wrong.',
      instead: 'Put it right.',
    }));

  test('has no name where the record has none that is a text, or was not read', () => {
    expect(toldOf(tool('x', { name: { en: 'Letters' } }), why)).not.toHaveProperty('name');
    expect(toldOf({ place: '/1', collection: 'tools', id: 'fenwick/x' }, why)).not.toHaveProperty('name');
  });

  test.each([
    ['/entries/7', ['facts', 'figures', 2, 'of'], '/entries/7/facts/figures/2/of'],
    ['', ['facts'], '/facts'],
    ['/entries/7', ['a/b', '~c~'], '/entries/7/a~1b/~0c~0'], // as RFC 6901 writes them
    ['row 12', ['facts', 'status'], 'row 12'],
  ])('names a place within %s by the same kind of name', (place, at, whole) =>
    expect(toldOf({ ...letters, place }, { ...why, at }).place).toBe(whole),
  );
});

test('what is very long is told by its beginning, and no character is cut in two', () => {
  const long = 'x'.repeat(3_000);
  const told = toldOf(
    { ...letters, place: `/${long}`, id: long, sayings: { facts: { name: long }, translations: {} } },
    { ...why, because: long, instead: long },
  );
  const lengths = ({ place, id = '', name = '', because, instead }: typeof told) =>
    [place, id, name, because, instead].map((text) => [text.length, text.at(-1)]);
  expect(lengths(told)).toEqual([
    [1_000, '…'],
    [400, '…'],
    [400, '…'],
    [2_000, '…'],
    [2_000, '…'],
  ]);
  const idOf = (id: string) => toldOf({ ...letters, id }, why).id;
  expect(idOf('x'.repeat(400))).toBe('x'.repeat(400));
  expect(idOf(`${'x'.repeat(398)}😀y`)).toBe(`${'x'.repeat(398)}…`);
  expect(idOf(`😀${'x'.repeat(400)}`)).toBe(`😀${'x'.repeat(397)}…`);
});

describe('a record that could not be read', () => {
  const torn: Unreadable = { place: '/9', code: 'not-readable', because: 'It is torn.', instead: 'Send it again.' };

  test('is refused, and known by nothing where it does not say what it is', () =>
    expect(unreadable(torn)).toEqual({ is: 'refused', key: undefined, digest: undefined, told: torn }));

  test('is known by its kind and its id where it says both', () => {
    expect(unreadable({ ...torn, collection: 'tools', id: 'fenwick/x' })).toEqual({
      is: 'refused',
      key: 'tools/fenwick/x',
      digest: undefined,
      told: { ...torn, collection: 'tools', id: 'fenwick/x' },
    });
    expect(unreadable({ ...torn, collection: 'tools' })).toMatchObject({
      key: undefined,
      told: { collection: 'tools' },
    });
    expect(unreadable({ ...torn, id: 'x' })).toMatchObject({ key: undefined, told: { id: 'x' } });
  });

  test('waits where it is in newer schemas than ours', () =>
    expect(unreadable({ ...torn, code: 'newer-schema' }).is).toBe('held'));

  test('is told of shortly', () => {
    const long = 'x'.repeat(3_000);
    const { told } = unreadable({ ...torn, place: long, id: long, because: long, instead: long });
    expect([told.place.length, told.id?.length, told.because.length, told.instead.length]).toEqual([
      1_000, 400, 2_000, 2_000,
    ]);
  });
});
