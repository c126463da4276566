import { expect, test } from 'vitest';
import { speak } from '../../../src/i18n/speak.ts';
import { growthShown } from '../../../src/register/views/growth.ts';

const grown = (days: number) =>
  Array.from({ length: days }, (_, at) => ({
    day: `2026-11-${String(at + 1).padStart(2, '0')}`,
    organisations: at + 1,
    tools: 10 * (at + 1),
  }));

test('one harvest shows no growth', () => {
  expect(growthShown(grown(1), speak('en'))).toBeUndefined();
});

test('the last twelve days are drawn, with the same numbers in a table', () => {
  const shown = growthShown(grown(14), speak('en'));
  expect(shown?.rows.map(({ label }) => label)).toHaveLength(12);
  expect(shown?.rows.at(-1)).toEqual({ label: '14 November 2026', numbers: ['14', '140'] });
  expect(shown?.chart).toContain('The longest: 14 November 2026, 140 AI tools.');
});

test('in Welsh too', () => {
  expect(growthShown(grown(2), speak('cy'))?.rows[0]?.label).toBe('1 Tachwedd 2026');
});
