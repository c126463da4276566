import { describe, expect, test } from 'vitest';
import { siteOf, wholeLinksIn, withWholeLinks } from '../../../src/harvest/judge/whole-links.ts';
import { collectionOf } from '../../../src/model/index.ts';

const SITE = 'https://fenwick.example.org/register';

describe('the site of a publisher', () => {
  test.each([
    ['https://fenwick.example.org/register/tools/fenwick/x/', '/tools/fenwick/x/', SITE],
    ['https://fenwick.example.org/somewhere/else/', '/tools/fenwick/x/', 'https://fenwick.example.org'],
    ['https://fenwick.example.org/tools/fenwick/x/', '/tools/fenwick/x/', 'https://fenwick.example.org'],
    [undefined, '/tools/fenwick/x/', undefined],
    // What may not be published is no site.
    ['http://10.0.0.1/tools/fenwick/x/', '/tools/fenwick/x/', undefined],
    ['javascript:alert(1)//tools/fenwick/x/', '/tools/fenwick/x/', undefined],
  ])('of the page %s, which is %s in it, is %s', (address, path, site) => expect(siteOf(address, path)).toBe(site));
});

describe('links in a text', () => {
  test.each([
    [
      'See [AI](/glossary/ai/) and [us](/about/?a=1#b).',
      `See [AI](${SITE}/glossary/ai/) and [us](${SITE}/about/?a=1#b).`,
      'See AI and us.',
    ],
    ['[x](https://example.org/)', '[x](https://example.org/)', '[x](https://example.org/)'],
    ['[x](//evil.example/)', '[x](//evil.example/)', '[x](//evil.example/)'],
    ['/glossary/ai/', '/glossary/ai/', '/glossary/ai/'],
    ['[two\nlines](/x/)', '[two\nlines](/x/)', '[two\nlines](/x/)'],
  ])('%j lead to the publisher’s site, or are words', (text, whole, words) => {
    expect(wholeLinksIn(text, SITE)).toBe(whole);
    expect(wholeLinksIn(text, undefined)).toBe(words);
  });
});

describe('the answers of an entry', () => {
  const { fields } = collectionOf('tools');
  const link = '[AI](/glossary/ai/)';
  const whole = `[AI](${SITE}/glossary/ai/)`;

  test('that are addresses and texts lead to the publisher’s site, those within records too', () => {
    const facts = {
      inBrief: link,
      moreAt: '/tools/',
      evidence: [
        { title: link, address: '/a/' },
        { title: 'x', address: 'https://example.org/' },
      ],
    };
    expect(withWholeLinks(fields, facts, SITE)).toEqual({
      inBrief: whole,
      moreAt: `${SITE}/tools/`,
      evidence: [
        { title: link, address: `${SITE}/a/` },
        { title: 'x', address: 'https://example.org/' },
      ],
    });
  });

  test('are words, or are left out, where the site is not known', () =>
    expect(
      withWholeLinks(fields, { inBrief: link, moreAt: '/tools/', evidence: [{ address: '/a/' }] }, undefined),
    ).toEqual({
      inBrief: 'AI',
      evidence: [{}],
    }));

  test('that are of another kind than they should be stay as they are: the check refuses them', () => {
    const odd = {
      inBrief: [link],
      moreAt: { path: '/tools/' },
      evidence: ['/a/', null, ['/b/'], 7],
      figures: '/c/',
      name: link,
      care: ['/d/'],
      unknown: '/e/',
      why: { noAnswer: 'withheld', because: link },
    };
    expect(withWholeLinks(fields, odd, SITE)).toEqual(odd);
    expect(withWholeLinks(fields, odd, undefined)).toEqual(odd);
  });
});
