import { expect, test } from 'vitest';
import { listeningClock } from '../../../src/harvest/http/listening.ts';

test('counts the time that goes by, and stands still while nobody could hear', () => {
  let time = 0;
  const clock = listeningClock(() => time);
  clock.stop();
  for (let turn = 0; turn < 10; turn += 1) {
    time += 20;
    clock.tick();
  }
  expect(clock.now()).toBe(200);
  time += 60_000;
  clock.tick();
  expect(clock.now()).toBe(300);
});
