import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chaiModelCard } from '../../src/exchange/chai-model-card.ts';
import { isRefusal } from '../../src/exchange/exchange.ts';

const NAMESPACE = 'https://mc.chai.org/v0.2/schema.xsd';
const card = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<AppliedModelCard xmlns="${NAMESPACE}">${inside}</AppliedModelCard>`;
const named = (name: string) => card(`<BasicInfo><ModelName>${name}</ModelName></BasicInfo>`);

function read(text: string) {
  return chaiModelCard.read(new TextEncoder().encode(text));
}

function nameIn(text: string): string {
  const register = read(text);
  if (isRefusal(register)) throw new Error(register.because);
  return register.rows[0]?.says('BasicInfo/ModelName') ?? '';
}

test.each([
  ['an entity that grows', card('', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'), 'DOCTYPE'],
  ['an entity from a file', card('&x;', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'DOCTYPE'],
  ['a document type elsewhere', card('', '<!doctype AppliedModelCard SYSTEM "https://evil.example/x.dtd">'), 'DOCTYPE'],
  ['a hundred thousand levels', card('<a>'.repeat(100_000) + '</a>'.repeat(100_000)), 'levels deep'],
  ['a hundred thousand elements', card('<a/>'.repeat(100_000)), 'tags'],
  ['six million characters', named('x'.repeat(6_000_000)), 'million characters'],
  ['a tag that is not closed', '<AppliedModelCard><BasicInfo></AppliedModelCard>', 'line 1'],
  ['another file', '<html><body>Hello</body></html>', 'no element AppliedModelCard'],
  ['no XML', 'ModelName,ModelDeveloper\nLens,Acme', 'XML'],
  [
    'a text that holds elements',
    card('<BasicInfo><ModelName><b>Lens</b></ModelName></BasicInfo>'),
    'should hold a text',
  ],
  [
    'a name twice',
    card('<BasicInfo><ModelName>A</ModelName><ModelName>B</ModelName></BasicInfo>'),
    'should hold a text',
  ],
])('%s is refused in words, at once', (_what, text, because) => {
  const began = performance.now();
  const register = read(text);
  expect(isRefusal(register) && register.because).toContain(because);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('references are decoded once, and what stands in CDATA not at all', () => {
  expect(nameIn(named('Cook &amp; Sons &lt;3 &#233;'))).toBe('Cook & Sons <3 é');
  expect(nameIn(named('&amp;lt;b&amp;gt;'))).toBe('&lt;b&gt;');
  expect(nameIn(named('<![CDATA[<b> &amp; ]]>'))).toBe('<b> &amp;');
});

test.each(['</Summary><Evil>', ']]>', '<!-- x --', '&amp;', '"\'', 'a\u00A0b'])(
  '%j is written so that it is read again',
  (text) => {
    const file = chaiModelCard.write([{ 'BasicInfo/ModelName': text }]);
    expect(nameIn(file)).toBe(text.replace('\u00A0', ' '));
    expect(file).not.toContain('<Evil>');
  },
);

test('a card keeps its order and its lists when it is written again', async () => {
  const file = await readFile(join(import.meta.dirname, '../fixtures/exchange/chai-model-card.xml'));
  const register = chaiModelCard.read(file);
  if (isRefusal(register)) throw new Error(register.because);
  const text = chaiModelCard.write(register.rows.map((row) => Object.fromEntries(row.cells)));
  const elements = [...text.matchAll(/<(\w+)[ >]/gu)].map(([, name]) => name);
  expect(elements.slice(0, 4)).toEqual(['AppliedModelCard', 'BasicInfo', 'ModelName', 'ModelDeveloper']);
  expect(elements.filter((name) => name === 'Keyword' || name === 'EHR')).toEqual(['EHR', 'EHR', 'Keyword', 'Keyword']);
  expect(text.match(/<Label>\w+<\/Label>/gu)).toEqual(['<Label>Found</Label>', '<Label>Missed</Label>']);
});
