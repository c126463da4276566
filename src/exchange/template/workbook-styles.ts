/** The styles of the template’s cells, by their place in its style sheet. */
export const STYLE = {
  title: 1,
  head: 2,
  code: 3,
  question: 4,
  help: 5,
  answer: 6,
  day: 7,
  number: 8,
  group: 9,
  groupHelp: 10,
  more: 11,
} as const;

const font = (more: string, size: number) =>
  `<font>${more}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;
const colour = (rgb: string) => `<color rgb="FF${rgb}"/>`;
const fill = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const edge = (side: string) => `<${side} style="thin"><color rgb="FF768692"/></${side}>`;

const FONTS = [
  font('', 11),
  font('<b/>', 16),
  font('<b/>', 11),
  font(colour('4C6272'), 9),
  font(colour('212B32'), 10),
  font('<b/>', 13),
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  fill('D8DDE0'),
  fill('FFFFFF'),
];
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`,
];
/** Text (@), so that Excel leaves what is typed as it is; and days as ISO 8601. */
const AS_TEXT = 49;
const DAY = 164;

function cell(font: number, { fill: filled = 0, border = 0, format = 0 } = {}): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${filled}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}

const TITLE = '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>';
/** In the order of `STYLE`, after the plain one. */
const CELLS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  TITLE,
  cell(2, { fill: 2 }),
  cell(3),
  cell(2),
  cell(4),
  cell(0, { fill: 3, border: 1, format: AS_TEXT }),
  cell(0, { fill: 3, border: 1, format: DAY }),
  cell(0, { fill: 3, border: 1 }),
  cell(5, { fill: 2 }),
  cell(4, { fill: 2 }),
  cell(3),
];

const counted = (name: string, all: readonly string[]) => `<${name} count="${all.length}">${all.join('')}</${name}>`;

/** What stands inside the `styleSheet` element of a template. */
export const STYLES = `<numFmts count="1"><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/></numFmts>${counted('fonts', FONTS)}${counted('fills', FILLS)}${counted('borders', BORDERS)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted('cellXfs', CELLS)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;
