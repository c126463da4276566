import { isUnreadable, parse, type Dialect } from '../../src/prose/parse.ts';

/** Whether a text becomes a tree by itself. One that does not turns all that stands in a field with it into plain words. */
export const isRead = (text: string, dialect: Dialect): boolean => !isUnreadable(parse(text, dialect));

/**
 * Texts in groups of equal length, of which each is read as Markdown as a whole: those that are not read, and so are shown as
 * plain words, stand in the last group. A group that has fewer is filled up with texts of the first ones.
 */
export function inGroups(texts: readonly string[], { of, atLeast }: { of: number; atLeast: number }): string[][] {
  const { read = [], unread = [] } = Object.groupBy(texts, (text) => (isRead(text, 'markdown') ? 'read' : 'unread'));
  const many = Math.max(Math.ceil(read.length / of), atLeast);
  const groups = Array.from({ length: many }, (_, at) =>
    Array.from({ length: of }, (_unused, n) => read[(at * of + n) % read.length] ?? ''),
  );
  return [...groups, ...(unread.length > 0 ? [unread] : [])];
}
