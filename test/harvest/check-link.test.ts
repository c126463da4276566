import { MockAgent, type Dispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLink, robotsText, type Asking } from '../../src/harvest/check-link.ts';
import { NotPublic } from '../../src/harvest/dispatcher.ts';
import { publicReach } from '../../src/harvest/reach.ts';

const HOST = 'https://www.health.test';
let agent: MockAgent;
let asked: string[] = [];
beforeEach(() => {
  agent = new MockAgent();
  agent.disableNetConnect();
  asked = [];
});
afterEach(() => agent.close());

/** Lets the host answer a request such as `HEAD /page`. */
const answer = (request: string, status: number, location?: string) => {
  const [method = '', path = ''] = request.split(' ');
  const one = agent.get(HOST).intercept({ method, path });
  one.reply(({ path: at, method: how, headers }) => {
    asked.push(`${how} ${at} by ${(headers as Record<string, string>)['user-agent']}`);
    return { statusCode: status, data: '', responseOptions: { headers: location === undefined ? {} : { location } } };
  });
};
const fails = (error: Error) => agent.get(HOST).intercept({ method: 'HEAD', path: '/page' }).replyWithError(error);

const asking = (more: Partial<Asking> = {}): Asking => ({
  dispatcher: agent as Dispatcher,
  reach: publicReach,
  userAgent: 'CandourLinkCheck/1.0',
  isAllowed: () => Promise.resolve(true),
  ...more,
});
const check = (address = `${HOST}/page`, more: Partial<Asking> = {}) => checkLink(address, asking(more));
const methods = () => asked.map((one) => one.split(' ', 1)[0]);

describe('what a host answers to HEAD', () => {
  test.each([200, 204, 206, 304])('%i: the page is there, and nothing more is asked', async (status) => {
    answer('HEAD /page', status);
    expect(await check()).toEqual({ outcome: 'works', status });
    expect(asked).toEqual(['HEAD /page by CandourLinkCheck/1.0']);
  });

  test.each([401, 402, 407, 418, 429, 451])('%i: it lets no program in, and is not asked again', async (status) => {
    answer('HEAD /page', status);
    expect(await check()).toEqual({ outcome: 'refused', status, because: 'does not let a program in' });
    expect(methods()).toEqual(['HEAD']);
  });

  test.each([409, 500, 502, 503])('%i: it is out of order, and is not asked again', async (status) => {
    answer('HEAD /page', status);
    expect(await check()).toEqual({ outcome: 'failing', status, because: `answers with an error (${status})` });
    expect(methods()).toEqual(['HEAD']);
  });

  test.each([400, 403, 404, 405, 406, 410, 501])('%i may mean HEAD alone: GET says how it is', async (status) => {
    answer('HEAD /page', status);
    answer('GET /page', 200);
    expect(await check()).toEqual({ outcome: 'works', status: 200 });
    expect(methods()).toEqual(['HEAD', 'GET']);
  });

  test.each([
    [400, 'failing'],
    [403, 'refused'],
    [404, 'gone'],
    [406, 'refused'],
    [410, 'gone'],
    [501, 'failing'],
  ])('and %i to GET too is “%s”', async (status, outcome) => {
    answer('HEAD /page', 405);
    answer('GET /page', status);
    expect(await check()).toMatchObject({ outcome, status, because: expect.stringMatching(/^\S+ .+/u) as string });
  });
});

describe('a page that leads on', () => {
  const through = async (...statuses: readonly number[]) => {
    for (const [at, status] of statuses.entries()) answer(`HEAD /${at}`, status, `/${at + 1}`);
    answer(`HEAD /${statuses.length}`, 200);
    return await check(`${HOST}/0`);
  };

  test.each([301, 308])('by %i has moved, and says where it is now', async (status) => {
    expect(await through(status)).toEqual({ outcome: 'moved', status: 200, to: `${HOST}/1` });
  });

  test.each([302, 303, 307])('by %i is where it was', async (status) => {
    expect(await through(status)).toEqual({ outcome: 'works', status: 200 });
  });

  test('has moved for good only where each step is', async () => {
    expect(await through(301, 308)).toMatchObject({ outcome: 'moved', to: `${HOST}/2` });
    expect(await through(301, 302)).toMatchObject({ outcome: 'works' });
    expect(await through(302, 301)).toMatchObject({ outcome: 'works' });
  });

  test('may do so five times, and no more', async () => {
    expect(await through(301, 301, 301, 301, 301)).toMatchObject({ outcome: 'moved', to: `${HOST}/5` });
    expect(await through(302, 302, 302, 302, 302, 302)).toEqual({
      outcome: 'failing',
      because: expect.stringContaining('more than 5 times') as string,
    });
  });

  test('and names no place is taken as it is; one that names no address fails', async () => {
    answer('HEAD /page', 302);
    expect(await check()).toEqual({ outcome: 'works', status: 302 });
    answer('HEAD /page', 302, 'https://[');
    expect(await check()).toMatchObject({
      outcome: 'failing',
      status: 302,
      because: expect.stringContaining('no address') as string,
    });
  });

  test('to where nobody may go is not followed, and the place is named by its beginning', async () => {
    answer('HEAD /page', 302, 'https://10.0.0.1/inward');
    expect(await check()).toEqual({
      outcome: 'not-asked',
      because: 'leads on to https://10.0.0.1/inward, which leads into a network that is not public',
    });
    for (const [length, shown] of [
      [100, 100],
      [101, 98],
    ] as const) {
      answer('HEAD /page', 302, 'https://10.0.0.1/'.padEnd(length, 'x'));
      const { because = '' } = await check();
      expect(/https:\S+?(?=,)/u.exec(because)?.[0]).toHaveLength(shown);
    }
  });
});

