import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/register/gate.ts';
import { listContent } from '../../../src/register/files.ts';
import { linesIn, readHarvest } from '../../../src/register/harvest/read-harvest.ts';
import { harvestReport, totalOf } from '../../../src/register/harvest/report.ts';
import { reportOf, sourceReportOf } from './reports.ts';

let root = '';
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'candour-gathered-'))));
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: unknown) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}

/** A project whose gathered entries lie in a generation of the harvest. */
async function harvested(files: Record<string, unknown>) {
  for (const [path, content] of Object.entries(files)) await write(`.harvest/sources/fenwick/000001/${path}`, content);
  await mkdir(join(root, '.harvest/generations/000001'), { recursive: true });
  await mkdir(join(root, 'content'), { recursive: true });
  await symlink('../../sources/fenwick/000001', join(root, '.harvest/generations/000001/fenwick'));
  await symlink('../.harvest/generations/000001', join(root, 'content/gathered'));
}

const tool = { name: 'Sorting letters', organisation: 'fenwick', story: 'First line.\n\n## Second\n\nMore.' };

test('entries of a generation are read through its links, and named as they are in content', async () => {
  await harvested({
    'tools/fenwick/letters.json': tool,
    'state.json': '{}',
    'quarantine.json': '{}',
    'report.json': '{}',
  });
  await write('.harvest/generations/000001/report.json', {});
  const { files, problems } = await listContent(root);
  expect(problems).toEqual([]);
  expect(files.map(({ path, source }) => [path, source])).toEqual([
    ['content/gathered/fenwick/tools/fenwick/letters.json', 'fenwick'],
  ]);
});

test('while a harvest takes the place of a plain folder, the folder is still read', async () => {
  await write('.harvest/taken-over/fenwick/tools/fenwick/letters.json', tool);
  await mkdir(join(root, 'content'));
  expect((await listContent(root)).files.map(({ path }) => path)).toEqual([
    'content/gathered/fenwick/tools/fenwick/letters.json',
  ]);
});

