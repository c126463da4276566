import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordedCopy } from '../build/record.ts';
import { removeFile } from '../build/sweep.ts';
import { languagesOfPage } from '../i18n/pages-in.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { addressOf, pathOf } from '../register/addresses.ts';
import type { Organisation, Register } from '../register/register.ts';
import { COPY_FILE, hasCopy, SIZE_PLACE } from './copied.ts';
import { copyOf } from './copy.ts';
import { fileOf } from './site-files.ts';

/** The built site, and what of it is new. */
export interface SiteToCopy {
  /** Its folder. */
  readonly site: string;
  /** Where pages lie as they were before their copies were made. */
  readonly kept: string;
  /** The address of the portal. */
  readonly origin: string;
  /** The files of the pages that were made now. */
  readonly made: readonly string[];
  /** The copies that lie on the site already, by address. */
  readonly before: Readonly<Record<string, RecordedCopy>>;
}

/**
 * Writes the copy of every organisation's list into the built site, in each language that has the organisation's page, and
 * says on that page how large it is. A copy stays where all the pages that it is made of have stayed, on the same day; one whose
 * organisation is gone is removed. Gives all copies by their addresses.
 */
export async function writeCopies(register: Register, about: SiteToCopy): Promise<Record<string, RecordedCopy>> {
  const copies: Record<string, RecordedCopy> = {};
  const made = new Set(about.made);
  const staying = (address: string) => {
    const copy = Object.hasOwn(about.before, address) ? about.before[address] : undefined;
    return copy?.day === register.today && !copy.pages.some((page) => made.has(page)) ? copy : undefined;
  };
  for (const organisation of register.organisations.filter(hasCopy))
    for (const { code } of languagesOfPage(pathOf(organisation.entry))) {
      const address = addressOf(organisation.entry, code) + COPY_FILE;
      copies[address] = staying(address) ?? (await writeCopy(organisation, register, code, about));
    }
  for (const [address, { file }] of Object.entries(about.before))
    if (!Object.hasOwn(copies, address)) await removeFile(about.site, file);
  return copies;
}

async function writeCopy(
  organisation: Organisation,
  register: Register,
  language: LanguageCode,
  { site, kept, origin }: SiteToCopy,
): Promise<RecordedCopy> {
  const page = addressOf(organisation.entry, language);
  const { html, pages } = await copyOf(organisation, register, language, site, origin);
  const [file, size] = [fileOf(page + COPY_FILE), Math.ceil(Buffer.byteLength(html) / 1000)];
  await writeFile(join(site, file), html);
  await tellSize(fileOf(`${page}index.html`), size, language, { site, kept });
  return { file, size, pages, day: register.today };
}

/** The page was made before its copy, so that it has a place for the size. */
async function tellSize(
  page: string,
  size: number,
  language: LanguageCode,
  { site, kept }: { readonly site: string; readonly kept: string },
) {
  const html = await readFile(join(kept, page), 'utf8');
  await writeFile(join(site, page), html.replaceAll(SIZE_PLACE, speak(language).number(size)));
}
