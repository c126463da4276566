import { describe, expect, test } from 'vitest';
import { historyText, withLines, emptyHistory } from '../../src/register/history/line.ts';
import { recordedIn, unrecorded } from '../../src/register/history/state.ts';
import { inWords } from '../../src/register/problem.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { checked, entryFile, json, validContent, type Files } from '../fixtures/project.ts';

const HISTORY = 'content/history.ndjson';
const TOOL = 'content/tools/riverside/chest-x-rays.mdx';

/** Files with the history that tells of them, as `npm run history` writes it. */
async function recorded(files: Files, on = '2026-10-01'): Promise<Files> {
  const content = await checked(files);
  expect(content.problems).toEqual([]);
  const { history } = content;
  return { ...files, [HISTORY]: historyText(withLines(history, unrecorded(content, recordedIn(history), on))) };
}

const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([one]) => one !== path));
const tool = (facts: Facts) => entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools', facts));
const problemsOf = async (files: Files) => (await checked(files)).problems;

describe('an answer “at a glance” that changes', () => {
  const before = { oversight: 'person-checks-all', actsAlone: 'never' };
  const note = { on: '2026-11-20', what: 'A second doctor no longer checks every scan.' };

  test('fails without a note, and says what was changed to what, and how to write the note', async () => {
    const files = await recorded({ ...validContent(), ...tool(before) });
    const [problem, ...others] = await problemsOf({
      ...files,
      ...tool({ ...before, oversight: 'person-checks-some' }),
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: TOOL,
      field: 'oversight',
      found:
        'was “A person checks every time” when it was last recorded (1 October 2026), and is “A person checks some of the time” now. No note says so.',
    });
    expect(problem?.line).toBeGreaterThan(1);
    expect(inWords(problem ?? { file: '', line: 0, found: '', advice: '' })).toContain(
      'changes:\n      - on: 2026-11-23',
    );
  });

  test('passes with a note of a day of which there was none', async () => {
    const files = await recorded({ ...validContent(), ...tool(before) });
    expect(
      await problemsOf({ ...files, ...tool({ ...before, oversight: 'person-checks-some', changes: [note] }) }),
    ).toEqual([]);
  });

  test('fails where only the words of an older note were changed', async () => {
    const files = await recorded({ ...validContent(), ...tool({ ...before, changes: [note] }) }, '2026-11-21');
    const changed = { ...before, oversight: 'person-checks-some', changes: [{ ...note, what: 'Other words.' }] };
    expect(await problemsOf({ ...files, ...tool(changed) })).toMatchObject([{ field: 'oversight' }]);
  });

  test('passes with a second note of the same day', async () => {
    const files = await recorded({ ...validContent(), ...tool({ ...before, changes: [note] }) }, '2026-11-21');
    const changed = {
      ...before,
      oversight: 'person-checks-some',
      changes: [note, { ...note, what: 'Another change.' }],
    };
    expect(await problemsOf({ ...files, ...tool(changed) })).toEqual([]);
  });

  test('fails where an answer is taken back', async () => {
    const files = await recorded({ ...validContent(), ...tool(before) });
    const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We are looking into it again.' };
    expect(await problemsOf({ ...files, ...tool({ ...before, testedLikeUs: reason }) })).toMatchObject([
      { field: 'testedLikeUs', found: expect.stringContaining('is not answered now') },
    ]);
  });

  test('needs no note where other answers change, or the day of the last check', async () => {
    const files = await recorded({ ...validContent(), ...tool(before) });
    expect(
      await problemsOf({ ...files, ...tool({ ...before, why: 'Other words.', lastChecked: '2026-11-22' }) }),
    ).toEqual([]);
  });

  test('needs no note where nothing was recorded yet, or the question was not asked then', async () => {
    const files = { ...validContent(), ...tool(before) };
    expect(await problemsOf({ ...files, ...tool({ ...before, oversight: 'person-checks-some' }) })).toEqual([]);
    const { facts: _, ...line } =
      unrecorded(await checked(files), new Map(), TODAY).find(({ id }) => id.includes('chest')) ?? fail();
    const history = historyText(withLines(emptyHistory, [{ ...line, facts: { oversight: 'person-checks-all' } }]));
    expect(await problemsOf({ ...files, ...tool({ ...before, canSayNo: 'no' }), [HISTORY]: history })).toEqual([]);
  });

  test('does not stop the check where the notes are malformed', async () => {
    const files = await recorded({ ...validContent(), ...tool(before) });
    const problems = await problemsOf({
      ...files,
      ...tool({ ...before, oversight: 'person-checks-some', changes: [null] }),
    });
    expect(problems.map(({ field }) => field)).toContain('oversight');
  });
});

