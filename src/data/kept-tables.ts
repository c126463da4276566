import { asciiJson } from '../build/ascii-json.ts';
import { chunksOf } from '../build/chunks.ts';
import { keepTexts, type TextPlace } from '../build/kept-texts.ts';
import type { EntryData } from './entry-data.ts';
import { wholly } from './kept-entry-data.ts';
import { KeptRows } from './rows.ts';
import { tablesOf, type Table } from './tables.ts';

/** The rows of more entries than this are put on the disk: of very many they are more than memory holds. */
const FEW = 2000;
const AT_ONCE = 500;

/** As `tablesOf`, of however many entries. `file` is where rows may lie as long as the tables are needed. Throws when the disk does. */
export function tablesOfAll(entries: readonly EntryData[], file: string, few = FEW): Table[] {
  if (entries.length <= few) return tablesOf(entries);
  const texts = keepTexts(file);
  const places = new Map<string, TextPlace[]>();
  const lengths = new Map<string, number>();
  for (const some of chunksOf(entries, AT_ONCE))
    // Each is read once for all tables.
    for (const { name, rows } of tablesOf(some.map(wholly))) {
      if (rows.length === 0) continue;
      places.set(name, [...(places.get(name) ?? []), texts.add(asciiJson(rows))]);
      lengths.set(name, (lengths.get(name) ?? 0) + rows.length);
    }
  texts.end();
  return tablesOf([]).map((table) => ({
    ...table,
    rows: new KeptRows(places.get(table.name) ?? [], lengths.get(table.name) ?? 0),
  }));
}
