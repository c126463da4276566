import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDrafts } from '../../../src/exchange/drafts/import-drafts.ts';
import { draftsInWords } from '../../../src/exchange/drafts/draft-report.ts';
import { writeDrafts } from '../../../src/exchange/drafts/write-drafts.ts';
import { isRefusal } from '../../../src/exchange/exchange.ts';
import { listContent } from '../../../src/register/files.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { only } from '../../fixtures/register.ts';
import { factsAt, filesIn, imported, projectOf } from './project.ts';

const ENTRY = 'content/tools/riverside/chest-x-rays.mdx';
const THERE = `---
name: Chest X-rays # the old name
organisation: riverside
does: It sorts.
why: To help.
publicationApprovedBy: Head of communications
publicationApprovedOn: 2026-09-16
---

The story.
`;
const CHANGED = 'name,does\nChest X-rays,It sorts faster.\n';
const riverside = { organisation: 'riverside' };

describe('an entry that is there', () => {
  test('is left as it is where the file says something else, and the questions are named', async () => {
    const root = await projectOf({ [ENTRY]: THERE });
    const report = await imported(root, 'a.csv', CHANGED, riverside);
    const outcome = only(report.outcomes);
    expect(outcome).toMatchObject({
      kind: 'refused',
      because: expect.stringMatching(/What does it do\?.*--replace/u) as string,
    });
    expect(report.folder).toBeUndefined();
    expect(await readFile(join(root, ENTRY), 'utf8')).toBe(THERE);
  });

  test('is changed with --replace, and what it said is kept, letter for letter', async () => {
    const root = await projectOf({ [ENTRY]: THERE });
    const report = await imported(root, 'a.csv', CHANGED, { ...riverside, replace: true });
    expect(await factsAt(root, ENTRY)).toMatchObject({ does: 'It sorts faster.', why: 'To help.' });
    expect(await readFile(join(root, ENTRY), 'utf8')).toContain('The story.');
    expect(await readFile(join(root, report.folder ?? '', 'former', ENTRY), 'utf8')).toBe(THERE);
  });

  test('is not touched where the file says the same, not even its comments', async () => {
    const root = await projectOf({ [ENTRY]: THERE });
    const report = await imported(root, 'a.csv', 'name,does,why\n Chest X-rays ,It\u00A0sorts.,\n', {
      ...riverside,
      replace: true,
    });
    expect(only(report.outcomes).kind).toBe('unchanged');
    expect(await readFile(join(root, ENTRY), 'utf8')).toBe(THERE);
    expect([...(await filesIn(root)).keys()].filter((path) => path.startsWith('imported'))).toEqual([]);
  });

  test('that cannot be read is not overwritten', async () => {
    const root = await projectOf({ [ENTRY]: '---\nname: "open\n---\n' });
    expect(only((await imported(root, 'a.csv', CHANGED, { ...riverside, replace: true })).outcomes)).toMatchObject({
      kind: 'refused',
    });
  });

  test('that was gathered from another register is not changed', async () => {
    const root = await projectOf({
      'content/gathered/uk-atrs/tools/riverside/chest-x-rays.json': '{"name":"Chest X-rays"}',
    });
    expect(only((await imported(root, 'a.csv', CHANGED, { ...riverside, replace: true })).outcomes).kind).toBe(
      'gathered',
    );
  });

  test('two imports on one day keep two former states', async () => {
    const root = await projectOf({ [ENTRY]: THERE });
    const first = await imported(root, 'a.csv', CHANGED, { ...riverside, replace: true });
    const second = await imported(root, 'a.csv', 'name,does\nChest X-rays,Third.\n', { ...riverside, replace: true });
    expect(first.folder).not.toBe(second.folder);
    expect(await readFile(join(root, second.folder ?? '', 'former', ENTRY), 'utf8')).toContain('It sorts faster.');
  });
});

