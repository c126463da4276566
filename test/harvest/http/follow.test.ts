import { describe, expect, test } from 'vitest';
import { followed } from '../../../src/harvest/http/follow.ts';
import type { Answered } from '../../../src/harvest/http/one-request.ts';
import { publicReach } from '../../../src/harvest/reach.ts';

const file: Answered = { is: 'file', bytes: Buffer.from('{}'), type: 'application/json', validator: {} };
const to = (address: string, isForGood = false): Answered => ({ is: 'elsewhere', url: new URL(address), isForGood });

/** Follows an address through answers by address; what has no answer is the file. Gives what came, and what was asked for. */
async function through(first: string, answers: Readonly<Record<string, Answered>> = {}) {
  const asked: string[] = [];
  const got = await followed(new URL(first), publicReach, ({ href }) => {
    asked.push(href);
    return Promise.resolve(answers[href] ?? file);
  }).catch((error: unknown) => error);
  return { got, asked };
}

const A = 'https://a.example.org/';
const B = 'https://b.example.org/';
const C = 'https://c.example.org/';

describe('an address', () => {
  test('that has the file has not moved', async () => {
    const { got, asked } = await through(A);
    expect([got, asked]).toEqual([{ ...file, url: new URL(A) }, [A]]);
  });

  test('that has not changed is not followed further', async () => {
    const { got, asked } = await through(A, { [A]: to(B), [B]: { is: 'not-modified' } });
    expect([got, asked]).toEqual([{ is: 'not-modified' }, [A, B]]);
  });

  test('has moved for good only where each step says so', async () => {
    const moved = async (first: boolean, second: boolean) =>
      (await through(A, { [A]: to(B, first), [B]: to(C, second) })).got as { url: URL; movedTo?: URL };
    expect(await moved(true, true)).toMatchObject({ url: new URL(C), movedTo: new URL(C) });
    for (const one of [await moved(true, false), await moved(false, true), await moved(false, false)]) {
      expect(one.url.href).toBe(C);
      expect(one).not.toHaveProperty('movedTo');
    }
  });

  test('may lead on five times, and no more', async () => {
    const steps = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `https://h${at}.example.org/`,
          to(`https://h${at + 1}.example.org/`),
        ]),
      );
    expect((await through('https://h0.example.org/', steps(5))).got).toMatchObject({ is: 'file' });
    const tooOften = await through('https://h0.example.org/', steps(6));
    expect(tooOften.got).toMatchObject({ code: 'redirects', message: expect.stringContaining('5') as string });
    expect(tooOften.asked).toHaveLength(6);
  });

  test('that may not be gone to is not asked for, at first or later, and it says which', async () => {
    const first = await through('http://a.example.org/');
    expect([first.got, first.asked]).toMatchObject([{ code: 'not-allowed-address' }, []]);
    const second = await through(A, { [A]: to('https://name:word@10.0.0.1/inward?secret=1') });
    expect([second.got, second.asked]).toMatchObject([{ code: 'not-allowed-address' }, [A]]);
    const { message } = second.got as Error;
    expect(message).toContain('https://10.0.0.1/inward');
    expect(message).not.toMatch(/word|secret/u);
    expect((first.got as Error).message).not.toContain('leads on');
  });

  test('of great length is shown by its beginning', async () => {
    const shown = async (length: number) => {
      const address = `https://10.0.0.1/${'x'.repeat(length - 'https://10.0.0.1/'.length)}`;
      const { message } = (await through(A, { [A]: to(address) })).got as Error;
      return /https:\S+?(?=,)/u.exec(message)?.[0];
    };
    expect(await shown(100)).toMatch(/^https.*x$/u);
    const cut = await shown(101);
    expect(cut).toHaveLength(100);
    expect(cut).toMatch(/^https.*x…$/u);
  });
});
