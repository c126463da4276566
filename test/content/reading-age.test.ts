import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import { vocabularies } from '../../src/model/vocabulary/vocabulary.ts';
import { plain } from '../../src/prose/render.ts';
import type { Entry } from '../../src/register/entry.ts';
import { checkContent } from '../../src/register/gate.ts';
import { TODAY } from '../fixtures/entries.ts';
import { readingAge } from '../fixtures/reading-age.ts';

/** Our own words, and the entries of our examples, are for readers of this age. */
const AGE = 11;

/** The texts that an entry says to everyone, those inside records included. */
function textsIn(fields: Readonly<Record<string, Field>>, facts: object): string[] {
  return Object.entries(facts).flatMap(([name, value]: [string, unknown]): string[] => {
    const field = fields[name];
    if (!field?.words || field.readers === 'experts') return [];
    const { of, kind } = field;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (of) return list.flatMap((one) => (typeof one === 'object' && one ? textsIn(of, one) : []));
    return kind === 'text' ? list.filter((one) => typeof one === 'string') : [];
  });
}

function wordsOf({ collection, facts, body }: Entry): string {
  const story = body.replace(/^<.*>$/gmu, '').replace(/^#+ (.*[^?.!])$/gmu, '$1.');
  return [...textsIn(collectionOf(collection).fields, facts), story].map(plain).join('\n');
}

const { entries } = await checkContent(process.cwd(), TODAY);
const own: Entry[] = Object.values(entries).flatMap((some) =>
  [...some.values()].filter((entry: Entry) => !entry.gathered && entry.collection !== 'sources'),
);

/** The phrases of a part of the interface. What is filled in counts as a word. */
function phrasesIn(words: unknown): string[] {
  if (typeof words === 'string') return [words.replace(/\{\w+\}/gu, 'name').replace(/[^.?!:]$/u, '$&.')];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(phrasesIn) : [];
}

describe(`a reader of ${AGE} can follow`, () => {
  test.each(own.map((entry) => [entry.file, entry] as const))('%s', (_, entry) => {
    expect(readingAge(wordsOf(entry))).toBeLessThanOrEqual(AGE);
  });

  test.each(Object.entries(en))('the words of the interface about “%s”', (_, words) => {
    expect(readingAge(phrasesIn(words).join('\n'))).toBeLessThanOrEqual(AGE);
  });

  test('the questions of the model', () => {
    const asked = Object.values(entries).flatMap((some) => {
      const [entry] = [...some.values()] as Entry[];
      return entry ? Object.values(collectionOf(entry.collection).fields).map(({ question }) => question) : [];
    });
    expect(readingAge(asked.join('\n'))).toBeLessThanOrEqual(AGE);
  });

  test('the meanings of the terms of all closed lists', () => {
    const meanings = [...vocabularies.values()].flatMap(({ terms }) => terms.map(({ meaning }) => meaning));
    expect(readingAge(meanings.map((meaning) => meaning.replace(/[^.]$/u, '$&.')).join('\n'))).toBeLessThanOrEqual(AGE);
  });
});

describe('the measure', () => {
  test('tells plain words from hard ones', () => {
    expect(readingAge('A person looks at every scan. The tool does not decide.')).toBeLessThan(8);
    expect(
      readingAge('Radiological prioritisation necessitates comprehensive multidisciplinary organisational evaluation.'),
    ).toBeGreaterThan(18);
  });

  test('does not take a long name for hard words', () => {
    const said = (name: string) => readingAge(`You can ask the ${name}. They will write to you.`);
    expect(said('Parliamentary and Health Service Ombudsman')).toBeLessThan(said('Parliamentary and Healthy Servicing'));
  });
});
