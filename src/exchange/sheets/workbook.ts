import type { Refusal } from '../exchange.ts';
import { isRefusal } from '../exchange.ts';
import type { Grid, ReadFile } from './grid.ts';
import { unpack, type Package } from './package.ts';
import { workbookParts } from './workbook-parts.ts';
import { TooMuch, worksheetRows } from './worksheet.ts';
import { UnreadableXml } from './xml.ts';

/** The name of the sheet on which our own templates keep what their lists offer. It holds no answers. */
export const LISTS = 'Lists';

const isWanted = (name: string) =>
  /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/u.test(
    name,
  );

const BROKEN =
  'The workbook is damaged. Open it in the program that it comes from, save it under a new name as .xlsx and import that.';

/**
 * The sheets of an Excel workbook (ECMA-376), each cell with what it is worth. No library that we know tells a formula from a
 * value, or which cells are joined, or can be stopped at a number of rows: so the XML is read here, piece by piece.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadFile | Refusal> {
  const unpacked = await unpack(bytes, isWanted);
  if (isRefusal(unpacked)) return unpacked;
  try {
    const parts = workbookParts(unpacked.parts);
    const grids = parts.sheets
      .filter(({ name }) => name !== LISTS)
      .flatMap(({ name, part }): Grid[] => {
        const sheet = unpacked.parts.get(part);
        return sheet ? [{ name, from: 'workbook', rows: worksheetRows(sheet, parts) }] : [];
      });
    if (parts.sheets.length === 0) return { because: 'The file holds no sheets. Save it as .xlsx and import that.' };
    return { grids, notes: notesOn(unpacked) };
  } catch (error) {
    if (error instanceof TooMuch) return { because: error.message };
    if (error instanceof UnreadableXml) return { because: BROKEN };
    throw error;
  }
}

function notesOn({ names }: Package): string[] {
  const has = (form: RegExp) => [...names].some((name) => form.test(name));
  return [
    ...(has(/vbaProject\.bin$|^xl\/(?:macrosheets|dialogsheets)\//u)
      ? ['The workbook has macros. They were not run; only what stands in its cells was read.']
      : []),
    ...(has(/^xl\/(?:comments|threadedComments)/u)
      ? ['Comments on cells were not read. Look whether they matter.']
      : []),
    ...(has(/^xl\/(?:media|charts|embeddings)\//u)
      ? ['Pictures, charts and files in the workbook were not read.']
      : []),
  ];
}
