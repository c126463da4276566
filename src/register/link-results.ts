import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../generations/replace.ts';
import { isCalendarDay } from '../model/text.ts';

/** What asking for an address came to. */
export const linkOutcomes = [
  /** It is there. */
  'works',
  /** It is there, and says that its address has changed for good. */
  'moved',
  /** Its host says that there is no such page. */
  'gone',
  /** The host does not answer, or answers that it is broken. It may be there tomorrow. */
  'failing',
  /** The host lets no program in. A person may be able to read it. */
  'refused',
  /** It was not asked for: the host asks programs not to, or it is not a public address. */
  'not-asked',
] as const;

const day = z.string().refine(isCalendarDay);

/** What asking for one address came to, as it is kept. */
export const linkResult = z.strictObject({
  address: z.string().max(4096),
  /** YYYY-MM-DD, Europe/London. */
  on: day,
  outcome: z.enum(linkOutcomes),
  /** The status of HTTP, where there was an answer. */
  status: z.int().min(100).max(599).optional(),
  /** Where it is now, where it has moved. */
  to: z.string().max(4096).optional(),
  /** Why, as the end of a sentence that begins with the address. */
  because: z.string().max(500).optional(),
  /** The first day of those on which it was found gone or failing without a break. */
  since: day.optional(),
});

export type LinkResult = z.infer<typeof linkResult>;

/** Whether readers of the link are led to nothing. */
export const isBroken = ({ outcome }: Pick<LinkResult, 'outcome'>) => outcome === 'gone' || outcome === 'failing';

/** Where the results of the last check of links lie, from the root of the project. Nobody writes in it by hand. */
export const LINKS_FILE = 'content/links.json';

const linkResults = z.array(linkResult);

/**
 * The results of the last check of links, by address; undefined where links were never checked. A file that is not as it was
 * written counts as none: the next check writes it anew.
 */
export async function readLinkResults(root: string): Promise<ReadonlyMap<string, LinkResult> | undefined> {
  const text = await readFile(join(root, LINKS_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return new Map(linkResults.parse(JSON.parse(text)).map((one) => [one.address, one]));
  } catch {
    return undefined;
  }
}

/** Writes the results so that the file is whole at every moment. One result is one line, so that changes can be read. */
export async function writeLinkResults(root: string, results: Iterable<LinkResult>): Promise<void> {
  const lines = [...results].toSorted((a, b) => (a.address < b.address ? -1 : 1)).map((one) => JSON.stringify(one));
  await replaceFile(join(root, LINKS_FILE), `[\n${lines.join(',\n')}\n]\n`);
}
