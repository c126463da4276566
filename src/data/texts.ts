import type { Said } from '../register/digest.ts';

/** The texts of an entry in one language and the way to each, places counted from 1: `recipients.1.gets`, `limits.because`. */
export function textsOf({ facts, story }: Said): [path: string, text: string][] {
  return [...leaves(facts, []), ...(story === undefined ? [] : [['story', story] as [string, string]])];
}

function leaves(value: unknown, way: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[way.join('.'), value]];
  if (Array.isArray(value)) return value.flatMap((one, at) => leaves(one, [...way, String(at + 1)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, [...way, name]));
}
