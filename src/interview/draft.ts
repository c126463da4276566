import { checkDraft } from '../editor/check.ts';
import { exampleInWords } from '../editor/written-form.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { fieldAt } from '../model/check/entry.ts';
import type { Fault } from '../model/check/fault.ts';
import { collectionOf } from '../model/index.ts';
import type { Beside } from '../register/faults.ts';
import { withoutPlace } from '../register/problem.ts';
import { remarksOn, type Yardstick } from '../wording/index.ts';
import { weighed } from '../wording/weighed.ts';
import { keep, type Kept, type Unfinished } from './unfinished.ts';

/** What an answer is held against: the same as in `npm run check`. */
export interface Measures {
  readonly beside: Beside;
  readonly yardstick: Yardstick;
}

export type Path = readonly (string | number)[];

/** An entry that is being written. Each change is kept on disk before the next question. */
export interface Draft {
  readonly entry: () => Unfinished;
  readonly change: (change: Partial<Unfinished>) => Promise<void>;
  /** The answer at a path; undefined where there is none. */
  readonly at: (path: Path) => unknown;
  /** Puts an answer at a path; undefined takes it out. */
  readonly put: (path: Path, answer: unknown) => Promise<void>;
  /** What the check says of the answer at a path: what must be put right, and what could be clearer. */
  readonly faults: (path: Path) => readonly Fault[];
}

/** Opens an unfinished entry of a project for its answers. */
export function openDraft(root: string, kept: Kept, measures: Measures): Draft {
  let { entry } = kept;
  const change = async (part: Partial<Unfinished>) => {
    entry = { ...entry, ...part };
    await keep(root, { file: kept.file, entry });
  };
  return {
    entry: () => entry,
    change,
    at: (path) =>
      path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], entry.facts),
    put: (path, answer) => change({ facts: withAnswer(entry.facts, path, answer) as Unfinished['facts'] }),
    faults: (path) =>
      faultsAbout(entry, path, measures).filter(({ at }) => path.every((step, depth) => at[depth] === step)),
  };
}

/** Where the faults of the longer story are. */
export const STORY: Path = ['body'];

/** The rules of the whole entry; of its words, those of the question at the path, as nothing else was typed. */
function faultsAbout({ collection, facts, body }: Unfinished, path: Path, { beside, yardstick }: Measures): Fault[] {
  const { faults } = checkDraft(collection, { facts, body }, beside);
  const { fields, format } = collectionOf(collection);
  const inStory = path[0] === STORY[0];
  const asked = Object.entries(fields).filter(([name]) => name === path[0]);
  const worded = {
    collection,
    questions: { fields: Object.fromEntries(asked), format },
    facts,
    story: inStory ? body : '',
    language: firstLanguage,
  };
  const { problems, remarks } = weighed(remarksOn(worded, yardstick), facts, yardstick.settings);
  return [...faults, ...[...problems, ...remarks].map((one) => (inStory ? { ...one, at: STORY } : one))];
}

/** A fault in the words of the check, with an example as it is typed here and not as it stands in a file. */
export function faultInWords(collection: Unfinished['collection'], fault: Fault): string {
  const field = fieldAt(collectionOf(collection).fields, fault.at);
  const example = field && exampleInWords(field);
  const { example: _inFile, ...rest } = fault;
  return withoutPlace({ ...rest, ...(example && { example }) });
}

/** A copy with an answer at a path. */
function withAnswer(value: unknown, [first, ...rest]: Path, answer: unknown): unknown {
  if (first === undefined) return answer;
  if (typeof first === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (rest.length === 0 && answer === undefined) return list.toSpliced(first, 1);
    list[first] = withAnswer(list[first], rest, answer);
    return list;
  }
  const record = { ...(value as Record<string, unknown> | undefined) };
  if (rest.length > 0 || answer !== undefined) return { ...record, [first]: withAnswer(record[first], rest, answer) };
  const { [first]: _out, ...others } = record;
  return others;
}
