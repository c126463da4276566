import type { Paragraph, Root, Sentence as SentenceNode, Word } from 'nlcst';
import retextEnglish from 'retext-english';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { oneLine } from '../prose/one-line.ts';
import { holdsSequence, wordSequences } from './phrases.ts';
import { plainSentences } from './plain-sentences.ts';

/** A sentence of an English text. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** A phrase for which there is a plainer one. */
export interface WordyPhrase {
  readonly phrase: string;
  readonly plainer: readonly string[];
}

/** A text as English: its sentences, and phrases for which there are plainer ones. */
export interface EnglishText {
  readonly sentences: readonly Sentence[];
  readonly wordy: readonly WordyPhrase[];
}

/**
 * Phrases on the list of retext-simplify that readers of 11 know, or that are words of our field with no plainer one: an
 * e-mail “address” is no “speech”, and “there is” and “it is” make sentences plainer.
 */
const PLAIN_ENOUGH = [
  'accurate',
  'address',
  'advise',
  'all of',
  'appropriate',
  'assistance',
  'benefit',
  'component',
  'delete',
  'effect',
  'equipment',
  'evidenced',
  'failed to',
  'forward',
  'function',
  'identical',
  'identify',
  'if and when',
  'indicate',
  'it is',
  'minimum',
  'monitor',
  'not many',
  'notify',
  'option',
  'previous',
  'request',
  'review',
  'there are',
  'there is',
  'type',
  'validate',
  'very',
];

const reader = unified().use(retextEnglish).freeze();

/** Notes what it is asked for. So the phrases that retext-simplify knows come to be known here: it asks for each of them once. */
class NotedList extends Array<string> {
  readonly asked: string[] = [];
  override includes(phrase: string): boolean {
    this.asked.push(phrase);
    return super.includes(phrase);
  }
}

const plainEnough = NotedList.from(PLAIN_ENOUGH) as NotedList;
const simplify = retextSimplify({ ignore: plainEnough });
const wordyPhrases = wordSequences(plainEnough.asked.filter((phrase) => !PLAIN_ENOUGH.includes(phrase)));

/** Texts as English, in the order given. */
export function asEnglish(texts: readonly string[]): EnglishText[] {
  const lines = texts.map(oneLine);
  const wordy = wordyIn(lines);
  return lines.map((text, at) => ({ sentences: plainSentences(text) ?? sentencesIn(text), wordy: wordy[at] ?? [] }));
}

/**
 * The wordy phrases in each of some texts. To look for them in a tree takes many times as long as to read it, so that a tree is
 * made only of texts that hold one; and of these together, since the list of phrases is prepared anew for each tree.
 */
function wordyIn(texts: readonly string[]): WordyPhrase[][] {
  const held = texts.map((text) => (wordyPhrases.size === 0 || holdsSequence(text, wordyPhrases) ? text : ''));
  if (held.every((text) => text === '')) return [];
  const file = new VFile(held.join('\n\n'));
  simplify(reader.parse(file) as Root, file);
  const ends = endsOf(held);
  const byText = Map.groupBy(file.messages, ({ place }) => {
    const offset = place && 'start' in place ? (place.start.offset ?? 0) : 0;
    return ends.findIndex((end) => offset < end);
  });
  return held.map((_, at) =>
    (byText.get(at) ?? []).map(({ actual, expected }) => ({ phrase: actual ?? '', plainer: expected ?? [] })),
  );
}

/** Where each text ends, and the two line breaks after it, in all of them together. */
function endsOf(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => (end += text.length + 2));
}

/** The sentences of any text on one line, in their order. Abbreviations such as “e.g.” and “Dr.” end none. */
export function sentencesIn(text: string): Sentence[] {
  return (reader.parse(text) as Root).children
    .filter((node): node is Paragraph => node.type === 'ParagraphNode')
    .flatMap((paragraph) => paragraph.children)
    .filter((node): node is SentenceNode => node.type === 'SentenceNode')
    .flatMap((sentence) => {
      const offset = sentence.position?.start.offset ?? 0;
      const words = sentence.children.filter((node): node is Word => node.type === 'WordNode').map(asWord);
      return afterNumbers({ offset, text: text.slice(offset, sentence.position?.end.offset ?? offset) }, words);
    })
    .filter(({ words }) => words.length > 0);
}

interface PlacedWord {
  readonly offset: number;
  readonly text: string;
}

const asWord = (word: Word): PlacedWord => ({
  offset: word.position?.start.offset ?? 0,
  text: word.children.map((part) => ('value' in part ? part.value : '')).join(''),
});

/**
 * The parser takes the full stop after a number for a decimal point, and after “in” or “no” for that of a short form. One that
 * ends a sentence is no part of its last word.
 */
function afterNumbers({ offset, text }: PlacedWord, words: readonly PlacedWord[]): Sentence[] {
  let start = offset;
  return text.split(/(?<=(?:\d|(?<!\p{L})(?:in|no))[.!?]) (?=\p{Lu})/u).map((part) => {
    const [from, to] = [start, start + part.length];
    start = to + 1;
    const inPart = words.filter((word) => word.offset >= from && word.offset < to);
    return {
      text: part,
      words: inPart.map((word, at) => (at === inPart.length - 1 ? word.text.replace(/\.$/u, '') : word.text)),
    };
  });
}