describe('a draft', () => {
  test('has no approval, whatever the file says: nobody has read it yet', async () => {
    const root = await projectOf();
    await imported(
      root,
      'a.csv',
      'name,does,publicationApprovedBy,publicationApprovedOn\nChest X-rays,It sorts.,Me,2026-09-16\n',
      riverside,
    );
    expect(await factsAt(root, ENTRY)).toEqual({ name: 'Chest X-rays', organisation: 'riverside', does: 'It sorts.' });
  });

  test('has words that are too long, so that nothing that was typed is lost, and the cell is named', async () => {
    const root = await projectOf();
    const long = 'word '.repeat(1000).trim();
    const { entry } = only((await imported(root, 'a.csv', `name,does\nChest X-rays,${long}\n`, riverside)).outcomes);
    expect((await factsAt(root, ENTRY))['does']).toBe(long);
    expect(only(entry.troubles)).toMatchObject({ where: 'row 2, column B', taken: true });
  });

  test('has no placeholder in it', async () => {
    const root = await projectOf();
    const { entry } = only((await imported(root, 'a.csv', 'name,does\nChest X-rays,TBC\n', riverside)).outcomes);
    expect(await factsAt(root, ENTRY)).not.toHaveProperty('does');
    expect(only(entry.troubles).found).toMatch(/says only “TBC”/u);
  });

  test('names its organisation by its name; one that is not there is refused with the nearest', async () => {
    const root = await projectOf();
    await imported(root, 'a.csv', 'name,organisation\nChest X-rays,Riverside Hospitals (invented)\n');
    expect(await factsAt(root, ENTRY)).toMatchObject({ organisation: 'riverside' });
    const other = only(
      (await imported(root, 'b.csv', 'name,organisation\nStroke scans,Riverside Hospital (invented)\n')).outcomes,
    );
    expect(other.entry.troubles[0]?.advice).toContain('Did you mean “Riverside Hospitals (invented)”');
    expect(other).toMatchObject({ kind: 'refused', because: expect.stringContaining('--organisation') as string });
  });

  test('is refused where another entry of the file has its name already', async () => {
    const root = await projectOf();
    const report = await imported(root, 'a.csv', 'name,does\nChest X-rays,One.\nChest X-rays,Two.\n', riverside);
    expect(report.outcomes.map(({ kind }) => kind)).toEqual(['new', 'refused']);
  });

  test('cannot lie outside its folder, whatever its id says', async () => {
    const root = await projectOf();
    for (const id of ['../../evil', '..', 'A B', 'x'.repeat(200), 'status']) {
      const report = await imported(root, 'a.csv', `id,name,does\n${id},Chest,It sorts.\n`, riverside);
      const outcome = only(report.outcomes);
      if (outcome.kind === 'new') expect(outcome.path).toMatch(/^content\/tools\/riverside\/[a-z0-9-]+\.mdx$/u);
    }
    expect(
      [...(await filesIn(root)).keys()].filter(
        (path) => path.includes('evil') && !/content\/tools\/riverside|a\.csv|imported/u.test(path),
      ),
    ).toEqual([]);
  });
});

describe('nothing is half-written', () => {
  test('where the disk fails on the way, what was there is there again, and nothing else', async () => {
    const root = await projectOf({ [ENTRY]: THERE });
    // A file stands where the second entry’s folder would be.
    await writeFile(join(root, 'content/tools/hillside'), 'no folder');
    const entry = { collection: 'tools', where: 'row 2', facts: {}, sources: [], troubles: [], counts: {} } as const;
    const drafts = [
      { entry, kind: 'changed', path: ENTRY, text: 'new', changed: [] },
      { entry, kind: 'new', path: 'content/tools/hillside/x.mdx', text: 'new', changed: [] },
    ] as const;
    await expect(writeDrafts(root, drafts, { name: 'a', on: TODAY, report: () => 'report' })).rejects.toThrow();
    expect(await readFile(join(root, ENTRY), 'utf8')).toBe(THERE);
    expect([...(await filesIn(root)).keys()].filter((path) => path.startsWith('imported'))).toEqual([]);
    expect((await listContent(root)).files.map(({ path }) => path)).toEqual([
      'content/organisations/riverside.json',
      ENTRY,
    ]);
  });

  test('only looking writes nothing', async () => {
    const root = await projectOf();
    const before = [...(await filesIn(root)).keys()];
    const report = await imported(root, 'a.csv', CHANGED, { ...riverside, look: true });
    expect(only(report.outcomes).kind).toBe('new');
    expect([...(await filesIn(root)).keys()]).toEqual(['a.csv', ...before].toSorted());
  });

  test('a file that is not there, or a folder, is refused in words', async () => {
    const root = await projectOf();
    for (const file of [join(root, 'none.xlsx'), root]) {
      const report = await importDrafts([file], { root, on: TODAY, replace: false });
      expect(isRefusal(report) && report.because).toMatch(/no such file|not a file/u);
    }
  });
});

describe('the report', () => {
  test('says on the screen what needs somebody, and in full where each answer came from', async () => {
    const root = await projectOf();
    const report = await imported(
      root,
      'a.csv',
      'name,does,technology,remarks\nChest X-rays,It sorts.,magic,ask Sam\n',
      riverside,
    );
    const screen = draftsInWords(report);
    expect(screen).toContain('1 entry read: 1 new');
    expect(screen).toMatch(
      /row 2, column C\n {4}What kind of technology is it\? {2}says “magic”, which is not on the list/u,
    );
    expect(screen).toContain('row 2, column D: ask Sam');
    const whole = await readFile(join(root, report.folder ?? '', 'report.md'), 'utf8');
    expect(whole).toContain('What does it do? — row 2, column B: It sorts.');
    expect(whole).toContain('> ask Sam');
    for (const text of [screen, whole]) expect(text).not.toMatch(/invalid|undefined|\[object|Error/u);
  });
});
