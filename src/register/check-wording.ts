import { readFile } from 'node:fs/promises';
import { easyReadOf } from '../model/easy-read.ts';
import { hasLeft } from '../model/check/withdrawn.ts';
import { collectionOf } from '../model/index.ts';
import { glossaryWord, type GlossaryWord } from '../wording/jargon.ts';
import { remarksOn, yardstick, type Yardstick } from '../wording/index.ts';
import type { Remark } from '../wording/remark.ts';
import { readWordingSettings, type WordingSettings } from '../wording/settings.ts';
import { weighed } from '../wording/weighed.ts';
import type { CheckedFile } from './check-file.ts';
import { remarkOnPictures } from './check-pictures.ts';
import { placeOnDisk, type ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { isUnread, readContent } from './read-file.ts';

/** What the wording of files comes to. */
export interface WordingFound {
  /** What stops the build, by the settings of the project. */
  readonly problems: readonly Problem[];
  /** What could be clearer. */
  readonly remarks: readonly Problem[];
}

/** The check of the words of many files. */
export interface WordingCheck {
  /** Takes a file; resolves when another may come. `entry`: what the entry says, whose waivers hold for all its versions. */
  readonly add: (checked: CheckedFile, entry: Pick<CheckedFile, 'facts'>) => Promise<void>;
  /** What all of them come to, in the order in which they came. No more can come then. */
  readonly found: () => Promise<WordingFound[]>;
}

/** What of a file its words are measured by. */
export type WordsOfFile = Pick<CheckedFile, 'file' | 'facts' | 'body'>;

/** Measures the words of files, here or in a thread of its own. */
export interface Measuring {
  readonly remarksOn: (words: WordsOfFile) => Remark[] | Promise<Remark[]>;
  readonly end: () => void;
}

/** Makes that from the settings and the glossary of a project. */
export type MeasuringWith = (settings: WordingSettings, glossary: readonly GlossaryWord[]) => Measuring;

/** Measures in this thread. */
export const measuringHere: MeasuringWith = (settings, glossary) => {
  const measure = yardstick(settings, glossary);
  return { remarksOn: (words) => inWords(words, measure), end: () => undefined };
};

/** So many files may wait for their words to be measured, while others are read. */
const MOST_WAITING = 200;

/**
 * The check of the words of own entries, with the settings and the glossary of a project. What was gathered from others is
 * theirs to word. `all` are the files of the project.
 */
export async function readWording(
  root: string,
  all: readonly ContentFile[],
  measuringWith = measuringHere,
): Promise<WordingCheck> {
  const settings = readWordingSettings(root);
  const measuring = measuringWith(settings, await glossaryOf(root, all));
  const wordingOf = async (checked: CheckedFile, entry: Pick<CheckedFile, 'facts'>): Promise<WordingFound> => {
    if (checked.file.source !== undefined) return { problems: [], remarks: [] };
    const found = await Promise.all([measuring.remarksOn(checked), remarkOnPictures(root, checked.body)]);
    const { problems, remarks } = weighed(found.flat(), entry.facts, settings);
    return {
      problems: problems.map((remark) => problemOf(checked, remark)),
      remarks: remarks.map((remark) => problemOf(checked, remark)),
    };
  };
  const coming: Promise<WordingFound>[] = [];
  return {
    add: async (checked, entry) => {
      const one = wordingOf(checked, entry);
      // What fails is thrown by found(), which ends the thread too; thrown before that, it would stop the whole program.
      one.catch(() => undefined);
      coming.push(one);
      await Promise.allSettled([coming.at(-MOST_WAITING)]);
    },
    found: () => Promise.all(coming).finally(measuring.end),
  };
}

/** What the wording of an entry of a project is held against. */
export async function yardstickOf(root: string, all: readonly ContentFile[]): Promise<Yardstick> {
  return yardstick(readWordingSettings(root), await glossaryOf(root, all));
}

function inWords({ file, facts, body }: WordsOfFile, measure: Yardstick): Remark[] {
  const { collection, language, version } = file;
  const questions = version === 'easy-read' ? easyReadOf(collectionOf(collection)) : collectionOf(collection);
  return remarksOn({ collection, questions, facts, story: body, language }, measure);
}

function problemOf({ file, bodyLine, lineOf }: CheckedFile, { at, storyLine, ...remark }: Remark): Problem {
  const { question, found, advice, check } = remark;
  return {
    file: file.path,
    line: storyLine === undefined ? lineOf(at) : bodyLine + storyLine - 1,
    ...(at.length > 0 && { field: at.join('.') }),
    ...(question !== undefined && { question }),
    check,
    found,
    advice,
  };
}

/** The words of the glossary, whichever files are checked. */
async function glossaryOf(root: string, all: readonly ContentFile[]): Promise<GlossaryWord[]> {
  const files = all.filter((file) => file.collection === 'glossary' && file.version === 'original');
  const facts = await Promise.all(files.map((file) => factsOf(root, file)));
  return facts.filter((one) => !hasLeft(one)).map(glossaryWord);
}

async function factsOf(root: string, file: ContentFile): Promise<Readonly<Record<string, unknown>>> {
  const content = readContent(await readFile(placeOnDisk(root, file)), file.kind);
  return isUnread(content) ? {} : ((content.facts ?? {}) as Record<string, unknown>);
}
