import { totalOf, type HarvestLine, type HarvestReport, type SourceReport } from '../../register/harvest/report.ts';

/** When a harvest was. */
interface When {
  readonly generation: number;
  readonly started: Date;
  readonly ended: Date;
  /** YYYY-MM-DD, Europe/London. */
  readonly on: string;
}

/** The report of a harvest, from those of its sources. */
export function reportOf(sources: readonly SourceReport[], { generation, started, ended, on }: When): HarvestReport {
  const inOrder = sources.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  return {
    generation,
    started: started.toISOString(),
    ended: ended.toISOString(),
    on,
    totals: totalOf(inOrder.map(({ counts }) => counts)),
    left: {
      byTombstone: sum(inOrder.map(({ left }) => left.byTombstone)),
      missing: sum(inOrder.map(({ left }) => left.missing)),
    },
    published: sum(inOrder.map(({ published }) => published)),
    sources: inOrder,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Five years of a harvest a day. */
const MOST_LINES = 2_000;

/** The history of harvests with one more line; the oldest go when there are too many. */
export function historyWith(history: string | undefined, report: HarvestReport): string {
  const { generation, ended, on, sources, totals, left, published } = report;
  const named = (state: SourceReport['state']) =>
    sources.filter((one) => one.state === state).map(({ source }) => source);
  const line: HarvestLine = {
    generation,
    ended,
    on,
    sources: sources.length,
    failed: named('failed'),
    held: named('held'),
    totals,
    left,
    published,
  };
  const lines = [...(history ?? '').split('\n').filter(Boolean), JSON.stringify(line)];
  return `${lines.slice(-MOST_LINES).join('\n')}\n`;
}
