import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openClient, type Client, type ClientSettings } from '../../src/harvest/http/client.ts';
import { readSource } from '../../src/harvest/read-source.ts';
import { nothingKnown, type Known, type SourceToRead } from '../../src/harvest/reader.ts';
import { reachOfTests } from '../../src/harvest/reach.ts';
import type { Outcome } from '../../src/harvest/received.ts';
import { digestOf } from '../../src/register/digest.ts';
import { TODAY } from '../fixtures/entries.ts';

/** What the server of a test answers at a path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this computer, and what it was asked for. */
export interface TestServer {
  readonly origin: string;
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** By path; what is in none is not found. */
  readonly answers: Map<string, Answer>;
  /** The paths that were asked for, but for robots.txt. */
  readonly paths: () => string[];
  readonly close: () => void;
}

export async function startServer(): Promise<TestServer> {
  const asked: TestServer['asked'] = [];
  const answers: TestServer['answers'] = new Map();
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers,
    paths: () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers with a file, and with 304 where it is asked whether it is another than that. */
export function file(content: string | Buffer, type = 'application/json'): Answer {
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': type, etag, 'content-length': Buffer.byteLength(content) })
        .end(content);
  };
}

/** An entry of an invented organisation, as a Candour site publishes it. */
export function publishedTool(number: number, more: object = {}) {
  const said = {
    collection: 'tools',
    id: `fenwick/tool-${number}`,
    facts: { name: `Tool ${number}`, organisation: 'fenwick', inBrief: 'It sorts letters – größer, ŵ.', ...more },
    translations: {},
  };
  return { ...said, digest: digestOf(said) };
}

type Published = ReturnType<typeof publishedTool>;

/** The files of a Candour site with these entries, and changes to its feed. */
export function feedSite(origin: string, entries: readonly Published[], changes: object = {}): Map<string, string> {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  const pathOf = ({ collection, id }: Published) => `/${collection}/${id}.json`;
  const feed = {
    $schema: `${origin}/data/schemas/1.0.0/register-feed.schema.json`,
    schemaVersion: '1.0.0',
    publisher: { name: 'Fenwick Trust', address: `${origin}/`, odsCode: 'RX8' },
    made: TODAY,
    licence: `${origin}/licence/`,
    history: { address: `${origin}/data/history.ndjson`, lines: 0, digest: '0'.repeat(64) },
    whole: {
      address: `${origin}/data/entries.ndjson`,
      sha256: createHash('sha256').update(lines).digest('hex'),
      bytes: Buffer.byteLength(lines),
    },
    entries: entries.map((entry) => ({
      collection: entry.collection,
      id: entry.id,
      name: entry.facts.name,
      odsCode: 'RX8',
      digest: entry.digest,
      lastChange: TODAY,
      address: `${origin}/${entry.collection}/${entry.id}/`,
      data: origin + pathOf(entry),
    })),
    withdrawn: [],
    ...changes,
  };
  return new Map([
    ['/data/register.json', `${JSON.stringify(feed, null, 2)}\n`],
    ['/data/entries.ndjson', lines],
    ...entries.map((entry): [string, string] => [pathOf(entry), JSON.stringify(entry, null, 2)]),
  ]);
}

/** Puts the files of a site on a server. */
export function publishOn({ answers }: TestServer, files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) answers.set(path, file(content));
}

/** A client that may reach the servers of the test, and waits for nothing. */
export function testClient(servers: readonly TestServer[], settings: Partial<ClientSettings> = {}): Client {
  return openClient({
    userAgent: 'CandourHarvest/1.0 (+https://register.example.org)',
    on: TODAY,
    reach: reachOfTests(servers.map(({ origin }) => new URL(origin).host)),
    trying: { tries: 3, wait: 1, longestWait: 50 },
    ...settings,
  });
}

/** Reads a source of kind Candour feed from a server, with a client of its own. */
export async function readFrom(
  server: TestServer,
  {
    source = {},
    known = nothingKnown,
    client: settings = {},
    within,
  }: {
    source?: Partial<SourceToRead>;
    known?: Known;
    client?: Partial<ClientSettings>;
    within?: number;
  } = {},
): Promise<Outcome> {
  const client = testClient([server], settings);
  try {
    return await readSource(
      { id: 'fenwick', kind: 'candour-feed', feed: `${server.origin}/data/register.json`, ...source },
      known,
      { client, on: TODAY, ...(within !== undefined && { within }) },
    );
  } finally {
    await client.close();
  }
}

/** The files of a site with three tools. */
export const threeTools = (origin: string) =>
  feedSite(
    origin,
    [0, 1, 2].map((at) => publishedTool(at)),
  );

/** Answers with some content, and nothing by which it could be asked for again. */
export const send = (content: string | Buffer, headers: Record<string, string | number> = {}): Answer => {
  return (_, response) => void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(content);
};
