import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FailureCode } from '../../src/harvest/received.ts';
import { send, type Answer } from './publisher.ts';

const FEED = '/data/register.json';
const asJson = { 'content-type': 'application/json' };
/** Sends pieces, each when the one before has gone, for as long as somebody takes them. */
function flood(response: ServerResponse, piece: Buffer, most: number) {
  let sent = 0;
  const more = () => {
    while (!response.destroyed && sent < most) {
      sent += piece.length;
      if (!response.write(piece)) return void response.once('drain', more);
    }
    if (!response.destroyed) response.end();
  };
  more();
}
/** What a server does in the place of handing out its feed, and what it must be told as. */
export interface Case {
  readonly what: string;
  readonly answer: Answer;
  readonly code: FailureCode;
  readonly says?: string;
  readonly tries?: number;
}

/** 200 MB of white space, which no count of texts stops: a megabyte packed, 200 times over, is a gzip file as well. */
const bomb = Buffer.concat(Array.from({ length: 200 }, () => gzipSync(Buffer.alloc(1_000_000, ' '), { level: 9 })));

const plainBomb = Buffer.alloc(1_000_000, ' ');

/** Every fault that a server can have while all of it is there. */
export const cases: readonly Case[] = [
  { what: 'nothing there', answer: (_, response) => void response.writeHead(404).end(), code: 'not-found', tries: 1 },
  { what: 'gone', answer: (_, response) => void response.writeHead(410).end(), code: 'not-found', tries: 1 },
  {
    what: 'closed to programs',
    answer: (_, response) => void response.writeHead(403).end(),
    code: 'refused',
    tries: 1,
  },
  {
    what: 'a storm of 429',
    answer: (_, response) => void response.writeHead(429, { 'retry-after': '0' }).end(),
    code: 'refused',
    tries: 3,
  },
  {
    what: '429 that asks to come back in an hour',
    answer: (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end(),
    code: 'refused',
    tries: 1,
  },
  {
    what: 'an error of the server',
    answer: (_, response) => void response.writeHead(503).end(),
    code: 'server-error',
    tries: 3,
  },
  {
    what: 'a status of no sense',
    answer: (_, response) => void response.writeHead(299).end('{}'),
    code: 'server-error',
    tries: 1,
  },
  {
    what: '304 that nobody asked for',
    answer: (_, response) => void response.writeHead(304).end(),
    code: 'server-error',
  },
  {
    what: 'a redirect without end',
    answer: (_, response) => void response.writeHead(302, { location: FEED }).end(),
    code: 'redirects',
  },
  {
    what: 'a redirect to no address',
    answer: (_, response) => void response.writeHead(302, { location: 'https://' }).end(),
    code: 'redirects',
  },
  {
    what: 'a reset before the answer',
    answer: (request) => void request.socket.resetAndDestroy(),
    code: 'unreachable',
    tries: 3,
  },
  {
    what: 'a reset midway',
    answer: (request, response) => {
      response.writeHead(200, { ...asJson, 'content-length': 5000 });
      response.write('{"a":', () => setImmediate(() => request.socket.resetAndDestroy()));
    },
    code: 'unreachable',
    tries: 3,
  },
  {
    what: 'fewer bytes than it says',
    answer: (request, response) => {
      response.writeHead(200, { ...asJson, 'content-length': 5000 });
      response.write('{"a":', () => setImmediate(() => request.socket.end()));
    },
    code: 'truncated',
    tries: 3,
  },
  {
    what: 'a slow drip',
    answer: (_, response) => {
      response.writeHead(200, asJson);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
    code: 'timed-out',
    says: 'trickled',
    tries: 1,
  },
  { what: 'no answer', answer: () => undefined, code: 'timed-out', says: 'did not begin', tries: 1 },
  {
    what: 'a head that comes letter by letter',
    answer: (request) => {
      request.socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      const drip = setInterval(() => request.socket.write('a'), 20);
      request.socket.on('close', () => clearInterval(drip));
    },
    code: 'timed-out',
    says: 'did not begin',
  },
  {
    what: 'a web page',
    answer: send('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
    code: 'wrong-type',
  },
  { what: 'a web page that says it is JSON', answer: send('\n <html></html>'), code: 'wrong-type' },
  { what: 'nothing at all', answer: send(''), code: 'truncated', says: 'empty' },
  { what: 'white space', answer: send('  \n '), code: 'truncated', says: 'empty' },
  { what: 'UTF-16', answer: send(Buffer.from('\uFEFF{"a":1}', 'utf16le')), code: 'broken-encoding' },
  { what: 'UTF-16 without a mark', answer: send(Buffer.from('{"a":1}', 'utf16le')), code: 'broken-encoding' },
  {
    what: 'Latin-1',
    answer: send(Buffer.from('{"a":"größer"}', 'latin1')),
    code: 'broken-encoding',
    says: 'not UTF-8',
  },
  { what: 'compression that is none', answer: send('{}', { 'content-encoding': 'gzip' }), code: 'broken-encoding' },
  {
    what: 'brotli that is none',
    answer: send('{"a": "bcdefghijklmnopq"}', { 'content-encoding': 'br' }),
    code: 'broken-encoding',
  },
  {
    what: 'a compression that nobody asked for',
    answer: send('{}', { 'content-encoding': 'zstd' }),
    code: 'broken-encoding',
  },
  { what: 'compression that is not said', answer: send(gzipSync('{}')), code: 'broken-encoding', says: 'compressed' },
  { what: 'words', answer: send('There is nothing here yet.'), code: 'not-json' },
  { what: 'a comma too much', answer: send('{\n  "a": 1,\n}'), code: 'not-json', says: 'line 3, letter 1' },
  { what: 'a list', answer: send('[]'), code: 'not-a-feed' },
  { what: 'a number', answer: send('7'), code: 'not-a-feed' },
  { what: 'null', answer: send('null'), code: 'not-a-feed' },
  { what: '20,000 levels', answer: send('['.repeat(20_000) + ']'.repeat(20_000)), code: 'too-deep', says: 'levels' },
  { what: '20,000 levels of objects', answer: send('{"a":'.repeat(20_000)), code: 'too-deep', says: 'levels' },
  { what: 'a text of two megabytes', answer: send(`{"a":"${'x'.repeat(2_000_000)}"}`), code: 'too-deep', says: 'text' },
  {
    what: 'very many keys',
    answer: send(`{${Array.from({ length: 6_000 }, (_, at) => `"k${at}":1`).join()}}`),
    code: 'too-deep',
    says: 'keys',
  },
  {
    what: 'a million entries',
    answer: (_, response) => {
      response.writeHead(200, asJson);
      response.write('{"entries":[{"a":1}');
      flood(response, Buffer.from(',{"a":1}'.repeat(10_000)), 8_000_000);
    },
    code: 'too-many',
  },
  {
    what: 'millions of lists that hold nothing',
    answer: send(`[${Array.from({ length: 100 }, () => `[${'[],'.repeat(15_000)}[]]`).join()}]`),
    code: 'too-large',
    says: 'lists and objects',
  },
  {
    what: 'megabytes without end',
    answer: (_, response) => {
      response.writeHead(200, asJson);
      flood(response, plainBomb, Infinity);
    },
    code: 'too-large',
  },
  {
    what: 'a bomb of 200 MB in 200 kB',
    answer: send(bomb, { 'content-encoding': 'gzip' }),
    code: 'too-large',
    says: 'swells',
  },
];
