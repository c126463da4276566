import { inXml } from './sheets.ts';
import { zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  /** What stands inside its `worksheet` element, or the pieces of that in order. */
  readonly content: string | Iterable<string>;
  /** Whether it is there for the other sheets alone. */
  readonly hidden?: true;
}

/** An Excel workbook (ECMA-376) of some sheets, made while it is read. `styles` is what stands inside its `styleSheet` element. */
export function workbookFile(sheets: readonly Sheet[], styles: string): AsyncIterable<Uint8Array> {
  return zip([
    { path: '[Content_Types].xml', content: contentTypes(sheets) },
    { path: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    { path: 'xl/workbook.xml', content: workbook(sheets) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/styles.xml', content: `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    ...sheets.map(({ content }, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, content: worksheet(content) })),
  ]);
}

function* worksheet(content: Sheet['content']): Iterable<string> {
  yield `${XML}<worksheet xmlns="${MAIN}">`;
  if (typeof content === 'string') yield content;
  else yield* content;
  yield '</worksheet>';
}

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
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

function workbook(sheets: readonly Sheet[]): string {
  const all = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${inXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all.join('')}</sheets></workbook>`;
}

/** A row of a sheet, counted from 1, from its cells. */
export const rowOf = (number: number, cells: readonly string[], attributes = '') =>
  `<row r="${number}"${attributes}>${cells.join('')}</row>`;

/** A text in its cell. What Excel would take for one of its own escapes (`_x0041_`) is escaped (ECMA-376, ST_Xstring). */
export function textCell(at: string, value: string, style?: number): string {
  const escaped = inXml(value).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return `<c r="${at}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
