import { describe, expect, test } from 'vitest';
import { fenwick, organisation, recordOf, tool } from '../invented.ts';
import { five, sourceOver, taken } from './source-over.ts';

describe('an entry leaves', () => {
  const left = [
    {
      collection: 'tools' as const,
      id: 'fenwick/a',
      name: 'Sorting letters',
      how: 'withdrawn' as const,
      on: '2026-11-20',
      because: 'We stopped.',
    },
  ];

  test('by its tombstone, and its file says how', () => {
    const source = sourceOver();
    source.gives([organisation(), tool('a'), tool('b')]);
    const settled = taken(source.gives([organisation(), tool('b')], undefined, { left }));
    expect(settled).toMatchObject({
      left: { byTombstone: 1, missing: 0 },
      published: 2,
      counts: { received: 2, unchanged: 2 },
    });
    expect(JSON.parse(source.files.get('tools/fenwick/a.json') ?? '')).toMatchObject({
      name: 'Sorting letters',
      organisation: 'fenwick',
      withdrawn: [{ on: '2026-11-20', how: 'withdrawn', because: 'We stopped.' }],
    });
    expect(taken(source.gives([organisation(), tool('b')], undefined, { left })).left.byTombstone).toBe(0);
  });

  test('after three complete harvests without it, with the day of the first', () => {
    const source = sourceOver();
    source.gives(five());
    const four = () => five().slice(0, 4);
    expect(source.gives(four(), '2026-11-24')).toMatchObject({ missingNow: 1, left: { missing: 0 } });
    expect(source.saysNothingChanged('2026-11-25')).toMatchObject({ missingNow: 1, left: { missing: 0 } });
    expect(source.saysNothingChanged('2026-11-26')).toMatchObject({
      missingNow: 0,
      left: { missing: 1 },
      published: 4,
    });
    expect(source.files.get('tools/fenwick/d.json')).toContain('since 24 November 2026.');
  });

  test('not when it comes back in between, and it can come back after it left', () => {
    const source = sourceOver();
    source.gives(five());
    const four = () => five().slice(0, 4);
    source.gives(four());
    source.gives(four());
    source.gives(five());
    expect(source.gives(four())).toMatchObject({ missingNow: 1, left: { missing: 0 } });
    source.gives(four());
    expect(source.gives(four())).toMatchObject({ left: { missing: 1 } });
    expect(taken(source.gives(five())).counts).toMatchObject({ new: 1, unchanged: 4 });
    expect(source.files.get('tools/fenwick/d.json')).not.toContain('withdrawn');
  });

  test('and no entry names it any more', () => {
    const source = sourceOver();
    const product = () => recordOf('products', 'letterbird', fenwick.product);
    source.gives([organisation(), product(), tool('a', { product: 'letterbird' })]);
    const gone = [
      {
        ...left[0],
        collection: 'products' as const,
        id: 'letterbird',
        name: 'Letterbird',
        how: 'withdrawn' as const,
        on: '2026-11-20',
        because: 'Sold.',
      },
    ];
    const settled = taken(
      source.gives([organisation(), tool('a', { product: 'letterbird' })], undefined, { left: gone }),
    );
    expect([...settled.departed]).toEqual(['products/fenwick-letterbird']);
  });

  test('an organisation stays while entries of it do', () => {
    const source = sourceOver();
    source.gives([organisation(), tool('a')]);
    const gone = [
      {
        ...left[0],
        collection: 'organisations' as const,
        id: 'fenwick',
        name: 'Fenwick',
        how: 'withdrawn' as const,
        on: '2026-11-20',
        because: 'Closed.',
      },
    ];
    expect(taken(source.gives([tool('a')], undefined, { left: gone })).left.byTombstone).toBe(0);
  });

  test('a tombstone that says what may not be shown is shown in our words', () => {
    const source = sourceOver();
    source.gives([organisation(), tool('a')]);
    const bad = [
      {
        ...left[0],
        collection: 'tools' as const,
        id: 'fenwick/a',
        name: 'x',
        how: 'moved' as const,
        on: '2031-01-01',
        because: '<script>',
        now: 'http://10.0.0.1/',
      },
    ];
    source.gives([organisation()], undefined, { left: bad });
    expect(JSON.parse(source.files.get('tools/fenwick/a.json') ?? '')).toMatchObject({
      withdrawn: [{ on: '2026-11-23', how: 'withdrawn', because: 'Its publisher has taken it out of its register.' }],
    });
  });
});
