import type { LanguageCode } from '../../i18n/languages.ts';
import { addressIn } from '../addresses.ts';
import type { Tool } from '../register.ts';
import { packLanguages, packPath, sheetNames, sheets, type SheetName } from './packs.ts';

/** A sheet to be printed to a file. */
export interface PrintJob {
  readonly sheet: SheetName;
  readonly language: LanguageCode;
  /** The address of its page below the host. */
  readonly address: string;
  /** `riverside/chest-x-rays/riverside-chest-x-rays-poster-a4-en.pdf`: says in any folder what it is. */
  readonly file: string;
  readonly pages: number;
}

/** Every sheet of the packs of these tools, in each language that a pack has. */
export function printJobs(tools: readonly Tool[]): PrintJob[] {
  return tools.flatMap((tool) =>
    packLanguages(tool).flatMap((language) =>
      sheetNames.map((sheet) => ({
        sheet,
        language,
        address: addressIn(language, packPath(tool.entry, sheet)),
        file: `${tool.entry.id}/${tool.entry.id.replaceAll('/', '-')}-${sheet}-${language}.pdf`,
        pages: sheets[sheet].pages,
      })),
    ),
  );
}
