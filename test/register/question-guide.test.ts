import { describe, expect, test } from 'vitest';
import { questionsOf, writableCollections } from '../../src/editor/questions.ts';
import { collectionOf } from '../../src/model/index.ts';
import { questionGuideView, type GuidedQuestion } from '../../src/register/views/question-guide.ts';

const all = (questions: readonly GuidedQuestion[]): GuidedQuestion[] =>
  questions.flatMap((one) => [one, ...all(one.inner)]);
const questionsIn = (name: (typeof writableCollections)[number], language: 'en' | 'cy' = 'en') =>
  questionGuideView(name, language).groups.flatMap(({ questions }) => questions);
const question = (name: string) => {
  const found = questionsIn('tools').find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe.each(writableCollections)('the guide to %s', (name) => {
  test('has every question once, each with its help, and every choice with what it means', () => {
    const fields = questionsOf(collectionOf(name));
    const guided = questionsIn(name);
    expect(guided.map((one) => one.name).toSorted()).toEqual(fields.map((one) => one.name).toSorted());
    for (const { name: field, field: asked } of fields) {
      const one = guided.find((each) => each.name === field);
      expect(one).toMatchObject({ question: asked.question, help: asked.help });
      expect(one?.terms.map(({ id }) => id)).toEqual(asked.vocabulary?.ids ?? []);
    }
  });

  test('has a place of its own for each question', () => {
    const ids = all(questionsIn(name)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('asks in Welsh', () => {
    const english = questionsIn(name).map((one) => one.question);
    const same = questionsIn(name, 'cy').filter((one) => english.includes(one.question));
    expect(same).toEqual([]);
  });
});

test('a question says in which case it is needed', () => {
  expect(question('pilotEnds').notes).toContain('Needed when it is a pilot.');
  expect(question('inBrief').notes).toEqual(
    expect.arrayContaining([
      'Always needed.',
      'At most 400 characters.',
      'A reason cannot take the place of an answer.',
    ]),
  );
});

test('a question has its names in other standards', () => {
  expect(question('name').standards).toContainEqual({
    standard: 'UK Algorithmic Transparency Recording Standard v4.0 (number, and v3.0 name where it has one)',
    name: '1.1 name',
  });
});
