import { expect, test } from 'vitest';
import type { Known } from '../../../src/harvest/reader.ts';
import type { Outcome, Received } from '../../../src/harvest/received.ts';
import type { HarvestTask } from '../../../src/harvest/run/harvest.ts';
import { fenwick, organisation, readingOf, recordOf, tool } from '../invented.ts';
import { harvested, newRoot, put, settingsOf } from './portal.ts';

test('a record whose day had not come is asked for again, and taken when it has', async () => {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  const letters = recordOf('tools', 'fenwick/letters', { ...tool().sayings.facts, lastChecked: '2026-11-24' });
  const digest = 'd'.repeat(64);
  const known: Known[] = [];
  const read: HarvestTask['read'] = (_, one) => {
    known.push(one);
    const isKnown = one.digests.get('tools/fenwick/letters') === digest;
    const given = readingOf([organisation({}, 'fenwick'), ...(isKnown ? [] : [{ ...letters, digest }])]);
    const fresh: Outcome = { ...given, validators: { feed: { etag: '1' } } };
    const unchanged: Outcome = { state: 'unchanged', validators: {} };
    return Promise.resolve(one.validators['feed'] === undefined ? fresh : unchanged);
  };
  const first = await harvested(root, {}, { read });
  expect(first.totals).toMatchObject({ new: 1, refused: 1 });
  const before = await harvested(root, {}, { read });
  expect([before.sources[0]?.state, before.totals.refused]).toEqual(['unchanged', 1]);
  const second = await harvested(root, {}, { read, today: '2026-11-24' });
  expect(second.totals).toMatchObject({ new: 1, refused: 0 });
  await harvested(root, {}, { read, today: '2026-11-25' });
  expect(known.map(({ validators, digests }) => [Object.keys(validators).length, digests.size])).toEqual([
    [0, 0],
    [1, 1],
    [0, 1],
    [1, 2],
  ]);
});

test('a record that names what was not there is asked for again when the source says something else', async () => {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  const digest = 'd'.repeat(64);
  const letters = { ...recordOf('tools', 'fenwick/letters', { ...tool().sayings.facts, product: 'quill' }), digest };
  const quill = recordOf('products', 'quill', fenwick.product);
  let known = new Map<string, string>() as Known['digests'];
  const reading = (more: readonly Received[]) => (_: unknown, one: Known) => {
    known = one.digests;
    const given = readingOf([organisation({}, 'fenwick'), ...more]);
    return Promise.resolve<Outcome>({ ...given, validators: { feed: { etag: '1' } } });
  };
  const first = await harvested(root, {}, { read: reading([letters]) });
  expect(first.totals).toMatchObject({ new: 1, refused: 1 });
  const second = await harvested(root, {}, { read: reading([letters, quill]) });
  expect(known.has('tools/fenwick/letters')).toBe(false);
  expect(second.totals).toMatchObject({ new: 2, refused: 0 });
});
