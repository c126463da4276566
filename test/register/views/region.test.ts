import { expect, test } from 'vitest';
import { emptyHistory } from '../../../src/register/history/line.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { regionPlaces, regionView } from '../../../src/register/views/region.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only } from '../../fixtures/register.ts';
import { reportOf, sourceReportOf } from '../harvest/reports.ts';

const organisation = (id: string, given: Facts = {}) =>
  entryOf('organisations', id, {
    name: id,
    nation: 'wales',
    nhsRegion: undefined,
    kind: 'acute',
    coverage: 'all-known',
    ...given,
  });
const awaited = [{ odsCode: 'DDD', name: 'Silent practice', kind: 'gp-practice', nation: 'wales' }];
const registerWith = (more: Parameters<typeof entriesOf>[0] = []) =>
  joinRegister(
    entriesOf([
      organisation('ashby', { odsCode: 'AAA' }),
      organisation('fenwick', { odsCode: 'BBB', coverage: 'nil' }),
      entryOf('organisations', 'hillside', { name: 'Hillside', nation: 'wales' }, { gathered: true }),
      organisation('riverside', { odsCode: 'RRR', nation: 'scotland' }),
      entryOf('tools', 'ashby/a', { product: undefined, madeBy: 'in-house' }),
      entryOf('tools', 'ashby/b', { product: undefined, madeBy: 'in-house' }),
      entryOf('sources', 'some', { name: 'A source', awaited }),
      ...more,
    ]),
    TODAY,
    {
      withdrawn: [],
      history: emptyHistory,
      harvest: { report: reportOf([sourceReportOf('some', {})]), history: [], quarantine: new Map() },
    },
  );

const wales = (language: 'en' | 'cy' = 'en') =>
  regionView(only(regionPlaces(registerWith()).filter(({ region }) => region === 'wales')), language);

test('a region names every organisation that is known there, and what it has published', () => {
  expect(wales().title).toBe('Organisations: Wales');
  const shown = Object.fromEntries(wales().organisations.map(({ name, ...rest }) => [name, rest]));
  expect(Object.keys(shown).toSorted()).toEqual(['Hillside', 'Silent practice', 'ashby', 'fenwick']);
  expect(shown['ashby']).toMatchObject({ address: '/organisations/ashby/', state: 'published', what: '2 AI tools' });
  expect(shown['fenwick']).toMatchObject({ state: 'nil', what: 'Nil return' });
  expect(shown['Silent practice']).toMatchObject({
    address: undefined,
    state: 'nothing',
    what: 'Nothing published yet',
  });
  expect(shown['Hillside']?.kind).toBe('Not said');
  expect(shown['Silent practice']?.kind).not.toBe('Not said');
});

test('in Welsh, names that are written in English are marked, where they are those of an entry', () => {
  const { organisations } = wales('cy');
  const languages = Object.fromEntries(organisations.map(({ name, language }) => [name, language]));
  expect(languages).toMatchObject({ ashby: 'en', 'Silent practice': undefined });
  expect(organisations.find(({ name }) => name === 'ashby')?.address).toBe('/cy/organisations/ashby/');
  expect(wales('en').organisations.every((one) => !('language' in one))).toBe(true);
});

test('each region has a page, and one with very many organisations has several', () => {
  const many = Array.from({ length: 60 }, (_, at) => organisation(`more-${at}`, { odsCode: `M${at}X` }));
  const paths = regionPlaces(registerWith(many)).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/national/regions/wales/', '/national/regions/wales/page/2/']));
  expect(paths).toContain('/national/regions/scotland/');
  const scotland = only(regionPlaces(registerWith()).filter(({ region }) => region === 'scotland'));
  expect(scotland.part.items.map(({ name }) => name)).toEqual(['riverside']);
});
