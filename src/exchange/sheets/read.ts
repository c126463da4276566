import { basename, extname } from 'node:path';
import type { Refusal } from '../exchange.ts';
import { readCsvFile } from './csv-file.ts';
import type { ReadFile } from './grid.ts';
import { isPackage, unpack, whyLocked } from './package.ts';
import { isRefusal } from '../exchange.ts';
import { readWordFile } from './word-file.ts';
import { readWorkbook } from './workbook.ts';

const OPEN_DOCUMENT =
  'The file is an OpenDocument file. Open it, save it as .xlsx (a spreadsheet) or .docx (a text) and import that.';

const OF_PROGRAMS =
  'The file is JSON, XML or a web page, which programs write for programs. If it is a register in another standard, name the standard: npm run import -- --help lists them. Else save it as .xlsx, .docx or CSV.';

/** Reads a file of a contributor by what it is, whatever its name says: an Excel workbook, a Word document or CSV. */
export async function readFileOf(
  bytes: Uint8Array,
  path: string,
  isQuestion: (text: string) => boolean,
): Promise<ReadFile | Refusal> {
  const name = basename(path, extname(path));
  if (bytes.length === 0) return { because: 'The file is empty.' };
  const start = Buffer.from(bytes.subarray(0, 100)).toString('utf8');
  const locked = whyLocked(bytes);
  if (locked !== undefined) return { because: locked };
  if (start.startsWith('%PDF-'))
    return {
      because:
        'The file is a PDF, in which answers cannot be told apart for sure. Import the Word or Excel file that it was made from.',
    };
  if (/^\uFEFF?\s*[{[<]/u.test(start)) return { because: OF_PROGRAMS };
  if (!isPackage(bytes)) return readCsvFile(bytes, name);
  const parts = await unpack(bytes, () => false);
  if (isRefusal(parts)) return parts;
  if (parts.names.has('word/document.xml')) return readWordFile(bytes, name, isQuestion);
  if (parts.names.has('xl/workbook.xml')) return readWorkbook(bytes);
  if (parts.names.has('mimetype') && parts.names.has('content.xml')) return { because: OPEN_DOCUMENT };
  if (parts.names.has('xl/workbook.bin'))
    return { because: 'The file is a binary workbook (.xlsb). Save it as .xlsx and import that.' };
  return {
    because:
      'The file is neither a workbook of Excel nor a document of Word. Save it as .xlsx, .docx or CSV and import that.',
  };
}
