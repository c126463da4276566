import type { LanguageCode } from '../i18n/languages.ts';
import { speak, type Speech } from '../i18n/speak.ts';
import { given } from '../model/answer.ts';
import { identifiability } from '../model/vocabulary/data-terms.ts';
import { plain } from '../prose/render.ts';
import { addressOf } from './addresses.ts';
import type { DataUse, Tool } from './register.ts';
import { said, textOf } from './words.ts';

/** A box of the picture: who holds data. Measures are in the picture's own units, at one to a CSS pixel. */
export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'person' | 'organisation' | 'recipient';
  /** The first line is a name. */
  readonly lines: readonly string[];
}

/** A line of the picture: data that moves, and whether it shows who somebody is. */
export interface FlowLine {
  readonly path: string;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
  /** Drawn solid where the data shows who somebody is, else dashed. */
  readonly identifiable: boolean;
}

export interface DataFlow {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly lines: readonly FlowLine[];
  /** In words, what the answers on the same page do not say: who gets data for the published uses of data of a tool. */
  readonly forUses: readonly FlowUse[];
}

/** Words, and their language where it is not that of the page. */
interface Words {
  readonly text: string;
  readonly language?: string;
}

/** A published use of data, and who gets data for it: for each, what is said of it part by part. */
export interface FlowUse {
  readonly name: Words;
  readonly address: string;
  readonly recipients: readonly (readonly Words[])[];
}

interface Recipient {
  readonly name: string;
  readonly role: string;
  readonly gets?: string;
  readonly identifiability: (typeof identifiability.ids)[number];
  readonly countries: readonly string[];
  readonly keeps?: string;
}

/** Everybody who gets data for one purpose: for the entry itself, or for a use of data that it takes part in. */
interface Purpose {
  readonly use?: DataUse;
  readonly recipients: readonly Recipient[];
}

const BOX_WIDTH = 210;
const LINE_HEIGHT = 19;
const PADDING = 10;
/** What fits on a line of a box at the picture's type size. */
const LETTERS_A_LINE = 26;
/** Room above a box for the word on the line that leads to it. */
const ROOM_FOR_LABEL = 36;
/** How far a box stands in from the one that its data comes from. */
const INDENT = 24;
/** Around the whole picture: lines have a width. */
const MARGIN = 2;

/**
 * The picture of where the data of a tool or a use of data goes: from the person to the organisation and on to each recipient,
 * those of the uses of data that a tool takes part in too.
 *
 * Nothing where it is not said who gets data. The same stands in words under the question on recipients and in `forUses`.
 */
export function dataFlowOf(item: Tool | DataUse, language: LanguageCode): DataFlow | undefined {
  const own = given(item.entry.facts.identifiability);
  const purposes = purposesOf(item, language);
  const known = purposes.length > 0 || given(item.entry.facts.leaves) === 'stays';
  if (own === undefined || own === 'none' || !known) return undefined;
  const boxes: FlowBox[] = [];
  const lines: FlowLine[] = [];
  for (const holder of holdersOf(item, purposes, own, language)) {
    const box = boxBelow(boxes, holder);
    const from = holder.gets && boxes[holder.gets.from];
    if (holder.gets && from) lines.push(lineOf(from, box, holder.gets, speak(language)));
    boxes.push(box);
  }
  return {
    width: Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN,
    boxes,
    lines,
    forUses: purposes.flatMap(({ use, recipients }) => (use ? [useInWords(use, recipients, language)] : [])),
  };
}

function purposesOf(item: Tool | DataUse, language: LanguageCode): Purpose[] {
  const uses = 'dataUses' in item ? item.dataUses : [];
  return [
    { recipients: recipientsOf(item, language) },
    ...uses.map((use) => ({ use, recipients: recipientsOf(use, language) })),
  ].filter(({ recipients }) => recipients.length > 0);
}

function recipientsOf({ entry }: Tool | DataUse, language: LanguageCode): readonly Recipient[] {
  const { value } = said(entry, 'recipients', language);
  return Array.isArray(value) ? (value as Recipient[]) : [];
}

function useInWords({ entry }: DataUse, recipients: readonly Recipient[], language: LanguageCode): FlowUse {
  const speech = speak(language);
  const written = (text: string, of: string): Words => ({ text, ...(of !== language && { language: of }) });
  const theirs = said(entry, 'recipients', language).language;
  return {
    name: written(textOf(entry, 'name', language), said(entry, 'name', language).language),
    address: addressOf(entry, language),
    recipients: recipients.map(({ name, gets, identifiability: shows, countries, keeps }) => [
      written(`${name}:`, theirs),
      ...(gets ? [written(plain(gets).trim(), theirs)] : []),
      { text: ended([speech.term(identifiability, shows).label, ...countriesIn(countries, speech)].join('. ')) },
      ...(keeps ? [written(ended(keeps), theirs)] : []),
    ]),
  };
}

