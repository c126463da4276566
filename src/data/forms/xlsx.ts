import type { Cell } from '../columns.ts';
import type { Table } from '../tables.ts';
import { FORMULA } from './csv.ts';
import { inSheet, inXml, lettersOf, sheetName } from './sheets.ts';
import { zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of cells by their place in the style sheet. A quoted cell stays text when somebody edits it. */
const STYLE = { head: 1, quoted: 2 } as const;

/**
 * Tables as one Excel workbook (ECMA-376), a sheet each, made while it is read.
 *
 * Texts are typed as texts, which no spreadsheet runs as a formula, and those that look like one are marked as quoted.
 */
export function xlsx(tables: readonly Table[]): AsyncIterable<Uint8Array> {
  return zip([
    { path: '[Content_Types].xml', content: contentTypes(tables) },
    { path: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    { path: 'xl/workbook.xml', content: workbook(tables) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...tables.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/styles.xml', content: STYLES },
    ...tables.map((table, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, content: sheet(table) })),
  ]);
}

function contentTypes(tables: readonly Table[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...tables.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
  ];
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(([path, type]) => `<Override PartName="${path}" ContentType="${SHEET}.${type}+xml"/>`)
    .join('')}</Types>`;
}

function relations(parts: readonly (readonly [type: string, path: string])[]): string {
  const all = parts.map(
    ([type, path], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${path}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(
    (table, at) => `<sheet name="${inXml(sheetName(table))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function* sheet({ columns, rows }: Table): Iterable<string> {
  const letters = columns.map((_, at) => lettersOf(at));
  const widths = columns.map(
    ({ kind }, at) => `<col min="${at + 1}" max="${at + 1}" width="${kind === 'text' ? 40 : 16}" customWidth="1"/>`,
  );
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield row(
    1,
    columns.map(({ name }, at) => text(`${letters[at]}1`, name, STYLE.head)),
  );
  for (const [at, cells] of rows.entries())
    yield row(
      at + 2,
      cells.map((cell, place) => written(`${letters[place]}${at + 2}`, cell)),
    );
  yield '</sheetData></worksheet>';
}

const row = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;

function written(at: string, cell: Cell): string {
  const value = inSheet(cell);
  if (value === undefined) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  return text(at, value, FORMULA.test(value) ? STYLE.quoted : undefined);
}

/** A text in its cell. What Excel would take for one of its own escapes (`_x0041_`) is escaped (ECMA-376, ST_Xstring). */
function text(at: string, value: string, style?: number): string {
  const escaped = inXml(value).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return `<c r="${at}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
