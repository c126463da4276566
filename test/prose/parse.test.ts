import { describe, expect, test } from 'vitest';
import { isTangled, isUnreadable, parse, treeOf } from '../../src/prose/parse.ts';

/** The line at which a text is too tangled to read; undefined where it is read. */
function tangledAt(text: string): number | undefined {
  const tree = parse(text, 'markdown');
  return isUnreadable(tree) && isTangled(tree) ? tree.line : undefined;
}

describe('what would take minutes to read is not read, up to a limit that no honest text comes near', () => {
  test.each([
    ['signs', 'a'.repeat(100_000), 'a'.repeat(100_001)],
    ['marks in a paragraph', '*a '.repeat(400), '*a '.repeat(401)],
    ['brackets in a paragraph', '[a '.repeat(400), '[a '.repeat(401)],
    ['quotations in each other', `${'> '.repeat(40)}a`, `${'> '.repeat(41)}a`],
    ['lists in each other', `${'- '.repeat(40)}a`, `${'- '.repeat(41)}a`],
    ['numbered lists in each other', `${'123. '.repeat(40)}a`, `${'123. '.repeat(41)}a`],
  ])('%s', (_, read, tangled) => {
    expect(tangledAt(read)).toBeUndefined();
    expect(tangledAt(tangled)).toBe(1);
  });

  test('marks in a row are one, and paragraphs are counted by themselves', () => {
    expect(tangledAt('*'.repeat(5000))).toBeUndefined();
    expect(tangledAt(`${'*a '.repeat(300)}\n\n${'*a '.repeat(300)}`)).toBeUndefined();
  });

  test('the line is that of the paragraph', () => {
    expect(tangledAt(`one\ntwo\n\nthree\n\n${'_a '.repeat(401)}`)).toBe(5);
  });

  test('signs of quotations beside each other in a line are none in each other', () => {
    expect(tangledAt(`a ${'> '.repeat(50)}`)).toBeUndefined();
    expect(tangledAt(`${'-'.repeat(50)}`)).toBeUndefined();
  });
});

describe('MDX that is broken is told with its line', () => {
  test('of a tag that is not closed, where it was opened', () => {
    expect(parse('one\n\n<Figure>\n\ntwo\n', 'mdx')).toMatchObject({ line: 3 });
    expect(parse(`${'\n'.repeat(11)}<Figure>\n\ntwo\n`, 'mdx')).toMatchObject({ line: 12 });
  });

  test('of a brace, where it stands', () => {
    expect(parse('one\n\ntwo {', 'mdx')).toMatchObject({ line: 3 });
  });

  test('and it is not the same as one that is tangled', () => {
    const tree = parse('<a', 'mdx');
    expect(isUnreadable(tree) && isTangled(tree)).toBe(false);
    expect(isUnreadable(tree)).toBe(true);
  });

  test('in Markdown it is words', () => {
    expect(isUnreadable(parse('<a {', 'markdown'))).toBe(false);
  });
});

describe('the last trees are kept', () => {
  test('each of its own dialect', () => {
    const tree = treeOf('{kept}', 'markdown');
    expect(treeOf('{kept}', 'markdown')).toBe(tree);
    expect(treeOf('{kept}', 'mdx')).not.toBe(tree);
  });

  test('and no more than those of one entry', () => {
    const first = treeOf('first', 'markdown');
    for (let at = 0; at < 31; at++) treeOf(`other ${at}`, 'markdown');
    expect(treeOf('first', 'markdown')).toBe(first);
    treeOf('one more', 'markdown');
    expect(treeOf('first', 'markdown')).not.toBe(first);
  });

  test('those that cannot be read too', () => {
    expect(treeOf('<a', 'mdx')).toBe(treeOf('<a', 'mdx'));
  });
});
