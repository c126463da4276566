import { shownBy, type Shown } from './number-formats.ts';
import { readXml } from './xml.ts';

/** A sheet of a workbook and the part that it stands in. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** What stands in a workbook beside its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** How a cell's number is shown, by the style of the cell. */
  readonly shown: readonly Shown[];
}

/** Reads the parts that all sheets share. Throws `UnreadableXml`. */
export function workbookParts(parts: ReadonlyMap<string, Uint8Array>): WorkbookParts {
  const targets = targetsIn(parts.get('xl/_rels/workbook.xml.rels'));
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const workbook = parts.get('xl/workbook.xml');
  if (workbook)
    readXml(workbook, {
      open: (name, { name: sheet = '', id = '', date1904 = '' }) => {
        if (name === 'workbookPr') from1904 = ['1', 'true', 'on'].includes(date1904);
        if (name === 'sheet') sheets.push({ name: sheet, part: targets.get(id) ?? '' });
      },
    });
  return {
    sheets,
    from1904,
    strings: stringsIn(parts.get('xl/sharedStrings.xml')),
    shown: shownIn(parts.get('xl/styles.xml')),
  };
}

function targetsIn(relations: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (relations)
    readXml(relations, {
      open: (name, { Id: id = '', Target: target = '' }) => {
        if (name === 'Relationship') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      },
    });
  return targets;
}

function stringsIn(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  const words = wordsIn();
  if (part)
    readXml(part, {
      open: (name) => {
        if (name === 'si') words.begin();
        words.open(name);
      },
      text: words.text,
      close: (name) => {
        words.close(name);
        if (name === 'si') strings.push(words.said());
      },
    });
  return strings;
}

/** Gathers the words of a text that may stand in several runs, without the readings (furigana) beside them. */
export function wordsIn() {
  let said = '';
  let isText = false;
  let isReading = false;
  return {
    begin: () => {
      said = '';
    },
    open: (name: string) => {
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = true;
    },
    text: (text: string) => {
      if (isText && !isReading) said += text;
    },
    close: (name: string) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
    },
    said: () => unescaped(said),
  };
}

/** A text without the escapes of Excel for what XML cannot hold (ECMA-376, ST_Xstring): `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function shownIn(styles: Uint8Array | undefined): Shown[] {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let inCells = false;
  if (styles)
    readXml(styles, {
      open: (name, { numFmtId: id = '0', formatCode }) => {
        if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(id), formatCode);
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) shown.push(shownBy(Number(id), codes.get(Number(id))));
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return shown;
}
