import { describe, expect, test } from 'vitest';
import { questionsOf, writableCollections } from '../../../src/editor/questions.ts';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import type { CollectionName } from '../../../src/model/collection-names.ts';
import { collectionOf } from '../../../src/model/index.ts';
import {
  questionGuidePath,
  questionGuides,
  questionGuideView,
  type GuidedQuestion,
} from '../../../src/register/views/question-guide.ts';
import { only } from '../../fixtures/register.ts';

const words = en.questionGuide;
const named = (questions: readonly GuidedQuestion[], name: string) =>
  only(questions.filter((one) => one.name === name));
const question = (collection: CollectionName, name: string, language: 'en' | 'cy' = 'en') =>
  named(
    questionGuideView(collection, language).groups.flatMap(({ questions }) => questions),
    name,
  );

describe('the guides', () => {
  test('are one for each kind of entry that people write, with the number of its questions', () => {
    const guides = questionGuides('cy');
    expect(guides.map(({ href }) => href)).toEqual(writableCollections.map((name) => `/cy/edit/questions/${name}/`));
    const { collection, count, ui } = speak('cy');
    expect(guides.map(({ title }) => title)).toEqual(writableCollections.map((name) => collection(name).one));
    expect(guides.map((one) => one.count)).toEqual(
      writableCollections.map((name) => count(ui.questionGuide.count, questionsOf(collectionOf(name)).length)),
    );
  });

  test('say what they are about, and lead to the form in the same language', () => {
    const { collection, fill, ui } = speak('cy');
    const { one } = collection('tools');
    const guide = questionGuideView('tools', 'cy');
    expect(guide).toMatchObject({
      path: '/edit/questions/tools/',
      title: fill(ui.questionGuide.titleFor, { one }),
      lead: fill(ui.questionGuide.leadFor, { one }),
      form: '/cy/edit/form/tools/',
    });
    expect(guide.count).toBe(questionGuides('cy').find(({ title }) => title === one)?.count);
    expect(questionGuidePath('data-uses')).toBe('/edit/questions/data-uses/');
  });

  test('have their questions under the headings of the model, each with help', () => {
    const { groups } = questionGuideView('tools', 'en');
    const inModel = Object.entries(collectionOf('tools').groups);
    expect(groups.map(({ id, title, help }) => [id, title, help])).toEqual(
      inModel.map(([id, { title, help }]) => [`group-${id}`, title, help]),
    );
    expect(groups[1]?.questions.map(({ name }) => name)).toEqual([
      'does',
      'why',
      'before',
      'benefit',
      'benefitMeasure',
      'alternatives',
    ]);
  });
});

describe('the notes on a question', () => {
  test.each<[collection: CollectionName, name: string, notes: string[]]>([
    ['tools', 'status', [words.forms.term, words.always, words.noReason]],
    ['tools', 'places', [words.forms.lines, words.always, words.reason]],
    ['tools', 'pilotEnds', [words.forms.day, 'Needed when it is a pilot.', words.reason]],
    ['tools', 'alternatives', [words.forms.text, 'At most 3,000 characters.', en.editor.optional, words.forExperts]],
    ['products', 'subProcessors', [words.forms.records, words.always, words.reason, words.mayBeNone]],
  ])('of %s.%s say what it is, when it is needed and what may stand for it', (collection, name, notes) => {
    expect(question(collection, name).notes).toEqual(notes);
  });

  test('say from what an entry is chosen', () => {
    const from = speak('en').fill(words.from, { many: speak('en').collection('glossary').many });
    expect(question('tools', 'glossary').notes).toEqual([words.forms.references, from, en.editor.optional]);
  });

  test('inside a record say nothing of a reason, which cannot stand there', () => {
    const inner = named(question('tools', 'recipients').inner, 'name');
    expect(inner.notes).toEqual([words.forms.line, 'At most 200 characters.', words.always]);
  });

  test('are in the language of the reader', () => {
    const { forms, always, noReason } = speak('cy').ui.questionGuide;
    expect(question('tools', 'status', 'cy').notes).toEqual([forms.term, always, noReason]);
  });
});

describe('a question', () => {
  test('has its name in a file, its place on the page and an example', () => {
    const { help, example } = collectionOf('tools').fields['pilotEnds'] ?? {};
    expect(question('tools', 'pilotEnds')).toMatchObject({ id: 'pilotEnds', help, example, terms: [], inner: [] });
  });

  test('of records has questions of its own, each asked in the language of the reader', () => {
    const { inner } = question('tools', 'recipients', 'cy');
    expect(inner.map(({ id }) => id)).toEqual(
      ['name', 'role', 'gets', 'identifiability', 'countries', 'keeps'].map((name) => `recipients-${name}`),
    );
    expect(inner[0]?.question).toBe(speak('cy').question('tools', 'recipients.name'));
  });

  test('with a closed list has each term by what stands in a file, in the language of the reader', () => {
    const { vocabulary } = collectionOf('tools').fields['status'] ?? {};
    if (!vocabulary) throw new Error('The status is a term.');
    expect(question('tools', 'status', 'cy').terms).toEqual(
      vocabulary.ids.map((id) => expect.objectContaining({ id, ...speak('cy').term(vocabulary, id) }) as unknown),
    );
  });

  test('that no other standard asks has no names in them', () => {
    expect(question('tools', 'expectations').standards).toEqual([]);
    expect(question('tools', 'pilotEnds').standards).toEqual([
      { standard: expect.stringMatching(/^Dutch/u) as string, name: 'end_date' },
    ]);
  });
});
