import { describe, expect, test } from 'vitest';
import { judgeReading } from '../../../src/harvest/judge/judge-reading.ts';
import type { Judged } from '../../../src/harvest/judge/verdict.ts';
import type { Reading, Received, Unreadable } from '../../../src/harvest/received.ts';
import { fenwick, groundOf, nothingPublished, organisation, readingOf, recordOf, tool } from '../invented.ts';
import { said } from './judged.ts';

const read = (records: Received[], more: Partial<Reading> = {}, published = nothingPublished, ground = groundOf()) =>
  judgeReading(readingOf(records, more), published, ground);
const publishing = (
  records: Record<string, object>,
  organisations: Record<string, string> = { fenwick: 'fenwick' },
) => ({
  organisations: new Map(Object.entries(organisations)),
  records: new Map(
    Object.entries(records).map(([key, more]) => [
      key,
      { id: key.slice(key.indexOf('/') + 1), digest: 'former', on: '2026-11-01', ...more },
    ]),
  ),
});
const torn = (more: Partial<Unreadable> = {}): Unreadable => ({
  place: '/9',
  code: 'not-readable',
  because: 'It is torn.',
  instead: 'Send it again.',
  ...more,
});
const factsOf = (judged: Judged, key: string) => {
  const one = judged.verdicts.find((verdict) => verdict.key === key);
  if (one?.is !== 'accepted') throw new Error(`${key} is not accepted.`);
  return JSON.parse(one.files[0]?.text ?? '') as Record<string, unknown>;
};

test('an entry may stand before its organisation, and before what it names', () => {
  const product = recordOf('products', 'bird', fenwick.product);
  const judged = read([tool('x', { product: 'bird' }), product, organisation()]);
  expect(new Set(Object.values(said(judged)))).toEqual(new Set(['accepted']));
  expect(factsOf(judged, 'tools/fenwick/x')).toMatchObject({ product: 'fenwick-bird' });
});

describe('records that meet', () => {
  test('are those with one id, whether they were read, say the same, or could not be read', () => {
    const same = { place: '/8', collection: 'tools', id: 'fenwick/x', digest: 'd' } as const;
    for (const more of [{ same: [same] }, { unreadable: [torn({ collection: 'tools', id: 'fenwick/x' })] }])
      expect(read([organisation(), tool('x')], more).verdicts.map((one) => one.is)).toContain('duplicate');
    expect(read([], { same: [same, same] }).verdicts).toMatchObject([
      { is: 'duplicate', told: { code: 'duplicate', place: '/8' } },
      { is: 'duplicate', told: { code: 'duplicate', place: '/8' } },
    ]);
    expect(read([], { same: [same] }).verdicts).toEqual([{ is: 'same', key: 'tools/fenwick/x', digest: 'd' }]);
  });

  test('are not those that do not say who they are', () => {
    const unreadable = [
      torn(),
      torn(),
      torn({ id: 'x' }),
      torn({ id: 'x' }),
      torn({ collection: 'tools' }),
      torn({ collection: 'tools' }),
    ];
    const undone = read([organisation(), recordOf('products', 'undefined', fenwick.product)], { unreadable });
    expect(undone.verdicts.filter(({ is }) => is === 'duplicate')).toEqual([]);
  });

  test('are organisations with one code, and nothing else with one', () => {
    const coded = (id: string) => recordOf('products', id, { ...fenwick.product, odsCode: 'A12' });
    const judged = read([organisation(), coded('a'), coded('b')]);
    expect(judged.verdicts.filter(({ is }) => is === 'duplicate')).toEqual([]);
  });
});

describe('the ids of organisations', () => {
  const hillside = organisation({ name: 'Hillside', odsCode: 'B34' }, 'hillside');
  const ids = (judged: Judged) => Object.fromEntries(judged.organisations);

  test('are below the source where there are two, though one of them could not be read', () => {
    expect(ids(read([organisation(), hillside]))).toEqual({ fenwick: 'fenwick-fenwick', hillside: 'fenwick-hillside' });
    expect(
      ids(read([organisation()], { unreadable: [torn({ collection: 'organisations', id: 'hillside' })] })),
    ).toEqual({
      fenwick: 'fenwick-fenwick',
      hillside: 'fenwick-hillside',
    });
  });

  test('are that of the source where what could not be read does not say that it is a second', () => {
    const unreadable = [
      torn({ collection: 'organisations' }),
      torn({ id: 'hillside' }),
      torn({ collection: 'tools', id: 'a/b' }),
    ];
    expect(ids(read([organisation()], { unreadable }))).toEqual({ fenwick: 'fenwick' });
  });
});

