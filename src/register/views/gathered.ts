import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { addressOf } from '../addresses.ts';
import { answersOf, type Answer } from '../answers.ts';
import type { Entry } from '../entry.ts';
import type { Register } from '../register.ts';
import { textOf } from '../words.ts';
import type { PageContext } from './context.ts';

/** Where a gathered entry comes from, and what its source said that our questions do not ask. */
export interface GatheredFrom {
  readonly text: string;
  readonly licence: string;
  readonly link: { readonly href: string; readonly text: string } | undefined;
  /** The page of the source: when it was read, and what was not taken. */
  readonly source: { readonly href: string; readonly text: string } | undefined;
  readonly kept: readonly Answer[];
}

/** The note on a gathered entry; undefined for an organisation's own. */
export function gatheredFrom(
  entry: Entry,
  register: Register,
  language: LanguageCode,
  page: PageContext,
): GatheredFrom | undefined {
  const [origin] = given((entry as Entry<'tools'>).facts.gathered) ?? [];
  if (!entry.gathered || !origin) return undefined;
  const speech = speak(language);
  const source = register.sources.get(origin.source);
  const organisation = register.entries.organisations.get((entry as Entry<'tools'>).facts.organisation);
  const href = origin.address ?? source?.facts.address;
  const licence = source && textOf(source, 'licence', language);
  return {
    text: speech.fill(speech.ui.entry.gatheredText, {
      organisation: textOf(organisation ?? entry, 'name', language),
      source: source ? textOf(source, 'name', language) : origin.source,
      day: speech.day(origin.on),
    }),
    licence: licence ? speech.fill(speech.ui.entry.licence, { licence }) : '',
    link: href === undefined ? undefined : { href, text: speech.ui.entry.gatheredLink },
    source: source && { href: addressOf(source, language), text: speech.ui.sources.aboutSource },
    kept: answersOf(entry, ['kept'], page),
  };
}
