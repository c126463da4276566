import { describe, expect, test } from 'vitest';
import { knownIn } from '../../../src/harvest/settle/state.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { fenwick, organisation, recordOf, tool } from '../invented.ts';
import { five, sourceOver, taken, ten } from './source-over.ts';

test('what is new, updated and unchanged is counted, and an unchanged entry keeps its bytes and its day', () => {
  const source = sourceOver();
  expect(taken(source.gives([organisation(), tool('a'), tool('b')])).counts).toMatchObject({ received: 3, new: 3 });
  const before = new Map(source.files);
  const { counts } = taken(source.gives([organisation(), tool('a'), tool('b', { status: 'paused' })], '2026-11-24'));
  expect(counts).toMatchObject({ received: 3, updated: 1, unchanged: 2 });
  expect(source.files.get('tools/fenwick/a.json')).toBe(before.get('tools/fenwick/a.json'));
  expect(source.files.get('tools/fenwick/b.json')).toContain('"on": "2026-11-24"');
});

test('a refused update leaves what was published, and says since when', () => {
  const source = sourceOver();
  source.gives([organisation(), tool('a')]);
  const before = source.files.get('tools/fenwick/a.json');
  const bad = () => tool('a', { status: 'wonderful' });
  source.gives([organisation(), bad()], '2026-11-24');
  const { counts, quarantine } = taken(source.gives([organisation(), bad()], '2026-11-25'));
  expect(counts).toMatchObject({ received: 2, unchanged: 1, refused: 1 });
  expect(quarantine).toMatchObject([{ verdict: 'refused', code: 'model', since: '2026-11-24', formerStays: true }]);
  expect(source.files.get('tools/fenwick/a.json')).toBe(before);
});

test('of two records with one id neither wins: what was published stays, and both are told of', () => {
  const source = sourceOver();
  source.gives([organisation(), tool('a')]);
  const before = new Map(source.files);
  const twice = [organisation(), tool('a', { status: 'paused' }), tool('a', { status: 'retired' })];
  const { counts, quarantine } = taken(source.gives(twice));
  expect(counts).toMatchObject({ received: 3, unchanged: 1, duplicate: 2 });
  expect(quarantine.map(({ verdict }) => verdict)).toEqual(['duplicate', 'duplicate']);
  expect(source.files).toEqual(before);
});

describe('an outage is never a deletion', () => {
  test('an empty feed removes nobody’s entries', () => {
    const source = sourceOver();
    source.gives([organisation(), tool('a')]);
    expect(source.gives([])).toMatchObject({ is: 'held', code: 'empty' });
    expect(source.gives([], undefined, { complete: false })).toMatchObject({ is: 'held', code: 'empty' });
  });

  test('more than a fifth and more than three entries gone at once wait for a person', () => {
    const source = sourceOver();
    source.gives(ten());
    expect(source.gives(ten().slice(0, 6))).toMatchObject({ is: 'held', code: 'many-gone' });
    expect(source.gives(ten().slice(0, 7))).toMatchObject({ is: 'settled', missingNow: 3 });
  });

  test('entries that go little by little are counted together', () => {
    const source = sourceOver();
    source.gives(ten());
    expect(source.gives(ten().slice(0, 8))).toMatchObject({ is: 'settled', missingNow: 2 });
    expect(source.gives(ten().slice(0, 6))).toMatchObject({ is: 'held', code: 'many-gone' });
  });

  test('what a person has accepted leaves at once', () => {
    const source = sourceOver();
    source.gives(five());
    expect(taken(source.gives([organisation()], '2026-11-24', { accept: true })).left).toEqual({
      byTombstone: 0,
      missing: 4,
    });
    expect(source.files.get('tools/fenwick/a.json')).toContain(
      'No longer in the organisation’s feed since 24 November 2026.',
    );
  });

  test('records that cannot be told apart, and feeds that are not whole, make nothing missing', () => {
    const source = sourceOver();
    source.gives(five());
    const unreadable = [
      { place: '/9', code: 'not-readable' as const, because: 'It is torn.', instead: 'Send it again.' },
    ];
    expect(source.gives([organisation()], undefined, { unreadable })).toMatchObject({
      missingNow: 0,
      counts: { refused: 1 },
    });
    expect(source.gives([organisation()], undefined, { complete: false })).toMatchObject({ missingNow: 0 });
  });

  test('refused records are there, however many', () => {
    const source = sourceOver();
    source.gives(five());
    const bad = ['a', 'b', 'c', 'd'].map((id) => tool(id, { status: 'wonderful' }));
    expect(source.gives([organisation(), ...bad])).toMatchObject({ is: 'settled', missingNow: 0, published: 5 });
  });
});

test('a source need not send again what was taken, nor what was refused and says the same', () => {
  const source = sourceOver();
  source.gives([organisation(), tool('a'), tool('b', { status: 'wonderful' })]);
  const { digests } = knownIn(source.state(), 'rules', { accept: false, today: TODAY });
  expect([...digests.keys()].toSorted()).toEqual(['organisations/fenwick', 'tools/fenwick/a', 'tools/fenwick/b']);
  expect(knownIn(source.state(), 'other rules', { accept: false, today: TODAY }).digests.size).toBe(0);
  const same = [...digests].map(([key, digest]) => {
    const [collection = '', ...id] = key.split('/');
    return { place: '/1', collection: collection as 'tools', id: id.join('/'), digest };
  });
  const again = taken(source.gives([], '2026-11-24', { same }));
  expect(again.counts).toMatchObject({ received: 3, unchanged: 2, refused: 1 });
  expect(again.quarantine).toMatchObject([{ code: 'model', since: '2026-11-23' }]);
});

test('when the source has not changed, everything is accounted for as before', () => {
  const source = sourceOver();
  source.gives([organisation(), tool('a'), tool('b', { status: 'wonderful' }), tool('c'), tool('c')]);
  const files = new Map(source.files);
  expect(source.saysNothingChanged().counts).toMatchObject({
    received: 5,
    unchanged: 2,
    refused: 1,
    duplicate: 2,
    new: 0,
  });
  expect(source.files).toEqual(files);
});

test('a tool that had to leave out its faulty product names it when the product is put right', () => {
  const source = sourceOver();
  const product = (deviceClass: string) => recordOf('products', 'letterbird', { ...fenwick.product, deviceClass });
  source.gives([organisation(), product('best'), tool('a', { product: 'letterbird' })]);
  expect(knownIn(source.state(), 'rules', { accept: false, today: TODAY }).digests.has('tools/fenwick/a')).toBe(false);
  const { counts } = taken(
    source.gives([organisation(), product('not-a-device'), tool('a', { product: 'letterbird' })], '2026-11-24'),
  );
  expect(counts).toMatchObject({ new: 1, unchanged: 2 });
  expect(source.files.get('tools/fenwick/a.json')).toContain('fenwick-letterbird');
});
