import type { Counted, ExportReport } from './export.ts';

/** A report as whoever runs the export reads it. */
export function exportInWords({ standard, entries, leftOut, cut, missing }: ExportReport): string {
  return [
    `${number(entries)} ${entries === 1 ? 'entry' : 'entries'} written as ${standard}.`,
    ...listed('Has no place there, or no counterpart for its answer', leftOut),
    ...listed('Only the beginning fits there', cut),
    ...listed('Asked for there, and not answered here', missing),
  ].join('\n');
}

function listed(title: string, all: readonly Counted[]): string[] {
  if (all.length === 0) return [];
  return [`${title}:`, ...all.map(({ name, entries }) => `  ${name} (${number(entries)})`)];
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
