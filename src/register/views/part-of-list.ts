import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { addressIn } from '../addresses.ts';
import type { DataUse, Tool } from '../register.ts';
import { summaryOf, type Summary } from './summary.ts';

/** The entries that a page shows of what may be a long list, and where the whole list is. */
export interface PartOfList {
  readonly entries: readonly Summary[];
  /** Where the rest is; undefined where all are shown. */
  readonly more: { readonly text: string; readonly address: string } | undefined;
}

/** No page grows with the register: more entries than this are left to their list. */
const MOST = 30;

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
  const { count, fill, ui } = speak(language);
  const total = count(list === 'tools' ? ui.list.toolCount : ui.list['data-useCount'], items.length);
  return {
    entries: items.slice(0, MOST).map((item) => summaryOf(item, language)),
    more:
      items.length > MOST
        ? { text: fill(ui.entry.moreOf, { count: total }), address: addressIn(language, listPath) }
        : undefined,
  };
}
