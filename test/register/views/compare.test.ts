import { expect, test } from 'vitest';
import { comparePlaces, compareView } from '../../../src/register/views/compare.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const source = entryOf('sources', 's', { name: 'Register (invented)' });
const fenwick = entryOf('organisations', 'fenwick', {
  name: 'Fenwick Trust (invented)',
  kind: 'acute',
  coverage: 'part',
});
const tool = entryOf('tools', 'fenwick/x', { name: 'One' });
const register = registerOf([source, fenwick, tool]);
const [place] = comparePlaces(register);

test('each organisation has an answer in words under each heading', () => {
  const view = place && compareView(place, 'en');
  const row = view?.rows.find(({ name }) => name === 'Fenwick Trust (invented)');
  expect(row).toMatchObject({ address: '/organisations/fenwick/' });
  expect(row).not.toHaveProperty('language');
  expect(row?.answers).toHaveLength(view?.columns.length ?? 0);
  for (const answer of row?.answers ?? []) expect(answer).toMatch(/^(?:\p{Lu}|\d)/u);
  expect(row?.answers).toEqual(expect.arrayContaining(['Hospital trust', 'A part']));
});

test('a name that has no Welsh is marked in its language', () => {
  const row = place && compareView(place, 'cy').rows.find(({ name }) => name === 'Fenwick Trust (invented)');
  expect(row).toMatchObject({ language: 'en', address: '/cy/organisations/fenwick/' });
});

test('the script has the words for each answer that can stand in the data', () => {
  const words = JSON.parse((place && compareView(place, 'en').script.words) ?? '{}') as {
    rows: Record<string, string>;
    answers: Record<string, Record<string, string>>;
    notSaid: string;
  };
  expect(Object.keys(words.answers)).toEqual(['state', 'region', 'coverage', 'kind']);
  expect(Object.keys(words.answers['state'] ?? {})).toEqual(['published', 'nil', 'nothing']);
  expect(words.answers['kind']?.['acute']).toBe('Hospital trust');
  expect(words.answers['coverage']?.['nil']).toBe('Nil return');
  for (const one of Object.values(words.answers).flatMap((some) => Object.values(some)))
    expect(one).toMatch(/^\p{Lu}/u);
  expect(words.notSaid).not.toBe('');
});

test('every question of the comparison has an answer in words for every organisation, in both languages', () => {
  const register = registerOf([entryOf('sources', 's'), entryOf('organisations', 'b', {}, { gathered: true })]);
  for (const language of ['en', 'cy'] as const) {
    const view = compareView(only(comparePlaces(register)), language);
    expect(view.rows).toHaveLength(2);
    for (const { answers } of view.rows) {
      expect(answers).toHaveLength(view.columns.length);
      for (const answer of answers) expect(answer).not.toBe('');
    }
  }
});
