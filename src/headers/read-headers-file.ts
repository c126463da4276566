import type { Place } from './place.ts';
import type { HeaderRule } from './rules.ts';

/**
 * The rules in a file `_headers` that the build has written, for our own server: what it sends is then what hosts send.
 *
 * Takes what `hosts/headers-file.ts` writes, and no other form of such files: a star stands once in an address.
 */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { at: Place; set: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ at: placeOf(line), set: {} });
    const { name, value } = /^ {2}(?<name>[\w-]+): (?<value>.+)$/u.exec(line)?.groups ?? {};
    const rule = rules.at(-1);
    if (rule && name !== undefined && value !== undefined) rule.set[name] = value;
  }
  return rules;
}

function placeOf(starred: string): Place {
  const [before = '', after] = starred.split('*');
  if (after === undefined) return { page: before };
  return after === '' ? { below: before } : { ending: after, within: before };
}
