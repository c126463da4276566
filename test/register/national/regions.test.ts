import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/speak.ts';
import { nations, nhsRegions } from '../../../src/model/vocabulary/publisher-terms.ts';
import { beside, regionName, regionOf, regions } from '../../../src/register/national/regions.ts';

const speech = speak('en');

describe('an organisation is counted in', () => {
  test.each<[nation: unknown, nhsRegion: unknown, region: string]>([
    ['england', 'london', 'london'],
    ['england', undefined, 'england'],
    ['england', { noAnswer: 'not-applicable', because: 'All of England.' }, 'england'],
    ['england', 'atlantis', 'not-said'],
    ['scotland', undefined, 'scotland'],
    ['scotland', 'london', 'scotland'],
    ['outside-uk', undefined, 'outside-uk'],
    ['atlantis', 'london', 'not-said'],
    [undefined, 'london', 'not-said'],
  ])('%j with %j: “%s”', (nation, nhsRegion, region) => {
    expect(regionOf({ nation, nhsRegion } as Parameters<typeof regionOf>[0])).toBe(region);
  });

  test('a region, whatever nation and region of NHS England the model knows', () => {
    const known = [
      ...nations.ids.map((nation) => regionOf({ nation })),
      ...nhsRegions.ids.map((nhsRegion) => regionOf({ nation: 'england', nhsRegion })),
    ];
    expect(known).not.toContain('not-said');
    expect(new Set([...known, 'not-said'])).toEqual(new Set([...regions, ...beside]));
  });
});

describe('a region is called', () => {
  test('by its name, each by another', () => {
    const names = [...regions, ...beside].map((region) => regionName(region, speech));
    expect(new Set(names).size).toBe(regions.length + beside.length);
    expect(names.slice(0, 3)).toEqual(['Scotland', 'Northern Ireland', 'North West']);
  });

  test('the whole of England, where no part of it is known', () => {
    expect(regionName('england', speech)).toBe(speech.fill(speech.ui.national.wholeOf, { nation: 'England' }));
    expect(regionName('england', speech)).not.toBe('England');
    expect(regionName('wales', speech)).toBe('Wales');
    expect(regionName('outside-uk', speech)).toBe(nations.get('outside-uk')?.label);
  });

  test('in words that nothing is said, where nothing is', () => {
    expect(regionName('not-said', speech)).toBe(speech.ui.explore.notSaid);
  });

  test('in the language of the page', () => {
    const welsh = speak('cy');
    expect(regionName('wales', welsh)).toBe(welsh.term(nations, 'wales').label);
    expect(regionName('london', welsh)).toBe(welsh.term(nhsRegions, 'london').label);
    expect(regionName('wales', welsh)).not.toBe('Wales');
  });
});
