import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks, type LinkCheck } from '../../src/harvest/check-links.ts';
import type { Reach } from '../../src/harvest/reach.ts';
import type { LinkResult } from '../../src/register/link-results.ts';

const TODAY = '2026-11-23';
let robots = '';
let asked: { method: string; path: string; agent: string; open: number }[] = [];
let open = 0;

/** What the test's own server answers, by path. */
const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/robots.txt': (_, response) => void response.writeHead(robots ? 200 : 404).end(robots),
  '/here': (_, response) => void response.writeHead(200).end('Here.'),
  '/gone': (_, response) => void response.writeHead(404).end(),
  '/broken': (_, response) => void response.writeHead(503).end(),
  '/closed': (_, response) => void response.writeHead(403).end(),
  '/no-head': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/moved': (_, response) => void response.writeHead(301, { location: '/here' }).end(),
  '/for-now': (_, response) => void response.writeHead(302, { location: '/here' }).end(),
  '/round': (_, response) => void response.writeHead(302, { location: '/round' }).end(),
  '/inward': (_, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/large': ({ method }, response) => {
    if (method === 'HEAD') return void response.writeHead(405).end();
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
    };
    response.on('drain', more);
    more();
  },
  '/cut': (_, response) => void response.destroy(),
};

const server = createServer((request, response) => {
  open += 1;
  response.on('close', () => (open -= 1));
  const path = request.url ?? '';
  asked.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '', open });
  (answers[path] ?? answers['/gone'])?.(request, response);
});
let site = '';
/** The test may reach its own server, and nothing else. */
const ownServer: Reach = { allowsAddress: (address) => address === '127.0.0.1', allowsPort: () => true };

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
  robots = '';
});

const check = (paths: readonly string[], more: Partial<LinkCheck> = {}) =>
  checkLinks(
    paths.map((path) => (path.startsWith('/') ? site + path : path)),
    { today: TODAY, known: [], days: 7, userAgent: 'CandourLinkCheck/1.0', pause: 0, reach: ownServer, ...more },
  );
const only = async (path: string) => (await check([path]))[0];
const pages = () => asked.filter(({ path }) => path !== '/robots.txt');

describe('what a link comes to', () => {
  test.each<[path: string, found: Partial<LinkResult>]>([
    ['/here', { outcome: 'works', status: 200 }],
    ['/gone', { outcome: 'gone', status: 404, since: TODAY }],
    ['/broken', { outcome: 'failing', status: 503, since: TODAY }],
    ['/closed', { outcome: 'refused', status: 403 }],
    ['/no-head', { outcome: 'works', status: 200 }],
    ['/for-now', { outcome: 'works', status: 200 }],
    ['/round', { outcome: 'failing' }],
    ['/cut', { outcome: 'failing' }],
    ['/large', { outcome: 'works' }],
  ])('%s', async (path, found) => {
    expect(await only(path)).toMatchObject({ address: site + path, on: TODAY, ...found });
  });

  test('one that has moved for good says where it is now', async () => {
    expect(await only('/moved')).toMatchObject({ outcome: 'moved', to: `${site}/here` });
  });

  test('one that leads on into a network that is not public is not followed', async () => {
    expect(await only('/inward')).toMatchObject({
      outcome: 'not-asked',
      because: expect.stringContaining('not public') as string,
    });
  });

  test('a name that leads to this computer is not asked, though the name itself looks public', async () => {
    const nowhere: Reach = { allowsAddress: () => false, allowsPort: () => true };
    const [found] = await check([`http://localhost:${new URL(site).port}/here`], { reach: nowhere });
    expect(found).toMatchObject({ outcome: 'not-asked', because: 'leads into a network that is not public' });
    expect(asked).toEqual([]);
  });

  test('a made-up example is not asked', async () => {
    expect(await only('https://www.example.org/evaluation')).toMatchObject({ outcome: 'not-asked' });
  });
});

describe('manners', () => {
  test('a host has one request at a time, and is told who asks', async () => {
    await check(['/here', '/gone', '/closed', '/no-head', '/moved']);
    expect(Math.max(...asked.map((one) => one.open))).toBe(1);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['CandourLinkCheck/1.0']));
  });

  test('HEAD is asked first, and GET only of a host that does not know it', async () => {
    await check(['/here', '/no-head']);
    expect(pages().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /here',
      'HEAD /no-head',
      'GET /no-head',
    ]);
  });

  test('what a host asks of programs is kept, and asked for once', async () => {
    robots = 'User-agent: *\nDisallow: /gone\n';
    expect(await check(['/gone', '/here'])).toMatchObject([
      { outcome: 'not-asked', because: expect.stringContaining('robots.txt') as string },
      { outcome: 'works' },
    ]);
    expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(pages().map(({ path }) => path)).toEqual(['/here']);
  });

  test('the same address is asked once, however often it is named', async () => {
    await check(['/here', '/here', '/here']);
    expect(pages()).toHaveLength(1);
  });

  test('what worked within the days is not asked again; what did not is, on the next day', async () => {
    const known = (path: string, on: string, outcome: LinkResult['outcome']): LinkResult => ({
      address: site + path,
      on,
      outcome,
      ...(outcome === 'gone' && { since: '2026-11-01' }),
    });
    const results = await check(['/here', '/closed', '/gone'], {
      known: [
        known('/here', '2026-11-20', 'works'),
        known('/closed', '2026-11-10', 'works'),
        known('/gone', '2026-11-22', 'gone'),
      ],
    });
    expect(pages().map(({ path }) => path)).not.toContain('/here');
    expect(results.find(({ address }) => address.endsWith('/here'))).toMatchObject({ on: '2026-11-20' });
    expect(results.find(({ address }) => address.endsWith('/closed'))).toMatchObject({ outcome: 'refused', on: TODAY });
    expect(results.find(({ address }) => address.endsWith('/gone'))).toMatchObject({ since: '2026-11-01', on: TODAY });
  });
});
