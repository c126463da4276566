import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import type { Register, Tool } from '../register.ts';
import { linesOf, stacked, type Fitted } from './fit.ts';
import { answersOnPaper, packView, type PackView } from './pack-view.ts';
import { titleSizeOf } from './poster.ts';
import { factsHeight, heightOf, PANEL, tallness } from './sheet-measures.ts';

/** What a folded leaflet says. Its front shows what the tool is and the code; its back, whom to ask. */
export interface LeafletView extends PackView {
  readonly titleSize: number;
  /** The left page inside: what it does, and what it cannot do. */
  readonly left: readonly Fitted[];
  /** Below the eight facts on the right page inside: who decides, and how to ask for a person. */
  readonly right: readonly Fitted[];
  /** Above the contacts on the back: how to say no, what then, and what of the data. */
  readonly back: readonly Fitted[];
}

/** The lines that the foot of the back takes: whom to ask, the address, the day, and that it is an example. */
const FOOT_LINES = 9;

export function leafletOf(tool: Tool, register: Register, language: LanguageCode): LeafletView {
  const { ui } = speak(language);
  const view = packView(tool, register, language);
  const fit = (names: readonly string[], taken: number) =>
    stacked(
      answersOnPaper(tool, names, register, language),
      { ...PANEL, lines: PANEL.lines / tallness(language) - taken },
      ui.pack.tooLong,
    );
  const facts = Math.ceil(factsHeight(view.facts, PANEL.width) / heightOf(1, 1));
  const contacts = [...view.contacts.map(({ text }) => text), view.shortAddress, view.dated, view.example];
  const foot = contacts.reduce((sum, text) => sum + linesOf(text, PANEL.width - 6), 0) - contacts.length + FOOT_LINES;
  return {
    ...view,
    titleSize: titleSizeOf(view.name, PANEL.width),
    // What it cannot do must have room first, and stands second.
    left: fit(['limits', 'does'], 0).toReversed(),
    right: fit(['humanReview', 'askForHuman'], facts),
    back: fit(['howToSayNo', 'ifNo', 'dataUsed'], foot),
  };
}
