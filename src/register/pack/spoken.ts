import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { plain } from '../../prose/render.ts';
import type { FactShown } from '../views/tool.ts';
import { factsInWords } from '../views/tool.ts';
import type { FactKey } from '../facts.ts';
import type { Tool } from '../register.ts';
import { textOf } from '../words.ts';

/** People speak about 150 words a minute when they want to be understood, so that 75 take 30 seconds. */
export const MOST_SPOKEN_WORDS = 75;
const WORDS_A_SECOND = 2.5;

/** Longer instructions than this, in letters, are left to the page that the letter names. */
const MOST_IN_LETTER = 260;

/** A sentence, and its place among those that are left out first when all would be too long; 0 stays in any case. */
interface Sentence {
  readonly text: string;
  readonly leaveOut: number;
}

/** What to say at reception. */
export interface Script {
  readonly text: string;
  readonly words: number;
  readonly seconds: number;
}

/** The paragraph for an appointment letter. `address` is the page of the tool, in full. */
export function letterOf(tool: Tool, language: LanguageCode, address: string): string {
  const { ui, fill } = speak(language);
  const how = plain(textOf(tool.entry, 'howToSayNo', language));
  const sentences = [
    openingOf(tool, language),
    plain(textOf(tool.entry, 'inBrief', language)),
    factSentence('checked', tool, language),
    dataSentence(tool, language),
    factSentence('say-no', tool, language),
    how.length <= MOST_IN_LETTER ? how : '',
    askingOf(tool, language),
    fill(ui.pack.readMore, { address: shortAddress(address) }),
  ];
  return sentences.filter(Boolean).join(' ');
}

/**
 * What reception says: at most 75 words, which is half a minute. What the tool is in brief and the leaflet are left out
 * first; who decides and whether one can say no are always said.
 */
export function scriptOf(tool: Tool, language: LanguageCode): Script {
  const { ui } = speak(language);
  const all: Sentence[] = [
    { text: openingOf(tool, language), leaveOut: 0 },
    { text: plain(textOf(tool.entry, 'inBrief', language)), leaveOut: 2 },
    { text: factSentence('checked', tool, language), leaveOut: 0 },
    { text: factSentence('say-no', tool, language), leaveOut: 0 },
    { text: askingOf(tool, language), leaveOut: 3 },
    { text: ui.pack.leafletSaysMore, leaveOut: 1 },
  ];
  const [first, ...others] = all;
  const fewer = [0, 1, 2, 3].map((step) => all.filter(({ leaveOut }) => leaveOut === 0 || leaveOut > step));
  const nameless = { ...first, text: openingOf(tool, language, false) };
  const unnamed = [nameless, ...others.filter(({ leaveOut }) => leaveOut === 0)];
  const texts = [...fewer, unnamed].map((sentences) => sentences.map(({ text }) => text).join(' '));
  const text = texts.find((one) => wordsIn(one) <= MOST_SPOKEN_WORDS) ?? texts.at(-1) ?? '';
  const words = wordsIn(text);
  return { text, words, seconds: Math.ceil(words / WORDS_A_SECOND) };
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** An address as people read it out and type it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}

function openingOf(tool: Tool, language: LanguageCode, named = true): string {
  const { ui, fill } = speak(language);
  const trial = given(tool.entry.facts.status) === 'pilot';
  if (!named) return trial ? ui.pack.openingShortTrial : ui.pack.openingShort;
  return fill(trial ? ui.pack.openingTrial : ui.pack.opening, { name: textOf(tool.entry, 'name', language) });
}

/**
 * A fact as a sentence: the meaning of the term that answers it, so that it says what the page says. Where none does, the question
 * comes first: a listener does not see it.
 */
function factSentence(key: FactKey, tool: Tool, language: LanguageCode): string {
  const { ui, fill } = speak(language);
  const fact = factsInWords(tool, language).find((one): one is FactShown => one.key === key);
  if (!fact) return '';
  const { question, answer, meaning, weight } = fact;
  if (weight !== 'gap') return meaning;
  return meaning ? fill(ui.pack.noAnswer, { question, answer, meaning }) : fill(ui.pack.notSaid, { question });
}

/** Where the data goes. The term's own meaning speaks of “it”, which in a letter would be the tool. */
function dataSentence(tool: Tool, language: LanguageCode): string {
  const sentences: Readonly<Record<string, string>> = speak(language).ui.pack.data;
  const { identifiability, leaves } = tool.entry.facts;
  const where = given(identifiability) === 'none' ? 'none' : given(leaves);
  const said = where === undefined ? undefined : sentences[where];
  return said ?? factSentence('leaves', tool, language);
}

function askingOf({ organisation }: Tool, language: LanguageCode): string {
  const { ui, fill } = speak(language);
  const phone = given(organisation.entry.facts.phone);
  if (phone !== undefined) return fill(ui.pack.askByPhone, { phone });
  const email = given(organisation.entry.facts.email);
  return email === undefined ? ui.pack.askUs : fill(ui.pack.askByEmail, { email });
}
