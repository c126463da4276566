import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishOn, readFrom, send, startServer, threeTools, type TestServer } from './publisher.ts';

const FEED = '/data/register.json';
let server: TestServer;
let feed = '';
beforeEach(async () => {
  server = await startServer();
  const files = threeTools(server.origin);
  feed = files.get(FEED) ?? '';
  publishOn(server, files);
});
afterEach(() => server.close());

describe('what is odd and can be read all the same', () => {
  test('a byte order mark is left out and noted', async () => {
    server.answers.set(FEED, send(`\uFEFF${feed}`));
    const outcome = await readFrom(server);
    expect(outcome).toMatchObject({ state: 'read', notes: [expect.stringContaining('byte order mark')] });
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('%s is unpacked', async (encoding, pack) => {
    server.answers.set(FEED, send(pack(feed), { 'content-encoding': encoding }));
    expect(await readFrom(server)).toMatchObject({ state: 'read', records: { length: 3 } });
  });

  test('JSON that says that it is something else', async () => {
    server.answers.set(FEED, send(feed, { 'content-type': 'text/plain' }));
    expect(await readFrom(server)).toMatchObject({ state: 'read' });
  });

  test.each([
    ['an error that passes', (response: ServerResponse) => response.writeHead(503).end()],
    ['a 429 that passes', (response: ServerResponse) => response.writeHead(429, { 'retry-after': '0' }).end()],
    ['a reset that passes', (response: ServerResponse) => response.destroy()],
  ])('%s', async (_, fail) => {
    let turn = 0;
    server.answers.set(FEED, (request, response) => {
      turn += 1;
      if (turn < 3) fail(response);
      else send(feed)(request, response);
    });
    expect(await readFrom(server)).toMatchObject({ state: 'read' });
  });

  test('a feed that has moved for good is read, and its new address is told', async () => {
    server.answers.set('/old.json', (_, response) => void response.writeHead(301, { location: FEED }).end());
    const outcome = await readFrom(server, { source: { feed: `${server.origin}/old.json` } });
    expect(outcome).toMatchObject({ state: 'read', notes: [expect.stringContaining(`${server.origin}${FEED}`)] });
  });
});
