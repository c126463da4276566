import type { Cell } from '../columns.ts';
import type { Table } from '../tables.ts';
import { FORMULA } from './csv.ts';
import { inSheet, lettersOf, sheetName } from './sheets.ts';
import { rowOf, textCell, workbookFile } from './workbook.ts';

/** The styles of cells by their place in the style sheet. A quoted cell stays text when somebody edits it. */
const STYLE = { head: 1, quoted: 2 } as const;

/**
 * Tables as one Excel workbook (ECMA-376), a sheet each, made while it is read.
 *
 * Texts are typed as texts, which no spreadsheet runs as a formula, and those that look like one are marked as quoted.
 */
export function xlsx(tables: readonly Table[]): AsyncIterable<Uint8Array> {
  return workbookFile(
    tables.map((table) => ({ name: sheetName(table), content: sheet(table) })),
    STYLES,
  );
}

const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const STYLES = `<fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

function* sheet({ columns, rows }: Table): Iterable<string> {
  const letters = columns.map((_, at) => lettersOf(at));
  const widths = columns.map(
    ({ kind }, at) => `<col min="${at + 1}" max="${at + 1}" width="${kind === 'text' ? 40 : 16}" customWidth="1"/>`,
  );
  yield `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield rowOf(
    1,
    columns.map(({ name }, at) => textCell(`${letters[at]}1`, name, STYLE.head)),
  );
  let number = 1;
  for (const cells of rows) {
    number += 1;
    yield rowOf(
      number,
      cells.map((cell, place) => written(`${letters[place]}${number}`, cell)),
    );
  }
  yield '</sheetData>';
}

function written(at: string, cell: Cell): string {
  const value = inSheet(cell);
  if (value === undefined) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  return textCell(at, value, FORMULA.test(value) ? STYLE.quoted : undefined);
}
