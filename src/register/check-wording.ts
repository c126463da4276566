import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { easyReadOf } from '../model/easy-read.ts';
import { collectionOf } from '../model/index.ts';
import type { GlossaryWord } from '../wording/jargon.ts';
import { remarksOn, yardstick, type Yardstick } from '../wording/index.ts';
import type { Remark } from '../wording/remark.ts';
import { readWordingSettings, type Weight } from '../wording/settings.ts';
import { isWaived } from '../wording/waivers.ts';
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
  const found: { readonly weight: Weight; readonly problem: Problem }[] = [];
  for (const one of checked.filter(({ file }) => file.source === undefined)) {
    const remarks = [...inWords(one, measure), ...(await remarkOnPictures(root, one.body))];
    for (const remark of remarks)
      if (!isWaived(remark, entries.get(keyOf(one.file)) ?? {}))
        found.push({ weight: settings.weights[remark.check], problem: problemOf(one, remark) });
  }
  const of = (weight: Weight) => found.filter((one) => one.weight === weight).map(({ problem }) => problem);
  return { problems: of('error'), remarks: of('remark') };
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
  return Promise.all(
    files.map(async (file) => {
      const facts = known.get(file.path) ?? (await factsOf(root, file));
      return { name: text(facts['name']), forms: texts(facts['forms']), alsoCalled: texts(facts['alsoCalled']) };
    }),
  );
}

async function factsOf(root: string, file: ContentFile): Promise<Readonly<Record<string, unknown>>> {
  const content = readContent(await readFile(join(root, file.path)), file.kind);
  return isUnread(content) ? {} : ((content.facts ?? {}) as Record<string, unknown>);
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
