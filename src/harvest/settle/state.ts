import { z } from 'zod';
import { counts, totalOf } from '../../register/harvest/report.ts';
import type { Published } from '../judge/judge-reading.ts';
import type { Known } from '../reader.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

const record = z.strictObject({
  /** Its id here. */
  id: z.string(),
  name: z.string(),
  /** The ODS code of an organisation, where it has one. */
  odsCode: z.string().optional(),
  /** The digest of what is published of it, as the source gave it. */
  digest: z.string(),
  /** The day on which that was gathered, Europe/London. */
  on: day,
  /** Whether it names entries that could not be taken. */
  lacks: z.literal(true).optional(),
  /** In how many complete harvests it was not there, one after the other, and since when. */
  absent: z.strictObject({ times: z.int().min(1), since: day }).optional(),
  /** The day on which it left: its page goes on answering. */
  gone: day.optional(),
});

const validator = z.strictObject({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});

/** `state.json` of a source: what the next harvest must know of what this one took. */
export const sourceState = z.strictObject({
  version: z.literal(1),
  /** The digest of all that decides what is taken, apart from what the source gives: when it changes, all is read again. */
  under: z.string(),
  validators: z.record(z.string(), validator),
  /** The ids of its organisations here, by its own. They never change. */
  organisations: z.record(z.string(), z.string()),
  /** By collection and id at the source. */
  records: z.record(z.string(), record),
  /** The digests of records that were not taken, by collection and id at the source. */
  seen: z.record(z.string(), z.string()),
  /** The day from which on a record may be taken that was not for a day that had not come: then it is asked for again. */
  again: day.optional(),
  /** Names that look like others and that a person has accepted, as what is left of them. */
  acceptedNames: z.array(z.string()),
  /** Whether the last reading was of all that the source publishes. */
  complete: z.boolean(),
  /** What became of the records when it was last read and taken. */
  counts,
});

export type SourceState = z.infer<typeof sourceState>;
export type StateRecord = SourceState['records'][string];

/** The state of a source that was never read. */
export const newState: SourceState = {
  version: 1,
  under: '',
  validators: {},
  organisations: {},
  records: {},
  seen: {},
  acceptedNames: [],
  complete: false,
  counts: totalOf([]),
};

/** What of a source is published, for whoever judges what it gives now. */
export function publishedIn({ organisations, records, under }: SourceState, now: string): Published {
  return {
    organisations: new Map(Object.entries(organisations)),
    records: new Map(
      Object.entries(records)
        .filter(([, { gone }]) => gone === undefined)
        // What was judged by other rules is judged again.
        .map(([key, one]) => [key, under === now ? one : { ...one, lacks: true }]),
    ),
  };
}

/**
 * What a source need not send again: nothing where what decides has changed, or where a person accepts what is held. `today`:
 * YYYY-MM-DD, Europe/London.
 */
export function knownIn(state: SourceState, now: string, { accept, today }: { accept: boolean; today: string }): Known {
  if (state.under !== now || accept) return { validators: {}, digests: new Map() };
  const isDay = state.again !== undefined && state.again <= today;
  const taken = Object.entries(state.records)
    .filter(([, { gone, lacks }]) => gone === undefined && !lacks)
    .map(([key, { digest }]) => [key, digest] as const);
  return { validators: isDay ? {} : state.validators, digests: new Map([...taken, ...Object.entries(state.seen)]) };
}
