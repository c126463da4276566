import type { Paragraph, Root, Sentence as SentenceNode, Word } from 'nlcst';
import retextEnglish from 'retext-english';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { phrasesIn, type Phrases } from './phrases.ts';

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
const wordyPhrases: Phrases = new Map(
  plainEnough.asked.filter((phrase) => !PLAIN_ENOUGH.includes(phrase)).map((phrase) => [withoutMarks(phrase), '']),
);

function withoutMarks(text: string): string {
  return text.toLowerCase().replace(/['’-]/gu, '');
}

/**
 * Whether a text may hold a phrase for which there is a plainer one. Most do not, and to look for them in a tree takes many
 * times as long as to read it.
 */
function mayBeWordy(text: string): boolean {
  return wordyPhrases.size === 0 || phrasesIn(withoutMarks(text), wordyPhrases).length > 0;
}

/**
 * Texts as English, in the order given. They are read together, since the list of phrases is prepared anew for each reading.
 */
export function asEnglish(texts: readonly string[]): EnglishText[] {
  const oneLine = texts.map((text) => text.replace(/\s+/gu, ' ').trim());
  const all = oneLine.join('\n\n');
  const file = new VFile(all);
  const tree = reader.parse(file) as Root;
  const wordy = tree.children.filter((node) => mayBeWordy(textOf(node, all)));
  if (wordy.length > 0) simplify({ ...tree, children: wordy }, file);
  const ends = endsOf(oneLine);
  const sentences = sentencesIn(tree, all);
  const placeOf = (offset: number) => ends.findIndex((end) => offset < end);
  const bySentence = Map.groupBy(sentences, ({ offset }) => placeOf(offset));
  const byPhrase = Map.groupBy(file.messages, ({ place }) =>
    placeOf(place && 'start' in place ? (place.start.offset ?? 0) : 0),
  );
  return oneLine.map((_, at) => ({
    sentences: (bySentence.get(at) ?? []).map(({ text, words }) => ({ text, words })),
    wordy: (byPhrase.get(at) ?? []).map(({ actual, expected }) => ({ phrase: actual ?? '', plainer: expected ?? [] })),
  }));
}

const textOf = ({ position }: Root['children'][number], all: string) =>
  all.slice(position?.start.offset ?? 0, position?.end.offset ?? all.length);

/** Where each text ends, and the two line breaks after it, in all of them together. */
function endsOf(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => (end += text.length + 2));
}

/** The sentences in their order. Abbreviations such as “e.g.” and “Dr.” end none. */
function sentencesIn(root: Root, text: string): (Sentence & { offset: number })[] {
  return root.children
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

/** The parser takes the full stop after a number for a decimal point, and after “in” or “no” for that of a short form. */
function afterNumbers({ offset, text }: PlacedWord, words: readonly PlacedWord[]): (Sentence & { offset: number })[] {
  let start = offset;
  return text.split(/(?<=(?:\d|(?<!\p{L})(?:in|no))[.!?]) (?=\p{Lu})/u).map((part) => {
    const [from, to] = [start, start + part.length];
    start = to + 1;
    const inPart = words.filter((word) => word.offset >= from && word.offset < to);
    return { offset: from, text: part, words: inPart.map((word) => word.text) };
  });
}
