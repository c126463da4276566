import { describe, expect, test } from 'vitest';
import { byLetter, dataUseFacets, itemsBy, pagePath, pagesOf, toolFacets } from '../../src/register/lists.ts';
import { letterPlaces, letterView } from '../../src/register/views/letters.ts';
import { inOtherLanguages, listView, placesOf } from '../../src/register/views/list.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const tool = (name: string, given: Facts = {}) => entryOf('tools', `riverside/${name}`, given);
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('a list is cut into pages', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [101, [50, 50, 1]],
  ])('%i entries fill pages of %j', (count, lengths) => {
    const pages = pagesOf(numbers(count));
    expect(pages.map(({ items }) => items.length)).toEqual(lengths);
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
    expect(pages.map(({ page, pages: of }) => [page, of])).toEqual(lengths.map((_, at) => [at + 1, lengths.length]));
  });

  test('the first page has the address of the list', () => {
    expect([pagePath('/tools/', 1), pagePath('/tools/', 2)]).toEqual(['/tools/', '/tools/page/2/']);
  });
});

describe('a list can be narrowed', () => {
  const register = registerOf([
    entryOf('care', 'scans', { name: 'Scans' }),
    entryOf('care', 'skin', { name: 'Skin' }),
    tool('a', { status: 'pilot', technology: 'statistical', care: ['scans', 'skin'], canSayNo: 'no' }),
    tool('b', { status: 'in-use', care: ['skin'], canSayNo: 'no' }),
    tool('c', { status: 'in-use', care: { noAnswer: 'not-applicable', because: 'It is for offices.' } }),
    entryOf('tools', 'riverside/d', {}, { gathered: true }),
    entryOf('data-uses', 'riverside/e', { purpose: 'audit', care: ['skin'] }),
  ]);
  const tools = { name: 'tools', items: register.tools, facets: toolFacets } as const;
  const values = (id: string) => {
    const facet = only(toolFacets.filter((one) => one.id === id));
    return [...itemsBy(facet, register.tools)].map(([value, some]) => [
      value,
      some.map(({ entry }) => entry.facts.name),
    ]);
  };
  const whole = only(placesOf(tools).filter(({ listPath }) => listPath === '/tools/'));

  test('by each value, with all entries that have it', () => {
    expect(values('status')).toEqual([
      ['pilot', ['riverside/a']],
      ['in-use', ['riverside/b', 'riverside/c']],
    ]);
    expect(values('care')).toEqual([
      ['scans', ['riverside/a']],
      ['skin', ['riverside/a', 'riverside/b']],
    ]);
  });

  test('and what is not said stands under no value', () => {
    expect(values('technology').flatMap(([, some]) => some)).not.toContain('riverside/d');
    expect(values('organisation')).toEqual([
      ['riverside', ['riverside/a', 'riverside/b', 'riverside/c', 'riverside/d']],
    ]);
  });

  test('on pages of their own, the whole list first', () => {
    const paths = placesOf(tools).map(({ listPath, total }) => `${listPath} ${total}`);
    expect(paths.slice(0, 3)).toEqual(['/tools/ 4', '/tools/status/pilot/ 1', '/tools/status/in-use/ 2']);
    expect(paths).toContain('/tools/say-no/no/ 2');
    expect(paths).toContain('/tools/organisation/riverside/ 4');
  });

  test('with the choices beside it, the most common first; a question with one choice is left out', () => {
    const { narrowing } = listView(tools, whole, register, 'en');
    const status = narrowing.find(({ question }) => question === 'Where it stands');
    expect(status?.choices).toEqual([
      { id: 'in-use', label: 'In use', count: 2, path: '/tools/status/in-use/' },
      { id: 'pilot', label: 'Pilot', count: 1, path: '/tools/status/pilot/' },
    ]);
    expect(narrowing.map(({ question }) => question)).not.toContain('Organisation');
  });

  test('in Welsh, by the same values under Welsh addresses', () => {
    const { narrowing, title } = listView(tools, whole, register, 'cy');
    expect(narrowing.flatMap(({ choices }) => choices.map(({ path }) => path))).toContain('/cy/tools/status/pilot/');
    expect(title).not.toBe(listView(tools, whole, register, 'en').title);
  });

  test('and says by its title and its count what it shows', () => {
    const place = only(placesOf(tools).filter(({ listPath }) => listPath === '/tools/care/scans/'));
    expect(listView(tools, place, register, 'en')).toMatchObject({
      path: '/tools/care/scans/',
      title: 'All AI tools: Scans',
      count: '1 AI tool',
      previous: undefined,
      next: undefined,
    });
  });

  test('uses of data by what they are for', () => {
    const list = { name: 'data-uses', items: register.dataUses, facets: dataUseFacets } as const;
    const paths = placesOf(list).map(({ listPath }) => listPath);
    expect(paths).toEqual([
      ...['/data-uses/', '/data-uses/purpose/audit/', '/data-uses/status/active/', '/data-uses/care/skin/'],
      '/data-uses/organisation/riverside/',
    ]);
  });
});

