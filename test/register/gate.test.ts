import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../src/model/collection-names.ts';
import { checkContent, idsOf, unknownFiles } from '../../src/register/gate.ts';
import { placeOf, type ContentFile } from '../../src/register/files.ts';
import { gateChecks, plantedFaults, TESTED_FILE } from '../../src/register/accessibility/tested.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { entryFile, json, mdx, validContent, writeProject, type Files } from '../fixtures/project.ts';
import { reportOf } from './harvest/reports.ts';

const TOOL = 'content/tools/riverside/chest-x-rays.mdx';
const WELSH = { translatedBy: 'person', translatedOn: '2026-11-02' };
const EASY = {
  madeOn: '2026-11-02',
  tried: 'Six people with a learning disability read it.',
  lines: [{ says: 'A computer looks at your X-ray.', picture: 'computer' }],
};
const left = { on: '2026-11-20', how: 'withdrawn', because: 'We stopped using it.' };

const gate = async (files: Files, only?: readonly string[]) =>
  checkContent(await writeProject({ ...validContent(), ...files }), TODAY, only);
const placesOf = (problems: readonly { file: string; line: number }[]) =>
  problems.map(({ file, line }) => [file, line]);

describe('the ids that there are', () => {
  test('are those of entries, by collection; other versions have none of their own', () => {
    const paths = ['tools/riverside/x.mdx', 'care/scans.json', 'care/skin.cy.json', 'tools/riverside/y.easy.mdx'];
    const ids = idsOf(paths.map((path) => placeOf(`content/${path}`) as ContentFile));
    expect(Object.keys(ids)).toEqual([...collectionNames]);
    expect([ids.tools, ids.care, ids.glossary]).toEqual([new Set(['riverside/x']), new Set(['scans']), new Set()]);
  });
});

test('a file that is asked for and is not there is told on its first line, with how paths are written', () => {
  expect(unknownFiles(['content/care/skin.json'], new Set())).toEqual([
    {
      file: 'content/care/skin.json',
      line: 1,
      found: 'There is no such file.',
      advice: expect.stringContaining('content/tools/riverside/chest-x-rays.mdx') as string,
    },
  ]);
  expect(unknownFiles([], new Set())).toEqual([]);
});

describe('an entry is read', () => {
  test('with where it lies, and each version of it under its language', async () => {
    const { entries, problems } = await gate({
      'content/tools/riverside/chest-x-rays.cy.mdx': mdx({ name: 'Pelydrau X', ...WELSH }, 'Y stori.'),
      'content/tools/riverside/chest-x-rays.easy.mdx': mdx(EASY),
      'content/tools/riverside/chest-x-rays.easy.cy.mdx': mdx(EASY),
    });
    expect(problems).toEqual([]);
    const tool = entries.tools.get('riverside/chest-x-rays');
    expect(tool).toMatchObject({ collection: 'tools', id: 'riverside/chest-x-rays', file: TOOL, gathered: false });
    expect([...(tool?.translations ?? [])]).toMatchObject([
      ['cy', { facts: { name: 'Pelydrau X' }, body: 'Y stori.' }],
    ]);
    expect([...(tool?.easyRead.keys() ?? [])].toSorted()).toEqual(['cy', 'en']);
    expect(tool?.easyRead.get('en')).toEqual({
      file: 'content/tools/riverside/chest-x-rays.easy.mdx',
      facts: EASY,
      body: '',
    });
    expect(entries.care.get('scans')?.translations.size).toBe(0);
  });

  test('as one that was gathered where it was', async () => {
    const gathered = [{ source: 'nl-algoritmeregister', on: '2026-11-20', id: '1' }];
    const facts = { name: 'Letters', organisation: 'riverside', gathered };
    const { entries } = await gate({
      'content/gathered/nl-algoritmeregister/tools/riverside/letters.json': json(facts),
    });
    expect(entries.tools.get('riverside/letters')?.gathered).toBe(true);
    expect(entries.tools.size).toBe(2);
  });

  test('as one that has left, with its words in other languages, and is none of those that are there', async () => {
    const { entries, withdrawn } = await gate({
      [TOOL]: mdx({ name: 'Chest', organisation: 'riverside', withdrawn: [left] }),
      'content/tools/riverside/chest-x-rays.cy.mdx': mdx({ name: 'Y frest', ...WELSH }),
    });
    expect(entries.tools.size).toBe(0);
    expect(withdrawn.map(({ id, translations }) => [id, [...translations.keys()]])).toEqual([
      ['riverside/chest-x-rays', ['cy']],
    ]);
  });
});