describe('what is named and is not taken', () => {
  const naming = (product: string) => [organisation(), tool('x', { product })];
  const product = (judged: Judged) => factsOf(judged, 'tools/fenwick/x')['product'];

  test('is left out where it could not be read, has left, or was refused', () => {
    expect(
      product(read(naming('torn'), { unreadable: [torn({ collection: 'products', id: 'torn' })] })),
    ).toBeUndefined();
    const left = [
      { collection: 'products', id: 'gone', name: 'x', how: 'withdrawn', on: '2026-11-01', because: 'x' },
    ] as const;
    const published = publishing({ 'products/gone': {} });
    expect(product(read(naming('gone'), { left }, published))).toBeUndefined();
    expect(product(read(naming('gone'), {}, published))).toBe('gone');
  });

  test('refuses what names it where there never was any, and says where', () => {
    const unreadable = [
      torn({ collection: 'tools', id: 'other' }),
      torn({ id: 'nothing' }),
      torn({ collection: 'products' }),
    ];
    const judged = read([organisation(), tool('x', { product: 'nothing' }, { place: '/7' })], { unreadable });
    const one = judged.verdicts.find(({ key }) => key === 'tools/fenwick/x');
    if (!one || !('told' in one)) throw new Error('It was taken.');
    expect(one.told).toMatchObject({ code: 'reference', place: '/7/facts/product' });
    expect(one.told.because).toContain('“nothing”');
    expect(one.told.instead).toMatch(/^[A-Z].*\.$/u);
  });

  test('is left out where it is refused itself for what it names, and it can be our own', () => {
    const bird = recordOf('products', 'bird', { ...fenwick.product, sameAs: ['nothing'] });
    const judged = read([bird, ...naming('bird')]);
    expect(said(judged)).toMatchObject({ 'products/bird': 'refused reference', 'tools/fenwick/x': 'accepted' });
    expect(product(judged)).toBeUndefined();
    expect(product(read(naming('ours'), {}, nothingPublished, groundOf({}, { products: ['ours'] })))).toBe('ours');
  });

  test('is counted for whoever runs the harvest', () => {
    const notes = (...care: string[][]) =>
      read([organisation(), ...care.map((one, at) => tool(`t${at}`, { care: one }))]).notes;
    expect(notes(['a'])).toEqual([expect.stringMatching(/^1 name of /u)]);
    expect(notes(['a', 'b'], ['c'])).toEqual([expect.stringMatching(/^3 names of /u)]);
    expect(notes()).toEqual([]);
  });
});

test('a record that is taken again for what it lacked keeps the day on which it was gathered', () => {
  const record = tool('x', {}, { digest: 'former' });
  const published = publishing({ 'tools/fenwick/x': { lacks: true } });
  const gathered = (one: Received) =>
    factsOf(read([organisation(), one], {}, published), 'tools/fenwick/x')['gathered'];
  expect(gathered(record)).toMatchObject([{ on: '2026-11-01' }]);
  expect(gathered({ ...record, digest: 'new' })).toMatchObject([{ on: '2026-11-23' }]);
});

test('a record that came through a crosswalk has no version of our schemas, and is taken', () =>
  expect(said(read([organisation(), { ...tool('x'), schemaVersion: undefined }]))['tools/fenwick/x']).toBe('accepted'));

test('a record for a day that has not come can be taken on that day, and no other record says one', () => {
  const again = (facts: Record<string, unknown>) => {
    const one = read([organisation(), tool('x', facts)]).verdicts.find(({ key }) => key === 'tools/fenwick/x');
    return [one?.is, one && 'again' in one ? one.again : 'says none'];
  };
  expect(again({ lastChecked: '2026-12-01', reviewDue: '2027-08-01' })).toEqual(['refused', '2026-12-01']);
  expect(again({ status: 'nowhere', reviewDue: '2027-08-01' })).toEqual(['refused', 'says none']);
  // A clock that is years behind is put right on no day.
  expect(again({ lastChecked: '1901-01-01' })).toEqual(['refused', 'says none']);
});

describe('an organisation that is shown by its name alone', () => {
  const stubOf = (facts: Record<string, unknown>, published = nothingPublished) => {
    const record = organisation(facts);
    const judged = read([record], {}, published).verdicts[0];
    return { stub: judged && 'stub' in judged ? judged.stub : undefined, digest: judged?.digest };
  };

  test('says where it was gathered, and whatever its source sends next is looked at', () => {
    const { stub, digest } = stubOf({ website: 'no address' });
    expect(stub).toMatchObject({
      key: 'organisations/fenwick',
      id: 'fenwick',
      name: fenwick.organisation.name,
      lacks: false,
    });
    expect(JSON.parse(stub?.files[0]?.text ?? '')).toMatchObject({
      gathered: [{ source: 'fenwick', on: '2026-11-23' }],
    });
    expect(stub?.digest).not.toBe(digest);
    expect(stubOf({ website: 'no address', name: 'Another' }).stub?.digest).not.toBe(stub?.digest);
  });

  test('is not shown where its name or its kind is faulty too, or where it is published already', () => {
    expect(stubOf({ website: 'no address', kind: 'castle' }).stub).toBeUndefined();
    expect(stubOf({ website: 'no address' }, publishing({ 'organisations/fenwick': {} })).stub).toBeUndefined();
    expect(said(read([organisation({ kind: 'castle' }), tool()]))['tools/fenwick/letters']).toBe('refused reference');
  });
});
