import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { addressIn } from '../addresses.ts';
import { SHOWN_OF_A_LIST } from '../lists.ts';
import type { DataUse, Tool } from '../register.ts';
import { summaryOf, type Summary } from './summary.ts';

/** The entries that a page shows of what may be a long list, and where the whole list is. */
export interface PartOfList {
  readonly entries: readonly Summary[];
  /** Where the rest is; undefined where all are shown. */
  readonly more: { readonly text: string; readonly address: string } | undefined;
}

/**
 * The first entries of a list of tools or of uses of data, as a part of another page.
 *
 * `listPath` is the path of the list that holds exactly these, page by page.
 */
export function partOfList(
  items: readonly (Tool | DataUse)[],
  list: 'tools' | 'data-uses',
  listPath: string,
  language: LanguageCode,
): PartOfList {
  return {
    entries: items.slice(0, SHOWN_OF_A_LIST).map((item) => summaryOf(item, language)),
    more: moreOfList(items.length, list, listPath, language),
  };
}

/** Where the whole list of so many entries is, in words; undefined where all of them are shown. */
export function moreOfList(
  many: number,
  list: 'tools' | 'data-uses',
  listPath: string,
  language: LanguageCode,
): PartOfList['more'] {
  if (many <= SHOWN_OF_A_LIST) return undefined;
  const { count, fill, ui } = speak(language);
  const total = count(list === 'tools' ? ui.list.toolCount : ui.list['data-useCount'], many);
  return { text: fill(ui.entry.moreOf, { count: total }), address: addressIn(language, listPath) };
}
