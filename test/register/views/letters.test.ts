import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/speak.ts';
import { letterPath, letterPlaces, lettersOf, letterView } from '../../../src/register/views/letters.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, at) => entryOf('glossary', `g-${at}`, { name: at === 0 ? '10' : `Ai ${at}` }));

describe('a list from A to Z', () => {
  test('is cut by letter only when it is longer than 120', () => {
    expect(letterPlaces('glossary', registerOf(words(120)))).toEqual([]);
    const longer = registerOf(words(121));
    expect(letterPlaces('glossary', longer).map(({ letter }) => letter)).toEqual(['a', 'other']);
    expect(letterPlaces('organisations', longer)).toEqual([]);
  });

  test('leads to the places of its letters on one page while it is short', () => {
    const view = letterView('glossary', undefined, registerOf(words(2)), 'cy');
    expect(view).toMatchObject({ path: '/glossary/', coverage: [] });
    expect(view.letters).toEqual([
      { letter: 'A', address: '#letter-a' },
      { letter: '#', address: '#letter-other' },
    ]);
    expect(view.groups.map(({ letter, id, entries }) => [letter, id, entries.map(({ name }) => name)])).toEqual([
      ['A', 'letter-a', ['Ai 1']],
      ['#', 'letter-other', ['10']],
    ]);
  });

  test('has a page for what begins with no letter', () => {
    const register = registerOf(words(121));
    const view = letterView('glossary', { letter: 'other', page: 1 }, register, 'en');
    expect(view.path).toBe('/glossary/letter/other/');
    expect(only(view.groups)).toMatchObject({ letter: '#', id: 'letter-other', entries: [{ name: '10' }] });
    expect(view.letters.map(({ address }) => address)).toEqual(['/glossary/letter/a/', '/glossary/letter/other/']);
  });

  test('is cut into pages where very many begin with one letter, and none of them is lost', () => {
    const register = registerOf(words(300));
    const places = letterPlaces('glossary', register);
    expect(places.map((place) => letterPath('glossary', place))).toEqual([
      '/glossary/letter/a/',
      '/glossary/letter/a/page/2/',
      '/glossary/letter/a/page/3/',
      '/glossary/letter/other/',
    ]);
    const views = places.map((place) => letterView('glossary', place, register, 'cy'));
    expect(views.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))).toHaveLength(300);
    expect(views.map(({ previous, next }) => [previous, next])).toEqual([
      [undefined, '/cy/glossary/letter/a/page/2/'],
      ['/cy/glossary/letter/a/', '/cy/glossary/letter/a/page/3/'],
      ['/cy/glossary/letter/a/page/2/', undefined],
      [undefined, undefined],
    ]);
    expect(views[1]).toMatchObject({ path: '/glossary/letter/a/page/2/', page: 2, pages: 3 });
  });

  test('has a page for every letter of every language, so that no letter leads nowhere', () => {
    const term = entryOf('glossary', 'model', { name: 'Model' }, { cy: { name: 'Enghraifft' } });
    const register = registerOf([...words(120), term]);
    const paths = letterPlaces('glossary', register).map((place) => `/cy${letterPath('glossary', place)}`);
    for (const { address } of lettersOf('glossary', register, 'cy')) expect(paths).toContain(address);
    expect(paths).toContain('/cy/glossary/letter/e/');
  });

  test('goes by the names in the language of the page', () => {
    const term = entryOf('glossary', 'model', { name: 'Model' }, { cy: { name: 'Enghraifft' } });
    const lettersIn = (language: 'en' | 'cy') =>
      letterView('glossary', undefined, registerOf([term]), language).groups.map(({ letter }) => letter);
    expect([lettersIn('en'), lettersIn('cy')]).toEqual([['M'], ['E']]);
  });
});

describe('an organisation in the list', () => {
  const { ui, count } = speak('en');
  function by(given: Facts, tools: number, uses: number, language: 'en' | 'cy' = 'en') {
    const register = registerOf([
      entryOf('organisations', 'riverside', { name: 'Riverside (invented)', ...given }),
      ...Array.from({ length: tools }, (_, at) => entryOf('tools', `riverside/t-${at}`)),
      ...Array.from({ length: uses }, (_, at) => entryOf('data-uses', `riverside/u-${at}`)),
    ]);
    return only(only(letterView('organisations', undefined, register, language).groups).entries).by;
  }

  test('says how much it lists, and only of what there is any', () => {
    const tools = count(ui.list.toolCount, 2);
    const uses = count(ui.list['data-useCount'], 1);
    expect(by({ coverage: 'part' }, 2, 1)).toBe(`${tools}, ${uses}`);
    expect(by({ coverage: 'part' }, 2, 0)).toBe(tools);
    expect(by({ coverage: 'part' }, 0, 1)).toBe(uses);
    expect(by({ coverage: 'part' }, 0, 0)).toBe('');
  });

  test('says first that it gives a nil return', () => {
    const nil = { coverage: 'nil', coverageOn: '2026-10-19' };
    expect(by(nil, 0, 1)).toBe(`Nil return, 19 October 2026, ${count(ui.list['data-useCount'], 1)}`);
  });

  test('in Welsh says so in Welsh', () => {
    expect(by({ coverage: 'part' }, 1, 0, 'cy')).toBe(speak('cy').count(speak('cy').ui.list.toolCount, 1));
  });
});

test('a word in the list says nothing of counts', () => {
  const view = letterView('glossary', undefined, registerOf([entryOf('glossary', 'model', { name: 'Model' })]), 'en');
  expect(only(only(view.groups).entries)).toMatchObject({ name: 'Model', by: '' });
});
