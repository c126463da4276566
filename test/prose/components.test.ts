import { describe, expect, test } from 'vitest';
import { picturesOf, proseFaults } from '../../src/prose/check.ts';
import { proseComponents } from '../../src/prose/components.ts';
import { render } from '../../src/prose/render.ts';

const faults = (text: string) => proseFaults(text, 'mdx');
const html = (text: string) => render(text, 'mdx').replace(/\n/gu, '');

describe.each(proseComponents)('<$name>', ({ name, purpose, example, properties }) => {
  test('says what it is for', () => {
    expect(purpose).toMatch(/^\p{Lu}.+\.$/u);
  });

  test('its example passes the check and shows something', () => {
    expect(faults(example)).toEqual([]);
    expect(html(example)).toMatch(/^<(?:div|details|figure)/u);
  });

  test.each(Object.keys(properties))('takes words in quotation marks for “%s”, and no code', (property) => {
    const others = Object.keys(properties).filter((one) => one !== property);
    const given = others.map((one) => ` ${one}="/media/a.jpg"`).join('');
    expect(faults(`<${name} ${property}={1}${given} />`)[0]?.found).toContain('not words in quotation marks');
  });

  test.each(Object.entries(properties).filter(([, { required }]) => required))('cannot do without “%s”', (property) => {
    const others = Object.keys(properties).filter((one) => one !== property);
    const given = others.map((one) => ` ${one}="/media/a.jpg"`).join('');
    expect(faults(`<${name}${given} />`)).toMatchObject([
      { found: `<${name}> lacks the property “${property}”.`, example },
    ]);
    expect(faults(`<${name}${given} ${property}="  " />`)[0]?.found).toBe(
      `<${name}> lacks the property “${property}”.`,
    );
  });

  test.each(['onclick', 'style', 'class', 'constructor', '__proto__', 'toString', 'set:html', 'client:load'])(
    'has no property “%s”',
    (property) => {
      const given = Object.keys(properties).map((one) => ` ${one}="/media/a.jpg"`);
      expect(faults(`<${name}${given.join('')} ${property}="x" />`)[0]?.found).toContain(
        `has no property “${property}”`,
      );
    },
  );

  test('does not stand inside a line of text', () => {
    const given = Object.keys(properties).map((one) => ` ${one}="/media/a.jpg"`);
    expect(faults(`Hello <${name}${given.join('')}>there</${name}>.`)[0]?.found).toBe(
      `<${name}> stands inside a line of text.`,
    );
  });
});

test('a name that is not a component gets the name that it is near to, and all names on offer', () => {
  const [fault] = faults('<Warnign title="a">\n\nHello.\n\n</Warnign>');
  expect(fault?.found).toBe('The text has <Warnign>, which is not a component of this site.');
  expect(fault?.advice).toBe('Did you mean “Warning”? There are Note, Warning, Expander, Figure.');
});

test.each(['Fragment', 'Layout', 'Constructor', 'Object', 'Script', 'Content'])('<%s> is not a component', (name) => {
  expect(faults(`<${name} />`)).toHaveLength(1);
  expect(html(`<${name} />`)).toBe('');
});

describe('what a component shows', () => {
  test('a note is set apart', () => {
    expect(html('<Note>\n\nYou can **ask**.\n\n</Note>')).toBe(
      '<div class="note"><p>You can <strong>ask</strong>.</p></div>',
    );
  });

  test('a warning begins with its title', () => {
    expect(html('<Warning title="Not for emergencies">\n\nCall 999.\n\n</Warning>')).toBe(
      '<div class="warning"><p class="warning-title">Not for emergencies</p><p>Call 999.</p></div>',
    );
  });

  test('an expander is closed until it is opened', () => {
    expect(html('<Expander title="How it was done">\n\n- one\n\n</Expander>')).toBe(
      '<details><summary>How it was done</summary><ul><li>one</li></ul></details>',
    );
  });

  test('a figure has its picture, its words and its caption', () => {
    expect(html('<Figure src="/media/a.jpg" alt="A scanner" caption="Our scanner" />')).toBe(
      '<figure><img src="/media/a.jpg" alt="A scanner" loading="lazy"><figcaption>Our scanner</figcaption></figure>',
    );
  });

  test('a title is words, whatever stands in it', () => {
    expect(html('<Expander title="<b>x</b> &amp; **y**">\n\nz\n\n</Expander>')).toContain(
      '<summary>&#x3C;b>x&#x3C;/b> &#x26; **y**</summary>',
    );
  });

  test('components stand in components', () => {
    const text = '<Expander title="a">\n\n<Note>\n\nb\n\n</Note>\n\n</Expander>';
    expect(faults(text)).toEqual([]);
    expect(html(text)).toContain('<div class="note"><p>b</p></div>');
  });
});

describe('a picture', () => {
  test.each([
    ...['https://evil.example/a.png', '//evil.example/a.png', '/a.png', '/media/../secret.png', '/media/%2e%2e/a.png'],
    ...['media/a.png', 'javascript:alert(1)', 'data:image/png;base64,AAAA', '/media\\a.png', '/mediaa.png'],
  ])('from %s is not one of this site', (src) => {
    expect(faults(`<Figure src="${src}" alt="A scanner" />`)).toMatchObject([
      { found: `The picture “${src}” is not one of this site.` },
    ]);
  });

  test('without words for those who cannot see it is refused', () => {
    expect(faults('<Figure src="/media/a.png" alt="" />')).toMatchObject([
      { found: '<Figure> lacks the property “alt”.' },
    ]);
  });

  test('is found with its line, wherever it stands', () => {
    const figure = (name: string) => `<Figure src="/media/${name}.jpg" alt="x" />`;
    expect(picturesOf(`One.\n\n${figure('a')}\n\n<Note>\n\n${figure('b')}\n\n</Note>\n`)).toEqual([
      { src: '/media/a.jpg', line: 3 },
      { src: '/media/b.jpg', line: 7 },
    ]);
  });

  test('is not looked for in a text that cannot be read', () => {
    expect(picturesOf('<Figure src="/media/a.jpg"')).toEqual([]);
  });
});
