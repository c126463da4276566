import { z } from 'zod';
import { collectionNames } from '../../model/collection-names.ts';
import { departures } from '../../model/vocabulary/publisher-terms.ts';

const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u)
    .meta({ format: 'date', description: `${description} A calendar day, Europe/London.` });
const sha256 = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .meta({ description: `${description} In hexadecimal.` });
/** The parts of a feed, whose addresses begin with a scheme. */
function partsOf(scheme: RegExp) {
  const address = (description: string) => z.string().regex(scheme).meta({ format: 'uri', description });
  const which = {
    collection: z.enum(collectionNames).meta({ description: 'The collection that it is in.' }),
    id: z.string().min(1).meta({
      description:
        'What it is named by in its collection. It never changes: an entry with another id is another entry.',
    }),
    name: z.string().min(1).meta({ description: 'What it is called, in the language in which it was written.' }),
    odsCode: z
      .string()
      .optional()
      .meta({ description: 'The ODS code of the organisation that publishes it, where it has one.' }),
  };

  const entry = z
    .strictObject({
      ...which,
      digest: sha256(
        'The SHA-256 of all that it says: of collection, id, facts, story, translations and easyRead, where there are any, in canonical JSON (RFC 8785). Another digest means that something is different.',
      ),
      lastChange: day(
        'The newest day that it gives itself: first published, last checked, or of a note on a change. Where it gives none, the day on which it was recorded as it is.',
      ),
      address: address('The page that people read. Sources have none.').optional(),
      data: address('The whole entry as JSON. Sources have none.').optional(),
    })
    .meta({ title: 'An entry that is in the register' });

  const withdrawn = z
    .strictObject({
      ...which,
      how: z
        .enum(departures.ids)
        .meta({ description: departures.terms.map(({ id, meaning }) => `${id}: ${meaning}`).join(' ') }),
      on: day('When it left.'),
      because: z.string().min(1).meta({ description: 'Why it left, in Markdown.' }),
      now: address('Where to look instead. Always there when it was merged or moved.').optional(),
      address: address('Its page, which goes on answering and says the same.'),
    })
    .meta({ title: 'An entry that has left the register' });

  const feed = z
    .strictObject({
      $schema: address('The JSON Schema of this feed.'),
      schemaVersion: z
        .string()
        .regex(/^\d+\.\d+\.\d+$/u)
        .meta({ description: 'The version of the schemas of the feed and of the entries (semantic versioning).' }),
      publisher: z.strictObject({
        name: z.string().min(1),
        address: address('Where people read the register.'),
        odsCode: which.odsCode.meta({
          description: 'The ODS code of the publisher, where it is one organisation that has one.',
        }),
      }),
      made: day('When the feed was made.'),
      licence: address('The licence of the entries that name none of their own.'),
      history: z.strictObject({
        address: address('The log of all changes, as newline-delimited JSON. Lines are only ever added at its end.'),
        lines: z.int().min(0).meta({ description: 'How many lines it has.' }),
        digest: sha256('The SHA-256 of its last line, without the line end; of an empty log, 64 zeros.'),
      }),
      whole: z
        .strictObject({
          address: address('A file with many or all of the entries as JSON, one a line (newline-delimited JSON).'),
          sha256: sha256('The SHA-256 of the file.'),
          bytes: z.int().min(0).meta({ description: 'How many bytes it has, before any compression.' }),
        })
        .optional()
        .meta({
          description:
            'Where to read the entries at once, each as its own `data` gives it. An entry that is not in it is read by its `data`.',
        }),
      entries: z.array(entry).meta({ description: 'Every entry that is in the register, by collection and id.' }),
      withdrawn: z.array(withdrawn).meta({
        description:
          'Every entry that has left, the last first. It stays here for good: what is in neither list was never published.',
      }),
    })
    .meta({ title: 'The feed of a register of AI tools' });
  return { feed, entry, withdrawn };
}

const parts = partsOf(/^https:\/\//u);

/** The feed of a publisher: what is in its register, and what has left it. Whoever gathers registers reads this first. */
export const registerFeed = parts.feed;

/** A feed whose entries are not looked at yet, and the parts to look at them one by one: one that is wrong is no reason to lose the rest. */
export const registerFeedByParts = byParts(parts);

/** The same for a trial, where http will do. */
export const registerFeedOfTests = byParts(partsOf(/^https?:\/\//u));

function byParts({ feed, entry, withdrawn }: ReturnType<typeof partsOf>) {
  const unseen = z.array(z.unknown());
  return { head: feed.extend({ entries: unseen, withdrawn: unseen }), entry, withdrawn };
}

export type RegisterFeed = z.infer<typeof registerFeed>;
export type FeedEntry = z.infer<typeof parts.entry>;
export type Tombstone = z.infer<typeof parts.withdrawn>;

/** The name of the file of its JSON Schema. */
export const REGISTER_FEED_SCHEMA = 'register-feed.schema.json';

/** The feed's JSON Schema, of draft 2020-12. */
export function registerFeedSchema(): Record<string, unknown> {
  return z.toJSONSchema(registerFeed, { target: 'draft-2020-12' });
}
