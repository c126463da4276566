import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { reachOfTests } from '../../src/harvest/reach.ts';
import { readSource } from '../../src/harvest/read-source.ts';
import { nothingKnown } from '../../src/harvest/reader.ts';
import { TODAY } from '../fixtures/entries.ts';
import { testClient } from './publisher.ts';

describe('by TLS', () => {
  const certificate = readFileSync(new URL('../fixtures/tls/certificate.pem', import.meta.url), 'utf8');
  const key = readFileSync(new URL('../fixtures/tls/key.pem', import.meta.url), 'utf8');
  const readFromName = async (name: string, ca?: string) => {
    const tls = createTlsServer({ cert: certificate, key }, (_, response) => void response.writeHead(200).end('{}'));
    await new Promise<void>((done) => tls.listen(0, '127.0.0.1', done));
    const { port } = tls.address() as AddressInfo;
    const client = testClient([], {
      reach: reachOfTests([`${name}:${port}`]),
      lookUp: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
      ...(ca !== undefined && { ca }),
    });
    const source = { id: 'x', kind: 'candour-feed', feed: `https://${name}:${port}/` } as const;
    const outcome = await readSource(source, nothingKnown, { client, on: TODAY });
    await client.close();
    tls.close();
    return outcome;
  };

  test('a certificate for another name is not believed', async () => {
    expect(await readFromName('wrong-name.test', certificate)).toMatchObject({
      code: 'tls',
      because: expect.stringContaining('another name') as string,
    });
  });
  test('a certificate that the server made itself is not believed', async () => {
    expect(await readFromName('right-name.test')).toMatchObject({ code: 'tls' });
  });
  test('a certificate for the name is', async () => {
    expect(await readFromName('right-name.test', certificate)).toMatchObject({ code: 'not-a-feed' });
  });
});
