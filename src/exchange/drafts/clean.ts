/** Every way of ending a line that office programs use. */
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
/** Spaces that are no plain space: copying from Word and web pages leaves them behind. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/gu;
/** What nobody can see and nobody meant: byte order marks, soft hyphens, spaces of no width, other control characters. */
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu;

/** A text as somebody meant it when they typed or pasted it: its words and its lines, without what only a program put there. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_END, '\n')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(/(?<! ) +$/gmu, '')
    .trim();
}

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ');

/** Whether two answers say the same once each is clean. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one === other || cleanText(one) === cleanText(other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one, other].map((each) => Object.entries(each).filter(([, value]) => value !== undefined));
  const values = new Map(b);
  return (
    a?.length === b?.length && (a ?? []).every(([name, value]) => values.has(name) && isSame(value, values.get(name)))
  );
}
