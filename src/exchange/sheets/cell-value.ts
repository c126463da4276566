import type { Cell, Trouble } from './grid.ts';
import { dayOfSerial } from './number-formats.ts';
import { unescaped, type WorkbookParts } from './workbook-parts.ts';

/** A cell of a worksheet as its XML has it. */
export interface RawCell {
  /** Its name, such as B7. */
  readonly at: string;
  readonly type: string;
  readonly style: number;
  readonly value?: string;
  readonly formula?: string;
}

/** Functions whose result is another one whenever somebody looks, and formulas that look into other files or programs. */
const CHANGES =
  /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|INFO|CELL|RTD|WEBSERVICE|IMPORTDATA|IMPORTXML)\s*\(|\[\d+\]|'\[|\||\bDDE\b/iu;

const WRITE_VALUE =
  'Write the value itself into the cell: copy the cell, then Paste special, Values. Then import the file again.';

/** The cell, where it says something. A formula is never worked out: the value that the spreadsheet kept of it is read, where that is sure. */
export function cellValue(raw: RawCell, parts: WorkbookParts): Cell | undefined {
  const { at: place, formula } = raw;
  if (formula !== undefined) {
    const found = whyUnsureFormula(raw);
    if (found !== undefined) return { place, text: `=${formula}`, unsure: { found, advice: WRITE_VALUE } };
  }
  const cell = plainValue(raw, parts);
  if (!cell || formula === undefined) return cell;
  return { ...cell, note: 'holds a formula; the value that it last had was read' };
}

function whyUnsureFormula({ formula = '', value }: RawCell): string | undefined {
  if (CHANGES.test(formula)) return 'holds a formula whose value changes from day to day, or comes from another file';
  return value === undefined || value === '' ? 'holds a formula, and the file does not say what it gives' : undefined;
}

function plainValue(raw: RawCell, parts: WorkbookParts): Cell | undefined {
  const { at: place, type, value } = raw;
  if (value === undefined || value === '') return undefined;
  switch (type) {
    case 's':
      return textCell(place, parts.strings[Number(value)] ?? '');
    case 'inlineStr':
      return textCell(place, value);
    case 'str':
      return textCell(place, unescaped(value));
    case 'b':
      return { place, text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { place, text: value, unsure: { found: `says ${value}: a formula that failed`, advice: WRITE_VALUE } };
    case 'd':
      return { place, text: value, day: value.slice(0, 10) };
    default:
      return numberCell(raw, value, parts);
  }
}

const textCell = (place: string, text: string): Cell | undefined => (text.trim() === '' ? undefined : { place, text });

function numberCell({ at: place, style }: RawCell, value: string, { shown, from1904 }: WorkbookParts): Cell {
  const number = Number(value);
  const text = Number.isFinite(number) ? String(number) : value;
  const how = shown[style] ?? 'as-is';
  const day = how === 'other' ? undefined : dayOfSerial(number, from1904);
  if (how === 'day') return { place, text: day ?? text, ...(day ? { day } : { unsure: noDay(text) }) };
  if (how === 'other') return { place, text, number, unsure: shownOtherwise(text) };
  return { place, text, number, ...(day !== undefined && { serial: day }) };
}

const noDay = (text: string): Trouble => ({
  found: `is shown as a date, and holds the number ${text}, which is none that can be meant`,
  advice: 'Write the day as 2026-11-23.',
});

const shownOtherwise = (text: string): Trouble => ({
  found: `holds the number ${text}, and is shown in another form, such as a percentage, an amount or a time`,
  advice:
    'Write what is meant as text: make the cell a text cell (Format cells, Text), type it again, and import the file again.',
});
