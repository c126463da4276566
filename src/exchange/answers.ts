import { isDeepStrictEqual } from 'node:util';
import type { Line, Taken } from './crosswalk.ts';
import type { Draft, Facts, Row } from './exchange.ts';
import { shortened } from './plain-text.ts';
import { columnKey } from './row.ts';

/** The most that one text in `kept` may have. Source: `field.kept` in src/model/field.ts. */
const LONGEST_KEPT = 20_000;

/**
 * What the lines of a crosswalk make of a row: its facts, and in `kept` every cell that is not in them word for word.
 *
 * Where two lines answer one question the first does, and the column of the second is kept unless it says the same.
 * `apart` are columns that neither facts nor `kept` take: they are dealt with elsewhere.
 */
export function answersOf(
  row: Row,
  on: string,
  lines: readonly Line[],
  apart: readonly string[],
): Pick<Draft, 'facts' | 'unmapped' | 'cut'> {
  const facts: Record<string, unknown> = {};
  const taken: Taken[] = [];
  for (const line of lines) {
    const one = line.take?.(row, on) ?? {};
    if (isSaidAlready(facts, one.answers ?? {})) continue;
    Object.assign(facts, { ...one.answers, ...facts });
    taken.push(one);
  }
  const whole = new Set([...apart, ...taken.flatMap((one) => one.whole ?? [])].map(columnKey));
  const left = row.cells.filter(([column]) => !whole.has(columnKey(column)));
  const long = left.filter(([, text]) => text.length > LONGEST_KEPT);
  const kept = Object.fromEntries(left.map(([column, text]) => [column, shortened(text, LONGEST_KEPT)]));
  return {
    facts: { ...facts, ...(left.length > 0 && { kept }) },
    unmapped: taken.flatMap((one) => one.unmapped ?? []),
    cut: [
      ...taken.flatMap((one) => one.cut ?? []),
      ...long.map(([column, text]) => ({ column, field: 'kept', characters: text.length, most: LONGEST_KEPT })),
    ],
  };
}

/** Whether answers would change one that an earlier line gave. */
function isSaidAlready(facts: Facts, answers: Facts): boolean {
  return Object.entries(answers).some(([name, answer]) => name in facts && !isDeepStrictEqual(facts[name], answer));
}
