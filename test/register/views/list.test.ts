import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { dataUseFacets, toolFacets } from '../../../src/register/lists.ts';
import { inOtherLanguages, listView, placesOf } from '../../../src/register/views/list.ts';
import type { Entry } from '../../../src/register/entry.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const tool = (name: string, given: Facts = {}) => entryOf('tools', `riverside/${name}`, given);
const numbered = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1).padStart(3, '0'));

function toolsOf(entries: readonly Entry[]) {
  const register = registerOf(entries);
  const list = { name: 'tools', items: register.tools, facets: toolFacets } as const;
  const at = (path: string, page = 1) =>
    only(placesOf(list).filter(({ listPath, part }) => listPath === path && part.page === page));
  const view = (path: string, language: 'en' | 'cy' | 'ur' = 'en', page = 1) =>
    listView(list, at(path, page), register, language);
  return { register, list, at, view };
}

describe('a page of a list', () => {
  const { view, at } = toolsOf(numbered(101).map((name) => tool(name, { status: 'pilot' })));

  test('says what it lists, how many there are of all, and which page it is', () => {
    expect(view('/tools/', 'en', 2)).toMatchObject({
      path: '/tools/page/2/',
      title: en.list.tools,
      lead: en.list.leads.tools,
      count: '101 AI tools',
      page: 2,
      pages: 3,
      previous: '/tools/',
      next: '/tools/page/3/',
    });
    expect(view('/tools/', 'en', 2).entries.map(({ name }) => name)).toEqual(
      numbered(100)
        .slice(50)
        .map((name) => `riverside/${name}`),
    );
    expect(view('/tools/', 'en', 3)).toMatchObject({ previous: '/tools/page/2/', next: undefined });
  });

  test('of one value names it, and leads on among the same', () => {
    const pilot = view('/tools/status/pilot/', 'cy', 2);
    expect(pilot).toMatchObject({
      path: '/tools/status/pilot/page/2/',
      previous: '/cy/tools/status/pilot/',
      next: '/cy/tools/status/pilot/page/3/',
    });
    const { ui, fill } = speak('cy');
    const label = toolFacets[0]?.label('pilot', 'cy', registerOf([]).entries) ?? '';
    expect(pilot.title).toBe(fill(ui.list.with, { list: ui.list.tools, value: label }));
    expect(at('/tools/status/pilot/', 3)).toMatchObject({ value: 'pilot', total: 101 });
  });
});

describe('the choices beside a list', () => {
  const choicesIn = (entries: readonly Entry[], language: 'en' | 'cy' | 'ur' = 'en') =>
    toolsOf(entries).view('/tools/', language).narrowing;

  test('of equally many are in the order of their names in the language', () => {
    const care = [
      entryOf('care', 'a', { name: 'Zinc' }, { cy: { name: 'Afal' } }),
      entryOf('care', 'b', { name: 'Apple' }, { cy: { name: 'Sinc' } }),
      entryOf('care', 'c', { name: 'Most' }),
    ];
    const tools = [tool('x', { care: ['a', 'b', 'c'] }), tool('y', { care: ['c'] })];
    const labels = (language: 'en' | 'cy') =>
      choicesIn([...care, ...tools], language)
        .find(({ question }) => question === speak(language).ui.list.by.care)
        ?.choices.map(({ label, count }) => [label, count]);
    expect(labels('en')).toEqual([
      ['Most', 2],
      ['Apple', 1],
      ['Zinc', 1],
    ]);
    expect(labels('cy')).toEqual([
      ['Most', 2],
      ['Afal', 1],
      ['Sinc', 1],
    ]);
  });

  test.each([
    [2, true],
    [20, true],
    [21, false],
  ])('of %i are shown: %s', (many, shown) => {
    const care = numbered(many).map((id) => entryOf('care', id));
    const asked = choicesIn([...care, tool('x', { care: care.map(({ id }) => id) })]).map(({ question }) => question);
    expect(asked.includes(en.list.by.care)).toBe(shown);
  });

  test('are not there in a sample language, which has the whole list only', () => {
    const entries = [tool('x', { status: 'pilot' }), tool('y', { status: 'in-use' })];
    expect(choicesIn(entries, 'cy')).toHaveLength(1);
    expect(choicesIn(entries, 'ur')).toEqual([]);
  });
});

describe('the list of uses of data', () => {
  const use = (id: string, purpose: string) => entryOf('data-uses', `riverside/${id}`, { purpose });
  const register = registerOf([use('a', 'audit'), use('b', 'research'), tool('x')]);
  const list = { name: 'data-uses', items: register.dataUses, facets: dataUseFacets } as const;

  test('has words and choices of its own', () => {
    const [whole] = placesOf(list);
    if (!whole) throw new Error('A list has a first page.');
    const view = listView(list, whole, register, 'en');
    expect(view).toMatchObject({
      path: '/data-uses/',
      title: en.list['data-uses'],
      lead: en.list.leads['data-uses'],
      count: '2 uses of data',
    });
    expect(only(view.narrowing).question).toBe(en.list.by.purpose);
    expect(only(view.narrowing).choices.map(({ path }) => path)).toEqual([
      '/data-uses/purpose/audit/',
      '/data-uses/purpose/research/',
    ]);
  });

  test('that is empty is one page without choices', () => {
    const none = registerOf([]);
    const empty = { ...list, items: none.dataUses };
    expect(listView(empty, only(placesOf(empty)), none, 'en')).toMatchObject({ entries: [], pages: 1, narrowing: [] });
  });
});

test('a value has a list of its own only where that is longer than where it is shown whole', () => {
  const { list } = toolsOf([
    tool('x', { status: 'pilot' }),
    tool('y', { status: 'in-use' }),
    tool('z', { status: 'in-use' }),
  ]);
  const paths = placesOf({ ...list, facets: toolFacets.slice(0, 1).map((one) => ({ ...one, longerThan: 1 })) }).map(
    ({ listPath }) => listPath,
  );
  expect(paths).toEqual(['/tools/', '/tools/status/in-use/']);
});

test('a page that a sample language does not have is not one link away in it', () => {
  expect(inOtherLanguages('/about/', 'cy')).toEqual([{ code: 'en', name: 'English', address: '/about/' }]);
  expect(inOtherLanguages('/tools/', 'en').map(({ code }) => code)).toEqual(['cy', 'ur']);
});
