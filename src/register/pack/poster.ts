import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import type { Register, Tool } from '../register.ts';
import { linesOf, stacked, type Fitted } from './fit.ts';
import { answersOnPaper, packView, type PackView } from './pack-view.ts';
import { factsHeight, heightOf, PARTS, posters, tallness, type PosterMeasures } from './sheet-measures.ts';

/** What a poster says, chosen so that it fits on one page. */
export interface PosterView extends PackView {
  /** 0 is the largest. */
  readonly titleSize: number;
  /** Whether the sentence on what the tool is has room. */
  readonly showsBrief: boolean;
  /** What it cannot do, and how to say no. */
  readonly boxes: readonly Fitted[];
}

const BOXES = ['limits', 'howToSayNo'];

/** The poster of a tool in a language, on one of its papers. */
export function posterOf(
  tool: Tool,
  register: Register,
  language: LanguageCode,
  paper: keyof typeof posters,
): PosterView {
  const view = packView(tool, register, language);
  const { ui } = speak(language);
  const sheet = posters[paper];
  const titleSize = titleSizeOf(view.name, sheet.width);
  const { box } = PARTS;
  const free = sheet.height / tallness(language) - heightWithoutBoxes(view, titleSize, language, sheet);
  const brief = heightOf(linesOf(view.inBrief, sheet.width / PARTS.brief), PARTS.brief);
  const lines = (height: number) => Math.floor((height - box.padding) / heightOf(1, box.size));
  const showsBrief = brief <= free;
  const room = {
    width: ((sheet.width - box.between) / 2 - box.side) / box.size,
    lines: lines(showsBrief ? free - brief : free),
  };
  const answers = answersOnPaper(tool, BOXES, register, language);
  return {
    ...view,
    titleSize,
    showsBrief,
    boxes: answers.flatMap((answer) => stacked([answer], room, ui.pack.tooLong)),
  };
}

/** The largest size in which a title stands well in a column of `width` em; the smallest holds any title. */
export function titleSizeOf(name: string, width: number): number {
  const found = PARTS.titles.findIndex((size) => linesOf(name, width / size, true) <= (size > 2 ? 1 : 2));
  return found < 0 ? PARTS.titles.length - 1 : found;
}

/** The height, in em, of all on a poster but the sentence on what the tool is and the boxes. */
function heightWithoutBoxes(
  view: PackView,
  titleSize: number,
  language: LanguageCode,
  { width }: PosterMeasures,
): number {
  const { ui } = speak(language);
  const { gaps, band, titles, code, foot, note } = PARTS;
  const size = titles[titleSize] ?? titles[0];
  const bandHeight = band.padding + heightOf(1, band.kicker) + heightOf(linesOf(view.organisation, width - 2), 1);
  const title = heightOf(linesOf(view.name, width / size, true), size);
  const contacts = [
    `${ui.pack.orGoTo} ${view.shortAddress}`,
    ...view.contacts.map(({ label, text }) => `${label}: ${text}`),
  ];
  const footWidth = (width - foot.besideCode) / foot.size;
  const footLines = 3 + contacts.reduce((sum, text) => sum + linesOf(text, footWidth, true), 0);
  const notes = linesOf(`${view.dated} ${view.example}`, width / note);
  return (
    gaps +
    bandHeight +
    title +
    factsHeight(view.facts, width) +
    Math.max(code, heightOf(footLines, foot.size)) +
    heightOf(notes, note)
  );
}
