import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import type { CollectionName } from '../../../src/model/collection-names.ts';
import { collectionOf } from '../../../src/model/index.ts';
import type { Entry } from '../../../src/register/entry.ts';
import { formView, type FormQuestion } from '../../../src/register/views/form.ts';
import { entriesOf, entryOf, only } from '../../fixtures/register.ts';

const viewOf = (name: CollectionName, entries: readonly Entry[] = [], language: 'en' | 'cy' = 'en') =>
  formView(name, { entries: entriesOf(entries) }, language);
const asked = (collection: CollectionName, name: string, language: 'en' | 'cy' = 'en') =>
  only(
    viewOf(collection, [], language)
      .groups.flatMap(({ questions }) => questions)
      .filter((one) => one.name === name),
  );
function inside(collection: CollectionName, name: string, inner: string, language: 'en' | 'cy' = 'en'): FormQuestion {
  const { control } = asked(collection, name, language);
  if (control.as !== 'records') throw new Error(`${name} has no questions of its own.`);
  return only(control.questions.filter((one) => one.name === inner));
}

describe('an answer is taken', () => {
  test.each<[collection: CollectionName, name: string, type: string, most?: number]>([
    ['organisations', 'answerable', 'text', 200],
    ['organisations', 'email', 'email'],
    ['organisations', 'phone', 'tel'],
    ['organisations', 'website', 'text'],
    ['organisations', 'coverageOn', 'date'],
    ['sources', 'every', 'number'],
  ])('of %s.%s in a line of its own kind', (collection, name, type, most) => {
    const line = { as: 'line', type, ...(most !== undefined && { most }) };
    expect(asked(collection, name).control).toEqual(line);
  });

  test.each<[collection: CollectionName, name: string, rows: number, most?: number]>([
    ['organisations', 'inBrief', 3, 600],
    ['care', 'aiHere', 5, 1200],
    ['tools', 'inBrief', 3, 400],
    ['tools', 'does', 5, 3000],
    ['tools', 'places', 3],
  ])('of %s.%s in %i rows', (collection, name, rows, most) => {
    expect(asked(collection, name).control).toEqual({ as: 'text', rows, ...(most !== undefined && { most }) });
  });

  test('by one term or several, each with what it means, in the language of the form', () => {
    const { vocabulary } = collectionOf('tools').fields['status'] ?? {};
    const { control } = asked('tools', 'status', 'cy');
    expect(control).toMatchObject({
      as: 'choice',
      options: vocabulary?.ids.map((value) => ({ value, label: speak('cy').term(vocabulary, value).label })),
    });
    expect(asked('tools', 'sayNoTo').control).toMatchObject({
      as: 'choices',
      options: [{ value: 'tool', meaning: expect.any(String) as string }, { value: 'data-use' }, { value: 'training' }],
    });
  });

  test('by yes or no', () => {
    expect(asked('sources', 'paused').control).toEqual({
      as: 'choice',
      options: [
        { value: 'true', label: en.entry.yes },
        { value: 'false', label: en.entry.no },
      ],
    });
  });

  test.each<[name: string, many: boolean, from: string]>([
    ['product', false, 'products'],
    ['care', true, 'care'],
    ['countries', true, 'countries'],
  ])('by choosing %s from a list', (name, many, from) => {
    expect(asked('tools', name).control).toEqual({ as: 'picked', many, from });
  });

  test('in records with questions of their own, of which it may be said that there are none', () => {
    const { control } = asked('products', 'subProcessors');
    expect(control).toMatchObject({ as: 'records', none: true });
    expect(control.as === 'records' && control.questions.map(({ name }) => name)).toEqual([
      'name',
      'does',
      'countries',
    ]);
    expect(asked('tools', 'recipients').control).toMatchObject({ as: 'records', none: false });
    expect(inside('tools', 'recipients', 'role').control.as).toBe('choice');
    expect(inside('tools', 'recipients', 'name', 'cy').question).toBe(speak('cy').question('tools', 'recipients.name'));
  });
});

describe('a question says', () => {
  test.each<[name: string, need: string, takesReason: boolean]>([
    ['pilotEnds', 'Needed when it is a pilot.', true],
    ['status', '', false],
    ['why', '', true],
    ['alternatives', en.editor.optional, true],
  ])('when %s is needed, and whether a reason will do', (name, need, takesReason) => {
    expect(asked('tools', name)).toMatchObject({ need, takesReason });
  });

  test('what to write, with an example, under a heading that has help too', () => {
    const { groups } = viewOf('tools');
    expect(groups[0]).toMatchObject({
      title: speak('en').group('tools', 'brief'),
      help: 'What it is and where it stands.',
    });
    expect(groups.map(({ help }) => help)).not.toContain('');
    const field = collectionOf('tools').fields['pilotEnds'];
    expect(asked('tools', 'pilotEnds')).toMatchObject({
      question: field?.question,
      help: field?.help,
      example: field?.example,
    });
  });
});

