import { describe, expect, test } from 'vitest';
import type { CheckedFeed } from '../../../src/harvest/check-feed/check-feed.ts';
import { checkedInWords } from '../../../src/harvest/check-feed/in-words.ts';

const good: CheckedFeed = { verdict: 'good', taken: {}, left: 0, notTaken: [], notes: [] };
/** The parts of what is said, which an empty line sets apart. */
const said = (checked: Partial<CheckedFeed>) =>
  checkedInWords('https://feeds.test/register.json', { ...good, ...checked }).split('\n\n');

const refused = (at: number) =>
  ({
    place: `/entries/${at}`,
    id: `tool-${at}`,
    code: 'model',
    because: 'Its name is empty.',
    instead: 'Write its name.',
  }) as CheckedFeed['notTaken'][number];

describe('what a publisher is told of a feed', () => {
  test('how many of each kind would be taken, one as one and several as several, and how many have left', () => {
    expect(said({ taken: { organisations: 1, tools: 2, products: 0 }, left: 3 })).toEqual([
      'Would be taken: 1 organisation, 2 AI tools. Have left: 3.',
      'All of it would be taken.',
    ]);
  });

  test('that nothing new would be taken, where there is nothing', () => {
    expect(said({})[0]).toBe('Would be taken: nothing. Have left: 0.');
  });

  test('why it cannot be taken, with what to do, and that nothing is lost', () => {
    const failure = { code: 'empty', because: 'It has no entry.', remedy: 'Publish the entries.' } as const;
    const parts = said({ verdict: 'not-taken', failure });
    expect(parts[0]).toBe('https://feeds.test/register.json\n  It has no entry.\n  Publish the entries.\n  (empty)');
    expect(parts).toHaveLength(2);
    expect(parts[1]).toMatch(/^Nothing would be taken\..*stay/u);
  });

  test('where each record is that would not be taken, by its name where it has one, and what to send instead', () => {
    const { id, ...nameless } = refused(2);
    expect(id).toBe('tool-2');
    const parts = said({ verdict: 'faults', notTaken: [refused(1), nameless as typeof nameless & { id?: string }] });
    expect(parts).toEqual([
      '/entries/1  tool-1\n  Its name is empty.\n  Write its name.\n  (model)',
      '/entries/2\n  Its name is empty.\n  Write its name.\n  (model)',
      'Would be taken: nothing. Have left: 0.',
      '2 would not be taken; the rest would.',
    ]);
  });

  test('of very many, the first fifty and how many more there are', () => {
    const of = (count: number) =>
      said({ verdict: 'faults', notTaken: Array.from({ length: count }, (_, at) => refused(at)) });
    expect(of(50).filter((part) => part.startsWith('/'))).toHaveLength(50);
    expect(of(50)[50]).toMatch(/^Would be taken/u);
    const many = of(53);
    expect(many.filter((part) => part.startsWith('/'))).toHaveLength(50);
    expect(many[49]).toContain('/entries/49');
    expect(many[50]).toMatch(/^And 3 more\./u);
  });

  test('what else is to be known, each on its line', () => {
    expect(said({ notes: ['It has moved.', 'It is slow.'] })[0]).toBe('To know:\n  It has moved.\n  It is slow.');
  });
});