const ended = (text: string) => (/[.!?۔…]$/u.test(text) ? text : `${text}.`);

/** Somebody who holds data, in the order in which they stand in the picture. */
interface Holder {
  readonly kind: FlowBox['kind'];
  readonly texts: readonly string[];
  /** How many hands the data has passed through before this one. */
  readonly depth: number;
  /** Whom the data comes from, by place in the order, and what it shows; undefined of the person whose it is. */
  readonly gets?: { readonly from: number; readonly shows: Recipient['identifiability'] };
}

const ORGANISATION = 1;

/** Each comes after the one that its data is from. */
function holdersOf(
  item: Tool | DataUse,
  purposes: readonly Purpose[],
  own: Recipient['identifiability'],
  language: LanguageCode,
): Holder[] {
  const speech = speak(language);
  const countries = countriesIn(given(item.entry.facts.countries) ?? [], speech);
  const holders: Holder[] = [
    { kind: 'person', texts: [speech.ui.flow.you], depth: 0 },
    {
      kind: 'organisation',
      texts: [textOf(item.organisation.entry, 'name', language), ...countries],
      depth: 1,
      gets: { from: 0, shows: own },
    },
  ];
  for (const { use, recipients } of purposes) {
    let giver = ORGANISATION;
    for (const recipient of recipients) {
      const from = recipient.role === 'sub-processor' ? giver : ORGANISATION;
      if (recipient.role !== 'sub-processor') giver = holders.length;
      holders.push({
        kind: 'recipient',
        texts: textsOf(recipient, use, language),
        depth: (holders[from]?.depth ?? 0) + 1,
        gets: { from, shows: recipient.identifiability },
      });
    }
  }
  return holders;
}

function textsOf({ name, gets, countries, keeps }: Recipient, use: DataUse | undefined, language: LanguageCode) {
  const speech = speak(language);
  return [
    name,
    ...(gets ? [inShort(plain(gets))] : []),
    ...countriesIn(countries, speech),
    ...(keeps ? [keeps] : []),
    ...(use ? [speech.fill(speech.ui.flow.forUse, { use: textOf(use.entry, 'name', language) })] : []),
  ];
}

/** The most letters that what moves may have in the picture: four lines of a box. The whole stands in words below. */
const MOST_LETTERS = 96;

/** The first sentence of a text, cut between words where it is long. */
export function inShort(text: string): string {
  const [first = ''] = text.trim().split(/(?<=[.!?۔])\s+/u);
  if (first.length <= MOST_LETTERS) return first;
  return `${first.slice(0, first.lastIndexOf(' ', MOST_LETTERS))} …`;
}

function countriesIn(codes: readonly string[], speech: Speech): string[] {
  return codes.length > 0 ? [codes.map((code) => speech.country(code)).join(', ')] : [];
}

/** A text over lines that fit in a box, cut between words. */
export function wrapped(text: string, most = LETTERS_A_LINE): string[] {
  return text.split(/\s+/u).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

/**
 * The box of a holder below all others: each has a row of its own, so that the picture stays as narrow as a phone, and stands in
 * from the one that its data comes from.
 */
function boxBelow(boxes: readonly FlowBox[], { kind, texts, depth }: Holder): FlowBox {
  const last = boxes.at(-1);
  const lines = texts.flatMap((text) => wrapped(text));
  return {
    x: MARGIN + depth * INDENT,
    y: last === undefined ? MARGIN : last.y + last.height + ROOM_FOR_LABEL,
    width: BOX_WIDTH,
    height: lines.length * LINE_HEIGHT + 2 * PADDING,
    kind,
    lines,
  };
}

function lineOf(from: FlowBox, to: FlowBox, { shows }: NonNullable<Holder['gets']>, { term }: Speech): FlowLine {
  const x = from.x + INDENT / 2;
  const middle = to.y + to.height / 2;
  return {
    path: `M${x} ${from.y + from.height}V${middle}H${to.x - 2}`,
    label: { x: to.x + 2, y: to.y - 10, text: term(identifiability, shows).label },
    identifiable: shows === 'identifiable',
  };
}
