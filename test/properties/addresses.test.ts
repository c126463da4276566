import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { publicReach, whyNotGathered } from '../../src/harvest/reach.ts';
import { isSafeLink, whyNotAddress } from '../../src/model/contact.ts';
import { hostileText } from './hostile-text.ts';
import { holds } from './property.ts';

const byte = fc.integer({ min: 0, max: 255 });
/** Half of them begin as networks that are not public do. */
const ipv4 = fc.oneof(
  fc.tuple(byte, byte, byte, byte),
  fc.tuple(fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 240, 255), byte, byte, byte),
);

/** Networks that are nobody's on the public network, by arithmetic of our own. Source: RFC 6890. */
function isPublic([a, b, c]: readonly number[]): boolean {
  if (a === undefined || b === undefined || c === undefined) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b < 128) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b < 32) return false;
  if (a === 192 && ((b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99) || b === 168)) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}

/** The ways in which an address of four bytes can be written in an address of the web. */
const WAYS: readonly ((bytes: readonly number[]) => string)[] = [
  (bytes) => bytes.join('.'),
  (bytes) => String(numberOf(bytes)),
  (bytes) => `0x${numberOf(bytes).toString(16)}`,
  (bytes) => bytes.map((one) => `0x${one.toString(16)}`).join('.'),
  (bytes) => bytes.map((one) => `0${one.toString(8)}`).join('.'),
  ([a = 0, ...rest]) => `${a}.${numberOf([0, ...rest])}`,
  (bytes) => bytes.join('。'),
];
const numberOf = (bytes: readonly number[]) => bytes.reduce((sum, one) => sum * 256 + one, 0);

describe('addresses that are gathered from', () => {
  holds(
    'an address of four bytes is gone to where it is public, and nowhere else, in whatever way it is written',
    fc.tuple(ipv4, fc.constantFrom(...WAYS)),
    ([bytes, written]) => {
      const url = URL.parse(`https://${written(bytes)}/feed.json`);
      if (!url) return;
      expect(whyNotGathered(url, publicReach) === undefined).toBe(isPublic(bytes));
    },
  );

  holds(
    'an address of four bytes inside one of sixteen is never gone to',
    fc.tuple(ipv4, fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:')),
    ([bytes, front]) => {
      expect(publicReach.allowsAddress(`${front}${bytes.join('.')}`, 'x')).toBe(false);
    },
  );

  holds('whatever else is written, it is by https, without a user, at the port of the web', hostileText, (text) => {
    for (const address of [text, `https://${text}`, `https://feeds.example.org${text}`]) {
      const url = URL.parse(address);
      if (!url || whyNotGathered(url, publicReach) !== undefined) continue;
      expect([url.protocol, url.username, url.password, url.port]).toEqual(['https:', '', '', '']);
    }
  });
});

describe('links in contributed text', () => {
  holds('lead to a page by https, to a mailbox, to a telephone or into the site', hostileText, (text) => {
    for (const href of [text, `https://${text}`, `/${text}`, `#${text}`, `mailto:${text}`]) {
      if (!isSafeLink(href)) continue;
      const url = URL.parse(href, 'https://candour.example.org/a/');
      expect(['https:', 'mailto:', 'tel:']).toContain(url?.protocol);
      expect([url?.username, url?.password]).toEqual(['', '']);
      if (!href.startsWith('https:') && url?.protocol === 'https:') expect(url.host).toBe('candour.example.org');
    }
  });

  holds('why an address is none is said in words', hostileText, (text) => {
    const why = whyNotAddress(text);
    if (why !== undefined) expect(why.length).toBeGreaterThan(5);
  });
});
