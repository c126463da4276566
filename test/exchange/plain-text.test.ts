import { describe, expect, test } from 'vitest';
import { cleaned, onOneLine, shortened } from '../../src/exchange/plain-text.ts';
import { whyUnfit } from '../../src/model/text.ts';

describe('text from a cell', () => {
  test('character references become the letters that they stand for, once', () => {
    expect(cleaned('beds &amp; meals &quot;hot&quot; &#8211; caf&eacute; &#x2265; 5 &amp;lt;b&amp;gt;')).toBe(
      'beds & meals "hot" – café ≥ 5 &lt;b&gt;',
    );
  });

  test('an ampersand that begins no reference stays', () => {
    expect(cleaned('HES A&E;HES Admitted')).toBe('HES A&E;HES Admitted');
  });

  test('a reference cannot bring in a character that may not be published', () => {
    expect(cleaned('a&#x202E;b&#0;c&#xD800;d&#9999999;')).toBe('abc&#xD800;d&#9999999;');
  });

  test('control, direction and broken characters are gone, and the text may be published', () => {
    const text = cleaned('left\u202Eright\u0000\u009D\uFEFF end\uD800 of it');
    expect(text).toBe('leftright end\uFFFD of it');
    expect(whyUnfit(text)).toBeUndefined();
  });

  test('every kind of line end is kept as a line', () => {
    expect(cleaned('one\r\ntwo\rthree\u2028four\u000Bfive\n\n\n\nsix  \t ')).toBe('one\ntwo\nthree\nfour\nfive\n\nsix');
  });

  test('a line for a heading has no line ends', () => {
    expect(onOneLine('one\n\ntwo  three')).toBe('one two three');
  });

  test('a shortened text ends between words with …, and fits', () => {
    expect(shortened('Counts trees in the park', 15)).toBe('Counts trees…');
    expect(shortened('Counts trees', 12)).toBe('Counts trees');
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  test('a shortened text never ends in half of a letter', () => {
    expect(shortened('ab😀😀😀', 4).isWellFormed()).toBe(true);
  });
});
