import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { coverageClaims } from '../../../src/model/vocabulary/publisher-terms.ts';
import { pageContext } from '../../../src/register/views/context.ts';
import { COVERAGE_FIELDS, coverageCounts, coverageOf, nilReturnOf } from '../../../src/register/views/coverage.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

function organisationWith(facts: Facts, { gathered = false, cy }: { gathered?: boolean; cy?: Facts } = {}) {
  const register = registerOf([entryOf('organisations', 'riverside', facts, { gathered, ...(cy && { cy }) })]);
  return { register, organisation: only(register.organisations) };
}
function coverageWith(facts: Facts, more: Parameters<typeof organisationWith>[1] = {}, language: 'en' | 'cy' = 'en') {
  const { register, organisation } = organisationWith(facts, more);
  return coverageOf(organisation, pageContext(register, language));
}

describe('how complete a list is', () => {
  test.each(coverageClaims.ids)('of the claim “%s” is told with its label and meaning in each language', (coverage) => {
    for (const language of ['en', 'cy'] as const) {
      const { label, meaning } = speak(language).term(coverageClaims, coverage);
      expect(coverageWith({ coverage }, {}, language).claim).toEqual({ id: coverage, label, meaning });
    }
  });

  test('says nothing of a day that is not known', () => {
    const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We look.' };
    expect(coverageWith({ coverage: 'nil', coverageOn: reason }).text).toBe('');
    expect(coverageWith({ coverage: 'part' }, { gathered: true }).text).toBe('');
  });

  test('shows what is covered also where no claim is made', () => {
    const covers = (facts: Facts) => coverageWith(facts, { gathered: true }).covers.map(({ field }) => field);
    expect(covers({ covers: 'All hospitals.' })).toEqual(['covers']);
    expect(covers({ coverage: 'part' })).toEqual(['covers']);
    expect(covers({})).toEqual([]);
    expect(coverageWith({ covers: 'All hospitals.' }, { gathered: true }).text).toBe(en.coverage.notSaid);
  });
});

describe('what is not here yet', () => {
  const notYet = [{ what: 'A tool for invoices', by: '2027-01-31' }, { what: 'A map' }];

  test('may come without a day', () => {
    expect(coverageWith({ coverage: 'part', notYet }).notYet).toEqual([
      { what: 'A tool for invoices', by: 'to be here by 31 January 2027' },
      { what: 'A map', by: '' },
    ]);
    expect(coverageWith({ coverage: 'all-known' }).notYet).toEqual([]);
  });

  test('is in Welsh where it was translated, else marked', () => {
    const inEnglish = coverageWith({ coverage: 'part', notYet }, {}, 'cy').notYet;
    expect(inEnglish.map(({ what, language }) => [what, language])).toEqual([
      ['A tool for invoices', 'en'],
      ['A map', 'en'],
    ]);
    const cy = { notYet: [{ what: 'Offeryn' }, { what: 'Map' }] };
    const [first, second] = coverageWith({ coverage: 'part', notYet }, { cy }, 'cy').notYet;
    expect(first).toEqual({ what: 'Offeryn', by: expect.stringContaining('31 Ionawr 2027') as string });
    expect(second).toEqual({ what: 'Map', by: '' });
  });
});

test('a nil return is told with its day where that is known, and in Welsh', () => {
  const nil = (facts: Facts, language: 'en' | 'cy' = 'en') =>
    nilReturnOf(organisationWith({ coverage: 'nil', ...facts }, { gathered: true }).organisation, language);
  expect(nil({})).toBe(speak('en').term(coverageClaims, 'nil').label);
  expect(nil({ coverageOn: '2026-10-19' }, 'cy')).toBe(
    speak('cy').fill(speak('cy').ui.coverage.nilTag, { day: '19 Hydref 2026' }),
  );
  expect(nil({ coverage: 'all-known', coverageOn: '2026-10-19' })).toBe('');
});

test('a claim that nobody makes is not counted, and nothing is missing where nobody says so', () => {
  expect(coverageCounts({ organisations: [] }, 'en')).toEqual([]);
  const { register } = organisationWith({ coverage: 'nil' });
  expect(coverageCounts(register, 'en')).toEqual([speak('en').count(en.coverage.counts.nil, 1)]);
});

test('the fields that stand here stand nowhere else on the page', () => {
  expect(COVERAGE_FIELDS).toEqual(['coverage', 'coverageOn', 'covers', 'notYet']);
});
