import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { HEADERS_FILE } from '../headers/hosts/headers-file.ts';
import { readHeadersFile } from '../headers/read-headers-file.ts';
import { headersAt, type HeaderRule } from '../headers/rules.ts';

export interface SiteServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

interface Served {
  /** The folder of a built site. It may be exchanged for another while it is served. */
  readonly folder: string;
  /** 0 for one that is free. */
  readonly port: number;
  /** The path below which the site was built, `/` at the root. */
  readonly base?: string;
}

/**
 * Serves a built site to this computer alone, with the headers that its file `_headers` asks hosts to send: whoever tries it sees
 * what readers will see. Says 404 with the site's own page; leads an address without its last slash to the page.
 */
export async function serveSite({ folder, port, base = '/' }: Served): Promise<SiteServer> {
  // Read at each request, since the site may be made anew meanwhile; a file with a digest in its name too.
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === undefined) return void response.writeHead(400).end();
    const rules = rulesOf(folder);
    const isFile = path.startsWith(base) && path !== `${base}${HEADERS_FILE}`;
    if (isFile && isPageWithoutSlash(folder, path.slice(base.length))) return redirect(response, rules, `${path}/`);
    request.url = `/${(request.url ?? '').slice(base.length)}`;
    const missing = () => answerMissing(response, folder, headersAt(rules, `${base}404.html`));
    if (!isFile) return missing();
    setAll(response, headersAt(rules, path));
    files(request, response, missing);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

/** The path that is asked for, decoded; undefined where that cannot be done. */
function pathOf({ url }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function rulesOf(folder: string): HeaderRule[] {
  const file = join(folder, HEADERS_FILE);
  return existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : [];
}

const isPageWithoutSlash = (folder: string, path: string) =>
  /^[\w./-]*[\w-]$/u.test(path) && !path.includes('..') && existsSync(join(folder, path, 'index.html'));

function redirect(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  setAll(response, headersAt(rules, path));
  response.writeHead(301, { Location: encodeURI(path) }).end();
}

function answerMissing(response: ServerResponse, folder: string, headers: Readonly<Record<string, string>>): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setAll(response, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  const page = join(folder, '404.html');
  response.writeHead(404).end(existsSync(page) ? readFileSync(page) : '');
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
