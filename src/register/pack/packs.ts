import { languagesOfPage } from '../../i18n/pages-in.ts';
import { firstLanguage, type LanguageCode } from '../../i18n/languages.ts';
import { pathOf } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import type { Register, Tool } from '../register.ts';
import { mayBeMet } from '../views/journey.ts';
import { isTranslated } from '../words.ts';

/** The sheets of a clinic pack and how each prints: its paper in millimetres, and how many pages it is. */
export const sheets = {
  'poster-a4': { width: 210, height: 297, pages: 1 },
  'poster-a5': { width: 148, height: 210, pages: 1 },
  /** One sheet of A4 across, printed on both sides and folded in the middle: four panels of A5. */
  leaflet: { width: 297, height: 210, pages: 2 },
  words: { width: 210, height: 297, pages: 1 },
} as const;

export type SheetName = keyof typeof sheets;

export const sheetNames = Object.keys(sheets) as SheetName[];

/**
 * Whether a tool has a clinic pack: its organisation publishes here itself, and patients may meet it. A poster for a tool
 * that is no longer used, or not yet, would mislead.
 */
export function hasPack(tool: Tool): boolean {
  return !tool.entry.gathered && mayBeMet(tool);
}

/** The languages of a pack: those in which the entry has words. It is not counted as missing in any other. */
export function packLanguages(tool: Tool): LanguageCode[] {
  if (!hasPack(tool)) return [];
  return languagesOfPage(pathOf(tool.entry))
    .map(({ code }) => code)
    .filter((code) => isTranslated(tool.entry, code));
}

/** The path of a pack, or of one of its sheets, the same in every language: `/tools/riverside/chest-x-rays/pack/`. */
export function packPath(entry: Entry<'tools'>, sheet?: SheetName): string {
  return `${pathOf(entry)}pack/${sheet === undefined ? '' : `${sheet}/`}`;
}

/** The paths of a pack and of its sheets. */
export function packPaths(entry: Entry<'tools'>): string[] {
  return [packPath(entry), ...sheetNames.map((sheet) => packPath(entry, sheet))];
}

/** The pages of packs in the languages that each has: parameters of their addresses, and what they are given. */
export function packPages({ tools }: Pick<Register, 'tools'>) {
  return tools.flatMap((tool) => {
    const [organisation, name] = tool.entry.id.split('/');
    return packLanguages(tool).map((language) => ({
      params: { language: language === firstLanguage ? undefined : language, organisation, tool: name },
      props: { tool, language },
    }));
  });
}
