import type { Counts, HarvestReport, QuarantineFile, SourceReport } from '../../src/register/harvest/report.ts';

interface Reported {
  readonly texts: readonly string[];
}

/** Longer words are cut off by the harvest itself. */
const words = (text: string | undefined, most: number) => (text ?? '').slice(0, most);

/** What a harvest tells of sources that gave such texts: its report, its history, and the records that it did not take. */
export function harvestFiles(groups: readonly Reported[], on: string): Record<string, string> {
  const counts = (refused: number): Counts => ({
    ...{ received: refused, new: 0, updated: 0, unchanged: 0, held: 0, duplicate: 0 },
    refused,
  });
  const sources = groups.map(({ texts }, at): SourceReport => ({
    source: `own-${at}`,
    name: texts.join(' '),
    state: 'held',
    problem: { code: words(texts[0], 40), since: on, because: words(texts[1], 2_000), remedy: words(texts[2], 2_000) },
    counts: counts(texts.length),
    left: { byTombstone: 0, missing: 0 },
    missingNow: 0,
    published: 0,
    notes: texts.slice(0, 50).map((text) => words(text, 2_000)),
  }));
  const all = groups.reduce((sum, { texts }) => sum + texts.length, 0);
  const report: HarvestReport = {
    ...{ generation: 1, started: `${on}T01:00:00.000Z`, ended: `${on}T01:01:00.000Z`, on, published: 0, sources },
    totals: counts(all),
    left: { byTombstone: 0, missing: 0 },
  };
  const quarantines = groups.map(({ texts }, at): [string, string] => [
    `content/gathered/own-${at}/quarantine.json`,
    JSON.stringify(quarantineOf(texts, `own-${at}`, on)),
  ]);
  return { 'content/gathered/report.json': JSON.stringify(report), ...Object.fromEntries(quarantines) };
}

function quarantineOf(texts: readonly string[], source: string, on: string): QuarantineFile {
  const records = texts.map((text): QuarantineFile['records'][number] => ({
    ...{ verdict: 'refused', code: words(text, 40), place: words(text, 1_000), collection: words(text, 40) },
    ...{ id: words(text, 400), name: words(text, 400), because: words(text, 2_000), instead: words(text, 2_000) },
    ...{ since: on, formerStays: false },
  }));
  return { source, on, records, more: 0 };
}
