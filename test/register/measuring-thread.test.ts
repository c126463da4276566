import { expect, test } from 'vitest';
import { checkContent } from '../../src/register/gate.ts';
import { measuringInThread } from '../../src/register/measuring-thread.ts';
import { readWordingSettings } from '../../src/wording/settings.ts';

test('a thread of its own finds the same in our content, in the same order, as the check without one', async () => {
  const here = await checkContent(process.cwd(), '2026-11-23');
  const there = await checkContent(process.cwd(), '2026-11-23', undefined, { measuringWith: measuringInThread });
  expect(there.remarks).toEqual(here.remarks);
  expect(there.problems).toEqual(here.problems);
  expect(there.draftProblems).toEqual(here.draftProblems);
  expect(here.remarks.length + here.draftProblems.length).toBeGreaterThan(0);
});

test('when the thread fails, the check fails and does not wait for ever', async () => {
  const measuring = measuringInThread(readWordingSettings(process.cwd()), []);
  const nothing = { file: undefined, facts: {}, body: '' } as unknown as Parameters<typeof measuring.remarksOn>[0];
  await expect(measuring.remarksOn(nothing)).rejects.toThrow();
  measuring.end();
});
