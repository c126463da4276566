import { expect, test } from 'vitest';
import { collectionOf } from '../../src/model/index.ts';
import { isUnread, readContent } from '../../src/register/read-file.ts';
import { entryText } from '../../src/register/write-file.ts';

const tools = collectionOf('tools');

function readBack(text: string, kind: 'json' | 'mdx') {
  const content = readContent(new TextEncoder().encode(text), kind);
  return isUnread(content) ? content : { facts: content.facts, body: content.body.trim() };
}

test.each([
  ['a colon and quotation marks', 'It cannot: “see” \'it\' "at all" # ever'],
  ['several paragraphs', 'One.\n\nTwo: it ends here.\n- a list'],
  ['a long line', `${'word '.repeat(80)}end.`],
  ['spaces inside a long line', `${'two  spaces '.repeat(30)}end.`],
  ['what looks like a number, a date or nothing', '2026'],
  ['what looks like true', 'yes'],
  ['three hyphens', 'a\n---\nb'],
])('a text with %s is read back as it was', (_, limits) => {
  expect(readBack(entryText(tools, { name: 'A', limits }, 'Story'), 'mdx')).toEqual({
    facts: { name: 'A', limits },
    body: 'Story',
  });
});

test('answers stand in the order of the model, those of records too, and an unknown one last', () => {
  const text = entryText(tools, {
    unknown: 1,
    hazards: [{ control: 'c', hazard: 'h' }],
    organisation: 'riverside',
    name: 'A',
  });
  expect(text).toBe(
    '---\nname: A\norganisation: riverside\nhazards:\n  - hazard: h\n    control: c\nunknown: 1\n---\n',
  );
});

test('a JSON entry ends with a line end', () => {
  expect(entryText(collectionOf('care'), { inBrief: 'b', name: 'A' })).toBe('{\n  "name": "A",\n  "inBrief": "b"\n}\n');
});

test('a text of several lines stands as it was written, and a long one is folded below its question', () => {
  const text = entryText(tools, { limits: 'One.\nTwo.', inBrief: `${'word '.repeat(40)}end.`, name: 'A' });
  expect(text).toContain('limits: |-\n  One.\n  Two.\n');
  expect(text).toMatch(/inBrief: >-\n {2}word/u);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(130);
  expect(entryText(tools, { name: 'A', inBrief: 'y'.repeat(110) })).toContain(`inBrief: ${'y'.repeat(110)}\n`);
  expect(entryText(tools, { name: 'A', inBrief: 'y'.repeat(111) })).toContain('inBrief: >-\n');
});
