import { zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { isRefusal, type Refusal } from '../exchange.ts';
import { bounded, TOO_MUCH, type Cell, type GridRow, type ReadFile } from './grid.ts';
import { unpack, type Package } from './package.ts';
import { blocksIn, type Block } from './word-blocks.ts';
import { readXml, UnreadableXml } from './xml.ts';

/** The parts from which mammoth makes text. Pictures, fonts and macros are not among them. */
const isWanted = (name: string) =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|document\.xml|styles\.xml|numbering\.xml|footnotes\.xml|endnotes\.xml))$/u.test(
    name,
  );

/** More than a form of a hundred pages has. */
const MOST_IN_PART = 15_000_000;
const MOST_ELEMENTS = 600_000;
const BROKEN =
  'The document is damaged. Open it in Word or LibreOffice, save it under a new name as .docx and import that.';

/**
 * A Word document (DOCX) as rows: those of its tables as they are, and of its text a row for each question with what follows it.
 *
 * `isQuestion` knows a heading or paragraph that is one of our questions. Nothing outside the document is opened.
 */
export async function readWordFile(
  bytes: Uint8Array,
  name: string,
  isQuestion: (text: string) => boolean,
): Promise<ReadFile | Refusal> {
  const unpacked = await unpack(bytes, isWanted);
  if (isRefusal(unpacked)) return unpacked;
  const because = whyUnread(unpacked);
  if (because !== undefined) return { because };
  try {
    const parts = zipSync(Object.fromEntries(unpacked.parts), { level: 0 });
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(parts) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false },
    );
    const { document } = parseHTML(`<html><body>${value}</body></html>`);
    const rows = rowsOf(blocksIn(document.body as unknown as Element), isQuestion);
    return typeof rows === 'string'
      ? { because: `${rows} ${TOO_MUCH}` }
      : { grids: [{ name, from: 'word', rows }], notes: notesOn(unpacked) };
  } catch {
    return { because: BROKEN };
  }
}

function whyUnread({ parts }: Package): string | undefined {
  if (!parts.has('word/document.xml'))
    return 'The file holds no text of Word. Save it as .docx, .xlsx or CSV and import that.';
  let elements = 0;
  try {
    for (const part of parts.values()) {
      if (part.length > MOST_IN_PART) return `The document is too long to be read. ${TOO_MUCH}`;
      readXml(part, { open: () => void (elements += 1) });
    }
  } catch (error) {
    if (error instanceof UnreadableXml) return BROKEN;
    throw error;
  }
  return elements > MOST_ELEMENTS ? `The document is too long to be read. ${TOO_MUCH}` : undefined;
}

/** The rows of a document, or why there are too many. */
function rowsOf(blocks: readonly Block[], isQuestion: (text: string) => boolean): GridRow[] | string {
  const rows: GridRow[] = [];
  const bounds = bounded();
  let open: { question: Cell; answer: string[]; place: string } | undefined;
  const add = (cells: readonly (Cell | undefined)[]) => {
    const given = cells.flatMap((cell, at): [number, Cell][] => (cell && cell.text !== '' ? [[at, cell]] : []));
    if (given.length > 0) rows.push({ number: rows.length + 1, cells: new Map(given) });
  };
  const close = () => {
    if (open) add([open.question, { place: open.place, text: open.answer.join('\n\n') }]);
    open = undefined;
  };
  for (const block of blocks) {
    const because = bounds.row();
    if (because !== undefined) return because;
    if ('cells' in block) {
      close();
      add(block.cells.map((text) => ({ place: block.place, text })));
    } else if (isQuestion(block.text)) {
      close();
      open = { question: block, answer: [], place: block.place };
    } else if (block.heading) {
      close();
      add([block]);
    } else if (open) open = answered(open, block);
    else add([block]);
  }
  close();
  return rows;
}

function answered(open: { question: Cell; answer: string[]; place: string }, block: Cell) {
  return {
    ...open,
    answer: [...open.answer, block.text],
    place: open.answer.length === 0 ? block.place : open.place,
  };
}

function notesOn({ names }: Package): string[] {
  return [
    ...(names.has('word/vbaProject.bin') ? ['The document has macros. They were not run.'] : []),
    ...(names.has('word/comments.xml') ? ['Comments beside the text were not read. Look whether they matter.'] : []),
    ...([...names].some((name) => name.startsWith('word/media/')) ? ['Pictures in the document were not read.'] : []),
  ];
}