test('an address where nobody may go is not asked', async () => {
  expect(await check('https://10.0.0.1/')).toEqual({
    outcome: 'not-asked',
    because: 'leads into a network that is not public',
  });
});

test('what a host asks of programs is kept at each step', async () => {
  const isAllowed = ({ pathname }: URL) => Promise.resolve(pathname !== '/private');
  answer('HEAD /page', 301, '/private');
  const kept = { outcome: 'not-asked', because: expect.stringContaining('robots.txt') as string };
  expect(await check(`${HOST}/page`, { isAllowed })).toEqual(kept);
  expect(await check(`${HOST}/private`, { isAllowed })).toEqual(kept);
  expect(asked).toHaveLength(1);
});

describe('a host that does not answer', () => {
  test.each([
    ['ENOTFOUND', /there is not/u],
    ['EAI_AGAIN', /name could not be looked up/u],
    ['ECONNREFUSED', /takes no connection/u],
    ['ECONNRESET', /broke off/u],
    ['UND_ERR_CONNECT_TIMEOUT', /in time/u],
    ['UND_ERR_HEADERS_TIMEOUT', /in time/u],
    ['UND_ERR_BODY_TIMEOUT', /in time/u],
    ['CERT_HAS_EXPIRED', /certificate has run out/u],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate is for another name/u],
    ['EMFILE', /^could not be reached$/u],
  ])('with %s is said to be so', async (code, says) => {
    fails(Object.assign(new Error('Failed.'), { code }));
    expect(await check()).toEqual({ outcome: 'failing', because: expect.stringMatching(says) as string });
    fails(new Error('Failed.', { cause: Object.assign(new Error('Inside.'), { code }) }));
    expect(await check()).toMatchObject({ because: expect.stringMatching(says) as string });
  });

  test.each(['TimeoutError', 'AbortError'])('before a %s did not answer in time', async (name) => {
    const late = Object.assign(new Error('Late.'), { name, code: 23 });
    fails(new Error('Failed.', { cause: late }));
    expect(await check()).toEqual({ outcome: 'failing', because: expect.stringContaining('in time') as string });
  });

  test('and says nothing of why could not be reached', async () => {
    fails(new Error('Failed.'));
    expect(await check()).toEqual({ outcome: 'failing', because: 'could not be reached' });
  });

  test('since its name leads inward was not asked', async () => {
    fails(new Error('Failed.', { cause: new NotPublic() }));
    expect(await check()).toEqual({ outcome: 'not-asked', because: 'leads into a network that is not public' });
  });
});

describe('what a host asks of programs', () => {
  const robots = (url = `${HOST}/robots.txt`) => robotsText(new URL(url), asking());
  const gives = (status: number, text: string) =>
    agent.get(HOST).intercept({ method: 'GET', path: '/robots.txt' }).reply(status, text);

  test('is read where it is there', async () => {
    gives(200, 'User-agent: *\nDisallow: /é\n');
    expect(await robots()).toBe('User-agent: *\nDisallow: /é\n');
  });

  test('is nothing where it is not there, cannot be had, or leads elsewhere', async () => {
    gives(404, 'Not here.');
    expect(await robots()).toBe('');
    gives(302, 'Elsewhere.');
    expect(await robots()).toBe('');
    expect(await robots(`${HOST}/other.txt`)).toBe('');
  });

  test('is not asked for where nobody may go', async () => {
    const inward = agent.get('https://10.0.0.1').intercept({ method: 'GET', path: '/robots.txt' });
    inward.reply(200, 'User-agent: *');
    expect(await robotsText(new URL('https://10.0.0.1/robots.txt'), asking())).toBe('');
    expect(agent.pendingInterceptors()).toHaveLength(1);
    expect(await robots('https://www.health.test:8443/robots.txt')).toBe('');
  });
});
