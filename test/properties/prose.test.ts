import { parseHTML } from 'linkedom';
import { describe, expect } from 'vitest';
import { proseFaults } from '../../src/prose/check.ts';
import { plain, render } from '../../src/prose/render.ts';
import { hostileText } from './hostile-text.ts';
import { holds } from './property.ts';

const ELEMENTS = new Set(
  'p h2 h3 h4 ul ol li a strong em del code pre blockquote br hr table thead tbody tr th td div details summary figure img figcaption sup section input'.split(
    ' ',
  ),
);
const LEADS_OUT = new Set(['https:', 'mailto:', 'tel:']);

/** What of some HTML may not be there. */
function forbiddenIn(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const attributes = [...element.attributes].flatMap(({ name: key, value }) => {
      if (/^on|^style$|^srcdoc$|^formaction$/iu.test(key)) return [`${name} ${key}`];
      if (key !== 'href' && key !== 'src') return [];
      const url = URL.parse(value, 'https://candour.example.org/a/');
      const isOwn = url?.host === 'candour.example.org';
      return url && (isOwn || (key === 'href' && LEADS_OUT.has(url.protocol))) ? [] : [`${name} ${key} ${value}`];
    });
    return [...(ELEMENTS.has(name) ? [] : [name]), ...attributes];
  });
}

describe('contributed text', () => {
  for (const dialect of ['markdown', 'mdx'] as const) {
    holds(`whatever is written as ${dialect}, only words and harmless elements come out`, hostileText, (text) => {
      expect(forbiddenIn(render(text, dialect))).toEqual([]);
    });

    holds(
      `whatever is written as ${dialect}, the check says what is wrong in words and never fails`,
      hostileText,
      (text) => {
        for (const { found, advice } of proseFaults(text, dialect)) {
          expect(found.length).toBeGreaterThan(0);
          expect(advice.length).toBeGreaterThan(0);
        }
      },
    );
  }

  holds('its plain words hold no element', hostileText, (text) => {
    expect(typeof plain(text)).toBe('string');
  });
});
