import { isLanguageCode, type LanguageCode } from '../i18n/languages.ts';
import { speak, type Speech } from '../i18n/speak.ts';
import type { Answers } from '../model/index.ts';
import { given, type NoAnswer } from '../model/answer.ts';
import { fileAddress } from './addresses.ts';
import { dotPicture, isScaled, perThousand, type DotPicture } from './dots.ts';
import type { Entry } from './entry.ts';

/** Figures in a row that were counted together, and where that stands. */
export interface FigureRun {
  readonly figures: readonly FigureShown[];
  readonly source: {
    /** “Source:”, or “Source of these figures:” */
    readonly label: string;
    readonly text: string;
    readonly href: string | undefined;
    /** “counted on 20 February 2026” */
    readonly counted: string;
  };
}

/** A number of people out of a number of people, in words and as a picture. */
export interface FigureShown {
  /** “For some people: people over 75”; empty where it is about all. */
  readonly group: string;
  /** What was counted, and then what it is compared with, where it is. */
  readonly parts: readonly FigurePart[];
}

/** A picture of dots, and the sentence that says the same. */
export interface FigurePart {
  readonly sentence: string;
  readonly dots: DotPicture;
  /** What the dots show, for those who do not see them. */
  readonly label: string;
}

/** A figure as it is written. */
export type Figure = Exclude<ReturnType<typeof given<Answers<'tools'>['figures']>>, undefined>[number];

/**
 * The figures of an entry, ready to be shown, in the order in which they are written.
 *
 * `words` is the language in which the figures are written: sentences are made in it, so that no sentence is of two languages.
 */
export function figuresShown(
  entry: Entry,
  figures: readonly Figure[],
  words: string,
  language: LanguageCode,
): FigureRun[] {
  const page = speak(language);
  const own = isLanguageCode(words) ? speak(words) : page;
  const links = evidenceLinks(entry);
  return runsOf(figures, links).map((run) => ({
    figures: run.map(({ figure }) => ({
      group: figure.group === undefined ? '' : own.fill(own.ui.figures.group, { group: figure.group }),
      parts: partsOf(figure, own, page),
    })),
    source: sourceOf(run, page),
  }));
}

interface Linked {
  readonly figure: Figure;
  readonly href: string | undefined;
}

/** Figures that follow on each other and come from one source of one day. */
function runsOf(figures: readonly Figure[], links: readonly (string | undefined)[]): [Linked, ...Linked[]][] {
  const runs: [Linked, ...Linked[]][] = [];
  for (const [at, figure] of figures.entries()) {
    const one = { figure, href: linkTo(figure.address) ?? links[at] };
    const last = runs.at(-1);
    const [{ figure: before, href }] = last ?? [one];
    if (last && before.source === figure.source && before.on === figure.on && href === one.href) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function sourceOf(run: [Linked, ...Linked[]], { ui, fill, day }: Speech): FigureRun['source'] {
  const [{ figure, href }, ...more] = run;
  return {
    label: more.length > 0 ? ui.figures.sourceOfThese : ui.figures.source,
    text: figure.source,
    href,
    counted: fill(ui.figures.counted, { day: day(figure.on) }),
  };
}

function partsOf(
  { of, whom, many, what, comparedWith, comparedMany }: Figure,
  own: Speech,
  page: Speech,
): FigurePart[] {
  const sentence = own.fill(own.ui.figures.sentence, { of: own.number(of), whom, many: own.number(many), what });
  const first = part(many, of, sentence, own, page);
  if (comparedWith === undefined || comparedMany === undefined) return [first];
  const numbers = { many: own.number(comparedMany), of: own.number(of) };
  return [first, part(comparedMany, of, own.fill(own.ui.figures.compared, { comparedWith, ...numbers }), own, page)];
}

function part(many: number, of: number, sentence: string, own: Speech, page: Speech): FigurePart {
  const dots = dotPicture(many, of);
  const about = own.fill(own.ui.figures.about, { many: own.number(perThousand(many, of)) });
  const { ui, fill, number } = page;
  return {
    sentence: isScaled(of) ? `${sentence} ${about}` : sentence,
    dots,
    label: fill(ui.figures.picture, { of: number(dots.of), filled: number(dots.filled) }),
  };
}

/** The address of each figure's source, where the source is the title of a piece of evidence that the entry names. */
function evidenceLinks({ facts }: Entry): (string | undefined)[] {
  const { figures, evidence } = facts as Answers<'tools'>;
  const addresses = new Map((given(evidence) ?? []).map(({ title, address }) => [title, address]));
  return (given(figures) ?? []).map(({ source }) => linkTo(addresses.get(source)));
}

/** An address as a link: a path of the site stands below the site's own. */
function linkTo(address: string | NoAnswer | undefined): string | undefined {
  const known = given(address);
  return known?.startsWith('/') ? fileAddress(known) : known;
}
