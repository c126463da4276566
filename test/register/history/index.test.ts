import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHistory } from '../../../src/register/history/index.ts';
import { emptyHistory, historyText, withLines, type NewLine } from '../../../src/register/history/line.ts';
import { HISTORY_FILE } from '../../../src/register/history/problems.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { writeProject } from '../../fixtures/project.ts';
import { fileOf, newLine } from './lines.ts';

const facts = { oversight: 'person-checks-all' };
const gathered = { id: 'fenwick/letters', source: 'fenwick-feed' };

/** The past of a register that has one file, with some answers, after it was recorded. */
async function past(
  lines: readonly Partial<NewLine>[],
  answers: Facts,
  change = (text: string) => text,
  path?: string,
) {
  const history = withLines(emptyHistory, lines.map(newLine));
  const root = await writeProject({ [HISTORY_FILE]: change(historyText(history)) });
  const file = fileOf(answers, path);
  return { history, ...(await checkHistory(root, [file], [file.file], TODAY).then((found) => ({ found }))) };
}

test('a register that was never recorded has no past, and no problem', async () => {
  const root = await writeProject({ 'content/notes.txt': '' });
  const file = fileOf({ oversight: 'no-person' });
  expect(await checkHistory(root, [file], [file.file], TODAY)).toEqual({
    history: emptyHistory,
    dropped: [],
    problems: [],
  });
});

test('a history that cannot be opened is no history that is not there', async () => {
  const root = await writeProject({});
  await mkdir(join(root, HISTORY_FILE), { recursive: true });
  await expect(checkHistory(root, [], [], TODAY)).rejects.toThrow('EISDIR');
});

test('a register that is as it was recorded has its history and no problem', async () => {
  const { history, found } = await past([{ facts }], facts);
  expect(found).toEqual({ history, dropped: [], problems: [] });
});

test('what is wrong is told: lines first, then answers, then what is gone', async () => {
  const { found } = await past(
    [{ facts }, { id: 'riverside/gone' }],
    { oversight: 'no-person' },
    (text) => `${text}{}\n`,
  );
  expect(found.problems.map(({ file, line }) => [file, line])).toEqual([
    [HISTORY_FILE, 3],
    ['content/tools/riverside/x.mdx', 2],
    ['content/tools/riverside/gone.mdx', 1],
  ]);
  expect(found.problems[0]).toEqual({
    file: HISTORY_FILE,
    line: 3,
    found: expect.stringContaining('not a line of a history') as string,
    advice: expect.stringMatching(/\/data\/history\.ndjson .+ npm run history$/u) as string,
  });
});

test('what sources have dropped has left today, and is no problem', async () => {
  const { found } = await past([{ facts }, gathered], facts);
  expect(found.problems).toEqual([]);
  expect(found.dropped).toMatchObject([{ id: 'fenwick/letters', facts: { withdrawn: [{ on: TODAY }] } }]);
});

test('a translation alone does not keep an entry, own or gathered', async () => {
  const own = await past([{}], {}, undefined, 'content/tools/riverside/x.cy.mdx');
  expect(own.found.problems).toHaveLength(1);
  const path = 'content/gathered/fenwick-feed/tools/fenwick/letters';
  expect((await past([gathered], {}, undefined, `${path}.cy.json`)).found.dropped).toHaveLength(1);
  expect((await past([gathered], {}, undefined, `${path}.json`)).found.dropped).toEqual([]);
});
