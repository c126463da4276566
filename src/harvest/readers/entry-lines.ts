import type { PublishedEntry } from '../../data/published-entry.ts';
import { keyOf } from '../../register/history/state.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { Fault } from '../failure.ts';
import { usualBounds } from '../json/bounds.ts';
import { parseJson } from '../json/parse.ts';
import { publishedEntryIn } from './published-entry.ts';

/** A line that holds no entry. */
export interface EntryLine {
  /** Counted from 1. */
  readonly number: number;
  readonly fault: Fault;
}

/** What stands in a file of entries, one a line. */
export interface EntryLines {
  /** The entries by collection and id: several where a file has the same one more than once. */
  readonly byKey: ReadonlyMap<string, PublishedEntry[]>;
  /** Lines that hold no entry, by their place counted from 0. */
  readonly broken: ReadonlyMap<number, EntryLine>;
  /** How many lines there are, without those that are blank. */
  readonly lines: number;
}

const LINE_END = 0x0a;

/** Reads newline-delimited JSON line by line: one that is broken takes no other with it. */
export function linesIn(bytes: Buffer): EntryLines {
  const byKey = new Map<string, PublishedEntry[]>();
  const broken = new Map<number, EntryLine>();
  let [lines, number, from] = [0, 0, 0];
  while (from < bytes.length) {
    const end = bytes.indexOf(LINE_END, from);
    const line = bytes.subarray(from, end === -1 ? bytes.length : end);
    from += line.length + 1;
    number += 1;
    if (isBlank(line)) continue;
    const entry = entryIn(line);
    if (entry instanceof Fault) broken.set(lines, { number, fault: entry });
    else {
      const key = keyOf({ collection: entry.collection as CollectionName, id: entry.id });
      const others = byKey.get(key);
      if (others) others.push(entry);
      else byKey.set(key, [entry]);
    }
    lines += 1;
  }
  return { byKey, broken, lines };
}

const isBlank = (line: Buffer) => line.length < 3 && line.toString('latin1').trim() === '';

function entryIn(line: Buffer): PublishedEntry | Fault {
  try {
    const entry = publishedEntryIn(parseJson(line, usualBounds).value);
    return entry ?? new Fault('not-a-feed', 'It holds no entry.');
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
