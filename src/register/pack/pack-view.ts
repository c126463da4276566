import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { plain } from '../../prose/render.ts';
import { readTheme } from '../../site.ts';
import { addressOf } from '../addresses.ts';
import { answersOf, type Answer } from '../answers.ts';
import type { Register, Tool } from '../register.ts';
import { factsInWords, type FactShown } from '../views/tool.ts';
import { textOf } from '../words.ts';
import { qrCode, type QrCode } from './qr-code.ts';
import { shortAddress } from './spoken.ts';

/** What every sheet of a pack is made from. */
export interface PackView {
  readonly name: string;
  readonly organisation: string;
  readonly inBrief: string;
  readonly facts: readonly FactShown[];
  /** The whole address of the tool’s page: what the code holds. It names no one and counts no one. */
  readonly address: string;
  /** The same as people type it. */
  readonly shortAddress: string;
  readonly code: QrCode;
  readonly contacts: readonly { readonly label: string; readonly text: string }[];
  /** When the entry was checked, and the day of the register. */
  readonly dated: string;
  /** That it is an example, where its organisation is invented; else empty. */
  readonly example: string;
}

/** The pack of a tool in a language. */
export function packView(tool: Tool, register: Register, language: LanguageCode): PackView {
  const { ui, fill, day } = speak(language);
  const { entry, organisation } = tool;
  const address = new URL(addressOf(entry, language), readTheme().address).href;
  const checked = given(entry.facts.lastChecked);
  return {
    name: textOf(entry, 'name', language),
    organisation: textOf(organisation.entry, 'name', language),
    inBrief: plain(textOf(entry, 'inBrief', language)),
    facts: factsInWords(tool, language),
    address,
    shortAddress: shortAddress(address),
    code: qrCode(address),
    contacts: contactsOf(tool, language),
    dated: [
      checked === undefined ? '' : fill(ui.pack.checkedOn, { day: day(checked) }),
      fill(ui.pack.printedOn, { day: day(register.today) }),
    ]
      .filter(Boolean)
      .join(' '),
    example: organisation.entry.facts.invented === true ? ui.pack.example : '',
  };
}

/** The answers to some questions of a tool as a sheet shows them: without the links and meanings that only a screen has. */
export function answersOnPaper(
  tool: Tool,
  names: readonly string[],
  register: Register,
  language: LanguageCode,
): Answer[] {
  const noFinish = () => undefined;
  return answersOf(tool.entry, names, { entries: register.entries, language, finish: noFinish });
}

function contactsOf({ organisation }: Tool, language: LanguageCode): PackView['contacts'] {
  const { ui } = speak(language);
  const { phone, email } = organisation.entry.facts;
  return [
    { label: ui.pack.phone, text: given(phone) ?? '' },
    { label: ui.pack.email, text: given(email) ?? '' },
  ].filter(({ text }) => text !== '');
}
