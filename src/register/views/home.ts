import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { addressIn } from '../addresses.ts';
import type { Register } from '../register.ts';
import { toldOnce } from '../same-notices.ts';
import { otherSummaryOf, plainSummary, type Summary } from './summary.ts';

/** What the first page shows. It does not grow with the register. */
export interface HomeView {
  readonly organisations: readonly Summary[];
  readonly care: readonly Summary[];
  readonly notices: readonly Summary[];
  readonly counts: readonly { readonly text: string; readonly address: string }[];
}

const MOST_ORGANISATIONS = 8;

/** The first page in a language. Organisations that publish here themselves come before gathered ones. */
export function homeView(register: Register, language: LanguageCode): HomeView {
  const { count, ui } = speak(language);
  const own = register.organisations.filter(({ entry }) => !entry.gathered);
  const at = (path: string) => addressIn(language, path);
  return {
    organisations: own.slice(0, MOST_ORGANISATIONS).map(({ entry }) => plainSummary(entry, language)),
    care: register.care.map(({ entry }) => plainSummary(entry, language)),
    notices: toldOnce(register.notices.filter((notice) => notice.open)).map((notice) =>
      otherSummaryOf(notice, language),
    ),
    counts: [
      { text: count(ui.list.organisationCount, register.organisations.length), address: at('/organisations/') },
      { text: count(ui.list.toolCount, register.tools.length), address: at('/tools/') },
      { text: count(ui.list['data-useCount'], register.dataUses.length), address: at('/data-uses/') },
    ],
  };
}
