import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { listContent, listOwnContent, placeOf, placeOnDisk } from '../../src/register/files.ts';

const advice = (path: string) => (placeOf(path) as { advice?: string }).advice;

describe('a file that can be no entry says what to do', () => {
  test.each<[path: string, says: RegExp]>([
    ['content/nowhere/x.json', /^Entries lie in content\/ under organisations, tools, .+\.$/u],
    [
      'content/tools/riverside/x.docx',
      /^A file here is named like organisation\/name\.mdx, name\.cy\.mdx .+ name\.easy\.mdx .+\.$/u,
    ],
    ['content/care/scans.docx', /^A file here is named like name\.json, name\.cy\.json .+ name\.easy\.json .+\.$/u],
    ['content/care/Scans.json', /such as chest-x-rays\.$/u],
    ['content/tools/x.mdx', /content\/tools\/organisation\/name\.mdx\.$/u],
    ['content/care/riverside/scans.json', /^Put it in content\/care\/ itself\.$/u],
    ['content/organisations/status.json', /name for the organisation, such as status-trust\.$/u],
    ['content/tools/status/x.mdx', /name for the organisation, such as status-trust\.$/u],
    [
      'content/care/scans.fr.json',
      new RegExp(`^There are ${languages.map(({ code }) => code).join(', ')}\\. .+ in English\\.$`, 'u'),
    ],
    ['content/sources/nl.easy.json', /^Easy Read is for .*tools.*\.$/u],
  ])('%s', (path, says) => {
    expect(advice(path)).toMatch(says);
  });

  test('a page of a taken name is a page, and no organisation', async () => {
    const { reservedPages } = await import('../../src/register/addresses.ts');
    const [taken = ''] = [...reservedPages];
    expect(advice(`content/pages/${taken}.mdx`)).toBe(`Choose another name for the page, such as ${taken}-page.`);
  });

  test('of what has no Easy Read version, that there is none', () => {
    expect(placeOf('content/sources/nl.easy.json')).toMatchObject({
      found: expect.stringMatching(/^There is no Easy Read version of [a-z ]+\.$/u) as string,
    });
  });
});

test('a file is the entry itself, its words in another language, or its Easy Read version', () => {
  const version = (path: string) => placeOf(path) as { version?: string; language?: string; id?: string };
  expect(version('content/tools/riverside/x.mdx')).toMatchObject({ version: 'original', language: 'en' });
  expect(version('content/tools/riverside/x.cy.mdx')).toMatchObject({ version: 'translation', language: 'cy' });
  expect(version('content/tools/riverside/x.easy.mdx')).toMatchObject({
    version: 'easy-read',
    language: 'en',
    id: 'riverside/x',
  });
  expect(version('content/tools/riverside/x.easy.cy.mdx')).toMatchObject({ version: 'easy-read', language: 'cy' });
  expect(version('content/tools/riverside/x.mdx')).not.toHaveProperty('source');
});

describe('what lies in a folder', () => {
  let root = '';
  beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'candour-files-'))));
  afterEach(() => rm(root, { recursive: true }));
  const put = async (...paths: readonly string[]) => {
    for (const path of paths) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), '{}');
    }
  };

  test('is nothing where there is no content', async () => {
    expect(await listContent(root)).toEqual({ files: [], problems: [] });
    expect(await listOwnContent(root)).toEqual([]);
  });

  test('is named by its path, in order, own and gathered', async () => {
    await put('content/tools/riverside/x.mdx', 'content/care/scans.json', 'content/gathered/nl/tools/abc/y.json');
    const { files, problems } = await listContent(root);
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      'content/care/scans.json',
      'content/gathered/nl/tools/abc/y.json',
      'content/tools/riverside/x.mdx',
    ]);
    expect(files.map((file) => placeOnDisk(root, file))).toEqual(files.map(({ path }) => join(root, path)));
    expect((await listOwnContent(root)).map(({ path }) => path).toSorted()).toEqual([
      'content/care/scans.json',
      'content/tools/riverside/x.mdx',
    ]);
  });

  test('is passed over where commands write it beside the entries', async () => {
    await put(
      ...['history.ndjson', 'links.json', 'links.json.new'].map((name) => `content/${name}`),
      ...['report.json', 'history.ndjson'].map((name) => `content/gathered/${name}`),
      ...['report', 'state', 'quarantine'].map((name) => `content/gathered/nl/${name}.json`),
    );
    expect(await listContent(root)).toEqual({ files: [], problems: [] });
    expect(await listOwnContent(root)).toEqual([]);
  });

  test('but only in the place where they do', async () => {
    const paths = [
      ...['content/gathered/nl/other.json', 'content/gathered/nl/more/report.json', 'content/report.json'],
      ...['content/care/history.ndjson', 'content/state.json', 'content/gathered/nl/report.json.mdx'],
    ];
    await put(...paths);
    expect((await listContent(root)).problems.map(({ file }) => file)).toEqual(paths.toSorted());
    expect(await listOwnContent(root)).toEqual([]);
  });

  test('may be a folder that is named like a file: it says that it is one', async () => {
    await put('content/care/scans.json/x.txt', 'content/tools/riverside.mdx/y.mdx');
    const { problems } = await listContent(root);
    const folders = problems.filter(({ found }) => found.startsWith('This is a folder'));
    expect(folders).toMatchObject([
      { file: 'content/care/scans.json', line: 1, advice: expect.stringContaining('without an ending') as string },
      { file: 'content/tools/riverside.mdx' },
    ]);
    expect(await listOwnContent(root)).toEqual([]);
  });

  test('may be a link, which is not followed', async () => {
    await put('elsewhere.json', 'content/care/skin.json');
    await symlink(join(root, 'elsewhere.json'), join(root, 'content/care/scans.json'));
    const { files, problems } = await listContent(root);
    expect(files.map(({ id }) => id)).toEqual(['skin']);
    expect(problems).toMatchObject([
      {
        file: 'content/care/scans.json',
        found: expect.stringContaining('link') as string,
        advice: expect.stringContaining('the file itself') as string,
      },
    ]);
    expect((await listOwnContent(root)).map(({ id }) => id)).toEqual(['skin']);
  });
});
