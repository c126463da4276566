import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LookUp } from '../../src/harvest/dispatcher.ts';
import { readSource } from '../../src/harvest/read-source.ts';
import { nothingKnown } from '../../src/harvest/reader.ts';
import { publicReach, reachOfTests, type Reach } from '../../src/harvest/reach.ts';
import { openClient } from '../../src/harvest/http/client.ts';
import { TODAY } from '../fixtures/entries.ts';
import { startServer, type TestServer } from './publisher.ts';

/** Listens on every address of this computer, and must hear nothing. */
let canary: Server;
let port = 0;
let heard = 0;
/** May be reached, and leads on to where the test says. */
let publisher: TestServer;

beforeAll(async () => {
  canary = createServer((socket) => {
    heard += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => canary.listen(0, '::', done));
  port = (canary.address() as AddressInfo).port;
  publisher = await startServer();
});
afterAll(() => {
  canary.close();
  publisher.close();
});
beforeEach(() => {
  heard = 0;
  publisher.asked.length = 0;
});

/** Names of the test, with what they resolve to: the last answer again and again, once the others are used up. */
const names: Readonly<Record<string, readonly string[][]>> = {
  '127.0.0.1.nip.test': [['127.0.0.1']],
  '10-0-0-1.sslip.test': [['10.0.0.1']],
  localhost: [['127.0.0.1']],
  'localhost.': [['127.0.0.1']],
  'router.internal.test': [['192.168.0.1']],
  'metadata.internal.test': [['169.254.169.254']],
  'six.internal.test': [['::1']],
  'mapped.internal.test': [['::ffff:127.0.0.1']],
  'one-of-two.test': [['93.184.215.14', '127.0.0.1']],
  'publisher.test': [['127.0.0.1']],
  'none.test': [[]],
  'zero.test': [['0.0.0.0']],
  // An answer that changes between look-ups: first public, then inward.
  'changing.test': [['93.184.215.14'], ['127.0.0.1']],
};
const turns = new Map<string, number>();
const lookUp: LookUp = (hostname, _, done) => {
  const answers = names[hostname] ?? [];
  const turn = turns.get(hostname) ?? 0;
  turns.set(hostname, turn + 1);
  const found = answers[Math.min(turn, answers.length - 1)] ?? [];
  done(
    null,
    found.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
  );
};

/** The public network as the program has it, but for the port, so that only the address can be what keeps us away. */
const anyPort: Reach = { ...publicReach, allowsPort: () => true, allowsHttp: () => true };

async function read(feed: string, reach: Reach = anyPort) {
  const client = openClient({
    userAgent: 'CandourHarvest/1.0',
    on: TODAY,
    reach,
    lookUp,
    trying: { tries: 2, wait: 1 },
    // What is public is not there either: nothing of a test leaves this computer.
    deadlines: { connect: 50, firstByte: 2_000, whole: 5_000 },
  });
  try {
    return await readSource({ id: 'x', kind: 'candour-feed', feed }, nothingKnown, { client, on: TODAY });
  } finally {
    await client.close();
  }
}

const INWARD = [
  '127.0.0.1', // as it is
  '127.1', // short
  '127.0.1',
  '2130706433', // decimal
  '0x7f000001', // hexadecimal
  '0x7f.0x0.0x0.0x1',
  '0177.0.0.1', // octal
  '017700000001',
  '127.0.0.1.', // a trailing dot
  '0x7f.1.',
  '%31%32%37.0.0.1', // percent-encoded
  '１２７.０.０.１', // full-width digits
  '①②⑦.⓪.⓪.①', // encircled digits
  '127。0。0。1', // ideographic full stops
  '0.0.0.0',
  '0',
  '127.255.255.254',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]', // IPv6-mapped
  '[::ffff:7f00:1]',
  '[::127.0.0.1]', // IPv4-compatible
  '[64:ff9b::7f00:1]', // NAT64
  '[2002:7f00:1::]', // 6to4
  '[2001:0:7f00:1::]', // Teredo
  '[fe80::1]',
  '[fc00::1]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  'localhost', // by name
  'localhost.',
  'LOCALHOST',
  '127.0.0.1.nip.test',
  '10-0-0-1.sslip.test',
  'router.internal.test',
  'metadata.internal.test',
  'six.internal.test',
  'mapped.internal.test',
  'one-of-two.test',
  'none.test',
  'zero.test',
  'user:word@127.0.0.1',
  'register.example.org@127.0.0.1',
];

describe('forms of addresses that point inward', () => {
  test('are more than 40', () => expect(new Set(INWARD).size).toBeGreaterThan(40));

  test.each(INWARD)('%s is not asked', async (host) => {
    for (const scheme of ['https', 'http'])
      expect(await read(`${scheme}://${host}:${port}/data/register.json`)).toMatchObject({
        state: 'failed',
        code: 'not-allowed-address',
      });
    expect(heard).toBe(0);
  });

  // A header takes no other letters; they would be percent-encoded there.
  const inHeaders = INWARD.filter((host) => /^[\u0020-\u007e]+$/u.test(host));
  test.each(inHeaders)('%s is not followed to from a publisher that may be read', async (host) => {
    const { allowsAddress } = reachOfTests(['publisher.test']);
    publisher.answers.set('/data/register.json', (_, response) =>
      response.writeHead(302, { location: `http://${host}:${port}/data/register.json` }).end(),
    );
    const feed = `http://publisher.test:${new URL(publisher.origin).port}/data/register.json`;
    expect(await read(feed, { ...anyPort, allowsAddress })).toMatchObject({
      state: 'failed',
      code: 'not-allowed-address',
    });
    expect([publisher.paths(), heard]).toEqual([['/data/register.json'], 0]);
  });
});

test('the canary does hear whom nothing keeps away', async () => {
  await read(`http://localhost:${port}/data/register.json`, { ...anyPort, allowsAddress: () => true });
  expect(heard).toBeGreaterThan(0);
});

test('a name whose answer changes between look-ups leads inward at no time', async () => {
  const outcome = await read(`https://changing.test:${port}/data/register.json`);
  expect(outcome).toMatchObject({ state: 'failed' });
  expect([turns.get('changing.test') ?? 0, heard]).toEqual([expect.any(Number), 0]);
  expect(turns.get('changing.test')).toBeGreaterThan(1);
});

test.each(['file:///etc/passwd', 'ftp://register.example.org/x', 'data:application/json,{}', 'register.json', ''])(
  '%s is no address that is gone to',
  async (feed) => expect(await read(feed)).toMatchObject({ state: 'failed', code: 'not-allowed-address' }),
);

test('http is not gone to, but for hosts that are named for a trial', async () => {
  expect(await read('http://register.example.org/x', publicReach)).toMatchObject({ code: 'not-allowed-address' });
  expect(await read(`${publisher.origin}/none.json`, reachOfTests(['127.0.0.1']))).toMatchObject({ code: 'not-found' });
});
