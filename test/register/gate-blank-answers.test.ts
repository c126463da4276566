import { beforeAll, describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import type { Problem } from '../../src/register/problem.ts';
import { inWords } from '../../src/register/problem.ts';
import { blanksFor, requiredFields, withAnswer, type RequiredField } from '../fixtures/entries.ts';
import { entryFile, problemsBeside, type Files } from '../fixtures/project.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

interface Blanked {
  readonly required: RequiredField;
  readonly what: string;
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Every required field of a collection blanked in turn, in every way, each in a file of its own. */
function blankedFiles(name: CollectionName): Blanked[] {
  const folder = collectionOf(name).byOrganisation ? 'riverside/' : '';
  return requiredFields(name).flatMap((required, at) =>
    blanksFor(required.field).map(([what, blank], way) => {
      const entry = name === 'organisations' ? { ...required.entry, odsCode: `ZZ${at}X${way}` } : required.entry;
      const facts = withAnswer(entry, required.path, blank);
      const [[file, content] = ['', '']] = Object.entries(entryFile(name, `${folder}field-${at}-way-${way}`, facts));
      return { required, what, file, content };
    }),
  );
}

describe.each(collectionNames)('files of %s in which nothing is said', (name) => {
  const files = blankedFiles(name);
  const problemsOf = new Map<string, Problem[]>();

  beforeAll(async () => {
    const all: Files = Object.fromEntries(files.map(({ file, content }) => [file, content]));
    for (const problem of await problemsBeside(all))
      problemsOf.set(problem.file, [...(problemsOf.get(problem.file) ?? []), problem]);
  }, 120_000);

  const fields = [...new Set(files.map(({ required }) => required))].map(
    (required) => [required.name, required] as const,
  );

  test.each(fields)(
    '%s is refused, with its file, its line, its question and what to write instead',
    (path, required) => {
      for (const { file, what } of files.filter((one) => one.required === required)) {
        const problems = problemsOf.get(file) ?? [];
        const own = problems.filter(({ field }) => field === path || field?.startsWith(`${path}.`));
        expect(own.length, `${file}: ${path} with ${what}`).toBeGreaterThan(0);
        expect(wordsOfPrograms(problems)).toEqual([]);
        const [first] = own;
        if (!first) continue;
        expect(first.line).toBeGreaterThan(0);
        expect(first.advice, `${file}: ${path} with ${what}`).toMatch(/\p{L}{3}/u);
        expect(inWords(first)).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}, line \\d+\n  \\S`, 'u'));
      }
    },
  );

  test('and the files beside them have no problem', () => {
    const strangers = [...problemsOf.keys()].filter((file) => !files.some((one) => one.file === file));
    expect(strangers).toEqual([]);
  });
});
