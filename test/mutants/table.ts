import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { areas, reachOf } from './targets.ts';

/** How the mutants of one module, or of several, ended. */
export interface Row {
  readonly module: string;
  readonly mutants: number;
  /** A test failed, or never came to its end. */
  readonly killed: number;
  /** Every test that reaches it passed. */
  readonly survived: number;
  /** No test reaches it. */
  readonly unreached: number;
  /** Not tried, for a reason that is written down. They count for nothing. */
  readonly leftOut: number;
  /** Killed of all that were tried, in percent; 100 where there are none. */
  readonly share: number;
  /** The least share, in percent. */
  readonly reach: number;
}

type Ended = Pick<MutantResult, 'fileName' | 'status'>;

function rowOf(module: string, results: readonly Ended[], reach: number): Row {
  const count = (...statuses: readonly MutantResult['status'][]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout', 'RuntimeError', 'CompileError');
  const leftOut = count('Ignored');
  const mutants = results.length - leftOut;
  const share = mutants === 0 ? 100 : (100 * killed) / mutants;
  return {
    module,
    mutants,
    killed,
    survived: count('Survived'),
    unreached: count('NoCoverage'),
    leftOut,
    share,
    reach,
  };
}

/**
 * A row for each file, and after those of an area one for all of it, where several files of it were mutated. A file has a reach of its own where
 * none may survive in it; else its area has one, and a file only where it was mutated alone.
 */
export function rowsOf(results: readonly Ended[], root = process.cwd()): Row[] {
  const byFile = Map.groupBy(results, ({ fileName }) => relative(root, fileName).replaceAll('\\', '/'));
  return areas.flatMap(({ of, reach }) => {
    const files = [...byFile].filter(([file]) => file.startsWith(`${of}/`)).sort(([a], [b]) => (a < b ? -1 : 1));
    const alone = files.length === 1;
    const rows = files.map(([file, those]) => {
      const own = reachOf(file);
      return rowOf(file, those, own === 100 || alone ? own : 0);
    });
    return alone || files.length === 0
      ? rows
      : [
          ...rows,
          rowOf(
            of,
            files.flatMap(([, those]) => those),
            reach,
          ),
        ];
  });
}

/** Whether fewer were killed than must be. */
export const isBelow = ({ share, reach }: Row): boolean => share < reach;

/** The rows as lines of a terminal. */
export function inTable(rows: readonly Row[]): string {
  const head = ['module', 'mutants', 'killed', 'survived', 'no test', 'left out', 'share', 'reach', ''];
  const cells = rows.map((row) => [
    row.module,
    ...[row.mutants, row.killed, row.survived, row.unreached, row.leftOut].map(String),
    `${(Math.floor(row.share * 10) / 10).toFixed(1)}%`,
    row.reach === 0 ? '' : `${row.reach}%`,
    isBelow(row) ? 'below' : '',
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const inLine = (line: readonly string[]) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [head, ...cells].map(inLine).join('\n');
}

/** Each mutant that no test noticed: where it is, and what stood there instead. */
export function survivorsOf(results: readonly MutantResult[], root = process.cwd()): string[] {
  return results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location: { start }, mutatorName, replacement = '', status }) => {
      const place = `${relative(root, fileName)}:${start.line}:${start.column}`;
      const written = replacement.replace(/\s+/gu, ' ').slice(0, 160);
      return `${place}  ${mutatorName}${status === 'NoCoverage' ? ', which no test reaches' : ''}: ${written}`;
    });
}
