/**
 * Serves the publishers of the bench on this computer, in a process of its own: a host each, files from a folder, with ETags.
 *
 * Arguments: the folder, and the server faults as JSON, by host. Says its ports on one line, that by TLS last. `/counts` tells
 * what was asked since the last time; what is sent to `/fail` are more faults.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cases } from '../../harvest/fault-cases.ts';

const [, , folder = '.', faults = '{}'] = process.argv;
const faultOf = new Map(Object.entries(JSON.parse(faults) as Record<string, number>));
let counts = { requests: 0, asking: 0, notModified: 0 };

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
const pem = (name: string) => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');
const secure = createTlsServer({ cert: pem('certificate'), key: pem('key') }, (_, response) => response.end());
const portOf = (one: typeof server | typeof secure) => (one.address() as AddressInfo).port;
server.listen(0, '127.0.0.1', () =>
  secure.listen(0, '127.0.0.1', () => process.stdout.write(`${portOf(server)} ${portOf(secure)}\n`)),
);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/counts') {
    response.end(JSON.stringify(counts));
    counts = { requests: 0, asking: 0, notModified: 0 };
    return;
  }
  if (request.url === '/fail') {
    for (const [id, fault] of Object.entries(JSON.parse(await text(request)) as Record<string, number>))
      faultOf.set(id, fault);
    return void response.end();
  }
  counts.requests += 1;
  const [id = ''] = (request.headers.host ?? '').split('.');
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  const fault = cases[faultOf.get(id) ?? -1];
  if (fault && request.url === '/data/register.json') return fault.answer(request, response);
  const bytes = await readFile(join(folder, id, request.url ?? '')).catch(() => undefined);
  if (!bytes) return void response.writeHead(404).end();
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  const asked = request.headers['if-none-match'];
  if (asked !== undefined) counts.asking += 1;
  if (asked === etag) {
    counts.notModified += 1;
    return void response.writeHead(304).end();
  }
  response.writeHead(200, { 'content-type': 'application/json', etag, 'content-length': bytes.length }).end(bytes);
}
