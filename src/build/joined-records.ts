import { numbered, type DataRecord, type PagesRecord, type ReadsRecord } from './record.ts';

/** How pages and files of data were made. */
export type MadeRecord = PagesRecord & { readonly data: DataRecord };

/** Stands for how a read stood where parts do not agree on it: nothing is ever answered so. */
const IN_DOUBT = '';

/**
 * The records of parts as one. A part that was made with other templates or another program than the first adds nothing; where
 * two parts do not agree on how a read stood, all that read it will be made again.
 */
export function joinedRecords(records: readonly MadeRecord[]): MadeRecord {
  const pages = joined(records, (record, moved) =>
    Object.entries(record.pages).map(([path, page]) => [path, { ...page, reads: moved(page.reads) }] as const),
  );
  const data = joined(
    records.map((record) => record.data),
    (record, moved) =>
      Object.entries(record.together).map(([name, one]) => [name, { ...one, reads: moved(one.reads) }] as const),
  );
  return {
    ...pages.reads,
    pages: Object.fromEntries(pages.made),
    data: { ...data.reads, together: Object.fromEntries(data.made) },
  };
}

function joined<Record extends ReadsRecord, Made>(
  records: readonly Record[],
  madeIn: (record: Record, moved: (places: readonly number[]) => number[]) => readonly Made[],
): { readonly reads: ReadsRecord; readonly made: readonly Made[] } {
  const madeWith = records[0]?.madeWith ?? '';
  const { reads, placeOf } = numbered();
  const states: string[] = [];
  const made = records
    .filter((record) => record.madeWith === madeWith)
    .flatMap((record) => {
      for (const [at, read] of record.reads.entries()) {
        const [place, state] = [placeOf(read), record.states[at] ?? IN_DOUBT];
        states[place] = (states[place] ?? state) === state ? state : IN_DOUBT;
      }
      return madeIn(record, (places) => places.map((place) => placeOf(record.reads[place] ?? '')));
    });
  return { reads: { madeWith, reads: reads(), states }, made };
}
