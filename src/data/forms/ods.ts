import type { Cell } from '../columns.ts';
import type { Table } from '../tables.ts';
import { inSheet, inXml, sheetName } from './sheets.ts';
import { zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const namespaces = (...names: readonly string[]) =>
  names.map((name) => ` xmlns:${name}="${NAMESPACES[name]}"`).join('');
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES: Readonly<Record<string, string>> = {
  office: `${OASIS}:office:1.0`,
  table: `${OASIS}:table:1.0`,
  text: `${OASIS}:text:1.0`,
  style: `${OASIS}:style:1.0`,
  fo: `${OASIS}:xsl-fo-compatible:1.0`,
  meta: `${OASIS}:meta:1.0`,
  config: `${OASIS}:config:1.0`,
  manifest: `${OASIS}:manifest:1.0`,
};

/**
 * Tables as one OpenDocument 1.3 spreadsheet, a sheet each, made while it is read. Texts are typed as texts and never as formulas.
 * `on` is the day that the file says it was made, YYYY-MM-DD.
 */
export function ods(tables: readonly Table[], on: string): AsyncIterable<Uint8Array> {
  return zip([
    { path: 'mimetype', content: MEDIA_TYPE, plain: true },
    { path: 'META-INF/manifest.xml', content: MANIFEST },
    {
      path: 'meta.xml',
      content: `${XML}<office:document-meta${namespaces('office', 'meta')} office:version="1.3"><office:meta><meta:creation-date>${on}T00:00:00Z</meta:creation-date></office:meta></office:document-meta>`,
    },
    { path: 'settings.xml', content: settings(tables) },
    { path: 'content.xml', content: content(tables) },
  ]);
}

const MANIFEST = `${XML}<manifest:manifest${namespaces('manifest')} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MEDIA_TYPE}"/>${[
  'meta.xml',
  'settings.xml',
  'content.xml',
]
  .map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
  .join('')}</manifest:manifest>`;

/** The first row of every sheet stays in view. */
function settings(tables: readonly Table[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const frozen = `${item('VerticalSplitMode', 'short', 2)}${item('VerticalSplitPosition', 'int', 1)}${item('ActiveSplitRange', 'short', 2)}${item('PositionBottom', 'int', 1)}`;
  const sheets = tables.map(
    (table) =>
      `<config:config-item-map-entry config:name="${inXml(sheetName(table))}">${frozen}</config:config-item-map-entry>`,
  );
  return `${XML}<office:document-settings${namespaces('office', 'config')} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${sheets.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

const STYLES = `<office:automatic-styles><style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="8cm"/></style:style><style:style style:name="narrow" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style><style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>`;

function* content(tables: readonly Table[]): Iterable<string> {
  yield `${XML}<office:document-content${namespaces('office', 'table', 'text', 'style', 'fo')} office:version="1.3">${STYLES}<office:body><office:spreadsheet>`;
  for (const table of tables) yield* sheet(table);
  yield '</office:spreadsheet></office:body></office:document-content>';
}

function* sheet(table: Table): Iterable<string> {
  const widths = table.columns.map(
    ({ kind }) => `<table:table-column table:style-name="${kind === 'text' ? 'wide' : 'narrow'}"/>`,
  );
  yield `<table:table table:name="${inXml(sheetName(table))}">${widths.join('')}`;
  yield row(table.columns.map(({ name }) => text(name, ' table:style-name="head"')));
  for (const cells of table.rows) yield row(cells.map(written));
  yield '</table:table>';
}

const row = (cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

function written(cell: Cell): string {
  const value = inSheet(cell);
  if (value === undefined) return '<table:table-cell/>';
  if (typeof value === 'string') return text(value);
  return typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="boolean" office:boolean-value="${value}"><text:p>${value ? 'TRUE' : 'FALSE'}</text:p></table:table-cell>`;
}

/** A text in its cell: a paragraph for each line. */
function text(value: string, style = ''): string {
  const lines = value.split('\n').map((line) => `<text:p>${spaced(inXml(line))}</text:p>`);
  return `<table:table-cell${style} office:value-type="string">${lines.join('')}</table:table-cell>`;
}

/** Runs of spaces and tabs as elements: readers of OpenDocument take white space in a paragraph for one space. */
function spaced(line: string): string {
  if (!/^ | {2}|\t| $/u.test(line)) return line;
  return line.replace(/^ +| {2,}| $/gu, (run) => `<text:s text:c="${run.length}"/>`).replaceAll('\t', '<text:tab/>');
}