describe('an entry that leaves', () => {
  const departure = { on: '2026-11-20', how: 'withdrawn', because: 'We stopped using it.' };
  const tombstone = (facts: Facts = departure) =>
    entryFile('tools', 'riverside/chest-x-rays', { name: 'Chest', organisation: 'riverside', withdrawn: [facts] });

  test('fails where its file is deleted, and is told the file to write', async () => {
    const files = without(await recorded(validContent()), TOOL);
    const problems = await problemsOf(files);
    expect(problems).toMatchObject([{ file: TOOL, found: expect.stringContaining('is gone') }]);
    const written = problems[0]?.example ?? '';
    expect(await problemsOf({ ...files, [TOOL]: `${written}\n` })).toEqual([]);
  });

  test('is told a file of its own form where the entry is JSON', async () => {
    const other = entryFile('products', 'another', completeEntry('products'));
    const [path = ''] = Object.keys(other);
    const files = without(await recorded({ ...validContent(), ...other }), path);
    const [problem, ...others] = await problemsOf(files);
    expect(others).toEqual([]);
    expect(await problemsOf({ ...files, [path]: problem?.example ?? '' })).toEqual([]);
  });

  test('is no entry any more, and is kept with its reason', async () => {
    const { entries, withdrawn, problems } = await checked({ ...validContent(), ...tombstone() });
    expect(problems).toEqual([]);
    expect(entries.tools.size).toBe(0);
    expect(withdrawn).toMatchObject([
      { id: 'riverside/chest-x-rays', facts: { name: 'Chest', withdrawn: [departure] } },
    ]);
  });

  test('keeps none of what else its file says, and need not be complete', async () => {
    const facts = { ...completeEntry('tools', { why: 'TBC', nonsense: 1 }), withdrawn: [departure] };
    const { withdrawn, problems } = await checked({
      ...validContent(),
      ...entryFile('tools', 'riverside/chest-x-rays', facts, '<script>alert(1)</script>'),
    });
    expect(problems).toEqual([]);
    expect(Object.keys(withdrawn[0]?.facts ?? {}).sort()).toEqual(['name', 'organisation', 'withdrawn']);
    expect(withdrawn[0]?.body).toBe('');
  });

  test.each([
    ['without a reason', { on: '2026-11-20', how: 'withdrawn' }, 'because'],
    ['on a day that has not come', { ...departure, on: '2026-12-24' }, 'withdrawn'],
    ['moved to nowhere', { ...departure, how: 'moved' }, 'withdrawn'],
    ['moved to an address that is not there', { ...departure, how: 'moved', now: '/tools/riverside/none/' }, 'now'],
  ])('fails %s', async (_, facts, field) => {
    const problems = await problemsOf({ ...validContent(), ...tombstone(facts) });
    expect(problems).toMatchObject([{ file: TOOL, field: expect.stringMatching(new RegExp(`${field}$`, 'u')) }]);
  });

  test('fails where another entry still names it', async () => {
    const product = { name: 'Northlight', withdrawn: [departure] };
    const problems = await problemsOf({
      ...validContent(),
      ...tool({ product: 'northlight-chest' }),
      ...entryFile('products', 'northlight-chest', product),
    });
    expect(problems.map(({ field, found }) => [field, found])).toEqual([
      ['products.0', 'names “northlight-chest”, which has left the register.'],
      ['product', 'names “northlight-chest”, which has left the register.'],
    ]);
  });

  test('a translation of it holds its name and reason alone', async () => {
    const welsh = `---\nname: Enw\ntranslatedBy: person\ntranslatedOn: 2026-11-20\nlimits: TBC\nwithdrawn:\n  - because: Achos.\n---\n`;
    const { withdrawn, problems } = await checked({
      ...validContent(),
      ...tombstone(),
      'content/tools/riverside/chest-x-rays.cy.mdx': welsh,
    });
    expect(problems).toEqual([]);
    expect(withdrawn[0]?.translations.get('cy')?.facts).toMatchObject({
      name: 'Enw',
      withdrawn: [{ because: 'Achos.' }],
    });
  });

  test('is recorded as left, and as returned when it comes back', async () => {
    const gone = await recorded({ ...(await recorded(validContent())), ...tombstone() }, '2026-11-20');
    const back = await recorded({ ...gone, ...tool({}) }, '2026-11-22');
    const lines = (await checked(back)).history.lines.filter(({ id }) => id === 'riverside/chest-x-rays');
    expect(lines.map(({ event, on }) => [event, on])).toEqual([
      ['added', '2026-10-01'],
      ['left', '2026-11-20'],
      ['returned', '2026-11-22'],
    ]);
  });
});

describe('a gathered entry that its source drops', () => {
  const path = 'content/gathered/nl-algoritmeregister/tools/riverside/x.json';
  const gathered = {
    name: 'Gathered',
    organisation: 'riverside',
    gathered: [{ source: 'nl-algoritmeregister', on: '2026-09-01', id: '1' }],
  };

  test('is kept as left, on the day on which it was missed, and is recorded once', async () => {
    const files = without(await recorded({ ...validContent(), [path]: json(gathered) }), path);
    const { withdrawn, problems } = await checked(files);
    expect(problems).toEqual([]);
    expect(withdrawn).toMatchObject([{ id: 'riverside/x', facts: { withdrawn: [{ on: TODAY, how: 'withdrawn' }] } }]);
    const later = await checked(await recorded(files, TODAY));
    expect(later.withdrawn).toEqual(withdrawn);
    expect(unrecorded(later, recordedIn(later.history), '2026-12-24')).toEqual([]);
  });
});

describe('a history that is not as it was written', () => {
  test('fails, by line, and says where it can be had again', async () => {
    const files = await recorded(validContent());
    const text = String(files[HISTORY])
      .replace('"name":"riverside"', '"name":"Riverside"')
      .replace('Chest X-ray sorting', 'Chest X-ray reading');
    expect(text).not.toBe(files[HISTORY]);
    const problems = await problemsOf({ ...files, [HISTORY]: text });
    expect(problems[0]).toMatchObject({ file: HISTORY, found: expect.stringContaining('does not follow') });
    expect(problems[0]?.advice).toContain('/data/history.ndjson');
  });

  test('is the same history with the line ends of Windows', async () => {
    const files = await recorded(validContent());
    expect(await problemsOf({ ...files, [HISTORY]: String(files[HISTORY]).replaceAll('\n', '\r\n') })).toEqual([]);
  });
});

function fail(): never {
  throw new Error('There is no such line.');
}
