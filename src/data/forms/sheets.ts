import type { Cell } from '../columns.ts';
import type { Table } from '../tables.ts';

/** The most characters of a cell, and of the name of a sheet, that Excel takes. */
const MOST_IN_CELL = 32_767;
const MOST_IN_NAME = 31;
const CUT = ' … (cut here: the whole text is in the JSON)';

/** What a cell of a spreadsheet holds: a list is written a line for each item. */
export function inSheet(cell: Cell): string | number | boolean | undefined {
  const value = typeof cell === 'object' ? cell.join('\n') : cell;
  if (typeof value !== 'string' || value.length <= MOST_IN_CELL) return value;
  return value.slice(0, MOST_IN_CELL - CUT.length).toWellFormed() + CUT;
}

export const sheetName = ({ name }: Table): string => name.slice(0, MOST_IN_NAME);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between tags or in an attribute. */
export function inXml(text: string): string {
  return /[&<>"]/u.test(text) ? text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign) : text;
}

/** The letters of a column, from 0: A to Z, AA, AB… */
export function lettersOf(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? lettersOf(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}
