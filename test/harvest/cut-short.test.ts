import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishOn, readFrom, send, startServer, threeTools, type Answer, type TestServer } from './publisher.ts';

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

describe('cut short', () => {
  const cutAt = async (at: number, cut: (content: Buffer) => Answer) => {
    server.answers.set(FEED, cut(Buffer.from(feed).subarray(0, at)));
    return readFrom(server, { client: { trying: { tries: 1, wait: 1, longestWait: 1 } } });
  };
  // The line end after the last bracket may be missing: nothing is lost with it.
  const anywhere = fc.nat().map((at) => at % (Buffer.byteLength(feed) - 1));

  test('at any byte, by a server that does not say how long it is', async () => {
    await fc.assert(
      fc.asyncProperty(anywhere, async (at) => {
        expect(await cutAt(at, (some) => send(some))).toMatchObject({ state: 'failed', code: 'truncated' });
      }),
      { numRuns: 60 },
    );
  });

  test('at any byte, compressed', async () => {
    const packed = gzipSync(feed);
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), async (at) => {
        server.answers.set(FEED, send(packed.subarray(0, at), { 'content-encoding': 'gzip' }));
        const outcome = await readFrom(server, { client: { trying: { tries: 1, wait: 1, longestWait: 1 } } });
        expect(outcome).toMatchObject({ state: 'failed', code: 'truncated' });
      }),
      { numRuns: 60 },
    );
  });

  test('the file of all entries at any byte', async () => {
    const lines = threeTools(server.origin).get('/data/entries.ndjson') ?? '';
    await fc.assert(
      fc.asyncProperty(fc.nat(Buffer.byteLength(lines) - 2), async (at) => {
        server.answers.set('/data/entries.ndjson', send(Buffer.from(lines).subarray(0, at)));
        expect(await readFrom(server)).toMatchObject({ state: 'failed', code: 'truncated' });
      }),
      { numRuns: 60 },
    );
  });
});
