import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryData } from '../../src/data/entry-data.ts';
import { dataSourceOf, publish, type DataSource } from '../../src/data/publish.ts';
import { publishedHistory, registerFeeds } from '../../src/data/register-feed/index.ts';
import { wholeRegister } from '../../src/data/whole-register.ts';
import { emptyHistory, withLines } from '../../src/register/history/line.ts';
import { unrecorded } from '../../src/register/history/state.ts';
import type { EasyRead } from '../../src/register/entry.ts';
import { joinRegister } from '../../src/register/register.ts';
import { readTheme } from '../../src/site.ts';
import { againstManifest, MANIFEST, manifestOf } from '../../src/verify/manifest.ts';
import { registerFindings } from '../../src/verify/register.ts';
import { TODAY } from '../fixtures/entries.ts';
import { writeProject } from '../fixtures/project.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';

const files = {
  'index.html': '<p>Hello</p>',
  'tools/ŵ é/x.json': '{}',
  'a b.txt': '',
  'data/x.parquet': '\u0000\u0001',
};

async function site(): Promise<string> {
  const folder = await writeProject(files);
  await writeFile(join(folder, MANIFEST), await manifestOf(folder));
  return folder;
}

describe('the manifest of a site', () => {
  test('lists every file but itself, in one order, and fits', async () => {
    const folder = await site();
    const paths = (await manifestOf(folder))
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66));
    expect(paths).toEqual(Object.keys(files).toSorted());
    expect(await againstManifest(folder)).toEqual([]);
  });

  test('is read by sha256sum', async ({ skip }) => {
    if (spawnSync('sha256sum', ['--version']).status !== 0) skip();
    const folder = await site();
    expect(
      execFileSync('sha256sum', ['--check', MANIFEST], { cwd: folder, encoding: 'utf8' }).match(/: OK$/gmu),
    ).toHaveLength(4);
  });

  test('tells what was changed, added and taken away', async () => {
    const folder = await site();
    await writeFile(join(folder, 'index.html'), '<p>Hullo</p>');
    await writeFile(join(folder, 'new.html'), '');
    await rm(join(folder, 'a b.txt'));
    expect(await againstManifest(folder)).toEqual([
      { file: 'a b.txt', found: 'It is in the list of digests, and is not there.' },
      { file: 'index.html', found: 'It was changed after the site was built.' },
      { file: 'new.html', found: 'It is there, and not in the list of digests.' },
    ]);
  });

  test('that is missing or broken is told', async () => {
    const folder = await site();
    await writeFile(join(folder, MANIFEST), `nonsense\n${await manifestOf(folder)}`);
    expect(await againstManifest(folder)).toEqual([
      { file: MANIFEST, line: 1, found: 'The line is no digest and path.' },
    ]);
    await rm(join(folder, MANIFEST));
    expect(await againstManifest(folder)).toMatchObject([{ file: MANIFEST }]);
  });
});

const EASY_READ: EasyRead = {
  file: 'content/organisations/riverside.easy.json',
  facts: {
    madeOn: '2026-05-18',
    tried: 'Five people (invented).',
    lines: [{ says: 'A computer looks.', picture: 'computer' }],
  },
};

describe('the data of a site', () => {
  const entries = [
    { ...entryOf('organisations', 'riverside'), easyRead: new Map([['en' as const, EASY_READ]]) },
    entryOf('tools', 'riverside/x', {}, { body: 'A story.', cy: { name: 'Enw' } }),
  ];
  const all = { entries: entriesOf(entries), withdrawn: [] };
  const history = withLines(emptyHistory, unrecorded(all, new Map(), TODAY));
  const theme = readTheme();

  async function published(of = history, change = (text: string) => text): Promise<string> {
    const folder = await writeProject({});
    const source: DataSource = dataSourceOf(joinRegister(all.entries, TODAY, { withdrawn: [], history: of }), theme);
    await publish([wholeRegister, registerFeeds, publishedHistory], source, folder);
    await mkdir(join(folder, 'data'), { recursive: true });
    const data = JSON.stringify(entries.map((entry) => entryData(entry, theme.address)));
    await writeFile(join(folder, 'data/entries.json'), change(data));
    return folder;
  }

  test('that is as it was recorded has no findings', async () => {
    expect(await registerFindings(await published())).toEqual([]);
  });

  test('names an entry whose words were changed under its digest', async () => {
    const folder = await published(history, (text) => text.replace('A story.', 'Another.'));
    expect(await registerFindings(folder)).toEqual([
      { file: 'data/entries.json', found: 'tools/riverside/x does not say what its digest says.' },
    ]);
  });

  test('names an entry that is published and was not recorded', async () => {
    const part = withLines(emptyHistory, unrecorded(all, new Map(), TODAY).slice(0, 1));
    expect(await registerFindings(await published(part))).toMatchObject([
      { found: expect.stringContaining('tools/riverside/x is not in the history') },
    ]);
  });

  test('names a file of all entries that is not the one of the feed', async () => {
    const folder = await published();
    await writeFile(join(folder, 'data/entries.ndjson'), '{}\n');
    expect(await registerFindings(folder)).toEqual([
      { file: 'data/entries.ndjson', found: 'It is not there, or is not the one that the feed names.' },
    ]);
  });

  test('names a feed that tells of another history', async () => {
    const folder = await published();
    await writeFile(join(folder, 'data/history.ndjson'), '');
    expect((await registerFindings(folder))[0]).toMatchObject({ file: 'data/register.json' });
  });

  test('that is missing is told', async () => {
    expect((await registerFindings(await writeProject({}))).map(({ file }) => file)).toEqual([
      'data/register.json',
      'data/entries.json',
    ]);
  });
});
