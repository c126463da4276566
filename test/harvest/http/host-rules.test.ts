import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/harvest/failure.ts';
import { hostRules, knownRules, type KnownRules } from '../../../src/harvest/http/host-rules.ts';
import type { FailureCode, Validator } from '../../../src/harvest/received.ts';

const TODAY = '2026-11-23';
const url = new URL('https://a.example.org/robots.txt');
const kept = (more: Partial<KnownRules[string]> = {}): KnownRules => ({
  [url.href]: { on: '2026-11-22', text: 'before', ...more },
});

/** A host that says something, or fails, or has not changed; and with what it was asked. */
function rulesOf(
  answer: { text: string; validator?: Validator } | FailureCode | 'not-modified',
  known: KnownRules = {},
) {
  const asked: (Validator | undefined)[] = [];
  const rules = hostRules(
    (at, validator) => {
      asked.push(validator);
      if (answer === 'not-modified') return Promise.resolve({ is: 'not-modified' });
      if (typeof answer === 'string') return Promise.reject(new Fault(answer, 'It says so.'));
      const bytes = Buffer.from(answer.text);
      return Promise.resolve({ is: 'file', url: at, bytes, type: 'text/plain', validator: answer.validator ?? {} });
    },
    { known, on: TODAY },
  );
  return { ...rules, asked };
}

describe('what a host asked', () => {
  test('is asked for once a day', async () => {
    const host = rulesOf({ text: 'now' });
    expect([await host.textAt(url), await host.textAt(url), host.asked]).toEqual(['now', 'now', [undefined]]);
    const known = rulesOf({ text: 'now' }, kept({ on: TODAY }));
    expect([await known.textAt(url), known.asked]).toEqual(['before', []]);
  });

  test('is kept with what tells whether it has changed, and asked for with that', async () => {
    for (const validator of [{ etag: 'e' }, { lastModified: 'l' }, { etag: 'e', lastModified: 'l' }, {}]) {
      const host = rulesOf({ text: 'now', validator });
      await host.textAt(url);
      expect(host.toKeep()).toEqual({ [url.href]: { on: TODAY, text: 'now', ...validator } });
      const later = rulesOf('not-modified', kept(validator));
      expect(await later.textAt(url)).toBe('before');
      expect(later.asked).toEqual([Object.keys(validator).length === 0 ? undefined : validator]);
      expect(later.toKeep()).toEqual(kept({ on: TODAY, ...validator }));
    }
  });

  test('is nothing where a host says that it has not changed, and nothing was known of it', async () =>
    expect(await rulesOf('not-modified').textAt(url)).toBe(''));

  test('is nothing where it has no such file, and that is kept', async () => {
    const host = rulesOf('not-found', kept());
    expect(await host.textAt(url)).toBe('');
    expect(host.toKeep()).toEqual({ [url.href]: { on: TODAY, text: '' } });
  });

  test.each(['unreachable', 'tls', 'timed-out', 'internal'] as const)(
    'is not known where the host is not there (%s): the file itself is not asked for in vain',
    async (code) => {
      const host = rulesOf(code, kept());
      await expect(host.textAt(url)).rejects.toMatchObject({ code });
      expect(host.toKeep()).toEqual(kept());
    },
  );

  test('is what it was, or everything, where the host does not know', async () => {
    expect(await rulesOf('server-error', kept()).textAt(url)).toBe('before');
    const unknown = rulesOf('server-error').textAt(url);
    await expect(unknown).rejects.toMatchObject({
      code: 'server-error',
      message: expect.stringContaining('It says so.') as string,
    });
    await expect(unknown).rejects.toMatchObject({ message: expect.stringContaining('robots.txt') as string });
  });

  test('is thrown on where it is no fault of the host', async () => {
    const error = new TypeError('x');
    const rules = hostRules(() => Promise.reject(error), { known: {}, on: TODAY });
    await expect(rules.textAt(url)).rejects.toBe(error);
  });

  test('is asked for again on the same day where its people may have changed it', async () => {
    const host = rulesOf({ text: 'now' }, kept({ on: TODAY, etag: 'e' }));
    host.askAgain(url.origin);
    host.askAgain('https://unknown.example.org');
    expect(host.toKeep()).toEqual(kept({ on: '', etag: 'e' }));
    expect(await host.textAt(url)).toBe('now');
  });

  test('is kept in the order of addresses for 31 days after it was last asked for', () => {
    const at = (host: string, on: string) => [`https://${host}.example.org/robots.txt`, { on, text: '' }] as const;
    const all = [at('d', '2026-10-22'), at('b', ''), at('c', '2026-10-23'), at('a', TODAY)];
    const host = rulesOf('not-found', Object.fromEntries(all));
    expect(Object.entries(host.toKeep())).toEqual([all[3], all[1], all[2]]);
  });

  test('that is very long is not kept, and is heeded', async () => {
    const text = (length: number) => '#'.repeat(length);
    const longest = rulesOf({ text: text(20_000) });
    const longer = rulesOf({ text: text(20_001) }, kept());
    expect(await longer.textAt(url)).toHaveLength(20_001);
    await longest.textAt(url);
    expect([Object.keys(longest.toKeep()).length, longer.toKeep()]).toEqual([1, {}]);
    expect(knownRules.safeParse(longest.toKeep()).success).toBe(true);
  });
});

test('what was kept and is not as we write it is not believed', () => {
  const isBelieved = (value: unknown) => knownRules.safeParse(value).success;
  expect(isBelieved(kept())).toBe(true);
  expect(isBelieved(kept({ text: 'x'.repeat(20_001) }))).toBe(false);
  expect(isBelieved({ [url.href]: { on: TODAY, text: 'x', more: 1 } })).toBe(false);
});
