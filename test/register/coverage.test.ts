import { describe, expect, test } from 'vitest';
import { pageContext } from '../../src/register/views/context.ts';
import { coverageCounts, coverageOf, nilReturnOf } from '../../src/register/views/coverage.ts';
import { letterView } from '../../src/register/views/letters.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

const organisation = (id: string, facts: Facts, gathered = false) =>
  entryOf('organisations', id, { name: `${id} (invented)`, ...facts }, { gathered });

function coverageWith(facts: Facts, gathered = false) {
  const register = registerOf([organisation('riverside', facts, gathered)]);
  const [riverside] = register.organisations;
  if (!riverside) throw new Error('There is no organisation.');
  return coverageOf(riverside, pageContext(register, 'en'));
}

test('a claim is told with what it means and when they last looked', () => {
  const { claim, text, covers, notYet } = coverageWith({ coverage: 'all-known', coverageOn: '2026-09-01' });
  expect(claim?.label).toBe('All that they know of');
  expect(text).toBe('They last looked for what is missing on 1 September 2026.');
  expect(covers).toHaveLength(1);
  expect(notYet).toEqual([]);
});

test('what is known of and not here yet is named, with the day or the reason for none', () => {
  const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The board decides in spring.' };
  const notYet = [
    { what: 'A tool for invoices', by: '2027-01-31' },
    { what: 'A map', by: reason },
  ];
  expect(coverageWith({ coverage: 'part', notYet }).notYet).toEqual([
    { what: 'A tool for invoices', by: 'to be here by 31 January 2027' },
    { what: 'A map', by: 'The board decides in spring.' },
  ]);
});

test('a nil return says on which day they made sure', () => {
  const { claim, text } = coverageWith({ coverage: 'nil', coverageOn: '2026-10-19' });
  expect(claim?.label).toBe('Nil return');
  expect(text).toBe('They made sure of it on 19 October 2026.');
});

test('silence is told as silence, and not as “none”', () => {
  const { claim, text, covers } = coverageWith({}, true);
  expect(claim).toBeUndefined();
  expect(text).toContain('has not said how complete its list is');
  expect(covers).toEqual([]);
});

describe('over the whole register', () => {
  const register = registerOf([
    organisation('a', { coverage: 'nil', coverageOn: '2026-10-19' }),
    organisation('b', {
      coverage: 'part',
      notYet: [
        { what: 'One', by: '2027-01-31' },
        { what: 'Two', by: '2027-01-31' },
      ],
    }),
    organisation('c', {}, true),
  ]);

  test('each claim is counted, silence too, and what is missing', () => {
    expect(coverageCounts(register, 'en')).toEqual([
      '1 organisation says that all it knows of is here.',
      '1 organisation says that only a part is here.',
      '1 organisation gives a nil return: it uses no AI tool.',
      '1 organisation has not said.',
      '2 tools or uses of data are known of and not here yet.',
    ]);
  });

  test('in Welsh no sentence is English', () => {
    for (const sentence of coverageCounts(register, 'cy')) expect(sentence).toMatch(/^Mae \d+ (?:sefydliad|offeryn) /u);
  });

  test('the list of organisations shows the counts, and each nil return with its day', () => {
    const view = letterView('organisations', undefined, register, 'en');
    expect(view.coverage).toEqual(coverageCounts(register, 'en'));
    const nil = view.groups.flatMap(({ entries }) => entries).find(({ name }) => name === 'a (invented)');
    expect(nil?.by).toBe('Nil return, 19 October 2026');
  });

  test('who gives none is not said to', () => {
    const others = register.organisations.filter(({ entry }) => entry.id !== 'a');
    expect(others.map((one) => nilReturnOf(one, 'en'))).toEqual(['', '', '']);
  });
});
