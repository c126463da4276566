import { appendFile, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { nothingBefore, openCheckedBefore } from '../../src/register/checked-before.ts';
import { measuringHere } from '../../src/register/check-wording.ts';
import { listContent } from '../../src/register/files.ts';
import { checkContent, idsOf } from '../../src/register/gate.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { allRead } from '../fixtures/kept.ts';
import { entryFile, json, validContent, writeProject } from '../fixtures/project.ts';

const PROGRAM = 'program';
const TOOL = 'content/tools/riverside/chest-x-rays.mdx';
const PICTURE = '<Figure src="/media/a.svg" alt="A chest" />';

let root: string;
/** Checks the project with what was kept, which it keeps anew. Gives also which files were checked, and of which the words were measured. */
async function check({ program = PROGRAM, today = TODAY }: { program?: string; today?: string } = {}) {
  const kept = await openCheckedBefore(root, join(root, 'kept.ndjson'), { program, today });
  const [files, measured]: [string[], string[]] = [[], []];
  const checked = await checkContent(root, today, undefined, {
    before: {
      ...kept,
      checking: (file, ...rest) => {
        files.push(file.path);
        return kept.checking(file, ...rest);
      },
    },
    measuringWith: (...given) => {
      const inner = measuringHere(...given);
      return {
        ...inner,
        remarksOn: (words) => {
          measured.push(words.file.path);
          return inner.remarksOn(words);
        },
      };
    },
  });
  await kept.save();
  expect(allRead(checked)).toEqual(allRead(await checkContent(root, today)));
  return { checked, files, measured };
}

const at = (path: string) => join(root, path);
const change = async (path: string, from: string, to: string) => {
  const text = await readFile(at(path), 'utf8');
  expect(text).toContain(from);
  await writeFile(at(path), text.replace(from, to));
};

beforeEach(async () => {
  root = await writeProject({
    ...validContent(),
    ...entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools'), `## A picture\n\n${PICTURE}`),
    'content/tools/riverside/chest-x-rays.cy.mdx': '---\nname: Pelydrau X\n---\n',
    'public/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
});

test('what has stayed is not checked again, and the same is told as when all is checked', async () => {
  const first = await check();
  expect(first.files.length).toBeGreaterThan(5);
  const faulty = new Set(first.checked.problems.map(({ file }) => file));
  const again = await check();
  expect(again.files).toEqual(first.files.filter((file) => faulty.has(file)));
  expect(again.measured).toEqual(first.measured.filter((file) => faulty.has(file)));
});

test('one changed file is checked again, with the other versions of its entry, and no other', async () => {
  await check();
  await change(TOOL, '## A picture', '## A new picture');
  const { files, measured } = await check();
  expect(files).toEqual([TOOL, TOOL.replace('.mdx', '.cy.mdx')]);
  expect(measured).toEqual(files);
});

test('a file with a fault is checked each time', async () => {
  await change(TOOL, '## A picture', '<script>');
  for (const _ of [1, 2]) expect((await check()).files).toContain(TOOL);
});

describe('what is judged by something that is no longer so is checked again:', () => {
  const cases: Record<string, () => Promise<unknown>> = {
    'a picture is gone': () => rm(at('public/media/a.svg')),
    'what it names is gone': () => rm(at('content/products/northlight-chest.json')),
    'its organisation is gone': () => rm(at('content/organisations/riverside.json')),
    'the entry of a translation is gone': () => rm(at(TOOL)),
    'its file was written again at the same size': () => utimes(at(TOOL), new Date(), new Date(2026, 1, 1)),
    'the glossary has a new word': () =>
      writeFile(at('content/glossary/another.json'), json({ ...completeEntry('glossary'), name: 'X-ray' })),
    'the settings of the wording are others': () =>
      writeFile(at('checks.json'), json({ weights: { jargon: 'error', 'long-sentence': 'error' } })),
  };
  test.each(Object.entries(cases))('%s', async (_, alter) => {
    await check();
    await alter();
    // `check` holds what is told against a check of everything.
    await check();
    await check();
  });
});

test('another program or another day checks everything', async () => {
  const { files } = await check();
  expect((await check({ program: 'another' })).files).toEqual(files);
  expect((await check({ program: 'another', today: '2026-12-01' })).files).toEqual(files);
});

test('a line that was being written when the computer stopped takes nothing else with it', async () => {
  await check();
  await appendFile(at('kept.ndjson'), '{"path":"content/tools/riv');
  const faulty = (await check()).files.length;
  await change(TOOL, '## A picture', '## A new picture');
  await check();
  expect((await check()).files).toHaveLength(faulty);
});

test('what is kept does not grow with the number of checks', async () => {
  await check();
  const lines = async () => (await readFile(at('kept.ndjson'), 'utf8')).split('\n').length;
  const most = 3 * (await lines());
  for (let time = 0; time < 40; time += 1) {
    await utimes(at(TOOL), new Date(), new Date(2026, 1, 1 + time));
    const kept = await openCheckedBefore(root, at('kept.ndjson'), { program: PROGRAM, today: TODAY });
    await checkContent(root, TODAY, undefined, { before: kept });
    await kept.save();
  }
  expect(await lines()).toBeLessThan(most);
});

describe('what stayed', () => {
  /** What is known of a file of the project from the last check. */
  async function knownOf(path: string) {
    const { files } = await listContent(root);
    const kept = await openCheckedBefore(root, at('kept.ndjson'), { program: PROGRAM, today: TODAY });
    const file = files.find((one) => one.path === path);
    return file && kept.found(file, { root, today: TODAY, ids: idsOf(files) });
  }

  test('is told with the line on which each answer stands', async () => {
    await check();
    const text = await readFile(at(TOOL), 'utf8');
    const tool = await knownOf(TOOL);
    expect(tool).toMatchObject({
      file: { path: TOOL },
      draft: false,
      problems: [],
      facts: { organisation: 'riverside' },
    });
    const line = text.split('\n').findIndex((one) => one.startsWith('organisation:')) + 1;
    expect([tool?.lineOf(['organisation']), tool?.lineOf(['organisation'])]).toEqual([line, line]);
    expect(tool?.body).toContain(PICTURE);
  });

  test('says the first line where its file has broken since', async () => {
    await check();
    const tool = await knownOf(TOOL);
    await writeFile(at(TOOL), 'No facts.');
    expect(tool?.lineOf(['organisation'])).toBe(1);
  });

  test('is not known where the file is another, gone or never checked', async () => {
    expect(await knownOf(TOOL)).toBeUndefined();
    await check();
    expect(await knownOf(TOOL)).toBeDefined();
    await appendFile(at(TOOL), '\n');
    expect(await knownOf(TOOL)).toBeUndefined();
  });
});

test('without earlier checks every file is checked, and nothing is kept', async () => {
  const { files } = await listContent(root);
  const around = { root, today: TODAY, ids: idsOf(files) };
  const given: unknown[] = [];
  for (const file of files) {
    expect(nothingBefore.found(file, around)).toBeUndefined();
    await nothingBefore
      .checking(file, around, (one) => Promise.reject(new Error(String(given.push(one)))))
      .catch(() => 0);
  }
  expect(given).toEqual(files.map(() => around));
  expect(nothingBefore.measuring(measuringHere)).toBe(measuringHere);
  await nothingBefore.save();
  await expect(readFile(at('kept.ndjson'))).rejects.toThrow('ENOENT');
});

test('on our own content the same is told with and without what was kept', async () => {
  const file = at('kept.ndjson');
  const checkOurs = async () => {
    const before = await openCheckedBefore('.', file, { program: PROGRAM, today: TODAY });
    const checked = await checkContent('.', TODAY, undefined, { before });
    await before.save();
    return checked;
  };
  const first = await checkOurs();
  expect(allRead(await checkOurs())).toEqual(allRead(first));
  expect(allRead(first)).toEqual(allRead(await checkContent('.', TODAY)));
}, 60_000);
