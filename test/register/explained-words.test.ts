import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { explainer, explanationsIn } from '../../src/register/explain.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';

const ai = entryOf('glossary', 'ai', {
  name: 'AI',
  inBrief: 'A clever program.',
  forms: ['AI', 'artificial intelligence'],
});
const pilot = entryOf('glossary', 'pilot', { name: 'Pilot', inBrief: 'A trial.', forms: ['pilot'] });
const glossaryOf = (...entries: Parameters<typeof entriesOf>[0][number][]) => entriesOf(entries).glossary;
const english = explanationsIn('en', glossaryOf(ai, pilot));

const inElement = (tagName: string, text: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value: text }],
});
const rootOf = (...children: Root['children']): Root => ({ type: 'root', children });
const words = (node: Root | Element): string[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const [first] = child.children;
    return child.tagName === 'button' && first?.type === 'text' ? [first.value] : words(child);
  });
/** The words that are explained when a text stands in an element. */
const explainedIn = (tagName: string) => {
  const root = rootOf(inElement(tagName, 'It is AI.'));
  explainer(english)(root);
  return words(root);
};

test.each(['a', 'button', 'code', 'pre', 'summary', 'h3', 'h4', 'h5', 'h6'])(
  'in <%s> nothing is explained',
  (tagName) => {
    const root = rootOf(inElement(tagName, 'It is AI.'));
    explainer(english)(root);
    expect(root).toEqual(rootOf(inElement(tagName, 'It is AI.')));
  },
);

test.each(['p', 'li', 'td', 'strong', 'figcaption', 'blockquote'])('in <%s> a word is explained', (tagName) => {
  expect(explainedIn(tagName)).toEqual(['AI']);
});

test('what is no text stays where it is', () => {
  const comment = { type: 'comment', value: 'AI' } as const;
  const root = rootOf(comment, { type: 'text', value: 'A pilot of AI.' }, inElement('code', 'AI'));
  explainer(english)(root);
  expect(root.children.map((child) => (child.type === 'element' ? child.tagName : child.type))).toEqual([
    'comment',
    'text',
    'button',
    'span',
    'text',
    'button',
    'span',
    'text',
    'code',
  ]);
  expect(root.children.filter((child) => child.type === 'text').map(({ value }) => value)).toEqual(['A ', ' of ', '.']);
});

test('a word and its meaning hold together by an id of the term, and the meaning closes by itself', () => {
  const root = rootOf({ type: 'text', value: 'Artificial Intelligence' });
  explainer(english)(root);
  expect(root.children).toMatchObject([
    { value: '' },
    { tagName: 'button', properties: { type: 'button', className: ['word'], popovertarget: 'word-ai' } },
    {
      tagName: 'span',
      properties: { id: 'word-ai', className: ['meaning'], popover: 'auto' },
      children: [
        { tagName: 'strong', children: [{ value: 'AI' }] },
        { value: ' A clever program. ' },
        { tagName: 'a', properties: { href: '/glossary/ai/' } },
      ],
    },
    { value: '' },
  ]);
});

describe('the words of a glossary in a language', () => {
  const inWelsh = (...entries: Parameters<typeof glossaryOf>) => [
    ...explanationsIn('cy', glossaryOf(...entries)).terms.keys(),
  ];

  test('are all forms of a term, in small letters, with what is told of it', () => {
    expect([...english.terms.keys()]).toEqual(['ai', 'artificial intelligence', 'pilot']);
    expect(english.terms.get('artificial intelligence')).toEqual({
      id: 'ai',
      name: 'AI',
      meaning: 'A clever program.',
      address: '/glossary/ai/',
    });
    expect(english.language).toBe('en');
  });

  test('are those of its translation, and none where the forms are not translated', () => {
    const forms = entryOf('glossary', 'pilot', { forms: ['pilot'] }, { cy: { name: 'Peilot', forms: ['peilot'] } });
    expect(inWelsh(forms, entryOf('glossary', 'ai', { forms: ['AI'] }, { cy: { name: 'DA' } }))).toEqual(['peilot']);
  });

  test('are those of an entry that was first written in it', () => {
    const welsh = entryOf('glossary', 'x', { language: 'cy', forms: ['Peilot'] });
    expect(inWelsh(welsh)).toEqual(['peilot']);
    expect([...explanationsIn('en', glossaryOf(welsh)).terms.keys()]).toEqual([]);
  });

  test('are none where there are no forms, and then nothing is looked for', () => {
    const reason = { noAnswer: 'not-applicable', because: 'It has one form.' };
    const silent = explanationsIn('en', glossaryOf(entryOf('glossary', 'x', { forms: reason })));
    expect([silent.pattern, silent.terms.size]).toEqual([undefined, 0]);
    const root = rootOf({ type: 'text', value: 'It is x.' });
    explainer(silent)(root);
    expect(root).toEqual(rootOf({ type: 'text', value: 'It is x.' }));
  });
});

test.each(['a.b', 'a*b', 'a+b', 'a?b', 'a^b', 'a$b', 'a{2}b', 'a(b)c', 'a|b', 'a[b]c', 'a\\b'])(
  'a form with signs, such as “%s”, is found as it is written, and only so',
  (form) => {
    const signs = explanationsIn('en', glossaryOf(entryOf('glossary', 'x', { forms: [form] })));
    const root = rootOf({ type: 'text', value: `It is ${form}, and aab, abc, ab or a.` });
    explainer(signs)(root);
    expect(words(root)).toEqual([form]);
  },
);

test('of two terms that begin alike the longer is found, whichever the glossary has first', () => {
  const longer = entryOf('glossary', 'a-longer', { forms: ['AI model'] });
  for (const entries of [
    [ai, longer],
    [longer, ai],
  ]) {
    const root = rootOf({ type: 'text', value: 'An AI model.' });
    explainer(explanationsIn('en', glossaryOf(...entries)))(root);
    expect(words(root)).toEqual(['AI model']);
  }
});
