import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CheckedFile } from '../../src/register/check-file.ts';
import { measuringHere, readWording, yardstickOf, type MeasuringWith } from '../../src/register/check-wording.ts';
import { listContent, placeOf, type ContentFile } from '../../src/register/files.ts';
import type { Remark } from '../../src/wording/remark.ts';
import type { Facts } from '../fixtures/entries.ts';
import { json, writeProject, type Files } from '../fixtures/project.ts';

const TOOL = 'content/tools/riverside/x.mdx';
const fileOf = (facts: Facts, { path = TOOL, body = '' } = {}): CheckedFile => {
  const file = placeOf(path) as ContentFile;
  const lineOf = (at: readonly PropertyKey[]) => 20 + at.length;
  return { file, facts, body, bodyLine: 40, lineOf, draft: false, problems: [] };
};

/** What the wording of some files comes to in a project. */
async function wordingOf(files: readonly CheckedFile[], project: Files = {}, measuringWith?: MeasuringWith) {
  const root = await writeProject(project);
  const { add, found } = await readWording(root, (await listContent(root)).files, measuringWith);
  for (const one of files) await add(one, one);
  return found();
}
const JARGON = 'It is for hypertension.';
const checksOf = async (file: CheckedFile, project?: Files) =>
  (await wordingOf([file], project)).map(({ problems, remarks }) =>
    [problems, remarks].map((some) => some.map(({ check }) => check)),
  );

describe('what is found in words', () => {
  test('of an answer is told with its file, its line, its question and what to do', async () => {
    expect(await wordingOf([fileOf({ why: JARGON })])).toEqual([
      {
        problems: [],
        remarks: [
          {
            file: TOOL,
            line: 21,
            field: 'why',
            question: 'Why do you use it?',
            check: 'jargon',
            found: 'says “hypertension”.',
            advice: expect.stringMatching(/\.$/u) as string,
          },
        ],
      },
    ]);
  });

  test('inside an answer is told with the whole way to it', async () => {
    const changes = [{ on: '2026-11-01', what: JARGON }];
    const [wording] = await wordingOf([fileOf({ changes })]);
    expect(wording?.remarks).toMatchObject([{ field: 'changes.0.what', line: 23 }]);
  });

  test('of the longer story is told on its line, and of no field', async () => {
    const [wording] = await wordingOf([fileOf({}, { body: 'First.\n\nCall 07700 900123 to ask.' })]);
    expect(wording?.problems).toMatchObject([{ line: 42, check: 'personal-data' }]);
    expect(wording?.problems[0]).not.toHaveProperty('field');
  });

  test('is let stand where the entry says so, for all its versions', async () => {
    const root = await writeProject({});
    const { add, found } = await readWording(root, []);
    await add(fileOf({ why: JARGON }), { facts: { waivers: [{ check: 'jargon' }] } });
    await add(fileOf({ why: JARGON }), { facts: {} });
    expect((await found()).map(({ remarks }) => remarks.length)).toEqual([0, 1]);
  });

  test('is told of each file, in the order in which they came', async () => {
    const quick = fileOf({ why: 'We need it.' });
    const long = fileOf({ why: JARGON });
    expect((await wordingOf([long, quick, long])).map(({ remarks }) => remarks.length)).toEqual([1, 0, 1]);
    expect(await wordingOf([])).toEqual([]);
  });

  test('stops the build where the project says so', async () => {
    const strict = { 'checks.json': '{ "weights": { "jargon": "error" } }' };
    expect(await checksOf(fileOf({ why: JARGON }), strict)).toEqual([[['jargon'], []]]);
  });
});

test('what was gathered from others is theirs to word, and so are its pictures', async () => {
  const hidden = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .toBuffer();
  const body = '<Figure src="/media/a.jpg" alt="A scanner" />';
  const picture = { 'public/media/a.jpg': hidden };
  const path = 'content/gathered/fenwick/tools/riverside/x.json';
  expect(await checksOf(fileOf({ why: JARGON }, { path, body }), picture)).toEqual([[[], []]]);
  expect(await checksOf(fileOf({ why: JARGON }, { body }), picture)).toEqual([[['personal-data'], ['jargon']]]);
});

