/** What a number in a cell is shown as. */
export type Shown = 'as-is' | 'day' | 'other';

/**
 * The built-in formats that show a number as a day, by their number; 18 to 21 and 45 to 47 are times.
 * Source: ECMA-376 part 1, 18.8.30, with those of other languages (27 to 36, 50 to 58).
 */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** General, 0, 0.00, #,##0, #,##0.00 and text: what is shown is the number itself. */
const AS_IS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 49]);
const AS_IS_CODE = /^(?:General|@|[#0,]*0(?:\.0+)?)$/iu;

/** How a format shows a number. `code` is the format of a workbook's own, undefined for the built-in ones. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return AS_IS.has(id) ? 'as-is' : isBuiltInDay(id) ? 'day' : 'other';
  if (AS_IS_CODE.test(code)) return 'as-is';
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]|[_*]./giu, '').split(';')[0] ?? '';
  return /[yd]/iu.test(bare) && !/general/iu.test(bare) ? 'day' : 'other';
}

const DAY = 86_400_000;
/** Days before and after these are none that an entry tells of: a year alone, such as 2026, would be a day in 1905. */
const [EARLIEST, LATEST] = ['1950-01-01', '2149-12-31'];

/**
 * The day of a serial number, YYYY-MM-DD; undefined where it is no day that an entry can tell of. `from1904`: whether the workbook
 * counts from 1 January 1904 and not, as most do, from 1900. The time of day is left out.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const time = first + Math.floor(serial) * DAY;
  if (!(Math.abs(time) < 8.64e15)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  return day >= EARLIEST && day <= LATEST ? day : undefined;
}
