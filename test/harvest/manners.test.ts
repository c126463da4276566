import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KnownRules } from '../../src/harvest/http/host-rules.ts';
import { keepRules, rulesIn } from '../../src/harvest/http/kept-rules.ts';
import { readSource } from '../../src/harvest/read-source.ts';
import { nothingKnown } from '../../src/harvest/reader.ts';
import { file, publishOn, readFrom, startServer, testClient, threeTools, type TestServer } from './publisher.ts';

const FEED = '/data/register.json';
let server: TestServer;
beforeEach(async () => {
  server = await startServer();
  publishOn(server, threeTools(server.origin));
});
afterEach(() => server.close());

describe('what a host asks of programs', () => {
  const robots = (text: string) => server.answers.set('/robots.txt', file(text, 'text/plain'));

  test('is kept', async () => {
    robots('User-agent: *\nDisallow: /data/\n');
    expect(await readFrom(server)).toMatchObject({ state: 'failed', code: 'robots' });
    expect(server.paths()).toEqual([]);
  });

  test('is kept where it names us alone', async () => {
    robots('User-agent: CandourHarvest\nDisallow: /\n\nUser-agent: *\nAllow: /\n');
    expect(await readFrom(server)).toMatchObject({ code: 'robots' });
  });

  const fails = () => server.answers.set('/robots.txt', (_, response) => void response.writeHead(503).end());
  /** Reads on a day with what was kept of the rules; gives what came of it, and what is kept now. */
  const readOn = async (on: string, rules: KnownRules = {}) => {
    server.asked.length = 0;
    const client = testClient([server], { on, rules });
    const source = { id: 'fenwick', kind: 'candour-feed', feed: server.origin + FEED } as const;
    const outcome = await readSource(source, nothingKnown, { client, on });
    await client.close();
    const asked = server.asked.filter(({ path }) => path === '/robots.txt');
    return {
      outcome,
      rules: client.rules(),
      asked: asked.map(({ headers }) => headers['if-none-match'] !== undefined),
    };
  };

  test('is asked for once a day, and then only when it has changed', async () => {
    robots('User-agent: *\nDisallow: /private/\n');
    const first = await readOn('2026-11-23');
    expect(first.asked).toEqual([false]);
    expect((await readOn('2026-11-23', first.rules)).asked).toEqual([]);
    const next = await readOn('2026-11-24', first.rules);
    expect(next).toMatchObject({ asked: [true], outcome: { state: 'read' } });
    robots('User-agent: *\nDisallow: /\n');
    expect((await readOn('2026-11-25', next.rules)).outcome).toMatchObject({ code: 'robots' });
  });

  test('is not asked for again on the day where the host has none', async () => {
    const { rules } = await readOn('2026-11-23');
    expect((await readOn('2026-11-23', rules)).asked).toEqual([]);
  });

  test('is asked for again at once where it said no: its people may have let us in', async () => {
    robots('User-agent: *\nDisallow: /\n');
    const { rules } = await readOn('2026-11-23');
    robots('User-agent: *\nAllow: /\n');
    expect(await readOn('2026-11-23', rules)).toMatchObject({ asked: [true], outcome: { state: 'read' } });
  });

  test('is taken to be no as long as the host does not know', async () => {
    fails();
    const { outcome, rules } = await readOn('2026-11-23');
    expect(outcome).toMatchObject({ code: 'server-error', because: expect.stringContaining('robots.txt') as string });
    expect(server.paths()).toEqual([]);
    expect(rules).toEqual({});
  });

  test('is what it was before, where the host does not know any more', async () => {
    robots('User-agent: *\nDisallow: /private/\n');
    const { rules } = await readOn('2026-11-23');
    fails();
    expect((await readOn('2026-11-24', rules)).outcome).toMatchObject({ state: 'read' });
  });

  test('is kept from one harvest to the next, and asked for anew where what was kept is damaged', async () => {
    robots('User-agent: *\nDisallow: /private/\n');
    const { rules } = await readOn('2026-11-23');
    const root = await mkdtemp(join(tmpdir(), 'candour-'));
    await mkdir(join(root, '.harvest'));
    expect(rulesIn(root)).toEqual({});
    keepRules(root, rules);
    expect(rulesIn(root)).toEqual(rules);
    await writeFile(join(root, '.harvest/robots.json'), '{"a":');
    expect(rulesIn(root)).toEqual({});
  });
});

test('each request says who asks, and where to write to', async () => {
  await readFrom(server);
  expect(new Set(server.asked.map(({ headers }) => headers['user-agent']))).toEqual(
    new Set(['CandourHarvest/1.0 (+https://register.example.org)']),
  );
});