test('an Easy Read version is measured by its own questions, and a translation for personal data alone', async () => {
  const lines = [{ says: 'Call 07700 900123.', picture: 'computer' }];
  const easy = fileOf({ lines, why: JARGON }, { path: TOOL.replace('.mdx', '.easy.mdx') });
  expect((await wordingOf([easy])).flatMap(({ problems, remarks }) => [...problems, ...remarks])).toMatchObject([
    { field: 'lines.0.says', check: 'personal-data' },
  ]);
  const welsh = fileOf({ why: `${JARGON} 07700 900123` }, { path: TOOL.replace('.mdx', '.cy.mdx') });
  expect(await checksOf(welsh)).toEqual([[['personal-data'], []]]);
});

describe('the words of the glossary', () => {
  const explained = async (files: Files) => {
    const root = await writeProject(files);
    return [...(await yardstickOf(root, (await listContent(root)).files)).explained].toSorted();
  };
  const word = (name: string, more: Facts = {}) => json({ name, ...more });

  test('are those of its entries in the first language', async () => {
    expect(
      await explained({
        'content/glossary/sepsis.json': word('Sepsis'),
        'content/glossary/sepsis.cy.json': word('Madredd'),
        'content/care/scans.json': word('Scans'),
        'content/glossary/triage.json': word('Triage'),
      }),
    ).toEqual(['sepsis', 'triage']);
  });

  test('are none of an entry that has left, or that cannot be read', async () => {
    const files = {
      'content/glossary/sepsis.json': word('Sepsis', { withdrawn: [{ on: '2026-11-01' }] }),
      'content/glossary/triage.json': '{ "name": "Triage"',
      'content/glossary/nothing.json': 'null',
    };
    expect((await explained(files)).filter((one) => /sepsis|triage/u.test(one))).toEqual([]);
  });

  test('are those by which the words of all files are measured, with the settings of the project', async () => {
    const project = {
      'content/glossary/sepsis.json': word('Sepsis'),
      'checks.json': '{ "readingAge": 9 }',
    };
    const given: unknown[] = [];
    await wordingOf([], project, (settings, glossary) => {
      given.push(
        settings.readingAge,
        glossary.map(({ name }) => name),
      );
      return measuringHere(settings, glossary);
    });
    expect(given).toEqual([9, ['Sepsis']]);
    const root = await writeProject(project);
    expect((await yardstickOf(root, [])).settings.readingAge).toBe(9);
  });
});

describe('who measures the words of many files', () => {
  const remark: Remark = { check: 'jargon', at: ['why'], words: 'x', found: 'x', advice: 'x' };
  const file = fileOf({});

  test('is sent home once all are measured, even where that fails', async () => {
    const measured = [() => Promise.resolve([remark]), () => Promise.reject<Remark[]>(new Error('The thread broke.'))];
    const ended: number[] = [];
    for (const [at, remarksOn] of measured.entries())
      await wordingOf([file], {}, () => ({ remarksOn, end: () => void ended.push(at) })).catch(() => undefined);
    expect(ended).toEqual([0, 1]);
  });

  test('may fail while other files are still read: it is told once all have come, and stops nothing before', async () => {
    let ended = 0;
    const { add, found } = await readWording(await writeProject({}), [], () => ({
      remarksOn: () => Promise.reject(new Error('The thread broke.')),
      end: () => void (ended += 1),
    }));
    for (let one = 0; one < 205; one += 1) await add(file, { facts: {} });
    // A promise that nobody handles stops the process, or this test, once other work has its turn.
    await new Promise((turn) => setTimeout(turn, 0));
    expect(ended).toBe(0);
    await expect(found()).rejects.toThrow('The thread broke.');
    expect(ended).toBe(1);
  });

  test('has no more than two hundred of them waiting', async () => {
    const waiting: (() => void)[] = [];
    const { add, found } = await readWording(await writeProject({}), [], () => ({
      remarksOn: () => new Promise((measured) => waiting.push(() => measured([remark]))),
      end: () => undefined,
    }));
    let taken = 0;
    const all = (async () => {
      for (let one = 0; one < 205; one += 1) {
        await add(file, { facts: {} });
        taken += 1;
      }
    })();
    const turns = async () => {
      for (let turn = 0; turn < 1000; turn += 1) await Promise.resolve();
    };
    await turns();
    expect(taken).toBe(199);
    while (taken < 205) {
      waiting.shift()?.();
      await turns();
    }
    waiting.forEach((measure) => measure());
    await all;
    expect(await found()).toHaveLength(205);
  });
});
