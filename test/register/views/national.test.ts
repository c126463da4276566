import { describe, expect, test } from 'vitest';
import { coverageRows, covered } from '../../../src/register/national/coverage.ts';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { nationalView } from '../../../src/register/views/national.ts';
import { emptyHistory } from '../../../src/register/history/line.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only } from '../../fixtures/register.ts';
import { reportOf, sourceReportOf } from '../harvest/reports.ts';

const organisation = (id: string, given: Facts) =>
  entryOf('organisations', id, {
    name: id,
    nation: 'england',
    nhsRegion: 'london',
    kind: 'acute',
    coverage: 'all-known',
    ...given,
  });
const tool = (id: string, given: Facts = {}) =>
  entryOf('tools', id, { product: undefined, madeBy: 'in-house', ...given });
const awaited = [{ odsCode: 'DDD', name: 'Silent practice', kind: 'gp-practice', nation: 'wales' }];
const gathered = { gathered: [{ source: 'late', on: '2026-11-23', id: 'x' }] };

const register = joinRegister(
  entriesOf([
    organisation('ashby', { odsCode: 'AAA' }),
    organisation('fenwick', { odsCode: 'BBB', coverage: 'nil' }),
    organisation('hillside', { odsCode: 'CCC', nation: 'wales', nhsRegion: undefined, kind: 'gp-practice' }),
    entryOf('products', 'northlight', { name: 'Northlight' }),
    entryOf('products', 'westlight', { name: 'Westlight' }),
    tool('ashby/a', { product: 'northlight', madeBy: 'supplier', status: 'in-use' }),
    tool('hillside/b', { product: 'northlight', madeBy: 'supplier', status: 'pilot' }),
    tool('hillside/c', { product: 'westlight', madeBy: 'supplier', status: 'in-use' }),
    entryOf('tools', 'ashby/gathered', { name: 'Gathered', ...gathered }, { gathered: true }),
    entryOf('notices', 'recall', { name: 'A recall', products: ['northlight'], state: 'open' }),
    entryOf('sources', 'late', { name: 'A source', awaited }),
    entryOf('sources', 'empty', { name: 'An empty source' }),
  ]),
  TODAY,
  {
    withdrawn: [],
    history: emptyHistory,
    harvest: { report: reportOf([sourceReportOf('late', {})]), history: [], quarantine: new Map() },
  },
);
const view = nationalView(register, 'en');
/** The numbers of a table by the labels of its rows. */
const table = (shown: { rows: (typeof view.regions)['rows'] } | undefined) =>
  Object.fromEntries((shown?.rows ?? []).map(({ label, numbers }) => [label, numbers]));

