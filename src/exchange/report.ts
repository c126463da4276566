import type { Cut, Draft, RefusedRow } from './exchange.ts';
import { shortened } from './plain-text.ts';

/** What came of an import. It stands as report.json beside the entries; the same file imported again gives the same report. */
export interface Report {
  readonly source: string;
  readonly on: string;
  /** SHA-256 of the file, so that anybody can tell which file it was. */
  readonly sha256: string;
  readonly read: number;
  readonly imported: number;
  readonly refused: number;
  readonly organisations: number;
  readonly refusedRows: readonly RefusedRow[];
  readonly unmapped: readonly { readonly column: string; readonly value: string; readonly count: number }[];
  readonly cut: readonly (Cut & { readonly row: number; readonly entry: string })[];
  readonly notes: readonly string[];
}

/** A draft whose entry was written, with its row and its id. */
export interface ImportedRow {
  readonly row: number;
  readonly entry: string;
  readonly draft: Draft;
}

/** The values that no table knows, each once with its count, the most frequent first. */
export function countUnmapped(imported: readonly ImportedRow[]): Report['unmapped'] {
  const counts = new Map<string, { column: string; value: string; count: number }>();
  for (const { column, value } of imported.flatMap(({ draft }) => draft.unmapped)) {
    const key = JSON.stringify([column, value]);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { column, value: shortened(value, 200), count });
  }
  return [...counts.values()].toSorted(
    (a, b) => compare(a.column, b.column) || b.count - a.count || compare(a.value, b.value),
  );
}

/** The remarks of all rows, each once, with its count where it stands for several. */
export function countRemarks(imported: readonly ImportedRow[]): string[] {
  const counts = new Map<string, number>();
  for (const remark of imported.flatMap(({ draft }) => draft.remarks))
    counts.set(remark, (counts.get(remark) ?? 0) + 1);
  return [...counts].map(([remark, count]) => (count > 1 ? `${remark} (in ${number(count)} rows)` : remark)).toSorted();
}

const MOST_SHOWN = 20;

/** A report as whoever runs the import reads it. */
export function reportInWords(report: Report): string {
  const cutTexts = report.cut.map(
    ({ row, field, characters, most }) =>
      `  row ${row}: “${field}” had ${number(characters)} characters; the field takes ${number(most)}`,
  );
  return [
    `${counted(report.read, 'row')} read = ${number(report.imported)} imported + ${number(report.refused)} refused. ${counted(report.organisations, 'organisation')}.`,
    ...listed(
      'Refused',
      report.refusedRows.map(({ row, because }) => `  row ${row}: ${because}`),
    ),
    ...listed(
      'Not in our lists, kept in the source’s words',
      report.unmapped.map(({ column, value, count }) => `  ${number(count)} × “${value}” (${shortened(column, 70)})`),
    ),
    ...listed('Cut, with the whole text kept', cutTexts),
    ...listed(
      'To know',
      report.notes.map((note) => `  ${note}`),
    ),
  ].join('\n');
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_SHOWN;
  return [
    `${title}: ${number(lines.length)}`,
    ...lines.slice(0, MOST_SHOWN),
    ...(rest > 0 ? [`  and ${number(rest)} more in report.json`] : []),
  ];
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
