import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failures } from '../../src/harvest/failure.ts';
import type { ClientSettings } from '../../src/harvest/http/client.ts';
import { failureCodes } from '../../src/harvest/received.ts';
import { cases } from './fault-cases.ts';
import { publishOn, readFrom, send, startServer, threeTools, type TestServer } from './publisher.ts';

const FEED = '/data/register.json';
let server: TestServer;
beforeEach(async () => {
  server = await startServer();
  publishOn(server, threeTools(server.origin));
});
afterEach(() => server.close());

const quick: ClientSettings['deadlines'] = {
  connect: 300,
  firstByte: 300,
  whole: 5_000,
  slowest: { bytes: 1_000, within: 200 },
};

/** For what is no matter of time: a machine that is busy must not change what is told. */
const patient: ClientSettings['deadlines'] = { ...quick, connect: 10_000, firstByte: 10_000, whole: 60_000 };

test.each(cases)('$what is told as $code', async ({ answer, code, says = '', tries }) => {
  server.answers.set(FEED, answer);
  const outcome = await readFrom(server, { client: { deadlines: code === 'timed-out' ? quick : patient } });
  expect(outcome).toMatchObject({ state: 'failed', code, remedy: failures[code].remedy });
  expect(outcome).toHaveProperty('because', expect.stringContaining(says));
  if (tries !== undefined) expect(server.paths()).toHaveLength(tries);
});

const bomb = () => gzipSync(Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(200_000_000, 'a')]), { level: 9 });

test('a bomb of 200 MB in 200 kB stops at once, and little of it is ever unpacked', async () => {
  const packed = bomb();
  expect(packed.length).toBeLessThan(250_000);
  server.answers.set(FEED, send(packed, { 'content-encoding': 'gzip' }));
  const before = process.memoryUsage().arrayBuffers;
  const begun = performance.now();
  expect(await readFrom(server)).toMatchObject({ state: 'failed', code: expect.stringMatching(/^too-/u) as string });
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
});

test('a server that is not there is told as that', async () => {
  server.close();
  expect(await readFrom(server)).toMatchObject({ state: 'failed', code: 'unreachable' });
});

test('a source that takes too long as a whole is ended, however often its server answers', async () => {
  server.answers.set(FEED, (_, response) => void setTimeout(() => response.writeHead(503).end(), 30));
  const outcome = await readFrom(server, { within: 100, client: { trying: { tries: 1000, wait: 1, longestWait: 1 } } });
  expect(outcome).toMatchObject({ state: 'failed', code: 'timed-out' });
});

test('every failure has words and a remedy, as whole sentences', () => {
  for (const code of failureCodes)
    for (const words of Object.values(failures[code])) expect(words).toMatch(/^\p{Lu}.*[.]$/u);
});
