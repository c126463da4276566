import { isDeepStrictEqual } from 'node:util';
import { collectionOf } from '../model/index.ts';
import { answersOf } from './answers.ts';
import type { Cells, Line, Outgoing } from './crosswalk.ts';
import { isRefusal, type Facts, type Row } from './exchange.ts';
import { gatheredOf } from './lines.ts';
import type { Crosswalk } from './make-crosswalk.ts';
import { shortened } from './plain-text.ts';
import { headingsOf, rowOf } from './row.ts';

/** A record of theirs, and what of ours is not in it. */
export interface MadeRecord {
  readonly cells: Readonly<Record<string, string>>;
  /** Our fields with an answer for which theirs has no place, or whose answer has no counterpart there. */
  readonly leftOut: readonly string[];
  /** Their fields that took only the beginning of a text. */
  readonly cut: readonly string[];
  /** Their fields that every record should have, and this one has not. */
  readonly missing: readonly string[];
}

/** What says where and how an entry stands here, and is no answer that another register could want. */
const OUR_OWN: ReadonlySet<string> = new Set(['gathered', 'kept', 'invented']);

/**
 * The record of an entry in a standard.
 *
 * An entry that was gathered in this standard gets the source's own words back wherever they still mean what it says.
 */
export function recordOf(crosswalk: Crosswalk, entry: Outgoing): MadeRecord {
  const kept = keptRow(crosswalk, entry);
  const given = crosswalk.lines.map((line) => ({ line, cells: line.give?.(entry) ?? {} }));
  const replayed = kept && answersAgain(crosswalk, entry, kept, given);
  const cells: Record<string, string> = {};
  for (const one of given) {
    const own = replayed && saysTheSame(one.line, replayed, entry) ? kept : undefined;
    for (const column of one.line.theirs) {
      const text = own?.says(column) || one.cells[column];
      if (text !== undefined && text !== '' && !(column in cells)) cells[column] = text;
    }
  }
  for (const [column, text] of kept?.cells ?? []) if (!isMapped(crosswalk, column)) cells[column] = text;
  const { texts, cut } = withinTheirLimits(crosswalk, cells);
  const missing = crosswalk.columns.filter(({ name, required }) => required && !(name in texts));
  return { cells: texts, cut, leftOut: leftOut(entry, given), missing: missing.map(({ name }) => name) };
}

/** What the source of an entry said under its own names, where this standard is the source. */
function keptRow({ name }: Crosswalk, entry: Outgoing): Row | undefined {
  const kept = entry.facts['kept'] as Readonly<Record<string, string>> | undefined;
  if (gatheredOf(entry)?.source !== name || !kept) return undefined;
  const row = rowOf(1, headingsOf(Object.keys(kept)), Object.values(kept));
  return isRefusal(row) ? undefined : row;
}

/** The answers that an import would find in what the source said, beside what the entry says now, where the two may differ. */
function answersAgain(
  { lines }: Crosswalk,
  entry: Outgoing,
  kept: Row,
  given: readonly { readonly cells: Cells }[],
): Facts {
  const cells = Object.assign(
    {},
    ...given.map((one) => one.cells).toReversed(),
    Object.fromEntries(kept.cells),
  ) as Cells;
  const row = rowOf(kept.number, headingsOf(Object.keys(cells)), Object.values(cells));
  const inDoubt = new Set(
    lines.flatMap(({ ours, theirs }) => (theirs.some((one) => kept.says(one) !== '') ? ours : [])),
  );
  const again = lines.filter(({ ours }) => ours.some((path) => inDoubt.has(path)));
  return isRefusal(row) ? {} : answersOf(row, gatheredOf(entry)?.on ?? '', again, []).facts;
}

/** Whether the source's own words still give the answers that the entry has: somebody may have changed it since. */
function saysTheSame({ take, ours }: Line, replayed: Facts, entry: Outgoing): boolean {
  if (!take) return true;
  return ours.every((path) => {
    const name = path.split('.')[1] ?? '';
    return isDeepStrictEqual(replayed[name], entry.facts[name]);
  });
}

function isMapped({ lines }: Crosswalk, column: string): boolean {
  return lines.some(({ theirs, give }) => give !== undefined && theirs.includes(column));
}

function withinTheirLimits({ columns }: Crosswalk, cells: Readonly<Record<string, string>>) {
  const limits = new Map(columns.map(({ name, most }) => [name, most ?? Infinity]));
  const cut = Object.keys(cells).filter((name) => (cells[name]?.length ?? 0) > (limits.get(name) ?? Infinity));
  const texts = { ...cells };
  for (const name of cut) texts[name] = shortened(cells[name] ?? '', limits.get(name) ?? Infinity);
  return { texts, cut };
}

function leftOut(entry: Outgoing, given: readonly { line: Line; cells: object }[]): string[] {
  const written = new Set(given.flatMap(({ line, cells }) => (Object.keys(cells).length > 0 ? line.ours : [])));
  return Object.keys(collectionOf(entry.collection).fields).filter(
    (name) =>
      entry.facts[name] !== undefined &&
      !OUR_OWN.has(name) &&
      name !== 'organisation' &&
      !written.has(`${entry.collection}.${name}`),
  );
}
