import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';

/** The names of the example's registers end so. Names below .test are nobody's (RFC 6761). */
export const HOSTS = '.registers.test';

/**
 * Serves each folder below `folder` as the site of the host that is called like it: `larkmoor.registers.test` is `larkmoor/`. On
 * this computer alone, at a port that is free.
 */
export async function serveRegisters(folder: string): Promise<{ readonly port: number; readonly close: () => void }> {
  const server: Server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    void fileOf(folder, host, request.url ?? '/').then((bytes) => {
      if (!bytes) return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(200, { 'content-type': 'application/json', etag }).end(bytes);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

async function fileOf(folder: string, host: string, url: string): Promise<Buffer | undefined> {
  const site = host.endsWith(HOSTS) ? host.slice(0, -HOSTS.length) : '';
  if (!/^[a-z0-9-]+$/u.test(site)) return undefined;
  const root = join(folder, site);
  const path = normalize(join(root, new URL(url, 'http://x').pathname));
  return path.startsWith(root + sep) ? readFile(path).catch(() => undefined) : undefined;
}
