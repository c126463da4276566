import { replaceFile } from '../generations/replace.ts';
import type { MadeRecord } from './joined-records.ts';
import { inLines, readLines } from './kept-lines.ts';
import type { BuildRecord, RecordedFiles, RecordedPage } from './record.ts';

/** The record of a part, or of a whole site. */
export type KeptRecord = MadeRecord & Partial<Pick<BuildRecord, 'site' | 'copies'>>;

/** All of a record but its pages and files of data, each of which has a line of its own. */
type Beginning = Omit<KeptRecord, 'pages' | 'data'> & { readonly data: Omit<KeptRecord['data'], 'together'> };
type Line =
  | { readonly begins: Beginning }
  | { readonly page: string; readonly is: RecordedPage }
  | { readonly files: string; readonly is: RecordedFiles };

/** Writes a record, which is there whole or not at all. All pages of a large register are more than one text can hold. */
export async function writeRecord(file: string, record: KeptRecord): Promise<void> {
  await replaceFile(file, inLines(linesOf(record)));
}

function* linesOf({ pages, data: { together, ...data }, ...others }: KeptRecord): Iterable<Line> {
  yield { begins: { ...others, data } };
  for (const [page, is] of Object.entries(pages)) yield { page, is };
  for (const [files, is] of Object.entries(together)) yield { files, is };
}

/** A record that was written; undefined where there is none that can be read, or none of this site, by the digest of that. */
export function readRecord(file: string, site?: string): KeptRecord | undefined {
  const pages = new Map<string, RecordedPage>();
  const together = new Map<string, RecordedFiles>();
  let begins: Beginning | undefined;
  try {
    for (const line of readLines(file) as Iterable<Line>)
      if ('begins' in line) {
        begins = line.begins;
        if (site !== undefined && begins.site !== site) return undefined;
      } else if ('page' in line) pages.set(line.page, line.is);
      else together.set(line.files, line.is);
  } catch {
    return undefined;
  }
  return (
    begins && {
      ...begins,
      pages: Object.fromEntries(pages),
      data: { ...begins.data, together: Object.fromEntries(together) },
    }
  );
}
