import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../../src/i18n/en.ts';
import { tools } from '../../../src/model/tool/index.ts';
import { disappeared, silentChanges } from '../../../src/register/history/problems.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { fileOf, recordedAs } from './lines.ts';

const then = { oversight: 'person-checks-all', actsAlone: null };
const now = { name: 'Chest X-rays', oversight: 'person-checks-some' };
const changes = (
  facts: Record<string, unknown> = now,
  line: Parameters<typeof recordedAs>[0] = { facts: then },
  path?: string,
) => silentChanges([fileOf(facts, path)], recordedAs(line), TODAY);

describe('an answer “at a glance” that is not as it was recorded', () => {
  test('is told with its file, its line, its question, both answers and the day', () => {
    expect(changes()).toEqual([
      {
        file: 'content/tools/riverside/x.mdx',
        line: 3,
        field: 'oversight',
        question: tools.fields['oversight']?.question,
        found:
          'was “A person checks every time” when it was last recorded (1 October 2026), and is “A person checks some of the time” now. No note says so.',
        advice: expect.stringContaining('at the top of changes') as string,
        example: expect.stringContaining(TODAY) as string,
      },
    ]);
  });

  test('is told with a note that can be taken as it stands', () => {
    expect(parse(changes()[0]?.example ?? '')).toEqual({
      changes: [{ on: TODAY, what: expect.stringMatching(/\.$/u), affects: expect.stringMatching(/^you have/u) }],
    });
  });

  test('is asked of the stage of use in the words in which readers see it', () => {
    const [problem] = changes({ status: 'pilot' }, { facts: { status: 'in-use' } });
    expect(problem).toMatchObject({ field: 'status', question: en.entry.trialQuestion });
    expect(problem?.found).toMatch(/^was “.+” when it .+, and is “.+” now\./u);
  });

  test('may be one that was not given, or is not any more', () => {
    expect(changes({ actsAlone: 'yes' }).map(({ field, found }) => [field, found.split(' when')[0]])).toEqual([
      ['oversight', 'was “A person checks every time”'],
      ['actsAlone', 'was not answered'],
    ]);
    expect(changes({ name: 'X' })[0]?.found).toContain('and is not answered now');
  });

  test('may be of a term that the list does not have any more', () => {
    expect(changes(now, { facts: { oversight: 'two-people' } })[0]?.found).toMatch(/^was “two-people” when/u);
  });

  test.each<[why: string, ...Parameters<typeof changes>]>([
    ['it is as it was', { oversight: 'person-checks-all' }],
    ['nothing was recorded', now, { id: 'riverside/y', facts: then }],
    ['its answers were not recorded', now, {}],
    ['the question was not asked then', now, { facts: { training: 'no', leaves: null } }, undefined],
    ['the file cannot be read', {}],
    ['the tool has left', { ...now, withdrawn: [] }],
    ['a note was added', { ...now, changes: [{ on: '2026-11-01', what: 'A change.' }] }],
    ['the tool was gathered', now, { facts: then }, 'content/gathered/fenwick/tools/riverside/x.json'],
    ['it is no tool', now, { collection: 'data-uses', facts: then }, 'content/data-uses/riverside/x.mdx'],
  ])('is no problem where %s', (why, facts, line, path) => {
    const found = changes(facts, line, path);
    expect(why.startsWith('the question') ? found.filter(({ field }) => field === 'oversight') : found).toEqual([]);
  });

  const note = { on: '2026-11-01', what: 'A change.' };
  test.each([
    ['the notes are those that were there', [note], ['2026-11-01']],
    ['a note was taken out', [note], ['2026-11-01', '2026-10-01']],
    ['both notes of one day were there', [note, note], ['2026-11-01', '2026-11-01']],
  ])('is a problem where %s', (_, notes, days) => {
    expect(changes({ ...now, changes: notes }, { facts: then, notes: days })).toHaveLength(1);
  });

  test.each([
    ['a day has a note more', [note, note], ['2026-11-01']],
    ['a note stands above those that were there', [{ ...note, on: '2026-11-02' }, note], ['2026-11-01']],
    ['a note took the place of another', [{ ...note, on: '2026-11-02' }], ['2026-11-01']],
  ])('is no problem where %s', (_, notes, days) => {
    expect(changes({ ...now, changes: notes }, { facts: then, notes: days })).toEqual([]);
  });
});

describe('an entry whose file is gone', () => {
  const gone = (...lines: Parameters<typeof recordedAs>) => disappeared([], recordedAs(...lines), TODAY);
  const example = (...lines: Parameters<typeof recordedAs>) => gone(...lines)[0]?.example ?? '';
  const factsIn = (mdx: string): unknown => parse(/^---\n(?<facts>[^]+\n)---$/u.exec(mdx)?.groups?.['facts'] ?? '');

  test('is told with the path at which it was, its name and the day', () => {
    expect(gone({})).toEqual([
      {
        file: 'content/tools/riverside/x.mdx',
        line: 1,
        found: 'The file of “Chest X-rays” was here when the register was last recorded (1 October 2026), and is gone.',
        advice: expect.stringContaining('add withdrawn to it') as string,
        example: expect.stringMatching(/^---\nname: Chest X-rays\n/u) as string,
      },
    ]);
  });

  test('is no problem where its file is there, it was gathered, or it is a source', () => {
    const there = fileOf({}).file;
    expect(disappeared([there], recordedAs({}), TODAY)).toEqual([]);
    expect(gone({ source: 'fenwick-feed' })).toEqual([]);
    expect(gone({ collection: 'sources', id: 'fenwick' })).toEqual([]);
    expect(disappeared([there], recordedAs({}, { id: 'riverside/y' }), TODAY)).toHaveLength(1);
  });

  test('can be told to leave today with the file that is shown', () => {
    expect(factsIn(example({}))).toEqual({
      name: 'Chest X-rays',
      organisation: 'riverside',
      withdrawn: [{ on: TODAY, how: 'withdrawn', because: expect.stringMatching(/\.$/u) }],
    });
  });

  test('keeps how it had left before', () => {
    const left = { on: '2026-09-01', how: 'moved', because: 'It has a new name.', now: '/tools/riverside/y/' } as const;
    expect(factsIn(example({ left }))).toMatchObject({ withdrawn: [left] });
  });

  test('is shown a file of the form of its collection, without an organisation where it has none', () => {
    const [problem] = gone({ collection: 'products', id: 'northlight', name: 'Northlight' });
    expect(problem?.file).toBe('content/products/northlight.json');
    expect(JSON.parse(problem?.example ?? '')).toEqual({
      name: 'Northlight',
      withdrawn: [{ on: TODAY, how: 'withdrawn', because: expect.any(String) }],
    });
    expect(problem?.example?.split('\n')[1]).toBe('  "name": "Northlight",');
  });
});
