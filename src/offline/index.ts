import { readFile, writeFile } from 'node:fs/promises';
import { languagesOfPage } from '../i18n/pages-in.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { addressOf, pathOf } from '../register/addresses.ts';
import type { Register } from '../register/register.ts';
import { COPY_FILE, hasCopy, SIZE_PLACE } from './copied.ts';
import { copyOf } from './copy.ts';
import { fileAt } from './site-files.ts';

/** A copy that was written. */
export interface WrittenCopy {
  readonly address: string;
  /** In kB (1,000 bytes), as it is kept. */
  readonly size: number;
}

/**
 * Writes the copy of every organisation's list into the built site, in each language that has the organisation's page, and
 * says on that page how large it is. `site` is the folder of the built site, `origin` the address of the portal.
 */
export async function writeCopies(site: string, register: Register, origin: string): Promise<WrittenCopy[]> {
  const written: WrittenCopy[] = [];
  for (const organisation of register.organisations.filter(hasCopy))
    for (const { code } of languagesOfPage(pathOf(organisation.entry))) {
      const html = await copyOf(organisation, register, code, site, origin);
      const page = addressOf(organisation.entry, code);
      const size = Math.ceil(Buffer.byteLength(html) / 1000);
      await writeFile(fileAt(site, page + COPY_FILE), html);
      await tellSize(fileAt(site, `${page}index.html`), size, code);
      written.push({ address: page + COPY_FILE, size });
    }
  return written;
}

/** The page was made before its copy, so that it has a place for the size. */
async function tellSize(page: string, size: number, language: LanguageCode): Promise<void> {
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replaceAll(SIZE_PLACE, speak(language).number(size)));
}
