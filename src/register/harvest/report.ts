import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const count = z.int().min(0);
const words = z.string().max(2_000);

/** What became of the records that a source gave in one harvest. `received` is the sum of all others. */
export const counts = z
  .strictObject({
    received: count,
    new: count,
    updated: count,
    unchanged: count,
    /** Not taken: see the quarantine. What was published of it before stays. */
    refused: count,
    /** Waiting for a person: see the quarantine. What was published of it before stays. */
    held: count,
    /** Two or more records with one id, of which none was taken. */
    duplicate: count,
  })
  .refine(addsUp, {
    error: 'The counts do not add up: received = new + updated + unchanged + refused + held + duplicate.',
  });

/** What became of the records of a harvest. */
export type Counts = z.infer<typeof counts>;

/** Whether everything that was received is accounted for. */
export function addsUp(counts: Readonly<Record<string, number>>): boolean {
  const { received, ...rest } = counts;
  return received === Object.values(rest).reduce((sum, one) => sum + one, 0);
}

/** Entries that left in one harvest. */
const left = z.strictObject({
  /** By a tombstone of their publisher. */
  byTombstone: count,
  /** Since several complete harvests did not have them, or since a person accepted that they are gone. */
  missing: count,
});

/** How it stands with a source after a harvest. */
export const sourceStates = [
  'read', // read whole, and taken
  'unchanged', // nothing has changed since it was last read
  'held', // read, and waiting for a person: the last good state stays
  'failed', // could not be read, or is not to be believed: the last good state stays
  'paused', // not asked: paused in its settings
  'not-due', // not asked: its day has not come
  'imported', // not asked: it was read with npm run import
] as const;

const problem = z.strictObject({
  /** One of `failureCodes` of src/harvest/received.ts. */
  code: z.string().max(40),
  /** The day since which it is so, Europe/London. */
  since: day,
  because: words,
  /** What its publisher, or whoever runs the harvest, can do. */
  remedy: words,
});

const sourceReport = z.strictObject({
  source: z.string(),
  name: z.string(),
  state: z.enum(sourceStates),
  /** Why it failed or is held. */
  problem: problem.optional(),
  counts,
  left,
  /** Entries that are published of it and that its feed did not have this time. */
  missingNow: count,
  /** How many of its entries are published after this harvest. */
  published: count,
  /** The day on which it was last read whole and taken, or found unchanged; undefined where that never was. */
  lastGood: day.optional(),
  notes: z.array(words).max(50),
});

/** What one harvest did with a source. */
export type SourceReport = z.infer<typeof sourceReport>;

/** What one harvest did: `report.json` of a generation. */
export const harvestReport = z
  .strictObject({
    generation: z.int().min(1),
    /** Instants, ISO 8601 in UTC. */
    started: z.iso.datetime(),
    ended: z.iso.datetime(),
    /** The day that counts as today, Europe/London. */
    on: day,
    totals: counts,
    left,
    published: count,
    /** By id. Every source that has a file or that something was gathered from. */
    sources: z.array(sourceReport),
  })
  .refine(sumsUp, { error: 'The counts of all sources do not add up to those of the harvest.' });

export type HarvestReport = z.infer<typeof harvestReport>;

function sumsUp({
  totals,
  sources,
  published,
}: {
  totals: Counts;
  published: number;
  sources: SourceReport[];
}): boolean {
  const sum = totalOf(sources.map((one) => one.counts));
  return (
    (Object.keys(totals) as (keyof Counts)[]).every((name) => totals[name] === sum[name]) &&
    published === sources.reduce((all, one) => all + one.published, 0)
  );
}

/** The counts of several sources together. */
export function totalOf(all: readonly Counts[]): Counts {
  const sum: Counts = { received: 0, new: 0, updated: 0, unchanged: 0, refused: 0, held: 0, duplicate: 0 };
  for (const one of all) for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += one[name];
  return sum;
}

/** One line of `history.ndjson`: what a harvest came to. The newest is last. */
export const harvestLine = z.strictObject({
  generation: z.int().min(1),
  ended: z.iso.datetime(),
  on: day,
  sources: count,
  /** The ids of sources that could not be read, or wait for a person. */
  failed: z.array(z.string()),
  held: z.array(z.string()),
  totals: counts,
  left,
  published: count,
});

export type HarvestLine = z.infer<typeof harvestLine>;

/** A record that was not taken. */
const quarantined = z.strictObject({
  verdict: z.enum(['refused', 'held', 'duplicate']),
  /** One of `refusalCodes` of src/harvest/received.ts, `look-alike` or `duplicate`. */
  code: z.string().max(40),
  /** Where it stands in what the source gave: a JSON Pointer (RFC 6901), or a row of a table. */
  place: z.string().max(1_000),
  collection: z.string().max(40).optional(),
  /** What the source calls it. */
  id: z.string().max(400).optional(),
  name: z.string().max(400).optional(),
  /** In plain words, as whole sentences. */
  because: words,
  /** What to send instead. */
  instead: words,
  /** The day since which it is so, Europe/London. */
  since: day,
  /** Whether what was published of it before is still there. */
  formerStays: z.boolean(),
});

export type Quarantined = z.infer<typeof quarantined>;

/** The most records that are told of one by one. The counts of the report tell of all. */
export const MOST_QUARANTINED = 1_000;

/** `quarantine.json` of a source: the records that were not taken, for whoever publishes them. */
export const quarantineFile = z.strictObject({
  source: z.string(),
  /** The day of the harvest that found them. */
  on: day,
  records: z.array(quarantined).max(MOST_QUARANTINED),
  /** How many more there are than stand here. */
  more: count,
});

export type QuarantineFile = z.infer<typeof quarantineFile>;
