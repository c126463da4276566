import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { easyReadOf } from '../model/easy-read.ts';
import { hasLeft } from '../model/check/withdrawn.ts';
import { collectionOf } from '../model/index.ts';
import { glossaryWord, type GlossaryWord } from '../wording/jargon.ts';
import { remarksOn, yardstick, type Yardstick } from '../wording/index.ts';
import type { Remark } from '../wording/remark.ts';
import { readWordingSettings } from '../wording/settings.ts';
import { weighed } from '../wording/weighed.ts';
import type { CheckedFile } from './check-file.ts';
import { remarkOnPictures } from './check-pictures.ts';
import type { ContentFile } from './files.ts';
import { keyOf } from './history/state.ts';
import type { Problem } from './problem.ts';
import { isUnread, readContent } from './read-file.ts';

/** What the wording of files comes to. */
export interface WordingFound {
  /** What stops the build, by the settings of the project. */
  readonly problems: readonly Problem[];
  /** What could be clearer. */
  readonly remarks: readonly Problem[];
}

/**
 * The words of own entries, checked. What was gathered from others is theirs to word. `checked` are the files asked for, and
 * `around` all that were read for them: what an entry waives holds for its other versions too. `all` are the files of the project.
 */
export async function checkWording(
  root: string,
  checked: readonly CheckedFile[],
  around: readonly CheckedFile[],
  all: readonly ContentFile[],
): Promise<WordingFound> {
  const settings = readWordingSettings(root);
  const measure = yardstick(settings, await glossaryOf(root, around, all));
  const entries = new Map(around.filter(isEntry).map(({ file, facts }) => [keyOf(file), facts]));
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  for (const one of checked.filter(({ file }) => file.source === undefined)) {
    const found = [...inWords(one, measure), ...(await remarkOnPictures(root, one.body))];
    const counted = weighed(found, entries.get(keyOf(one.file)) ?? {}, settings);
    problems.push(...counted.problems.map((remark) => problemOf(one, remark)));
    remarks.push(...counted.remarks.map((remark) => problemOf(one, remark)));
  }
  return { problems, remarks };
}

const isEntry = ({ file }: CheckedFile) => file.version === 'original';

function inWords({ file, facts, body }: CheckedFile, measure: Yardstick): Remark[] {
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

/** The words of the glossary, those too that were not asked for. */
async function glossaryOf(
  root: string,
  checked: readonly CheckedFile[],
  all: readonly ContentFile[],
): Promise<GlossaryWord[]> {
  const known = new Map(checked.map((one) => [one.file.path, one.facts]));
  const files = all.filter((file) => file.collection === 'glossary' && file.version === 'original');
  const facts = await Promise.all(files.map(async (file) => known.get(file.path) ?? (await factsOf(root, file))));
  return facts.filter((one) => !hasLeft(one)).map(glossaryWord);
}

async function factsOf(root: string, file: ContentFile): Promise<Readonly<Record<string, unknown>>> {
  const content = readContent(await readFile(join(root, file.path)), file.kind);
  return isUnread(content) ? {} : ((content.facts ?? {}) as Record<string, unknown>);
}
