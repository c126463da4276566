import { expect, test } from 'vitest';
import type { Known } from '../../../src/harvest/reader.ts';
import type { Outcome } from '../../../src/harvest/received.ts';
import type { HarvestTask } from '../../../src/harvest/run/harvest.ts';
import { organisation, readingOf, recordOf, tool } from '../invented.ts';
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
  const second = await harvested(root, {}, { read, today: '2026-11-24' });
  expect(second.totals).toMatchObject({ new: 1, refused: 0 });
  await harvested(root, {}, { read, today: '2026-11-25' });
  expect(known.map(({ digests }) => digests.size)).toEqual([0, 0, 2]);
});