describe('a long list', () => {
  const register = registerOf(numbers(51).map((at) => tool(`t-${at}`)));
  const list = { name: 'tools', items: register.tools, facets: toolFacets } as const;

  test('leads from page to page, and no further', () => {
    const pages = placesOf(list).filter(({ listPath }) => listPath === '/tools/');
    const shown = pages.map((place) => listView(list, place, register, 'cy'));
    expect(shown.map(({ path, previous, next }) => [path, previous, next])).toEqual([
      ['/tools/', undefined, '/cy/tools/page/2/'],
      ['/tools/page/2/', '/cy/tools/', undefined],
    ]);
    expect(shown.flatMap(({ entries }) => entries.map(({ name }) => name)).at(-1)).toBe('riverside/t-51');
  });

  test('with more than 20 choices to a question leaves that question to search', () => {
    const care = numbers(21).map((at) => entryOf('care', `c-${at}`));
    const many = registerOf([...care, tool('x', { care: care.map(({ id }) => id) }), tool('y', { status: 'pilot' })]);
    const manyTools = { name: 'tools', items: many.tools, facets: toolFacets } as const;
    const [place] = placesOf(manyTools);
    if (!place) throw new Error('A list has a first page.');
    const asked = listView(manyTools, place, many, 'en').narrowing.map(({ question }) => question);
    expect(asked).toEqual(['Where it stands']);
  });
});

describe('a list from A to Z', () => {
  test('puts accents with their letters, in order, and what has no letter last', () => {
    const groups = byLetter(['Éclair', 'eye', 'ward', '3-D', '10', '“Ask”', 'Ŵy'], (name) => name);
    expect([...groups].map(([letter, names]) => [letter, names])).toEqual([
      ['A', ['“Ask”']],
      ['D', ['3-D']],
      ['E', ['Éclair', 'eye']],
      ['W', ['ward', 'Ŵy']],
      ['#', ['10']],
    ]);
  });

  test('stands on one page while it is short', () => {
    const register = registerOf([entryOf('organisations', 'fenwick', { name: 'Fenwick' })]);
    expect(letterPlaces('organisations', register)).toEqual([]);
    const view = letterView('organisations', undefined, register, 'en');
    expect(view.groups.map(({ letter, entries }) => [letter, entries.map(({ name }) => name)])).toEqual([
      ['F', ['Fenwick']],
      ['R', ['Riverside Hospitals (invented)']],
    ]);
    expect(view.letters.map(({ address }) => address)).toEqual(['#letter-f', '#letter-r']);
  });

  test('has a page for each letter when it is long, and none of them is lost', () => {
    const many = registerOf(
      numbers(121).map((at) => entryOf('glossary', `g-${at}`, { name: at > 60 ? `Ai ${at}` : `Bi ${at}` })),
    );
    expect(letterPlaces('glossary', many)).toEqual([
      { letter: 'a', page: 1 },
      { letter: 'b', page: 1 },
    ]);
    expect(letterView('glossary', undefined, many, 'en').groups).toEqual([]);
    const view = letterView('glossary', { letter: 'a', page: 1 }, many, 'cy');
    expect(view.path).toBe('/glossary/letter/a/');
    expect(view.letters.map(({ address }) => address)).toEqual(['/cy/glossary/letter/a/', '/cy/glossary/letter/b/']);
    expect(only(view.groups).entries).toHaveLength(61);
  });
});

test('the same page in other languages is one link away', () => {
  expect(inOtherLanguages('/tools/status/pilot/', 'en')).toEqual([
    { code: 'cy', name: 'Cymraeg', address: '/cy/tools/status/pilot/' },
  ]);
  expect(inOtherLanguages('/tools/', 'cy').map(({ address }) => address)).toEqual(['/tools/', '/ur/tools/']);
});
