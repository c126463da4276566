import { afterAll, expect, test } from 'vitest';
import { fitAll, fittingInThread } from '../../../src/harvest/judge/fitting.ts';
import type { Received } from '../../../src/harvest/received.ts';
import { organisation, tool } from '../invented.ts';

const fitting = fittingInThread();
afterAll(() => {
  fitting.end();
});

const records: Received[] = [
  organisation(),
  tool('good', {}, { story: 'A *story*.' }),
  tool('late', { lastChecked: '2030-01-01' }),
  tool('wrong', { status: 'nowhere' }),
  tool('html', { why: '<script>alert(1)</script>' }),
];

test('a thread of its own says of each record what this one says, in the same order', async () => {
  const task = { records, today: '2026-11-23', language: 'en' };
  const here = fitAll(task);
  expect(await fitting.fit(task)).toEqual(here);
  expect(here.map((one) => ('code' in one ? one.code : 'fits'))).toEqual([
    'fits',
    'fits',
    'future-date',
    'model',
    'text',
  ]);
});

test('where the thread fails, the question fails, and so does every later one', async () => {
  const failing = fittingInThread();
  const broken = { records: undefined, today: '', language: '' } as unknown as Parameters<typeof failing.fit>[0];
  await expect(failing.fit(broken)).rejects.toThrow();
  await expect(failing.fit({ records, today: '2026-11-23', language: 'en' })).rejects.toThrow();
  failing.end();
});
