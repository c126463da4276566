import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { hostTurns } from '../../../src/harvest/http/host-turns.ts';

/** Turns on a clock that stands still but for what is told, and when each request began. */
function onClock(lasts = 100) {
  let now = 0;
  const begun: number[] = [];
  const open = { now: 0, most: 0 };
  const turns = hostTurns({ now: () => now, pause: (wait) => Promise.resolve((now += wait)) });
  const ask = (host: string, delay?: number, fails = false) =>
    turns.take(
      host,
      async () => {
        begun.push(now);
        open.now += 1;
        open.most = Math.max(open.most, open.now);
        await Promise.resolve();
        now += lasts;
        open.now -= 1;
        if (fails) throw new Error('broke off');
      },
      delay,
    );
  return { ask, begun, open };
}

test('a host has one request at a time, in the order in which they were wanted', async () => {
  const { ask, open, begun } = onClock();
  await Promise.all([ask('a'), ask('a'), ask('a')]);
  expect([open.most, begun]).toEqual([1, [0, 100, 200]]);
});

test('another host does not wait for it', async () => {
  const { ask, open } = onClock();
  await Promise.all([ask('a'), ask('b')]);
  expect(open.most).toBe(2);
});

test('after three requests a host is left alone for as long as its answer took, and two seconds at most', async () => {
  const quick = onClock(100);
  for (let turn = 0; turn < 5; turn += 1) await quick.ask('a');
  expect(quick.begun).toEqual([0, 100, 200, 400, 600]);
  const slow = onClock(9_000);
  for (let turn = 0; turn < 4; turn += 1) await slow.ask('a');
  expect(slow.begun.at(-1)).toBe(3 * 9_000 + 2_000);
});

test('a host that asks for a pause has it from the first request, and ten seconds at most', async () => {
  const { ask, begun } = onClock();
  await ask('a', 3);
  await ask('a', 60);
  await ask('a');
  expect(begun).toEqual([0, 3_100, 13_200]);
});

test('a request that fails keeps nobody waiting', async () => {
  const { ask, begun } = onClock();
  await Promise.allSettled([ask('a', 0, true), ask('a')]);
  expect(begun).toEqual([0, 100]);
});

test('what a host gave is let go when whoever asked has it', async () => {
  const turns = hostTurns();
  let given: object | undefined = { file: Buffer.alloc(1_000) };
  const last = new WeakRef(given);
  given = await turns.take('a', () => Promise.resolve(given));
  given = undefined;
  // A reference that was looked at stays until the end of its turn.
  await new Promise((done) => setImmediate(done));
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  expect(last.deref()).toBeUndefined();
});
