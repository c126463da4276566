import type { HarvestReport } from '../../register/harvest/report.ts';

/** A number that is measured, with its name, what it means, and its samples. */
interface Gauge {
  readonly name: string;
  readonly unit?: 'seconds';
  readonly help: string;
  readonly samples: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];
}

/** The report of a harvest in OpenMetrics text 1.0, for Prometheus and its like: `.harvest/metrics.txt`. */
export function metricsOf(report: HarvestReport): string {
  return `${gaugesOf(report).map(written).join('')}# EOF\n`;
}

function gaugesOf({ started, ended, totals, published, sources, generation }: HarvestReport): Gauge[] {
  const { received, ...verdicts } = totals;
  const seconds = (instant: string) => Date.parse(instant) / 1000;
  const asked = sources.filter(({ state }) => state !== 'paused' && state !== 'imported');
  return [
    one('candour_harvest_generation', 'Number of the generation that is served.', generation),
    {
      ...one('candour_harvest_end_timestamp_seconds', 'When the last harvest ended.', seconds(ended)),
      unit: 'seconds',
    },
    {
      ...one('candour_harvest_duration_seconds', 'How long the last harvest took.', seconds(ended) - seconds(started)),
      unit: 'seconds',
    },
    one('candour_harvest_received', 'Records that were received in the last harvest.', received),
    {
      name: 'candour_harvest_records',
      help: 'What became of the records of the last harvest. The sum is what was received.',
      samples: Object.entries(verdicts).map(([verdict, count]) => [{ verdict }, count]),
    },
    one('candour_harvest_published', 'Entries that are published.', published),
    {
      name: 'candour_source_up',
      help: 'Whether the last reading of a source was taken.',
      samples: asked.map(({ source, problem }) => [{ source }, problem ? 0 : 1]),
    },
    {
      name: 'candour_source_published',
      help: 'Entries that are published of a source.',
      samples: sources.map(({ source, published: count }) => [{ source }, count]),
    },
    {
      name: 'candour_source_not_taken',
      help: 'Records of a source that were refused, held or given twice.',
      samples: sources.map(({ source, counts }) => [{ source }, counts.refused + counts.held + counts.duplicate]),
    },
    {
      name: 'candour_source_last_good_timestamp_seconds',
      unit: 'seconds',
      help: 'The day on which a source was last taken, at midnight in UTC.',
      samples: sources.flatMap(({ source, lastGood }) =>
        lastGood === undefined ? [] : [[{ source }, seconds(`${lastGood}T00:00:00Z`)] as const],
      ),
    },
  ];
}

const one = (name: string, help: string, value: number): Gauge => ({ name, help, samples: [[{}, value]] });

function written({ name, unit, help, samples }: Gauge): string {
  if (samples.length === 0) return '';
  const about = [
    `# TYPE ${name} gauge`,
    ...(unit ? [`# UNIT ${name} ${unit}`] : []),
    `# HELP ${name} ${escaped(help)}`,
  ];
  return `${[...about, ...samples.map(([labels, value]) => `${name}${labelsOf(labels)} ${value}`)].join('\n')}\n`;
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const all = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return all.length === 0 ? '' : `{${all.join(',')}}`;
}

const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