describe('what is told', () => {
  test('is in the order of files, and in each of lines', async () => {
    const { problems } = await gate({
      'content/toolz/x.mdx': '',
      'content/care/scans.json': json({ ...completeEntry('care'), aiHere: 'TBC', inBrief: 'TBC' }),
      'content/care/brain.cy.json': json({ name: 'Ymennydd', ...WELSH }),
    });
    const places = placesOf(problems);
    expect(places.map(([file]) => file)).toEqual([
      'content/care/brain.cy.json',
      'content/care/scans.json',
      'content/care/scans.json',
      'content/toolz/x.mdx',
    ]);
    expect(Number(places[2]?.[1])).toBeGreaterThan(Number(places[1]?.[1]));
  });

  test('is of the files that were asked for alone, problems, remarks and counts', async () => {
    const files = {
      ...entryFile('care', 'scans', completeEntry('care', { aiHere: 'TBC' })),
      ...entryFile('tools', 'riverside/a', completeEntry('tools', { limits: 'TBC', why: 'For hypertension.' })),
      ...entryFile('tools', 'riverside/b', completeEntry('tools', { limits: 'TBC', why: 'For hypertension.' })),
    };
    const asked = 'content/tools/riverside/a.mdx';
    const { problems, remarks, files: count } = await gate(files, [asked, 'content/care/none.json']);
    expect([...new Set([...problems, ...remarks].map(({ file }) => file))]).toEqual([asked]);
    expect(problems).toHaveLength(1);
    expect(remarks).toHaveLength(1);
    expect(count).toBe(1);
  });

  test('counts the files whose style is not measured: translations, and no Easy Read versions', async () => {
    const files = {
      'content/care/scans.cy.json': json({ name: 'Sganiau', ...WELSH }),
      'content/tools/riverside/chest-x-rays.easy.cy.mdx': mdx(EASY),
    };
    expect(await gate(files)).toMatchObject({ files: 11, unmeasured: 1 });
    expect(await gate({})).toMatchObject({ files: 9, unmeasured: 0 });
  });
});

describe('versions and copies of an entry', () => {
  test('an Easy Read version without its entry is told where it lies, and how to begin', async () => {
    const { problems } = await gate({ 'content/tools/riverside/skin.easy.mdx': mdx(EASY) });
    expect(problems).toEqual([
      {
        file: 'content/tools/riverside/skin.easy.mdx',
        line: 1,
        found: 'The file is an Easy Read version, and its entry is not there.',
        advice: expect.stringContaining('without “.easy” in its name') as string,
      },
    ]);
  });

  test('a version whose entry was not asked for has its entry all the same', async () => {
    const path = 'content/care/scans.cy.json';
    expect((await gate({ [path]: json({ name: 'Sganiau', ...WELSH }) }, [path])).problems).toEqual([]);
  });

  test('every file of an entry but the first is told, and names the first', async () => {
    const facts = json({ name: 'Letters' });
    const { setAside } = await gate({
      'content/gathered/a/products/letters.json': facts,
      'content/gathered/b/products/letters.json': facts,
      'content/gathered/c/products/letters.json': facts,
    });
    expect(setAside.filter(({ found }) => found.startsWith('Two files'))).toEqual(
      ['b', 'c'].map((source) => ({
        file: `content/gathered/${source}/products/letters.json`,
        line: 1,
        found: 'Two files are the entry “letters”: this one and content/gathered/a/products/letters.json.',
        advice: expect.stringMatching(/^Keep one of them/u) as string,
      })),
    );
  });

  test('an ODS code is told of each that has it but the first, with whose it is', async () => {
    const files = Object.assign(
      {},
      ...['a', 'b', 'c'].map((id) =>
        entryFile('organisations', id, completeEntry('organisations', { odsCode: 'ZZ9' })),
      ),
    ) as Files;
    const { problems } = await gate(files);
    expect(problems).toMatchObject(
      ['b', 'c'].map((id) => ({
        file: `content/organisations/${id}.json`,
        field: 'odsCode',
        found: 'The ODS code ZZ9 is also that of content/organisations/a.json.',
        advice: expect.stringContaining('a code of its own') as string,
      })),
    );
  });

  test('organisations without a code, or with what is none, share none', async () => {
    const { problems } = await gate({
      ...entryFile('organisations', 'a', completeEntry('organisations', { odsCode: 5 })),
      ...entryFile('organisations', 'b', completeEntry('organisations', { odsCode: 5 })),
    });
    expect(problems.filter(({ found }) => found.startsWith('The ODS code'))).toEqual([]);
  });
});

describe('what commands have written beside the entries', () => {
  const tested = { on: '2026-11-20', pages: 3, planted: [{ fault: plantedFaults[0], foundBy: [gateChecks[0]] }] };

  test('is given with the content where it is there', async () => {
    const content = await gate({
      [TESTED_FILE]: json(tested),
      'content/gathered/report.json': json(reportOf([])),
    });
    expect(content.tested).toEqual(tested);
    expect(content.harvest?.report).toEqual(reportOf([]));
  });

  test('has no place in the content where it is not, or cannot be read', async () => {
    const content = await gate({});
    expect(Object.keys(content)).not.toContain('tested');
    expect(Object.keys(content)).not.toContain('harvest');
    expect(content.links).toBeUndefined();
    expect(Object.keys(await gate({ [TESTED_FILE]: '{}' }))).not.toContain('tested');
  });
});
