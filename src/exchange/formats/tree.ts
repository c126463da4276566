import type { Cells, Column } from '../crosswalk.ts';
import type { Refusal } from '../exchange.ts';
import { onOneLine } from '../plain-text.ts';

/** A file's parts by their names, each a text, a list or parts again. */
export type Tree = { readonly [name: string]: Tree } | readonly Tree[] | string;

/** The deepest that a record may be nested. No standard known goes beyond eight. */
export const DEEPEST = 20;

/**
 * The parts of a nested record by their paths: `KeyMetrics/Results/1/Label`, places in lists counted from 1. A list of texts
 * that the standard knows as one is a cell with a line for each.
 *
 * Refused where a field that should be a text holds a list or an object, and where it is nested too deep.
 */
export function flattened(record: unknown, columns: readonly Column[]): Cells | Refusal {
  const lists = new Set(columns.filter(({ list }) => list).map(({ name }) => name));
  const texts = new Set(columns.filter(({ list }) => !list).map(({ name }) => name));
  const found: [string, string][] = [];
  const walk = (value: unknown, path: string, depth: number): string | undefined => {
    if (typeof value !== 'object' || value === null) {
      const text = value === null || value === undefined ? '' : String(value as string | number | boolean);
      found.push([path, text]);
      return undefined;
    }
    if (depth > DEEPEST) return `It is nested more than ${DEEPEST} levels deep.`;
    if (lists.has(path) && Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
      found.push([path, value.map((one) => onOneLine(String(one))).join('\n')]);
      return undefined;
    }
    if (texts.has(path)) return `“${path}” holds a list or an object, and should hold a text.`;
    const parts = Array.isArray(value) ? value.map((one, at) => [String(at + 1), one] as const) : Object.entries(value);
    for (const [name, part] of parts) {
      const because = walk(part, path === '' ? name : `${path}/${name}`, depth + 1);
      if (because !== undefined) return because;
    }
    return undefined;
  };
  const because = walk(record, '', 0);
  return because === undefined ? Object.fromEntries(found) : { because };
}

/** The nested record of cells whose names are paths. */
export function nested(cells: readonly (readonly [path: string, text: string])[], columns: readonly Column[]): Tree {
  const lists = new Set(columns.filter(({ list }) => list).map(({ name }) => name));
  return treeOf(
    cells.map(([path, text]) => ({
      way: path.split('/'),
      value: lists.has(path) ? text.split('\n').filter((one) => one !== '') : text,
    })),
  );
}

interface Leaf {
  readonly way: readonly string[];
  readonly value: Tree;
}

function treeOf(leaves: readonly Leaf[]): Tree {
  const [only] = leaves;
  if (leaves.length === 1 && only?.way.length === 0) return only.value;
  const byName = Map.groupBy(leaves, ({ way }) => way[0] ?? '#text');
  const parts = [...byName].map(
    ([name, inside]) => [name, treeOf(inside.map(({ way, value }) => ({ way: way.slice(1), value })))] as const,
  );
  const isList = parts.every(([name]) => /^\d+$/.test(name));
  return isList
    ? parts.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, part]) => part)
    : Object.fromEntries(parts);
}