describe('the national picture', () => {
  test('says on which day it was counted, and its numbers with what they mean', () => {
    expect(view.counted).toMatch(/^Counted on 23 November 2026\./u);
    expect(view.numbers.map(({ name, number }) => [name, number])).toEqual([
      ['Organisations', '4'],
      ['Publish', '2'],
      ['Nil return', '1'],
      ['Nothing yet', '1'],
      ['AI tools', '4'],
    ]);
    expect(view.numbers.map(({ meaning }) => meaning !== undefined)).toEqual([false, true, true, true, false]);
  });

  test('has a tile for each region, with who told of all that are known there', () => {
    const tile = (id: string) => only(view.tiles.filter(({ region }) => region === id));
    expect(view.tiles).toHaveLength(10);
    expect(tile('london')).toMatchObject({ told: '2 of 2', percent: 100, address: '/national/regions/london/' });
    expect(tile('wales')).toMatchObject({ name: 'Wales', told: '1 of 2', percent: 50 });
    expect(tile('scotland')).toMatchObject({ told: 'None known', percent: 0 });
  });

  test('says the same of regions in a table, which leads to the list of each', () => {
    expect(view.regions.columns).toEqual([
      'Region or nation',
      'Organisations',
      'Publish',
      'Nil return',
      'Nothing yet',
      'AI tools',
    ]);
    expect(table(view.regions)).toMatchObject({ Wales: ['2', '1', '0', '1', '2'], London: ['2', '1', '1', '0', '2'] });
    expect(view.regions.rows.map(({ address }) => address)).toContain('/national/regions/wales/');
    expect(view.regions).toMatchObject({ id: 'regions', title: 'The same in a table', lead: '' });
  });

  test('counts by kind of organisation, with a hollow bar for those that have published nothing', () => {
    expect(view.kinds.columns).toHaveLength(6);
    const numbers = Object.values(table(view.kinds));
    expect(numbers.filter(([all]) => all !== '0')).toEqual(
      expect.arrayContaining([
        ['2', '1', '1', '0', '2'],
        ['2', '1', '0', '1', '2'],
      ]),
    );
    expect(view.kinds.chart).toContain('stroke-width="2"');
    expect(view.kinds.chart).toMatch(/The longest: .+, 2 organisations\./u);
  });

  test('names products by how many organisations use them', () => {
    expect(table(view.products)).toEqual({ Northlight: ['2', '2', '1', '1'], Westlight: ['1', '1', '1', '0'] });
    expect(view.products?.columns).toEqual(['Product', 'Organisations', 'AI tools', 'In use', 'On trial']);
    expect(view.products?.rows[0]?.address).toBe('/products/northlight/');
    expect(view.products?.chart).toContain('The longest: Northlight, 2 organisations.');
  });

  test('says of each notice how many tools it reaches, and how many have not answered', () => {
    const [numbers = []] = Object.values(table(view.notices));
    expect(view.notices.columns.slice(0, 2)).toEqual(['Notice', 'Tools reached']);
    expect(view.notices.columns.at(-1)).toBe('No answer yet');
    expect(numbers).toHaveLength(view.notices.columns.length - 1);
    expect([numbers[0], numbers.at(-1)]).toEqual(['2', '2']);
    expect(view.notices.rows[0]).toMatchObject({ label: 'A recall', address: '/notices/recall/' });
    expect([view.notices.id, view.notices.title, view.notices.lead].every((words) => words.length > 0)).toBe(true);
  });

  test('says of sources that give something how complete they are, and leads to each', () => {
    const [row] = view.publishers?.rows ?? [];
    expect(view.publishers?.rows).toHaveLength(1);
    expect(row).toMatchObject({ label: 'A source', address: '/sources/late/' });
    expect(row?.numbers[0]).toBe('1');
    expect(view.publishers?.columns).toEqual(['Source', 'Entries', 'Complete, out of 100', 'Check is late']);
    expect(view.publishers?.chart).toMatch(/The longest: A source, \d+\./u);
  });

  test('has no picture of what there is nothing of', () => {
    const none = nationalView(joinRegister(entriesOf([]), TODAY), 'en');
    expect([none.products, none.publishers, none.growth, none.notices.rows]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(none.tiles.every(({ percent }) => percent === 0)).toBe(true);
  });

  test('is the same from what the store counted', () => {
    const figures = { coverage: coverageRows(covered(register)).slice(0, 0), uses: [], growth: [] };
    const counted = nationalView(register, 'en', figures);
    expect([counted.numbers[0]?.number, counted.products]).toEqual(['0', undefined]);
  });

  test('leads to Welsh pages in Welsh', () => {
    const welsh = nationalView(register, 'cy');
    expect(welsh.tiles[0]?.address).toMatch(/^\/cy\/national\/regions\//u);
    expect(welsh.products?.rows[0]?.address).toBe('/cy/products/northlight/');
  });
});

describe('the numbers of the national picture', () => {
  const joined = (...entries: Parameters<typeof entriesOf>[0]) => joinRegister(entriesOf(entries), TODAY);
  const inLondon = (id: string, given: Facts = {}) => organisation(id, { odsCode: id.toUpperCase(), ...given });
  const silent = { coverage: 'part' };

  test.each([
    [['nil', 'nil', 'part'], 67],
    [['nil', 'part', 'part'], 33],
    [['part'], 0],
  ])('of regions where organisations say %j is %i percent', (claims, percent) => {
    const { tiles } = nationalView(joined(...claims.map((coverage, at) => inLondon(`a${at}`, { coverage }))), 'en');
    expect(tiles.find(({ region }) => region === 'london')?.percent).toBe(percent);
  });

  test('have no tile for what stands on no place of the map, but a line of the table', () => {
    const abroad = inLondon('a', { nation: undefined, nhsRegion: undefined });
    const { tiles, regions } = nationalView(
      joined({ ...abroad, facts: { ...abroad.facts, nation: undefined } as never }),
      'en',
    );
    expect(tiles).toHaveLength(10);
    expect(regions.rows).toHaveLength(11);
    expect(regions.rows.at(-1)).toMatchObject({
      label: en.explore.notSaid,
      address: '/national/regions/not-said/',
      numbers: ['1', '0', '0', '1', '0'],
    });
  });

  test('say of kinds which are not said, and of each how many have published nothing', () => {
    const unsaid = inLondon('c', silent);
    const { kind: _, ...facts } = unsaid.facts;
    const { kinds } = nationalView(
      joined(inLondon('a'), inLondon('b', { coverage: 'nil' }), { ...unsaid, facts: facts as never }),
      'en',
    );
    expect(kinds.id).toBe('kinds');
    expect(kinds.rows.map(({ label, numbers }) => [label, numbers])).toEqual([
      [expect.stringMatching(/^\p{Lu}/u), ['2', '0', '1', '1', '0']],
      [en.explore.notSaid, ['1', '0', '0', '1', '0']],
    ]);
    expect(kinds.columns.slice(0, 2)).toEqual([en.national.kinds.head, en.national.organisations]);
  });

  test('name the twelve products that most use, and no more', () => {
    const products = Array.from({ length: 13 }, (_, at) => `p${at + 10}`);
    const { products: shown } = nationalView(
      joined(
        inLondon('a'),
        ...products.map((id) => entryOf('products', id, { name: id })),
        ...products.map((id) => tool(`a/${id}`, { product: id, madeBy: 'supplier' })),
      ),
      'en',
    );
    expect(shown?.rows).toHaveLength(12);
  });

  test('of growth are those that the store counted', () => {
    const days = ['2026-10-01', '2026-10-02'].map((day, at) => ({ day, organisations: 1, tools: at }));
    const figures = { coverage: [], uses: [], growth: days };
    const { growth, counted } = nationalView(register, 'cy', figures);
    expect(growth?.rows.map(({ label, numbers }) => [label, numbers])).toEqual([
      ['1 Hydref 2026', ['1', '0']],
      ['2 Hydref 2026', ['1', '1']],
    ]);
    expect(counted).toBe(speak('cy').fill(speak('cy').ui.national.counted, { day: speak('cy').day(TODAY) }));
  });

  test('put the sources whose checks are most late first, then those that are least complete', () => {
    const from = (source: string, id: string, given: Facts = {}) =>
      entryOf('tools', `ashby/${id}`, { gathered: [{ source, on: '2026-11-23', id }], ...given }, { gathered: true });
    const ids = ['fuller', 'emptier', 'late'];
    const { publishers } = nationalView(
      joined(
        organisation('ashby', {}),
        ...ids.map((id) => entryOf('sources', id, { name: id })),
        from('fuller', 'a', { status: 'in-use', technology: 'statistical', why: 'It is quick.', before: 'By hand.' }),
        from('emptier', 'b'),
        from('late', 'c', { reviewDue: '2026-11-22', status: 'in-use', technology: 'statistical' }),
      ),
      'en',
    );
    expect(publishers?.rows.map(({ label }) => label)).toEqual(['late', 'emptier', 'fuller']);
    expect(publishers?.rows.map(({ numbers }) => numbers[2])).toEqual(['1', '0', '0']);
  });

  test('count a notice that two tell of once', () => {
    const moreAt = 'https://www.example.com/notices/1';
    const told = ['own', 'copy'].map((id) =>
      entryOf('notices', id, { name: id, products: ['p'], moreAt }, { gathered: id === 'copy' }),
    );
    const { notices } = nationalView(joined(entryOf('products', 'p'), ...told), 'en');
    expect(notices.rows.map(({ label }) => label)).toEqual(['own']);
    expect(notices).toMatchObject({ title: en.national.notices.title, lead: en.national.notices.lead });
  });
});
