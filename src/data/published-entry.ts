import { z } from 'zod';
import { digestOf, type Sayings } from '../register/digest.ts';

const said = z.strictObject({ facts: z.record(z.string(), z.unknown()), story: z.string().optional() });

/** An entry as a site publishes it, for whoever reads it again. What follows from what it says stands beside that, unread. */
export const publishedEntry = z.looseObject({
  collection: z.string(),
  id: z.string(),
  ...said.shape,
  translations: z.record(z.string(), said).default({}),
  easyRead: z.record(z.string(), said).optional(),
});

export type PublishedEntry = z.infer<typeof publishedEntry>;

/** What a published entry says, and nothing that stands beside it. */
export function sayingsIn({ facts, story, translations, easyRead }: PublishedEntry): Sayings {
  const inOne = (one: z.infer<typeof said>) => ({
    facts: one.facts,
    ...(one.story !== undefined && { story: one.story }),
  });
  const inAll = (all: Record<string, z.infer<typeof said>>) =>
    Object.fromEntries(Object.entries(all).map(([language, one]) => [language, inOne(one)]));
  return {
    facts,
    ...(story !== undefined && { story }),
    translations: inAll(translations),
    ...(easyRead && { easyRead: inAll(easyRead) }),
  };
}

/** The digest of what a published entry says, as its feed and the history give it. */
export function digestOfPublished({ collection, id }: PublishedEntry, sayings: Sayings): string {
  return digestOf({ collection, id, ...sayings });
}