test('a link that leads out of the harvest’s own folder is not followed', async () => {
  await write('elsewhere/tools/fenwick/letters.json', tool);
  await mkdir(join(root, 'content/gathered'), { recursive: true });
  await symlink('../../elsewhere', join(root, 'content/gathered/fenwick'));
  const { files, problems } = await listContent(root);
  expect(files).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('the longer story of an entry in JSON is its body, and is checked as Markdown', async () => {
  await harvested({
    'organisations/fenwick.json': { name: 'Fenwick Health (invented)' },
    'tools/fenwick/letters.json': tool,
    'tools/fenwick/marked.json': { ...tool, story: 'Fine.\n\n<script>1</script>' },
  });
  const { entries, problems, setAside } = await checkContent(root, '2026-11-23');
  expect(problems).toEqual([]);
  expect(entries.tools.has('fenwick/marked')).toBe(false);
  expect(entries.tools.get('fenwick/letters')?.body).toBe(tool.story);
  expect(entries.tools.get('fenwick/letters')?.facts).not.toHaveProperty('story');
  expect(setAside.filter(({ file }) => file.endsWith('marked.json'))).toMatchObject([{ line: 4 }]);
});

test('an own entry of a collection without longer stories may not have one', async () => {
  await write('content/products/letters.json', { name: 'Letters', story: 'Once upon a time.' });
  const { problems, draftProblems } = await checkContent(root, '2026-11-23');
  expect([...problems, ...draftProblems].some(({ found }) => found.includes('story'))).toBe(true);
});

test('before the first harvest there is nothing to tell', async () => {
  expect(await readHarvest(root)).toBeUndefined();
  await write('content/gathered/cprd/report.json', {});
  expect(await readHarvest(root)).toBeUndefined();
});

test('the report, the history and what was not taken are read from one generation', async () => {
  await harvested({
    'quarantine.json': { source: 'fenwick', on: '2026-11-23', records: [], more: 0 },
  });
  const report = reportOf([sourceReportOf('fenwick', { received: 2, new: 1, refused: 1 })]);
  await write('.harvest/generations/000001/report.json', report);
  const { totals, left, published } = report;
  const line = {
    generation: 1,
    ended: report.ended,
    on: report.on,
    sources: 1,
    failed: [],
    held: [],
    totals,
    left,
    published,
  };
  await write('.harvest/generations/000001/history.ndjson', `${JSON.stringify(line)}\n`);
  const harvest = await readHarvest(root);
  expect(harvest?.report).toEqual(report);
  expect(harvest?.history).toEqual([line]);
  expect([...(harvest?.quarantine.keys() ?? [])]).toEqual(['fenwick']);
});

test('a report that does not account for everything is none', () => {
  const good = reportOf([sourceReportOf('fenwick', { received: 2, new: 1, refused: 1 })]);
  expect(harvestReport.safeParse(good).success).toBe(true);
  const lost = sourceReportOf('fenwick', { received: 3, new: 1, refused: 1 });
  expect(harvestReport.safeParse(reportOf([lost])).success).toBe(false);
  expect(harvestReport.safeParse({ ...good, totals: totalOf([]) }).success).toBe(false);
});

const lineOf = (generation: number) => {
  const { ended, on, totals, left, published } = reportOf([]);
  return { generation, ended, on, sources: 0, failed: [], held: [], totals, left, published };
};

test('a harvest tells nothing of what it did not write: no history, no record that was not taken', async () => {
  await write('content/gathered/report.json', reportOf([sourceReportOf('fenwick', {})]));
  const harvest = await readHarvest(root);
  expect(harvest?.history).toEqual([]);
  expect(harvest?.quarantine.size).toBe(0);
});

test('what a source that is no longer one left behind is not told', async () => {
  const file = { source: 'hillside', on: '2026-11-23', records: [], more: 2 };
  await write('content/gathered/report.json', reportOf([sourceReportOf('fenwick', {}), sourceReportOf('ashby', {})]));
  await write('content/gathered/hillside/quarantine.json', file);
  await write('content/gathered/ashby/quarantine.json', { ...file, source: 'ashby' });
  expect([...((await readHarvest(root))?.quarantine ?? [])]).toEqual([['ashby', { ...file, source: 'ashby' }]]);
});

test('a source whose name climbs out of the folder is not followed', async () => {
  await write('content/gathered/report.json', reportOf([sourceReportOf('../../elsewhere', {})]));
  await write('elsewhere/quarantine.json', { source: 'fenwick', on: '2026-11-23', records: [], more: 0 });
  expect((await readHarvest(root))?.quarantine.size).toBe(0);
});

test('a file in the place of the folder tells nothing', async () => {
  await write('content/gathered', 'Nothing here.');
  expect(await readHarvest(root)).toBeUndefined();
});

test.each<[name: string, files: Record<string, unknown>]>([
  ['report.json', { 'report.json': '{ "generation": 1' }],
  ['report.json', { 'report.json': { ...reportOf([]), published: 1 } }],
  ['history.ndjson', { 'report.json': reportOf([]), 'history.ndjson': '{}\n' }],
  [
    'fenwick/quarantine.json',
    { 'report.json': reportOf([sourceReportOf('fenwick', {})]), 'fenwick/quarantine.json': { records: [] } },
  ],
])('%s that was changed by hand stops whoever reads it, who is told what to do', async (name, files) => {
  for (const [path, content] of Object.entries(files)) await write(`content/gathered/${path}`, content);
  const error = await readHarvest(root).catch((one: Error) => one);
  expect(error).toMatchObject({
    message: expect.stringMatching(`^content/gathered/${name} .+ Run npm run harvest again`) as string,
    cause: expect.any(Error) as Error,
  });
});

test('a report that cannot be opened is not taken for one that is not there', async () => {
  await mkdir(join(root, 'content/gathered/report.json'), { recursive: true });
  await expect(readHarvest(root)).rejects.toThrow('EISDIR');
});

test('the lines of a history of harvests are read in their order, whether or not the last one ends', () => {
  const lines = [lineOf(1), lineOf(2)];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  expect(linesIn(text)).toEqual(lines);
  expect(linesIn(`${text}\n`)).toEqual(lines);
  expect(linesIn('')).toEqual([]);
});
