import { expect, describe, test } from 'vitest';
import { publicReach, reachOfTests, whyNotGathered, whyNotReached, type Reach } from '../../src/harvest/reach.ts';

const isPublic = (address: string) => publicReach.allowsAddress(address, address);

describe('networks that are not public are so from their first address to their last', () => {
  test.each([
    ['0.0.0.0', '0.255.255.255'],
    ['10.0.0.0', '10.255.255.255'],
    ['100.64.0.0', '100.127.255.255'],
    ['127.0.0.0', '127.255.255.255'],
    ['169.254.0.0', '169.254.255.255'],
    ['172.16.0.0', '172.31.255.255'],
    ['192.0.0.0', '192.0.0.255'],
    ['192.0.2.0', '192.0.2.255'],
    ['192.88.99.0', '192.88.99.255'],
    ['192.168.0.0', '192.168.255.255'],
    ['198.18.0.0', '198.19.255.255'],
    ['198.51.100.0', '198.51.100.255'],
    ['203.0.113.0', '203.0.113.255'],
    ['224.0.0.0', '239.255.255.255'],
    ['240.0.0.0', '255.255.255.255'],
    ['::', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('%s to %s', (first, last) => expect([isPublic(first), isPublic(last)]).toEqual([false, false]));

  test.each([
    ['1.0.0.0', '9.255.255.255'],
    ['11.0.0.0', '100.63.255.255'],
    ['100.128.0.0', '126.255.255.255'],
    ['128.0.0.0', '169.253.255.255'],
    ['169.255.0.0', '172.15.255.255'],
    ['172.32.0.0', '191.255.255.255'],
    ['192.0.1.0', '192.0.1.255'],
    ['192.0.3.0', '192.88.98.255'],
    ['192.88.100.0', '192.167.255.255'],
    ['192.169.0.0', '198.17.255.255'],
    ['198.20.0.0', '198.51.99.255'],
    ['198.51.101.0', '203.0.112.255'],
    ['203.0.114.0', '223.255.255.255'],
    ['2000::', '2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001:200::', '2001:db7:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001:db9::', '2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2003::', '3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['3fff:1000::', '3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('and what is between, %s to %s, is public', (first, last) =>
    expect([isPublic(first), isPublic(last)]).toEqual([true, true]),
  );
});

test.each(['::ffff:10.0.0.1', '::ffff:93.184.215.14', '64:ff9b::a00:1', 'fe80::1', 'not an address', ''])(
  'no connection goes to “%s”, which may carry an address that is not looked at',
  (address) => expect(isPublic(address)).toBe(false),
);

test.each([
  ['https://127.0.0.1/', 'not public'],
  ['https://[::1]/', 'not public'],
  // The ways of writing an address that browsers and Node read as 127.0.0.1.
  ['https://0x7f000001/', 'not public'],
  ['https://2130706433/', 'not public'],
  ['https://127.1/', 'not public'],
  ['https://[::ffff:127.0.0.1]/', 'not public'],
  ['file:///etc/passwd', 'not an address of the web'],
  ['https://user:word@www.example.org/', 'name of a user'],
  ['https://user@www.example.org/', 'name of a user'],
  ['https://:word@www.example.org/', 'name of a user'],
  ['https://www.example.org:22/', 'port 22'],
  ['https://www.example.org:8443/', 'port 8443'],
])('%s is not asked for', (address, says) => {
  expect(whyNotReached(new URL(address), publicReach)).toContain(says);
});

test.each([
  ['https://www.example.org/', 443],
  ['http://www.example.org/', 80],
  ['https://www.example.org:80/', 80],
  ['https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', 443],
])('%s is asked for, at port %i', (address, port) => {
  const asked: number[] = [];
  const reach: Reach = { ...publicReach, allowsPort: (one) => asked.push(one) > 0 && publicReach.allowsPort(one, '') };
  expect([whyNotReached(new URL(address), reach), asked]).toEqual([undefined, [port]]);
});

test('gathering goes by https alone', () => {
  const why = (address: string, reach = publicReach) => whyNotGathered(new URL(address), reach);
  expect(why('https://www.example.org/')).toBeUndefined();
  expect(why('http://www.example.org/')).toContain('https://');
  expect(why('http://www.example.org/', { ...publicReach, allowsHttp: () => true })).toBeUndefined();
  expect(why('http://www.example.org/', { ...publicReach, allowsHttp: () => false })).toContain('https://');
  expect(why('http://127.0.0.1/', { ...publicReach, allowsHttp: () => true })).toContain('not public');
});

describe('hosts that are named for a trial', () => {
  const reach = reachOfTests(['feeds.test:8080', 'plain.test', '*.many.test', '127.0.0.1:9000']);

  test.each([
    ['http://feeds.test:8080/', true],
    ['http://feeds.test/', false],
    ['http://plain.test/', true],
    ['http://plain.test:1234/', true],
    ['http://a.many.test:1234/', true],
    ['http://a.b.many.test/', true],
    ['http://many.test/', false],
    ['http://evil-many.test/', false],
    ['http://many.test.example.org/', false],
    ['http://feeds.test.example.org:8080/', false],
    ['http://a.feeds.test:8080/', false],
    ['http://other.test/', false],
  ])('%s by http: %s', (address, allowed) => expect(reach.allowsHttp?.(new URL(address))).toBe(allowed));

  test('can be an address in brackets with a port', () => {
    const six = reachOfTests(['[::1]:8080']);
    const may = (address: string) => six.allowsHttp?.(new URL(address));
    expect([may('http://[::1]:8080/'), may('http://[::1]:1/'), may('http://[::1]/')]).toEqual([true, false, false]);
  });

  test('has the port of its scheme where it names none', () => {
    const usual = reachOfTests(['feeds.test:80', 'safe.test:443']);
    const may = (address: string) => usual.allowsHttp?.(new URL(address));
    expect([may('http://feeds.test/'), may('https://feeds.test/')]).toEqual([true, false]);
    expect([may('http://safe.test/'), may('https://safe.test/')]).toEqual([false, true]);
  });

  test.each([
    ['127.0.0.1', 'feeds.test', true],
    ['127.255.255.255', 'feeds.test', true],
    ['::1', 'feeds.test', true],
    ['::2', 'feeds.test', false],
    ['127.0.0.1', 'other.test', false],
    ['::1', 'other.test', false],
    ['10.0.0.1', 'feeds.test', false],
    ['not an address', 'feeds.test', false],
    ['93.184.215.14', 'other.test', true],
  ])('%s for %s: %s', (address, host, allowed) => expect(reach.allowsAddress(address, host)).toBe(allowed));

  test.each([
    [8080, 'feeds.test', true],
    [8081, 'feeds.test', false],
    [443, 'feeds.test', true],
    [1234, 'plain.test', true],
    [1234, 'other.test', false],
    [443, 'other.test', true],
  ])('port %i of %s: %s', (port, host, allowed) => expect(reach.allowsPort(port, host)).toBe(allowed));

  test.each([
    ['https://127.0.0.1:9000/', undefined],
    ['https://127.0.0.1:9001/', 'port 9001'],
    ['https://127.0.0.2:9000/', 'not public'],
  ])('%s: %s', (address, says) => {
    const why = whyNotReached(new URL(address), reach);
    if (says === undefined) expect(why).toBeUndefined();
    else expect(why).toContain(says);
  });
});
