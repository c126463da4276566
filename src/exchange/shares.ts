import { isRefusal, type Refusal, type Row } from './exchange.ts';
import type { Crosswalk } from './make-crosswalk.ts';
import type { Report } from './report.ts';
import { roundTrip } from './round-trip.ts';

/** How much of a source's file is in the file that its entries are written to again. */
export interface Shares {
  readonly report: Report;
  readonly cells: number;
  /** Cells with the same text, letter for letter, once white space was tidied as an import tidies it. */
  readonly same: number;
  /** Cells with the same words, in which only white space or the signs of bullets differ. */
  readonly sameWords: number;
  /** Cells that differ, by column. */
  readonly differ: Readonly<Record<string, number>>;
}

/**
 * Reads a source's files, writes what was read in the source's own form, reads that again, and compares it cell by cell.
 *
 * Only cells with something in them count. A row that was refused counts as cells that differ.
 */
export function sharesOf(crosswalk: Crosswalk, files: readonly Uint8Array[], on: string): Shares | Refusal {
  const made = roundTrip(crosswalk, files, on);
  if (isRefusal(made)) return made;
  const encoder = new TextEncoder();
  const written = made.exported.files.map(({ text }) => encoder.encode(text));
  const nameOf = (row: Row) => {
    const id = crosswalk.idOf(row);
    return typeof id === 'string' ? id : `refused ${row.number}`;
  };
  const again = new Map(rowsIn(crosswalk, written).map((row) => [nameOf(row), row]));
  const compared = rowsIn(crosswalk, files).flatMap((row) => {
    const other = again.get(nameOf(row));
    return row.cells.map(([column, text]) => ({ column, how: compare(text, other?.says(column) ?? '') }));
  });
  const differ = Map.groupBy(
    compared.filter(({ how }) => how === 'differs'),
    ({ column }) => column,
  );
  return {
    report: made.report,
    cells: compared.length,
    same: compared.filter(({ how }) => how === 'same').length,
    sameWords: compared.filter(({ how }) => how === 'same words').length,
    differ: Object.fromEntries([...differ].map(([column, all]) => [column, all.length])),
  };
}

function rowsIn({ read }: Crosswalk, files: readonly Uint8Array[]): Row[] {
  return files.flatMap((bytes) => {
    const register = read(bytes);
    return isRefusal(register) ? [] : register.rows;
  });
}

function compare(before: string, after: string): 'same' | 'same words' | 'differs' {
  if (before === after) return 'same';
  return wordsOf(before) === wordsOf(after) ? 'same words' : 'differs';
}

const BULLET = /^[^\S\r\n\u2028\u2029]*(?:[•·▪◦*+–-]|\d{1,3}[.)])\s*/gmu;

function wordsOf(text: string): string {
  return text.replace(BULLET, '').replace(/\s+/gu, ' ').trim();
}
