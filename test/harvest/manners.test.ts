import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { file, publishOn, readFrom, startServer, threeTools, type TestServer } from './publisher.ts';

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

  test('is asked for only when it has changed', async () => {
    robots('User-agent: *\nDisallow: /private/\n');
    const first = await readFrom(server);
    const { validators } = first.state === 'failed' ? { validators: {} } : first;
    server.asked.length = 0;
    expect(await readFrom(server, { known: { validators, digests: new Map() } })).toMatchObject({ state: 'unchanged' });
    expect(server.asked.map(({ path, headers }) => [path, headers['if-none-match'] !== undefined])).toEqual([
      ['/robots.txt', true],
      [FEED, true],
    ]);
    robots('User-agent: *\nDisallow: /\n');
    expect(await readFrom(server, { known: { validators, digests: new Map() } })).toMatchObject({ code: 'robots' });
  });

  test('is nothing where the file cannot be had', async () => {
    server.answers.set('/robots.txt', (_, response) => void response.writeHead(500).end());
    expect(await readFrom(server)).toMatchObject({ state: 'read' });
  });
});

test('each request says who asks, and where to write to', async () => {
  await readFrom(server);
  expect(new Set(server.asked.map(({ headers }) => headers['user-agent']))).toEqual(
    new Set(['CandourHarvest/1.0 (+https://register.example.org)']),
  );
});
