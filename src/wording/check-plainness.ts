import { abbreviationsIn, explainsAbbreviation } from './abbreviations.ts';
import type { EnglishText } from './english.ts';
import type { Passage } from './passages.ts';
import { phrasesIn, type Phrases } from './phrases.ts';
import { countedIn, readingAge } from './reading-age.ts';
import { remark, type Remark } from './remark.ts';
import type { WordingSettings } from './settings.ts';
import { stigmaPhrases } from './stigma.ts';

/** A passage, read as English. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly english: EnglishText;
}

/** Above the age for the whole, by so many years, one answer alone is remarked on: a short text swings more. */
const ROOM_FOR_ONE_ANSWER = 2;

/** Texts that fewer people could read than should, answer by answer, and else the entry as a whole. */
export function remarkOnReadingAge(read: readonly ReadPassage[], { readingAge: most }: WordingSettings): Remark[] {
  const advice = `Use shorter sentences and shorter words: most people should be able to read it at ${most}.`;
  const counted = read.map(({ passage, english }) => ({ passage, words: countedIn(english.sentences) }));
  const ageOf = (some: typeof counted) => readingAge(some.map(({ words }) => words));
  const byAnswer = Map.groupBy(counted, ({ passage }) => passage.at.join('.'));
  const answers = [...byAnswer.values()].flatMap((parts) => {
    const age = ageOf(parts);
    const [first] = parts;
    return first && age !== undefined && age > most + ROOM_FOR_ONE_ANSWER
      ? [remark('reading-age', first.passage, `can be read from the age of about ${Math.round(age)}.`, advice)]
      : [];
  });
  if (answers.length > 0) return answers;
  const age = ageOf(counted);
  return age !== undefined && age > most
    ? [
        {
          check: 'reading-age',
          at: [],
          found: `The entry can be read from the age of about ${Math.round(age)}.`,
          advice,
        },
      ]
    : [];
}

export function remarkOnLongSentences(read: readonly ReadPassage[], { wordsInSentence }: WordingSettings): Remark[] {
  return read.flatMap(({ passage, english }) =>
    english.sentences
      .filter(({ words }) => words.length > wordsInSentence)
      .map(({ text, words }) =>
        remark(
          'long-sentence',
          passage,
          `has a sentence of ${words.length} words: “${beginning(text)}”`,
          `Make two or more of it. A sentence should have at most ${wordsInSentence} words.`,
          text,
        ),
      ),
  );
}

const beginning = (text: string) => (text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 60))} …` : text);

/** Short forms that neither the entry nor the glossary explains; each once, where it first stands. */
export function remarkOnAbbreviations(passages: readonly Passage[], explained: ReadonlySet<string>): Remark[] {
  const all = passages.map(({ text }) => text).join('\n');
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    abbreviationsIn(passage.text)
      .filter((short) => !seen.has(short) && seen.add(short))
      .filter((short) => !explained.has(short.toLowerCase()) && !explainsAbbreviation(all, short))
      .map((short) =>
        remark(
          'abbreviation',
          passage,
          `has the short form “${short}”, which nothing explains.`,
          `Write it out where it first stands, with the short form in brackets after it, or use plain words.`,
          short,
        ),
      ),
  );
}

/** Words that patients do not use, and phrases for which there are plainer ones. */
export function remarkOnJargon(read: readonly ReadPassage[], jargon: Phrases): Remark[] {
  return read.flatMap(({ passage, english }) => {
    const ours = phrasesIn(passage.text, jargon).map(({ phrase, instead }) => ({ phrase, plainer: [instead] }));
    return [...ours, ...english.wordy].map(({ phrase, plainer }) =>
      remark(
        'jargon',
        passage,
        `says “${phrase}”.`,
        plainer.length > 0 ? `In plain words: ${plainer.join(', or ')}.` : 'Leave it out: the sentence says the same.',
        phrase,
      ),
    );
  });
}

export function remarkOnStigma(passages: readonly Passage[]): Remark[] {
  return passages.flatMap((passage) =>
    phrasesIn(passage.text, stigmaPhrases).map(({ phrase, instead }) =>
      remark('stigma', passage, `says “${phrase}”, which can hurt or blame people.`, `Write: ${instead}.`, phrase),
    ),
  );
}