describe('what can be chosen', () => {
  const glan = entryOf('organisations', 'glan', { name: 'Glan-aber' }, { cy: { name: 'Ysbyty Glan-aber' } });
  const fenwick = entryOf('organisations', 'fenwick', { name: 'Fenwick' });
  const gathered = entryOf('products', 'gathered', { name: 'Gathered' }, { gathered: true });
  const products = ['Zebra', 'Éclair', 'Fern'].map((name) => entryOf('products', name.toLowerCase(), { name }));
  const use = entryOf('data-uses', 'fenwick/audit', { name: 'Audit' });
  const stray = entryOf('data-uses', 'nowhere/audit', { name: 'Stray audit' });
  const here = [glan, fenwick, gathered, ...products, use, stray];

  test('stands once in a list, also what only records ask for', () => {
    expect(Object.keys(viewOf('tools').lists).toSorted()).toEqual(
      ['care', 'countries', 'data-uses', 'glossary', 'notices', 'organisations', 'products'].toSorted(),
    );
    expect(viewOf('organisations').lists).toEqual({});
  });

  test('is in the order of its names, and nothing of it was gathered', () => {
    const { lists } = viewOf('tools', here);
    expect(lists['products']?.map(({ label }) => label)).toEqual(['Éclair', 'Fern', 'Zebra']);
    expect(lists['organisations']).toEqual([
      { value: 'fenwick', label: 'Fenwick' },
      { value: 'glan', label: 'Glan-aber' },
    ]);
  });

  test('has the name of its organisation behind it, where that is here', () => {
    expect(viewOf('tools', here).lists['data-uses']).toEqual([
      { value: 'fenwick/audit', label: 'Audit – Fenwick' },
      { value: 'nowhere/audit', label: 'Stray audit' },
    ]);
  });

  test('on a Welsh form is in Welsh where it can be, else marked', () => {
    expect(viewOf('tools', here, 'cy').lists['organisations']).toEqual([
      { value: 'fenwick', label: 'Fenwick', language: 'en' },
      { value: 'glan', label: 'Ysbyty Glan-aber' },
    ]);
  });

  test('of countries has each by its code, in the order of their names in the language', () => {
    for (const language of ['en', 'cy'] as const) {
      const countries = viewOf('tools', [], language).lists['countries'] ?? [];
      expect(countries.find(({ value }) => value === 'DE')?.label).toBe(speak(language).country('DE'));
      const labels = countries.map(({ label }) => label);
      expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, language)));
    }
  });
});

describe('entries to begin from', () => {
  const tool = (id: string, name: string, product?: unknown) => entryOf('tools', `fenwick/${id}`, { name, product });
  const reason = { noAnswer: 'withheld', ground: 'commercial', because: 'It is being bought.' };
  const here = [
    entryOf('organisations', 'fenwick', { name: 'Fenwick' }),
    entryOf('products', 'z', { name: 'Zebra' }),
    entryOf('products', 'a', { name: 'Acorn' }),
    tool('1', 'Own'),
    tool('2', 'Unknown product', 'not-here'),
    tool('3', 'Not said', reason),
    tool('4', 'Second', 'z'),
    tool('5', 'First', 'z'),
    tool('6', 'Other', 'a'),
    entryOf('tools', 'fenwick/7', { name: 'Gathered', product: 'a' }, { gathered: true }),
  ];

  test('stand under their products by name, in order of name, those without one last', () => {
    const { begin } = viewOf('tools', here);
    expect(begin.map(({ product, entries }) => [product, entries.map(({ label }) => label)])).toEqual([
      ['Acorn', ['Other – Fenwick']],
      ['Zebra', ['First – Fenwick', 'Second – Fenwick']],
      [undefined, ['Not said – Fenwick', 'Own – Fenwick', 'Unknown product – Fenwick']],
    ]);
  });

  test('of a kind that uses no product stand together', () => {
    expect(viewOf('products', here).begin).toEqual([
      {
        product: undefined,
        entries: [
          { value: 'a', label: 'Acorn' },
          { value: 'z', label: 'Zebra' },
        ],
      },
    ]);
    expect(viewOf('care', here).begin).toEqual([]);
  });
});

test('only what has pages of text has room for a longer story', () => {
  expect([viewOf('tools').story, viewOf('products').story]).toEqual([true, false]);
  expect(viewOf('tools').collection).toBe('tools');
});
