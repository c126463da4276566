import { describe, expect, test } from 'vitest';
import { robotsOf } from '../../src/harvest/robots.ts';

const url = new URL('https://a.example.org:8443/data/register.json');
const US = 'CandourHarvest/1.0 (+https://register.example.org)';

const isAllowed = (text: string) => robotsOf(US, () => Promise.resolve(text)).isAllowed(url);

describe('a host lets us ask for an address', () => {
  test.each([
    ['', true],
    ['not a word of rules', true],
    ['User-agent: *\nDisallow: /data/', false],
    ['User-agent: *\nDisallow: /private/', true],
    ['User-agent: *\nDisallow: /\nAllow: /data/', true],
    ['User-agent: CandourHarvest\nDisallow: /\n\nUser-agent: *\nAllow: /', false],
    ['User-agent: OtherBot\nDisallow: /', true],
  ])('%j: %s', async (text, allowed) => expect(await isAllowed(text)).toBe(allowed));
});

test('each host is asked once, at its own address', async () => {
  const asked: string[] = [];
  const robots = robotsOf(US, ({ href }) => {
    asked.push(href);
    return Promise.resolve('');
  });
  await Promise.all([robots.isAllowed(url), robots.isAllowed(url)]);
  await robots.isAllowed(new URL('https://b.example.org/x'));
  await robots.isAllowed(url);
  expect(asked).toEqual(['https://a.example.org:8443/robots.txt', 'https://b.example.org/robots.txt']);
});

test('a host that could not be asked is asked again', async () => {
  let turn = 0;
  const robots = robotsOf(US, () => ((turn += 1) === 1 ? Promise.reject(new Error('broke off')) : Promise.resolve('')));
  await expect(robots.isAllowed(url)).rejects.toThrow('broke off');
  expect(await robots.isAllowed(url)).toBe(true);
});

test('the pause that a host wants is known once it was asked, and of no other host', async () => {
  const robots = robotsOf(US, ({ host }) =>
    Promise.resolve(host.startsWith('a.') ? 'User-agent: *\nCrawl-delay: 7' : ''),
  );
  expect(robots.delayOf(url.origin)).toBeUndefined();
  await robots.isAllowed(url);
  await robots.isAllowed(new URL('https://b.example.org/x'));
  expect([robots.delayOf(url.origin), robots.delayOf('https://b.example.org')]).toEqual([7, undefined]);
});
