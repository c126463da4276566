import { describe, expect, test } from 'vitest';
import { WRITE_AGAIN } from '../../src/model/text.ts';
import { storyFaults } from '../../src/register/story-faults.ts';

const TURNED = 'Words \u202Eturned round.';
const linesOf = (story: string, dialect: 'mdx' | 'markdown' = 'mdx') =>
  storyFaults(story, dialect).map(({ line }) => line);

test.each([
  ['no story', ''],
  ['a plain story', '## How it came about\n\nWe tried it **first** in spring.'],
  ['a story of the greatest length', 'a'.repeat(30_000)],
  ['such a story with empty lines about it', `\n\n${'a'.repeat(30_000)}\n \n`],
  ['such a story whose letters take two places each', '𝒂'.repeat(30_000)],
])('%s has no fault', (_, story) => {
  expect(storyFaults(story, 'mdx')).toEqual([]);
});

test('a story that is too long by one letter says how long it is, and how long it may be', () => {
  expect(storyFaults('a'.repeat(30_001), 'mdx')).toEqual([
    {
      line: 1,
      found: 'The longer story has 30,001 characters; the most is 30,000.',
      advice: expect.stringContaining('shorter') as string,
    },
  ]);
});

describe('characters that must not be published', () => {
  test('are told on each line that has them, with what to do', () => {
    const faults = storyFaults(`First.\n\n${TURNED}\n\nBell \u0007 here.`, 'markdown').filter(
      ({ advice }) => advice === WRITE_AGAIN,
    );
    expect(faults).toEqual([
      { line: 3, found: expect.stringMatching(/^The line holds .+ direction/u) as string, advice: WRITE_AGAIN },
      { line: 5, found: expect.stringMatching(/^The line holds a control/u) as string, advice: WRITE_AGAIN },
    ]);
  });
});

test('what would run code is a fault where it would be run, and text where it would not', () => {
  expect(linesOf('One.\n\n{process.exit()}', 'mdx')).toEqual([3]);
  expect(linesOf('One.\n\n{process.exit()}', 'markdown')).toEqual([]);
});

test('all faults are told: the length first, then characters, then what the text does', () => {
  const story = `<script>1</script>\n\n${TURNED}\n\n${'a'.repeat(30_000)}`;
  const faults = storyFaults(story, 'markdown');
  expect(faults.slice(0, 2).map(({ line, found }) => [line, found.split(' ').slice(0, 3).join(' ')])).toEqual([
    [1, 'The longer story'],
    [3, 'The line holds'],
  ]);
  expect(faults.at(-1)).toMatchObject({ line: 1, found: expect.stringContaining('HTML') as string });
});
