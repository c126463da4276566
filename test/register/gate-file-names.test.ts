import { describe, expect, test } from 'vitest';
import { reservedIds, reservedPages } from '../../src/register/addresses.ts';
import { placeOf } from '../../src/register/files.ts';
import { unknownFiles } from '../../src/register/gate.ts';
import { completeEntry } from '../fixtures/entries.ts';
import { checked, entryFile, json, mdx, problemsBeside } from '../fixtures/project.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

describe('a path says of its file', () => {
  test.each([
    ['content/care/scans.json', { collection: 'care', id: 'scans', language: 'en', kind: 'json' }],
    ['content/care/scans.cy.json', { collection: 'care', id: 'scans', language: 'cy', kind: 'json' }],
    ['content/tools/riverside/chest-x-rays.mdx', { collection: 'tools', id: 'riverside/chest-x-rays', kind: 'mdx' }],
    ['content/tools/riverside/chest-x-rays.cy.mdx', { id: 'riverside/chest-x-rays', language: 'cy' }],
    ['content/tools/riverside/chest-x-rays.json', { id: 'riverside/chest-x-rays', kind: 'json' }],
    ['content/gathered/nl/tools/riverside/x.json', { collection: 'tools', id: 'riverside/x', source: 'nl' }],
    [
      'content/gathered/nl/organisations/riverside.json',
      { collection: 'organisations', id: 'riverside', source: 'nl' },
    ],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toMatchObject({ path, ...place });
  });
});

const LETTERS = 'has letters that cannot stand in an address';
const NAME = 'The name of the file does not fit';
const ENDING = 'The file ends in “.';
const PLACE = 'does not lie where it should';

const MISPLACED: readonly [path: string, says: string][] = [
  ['content/tools/riverside/Chest-X-Rays.mdx', LETTERS],
  ['content/tools/Riverside/x.mdx', LETTERS],
  ['content/tools/riverside/chest x rays.mdx', LETTERS],
  ['content/tools/riverside/chest_x_rays.mdx', LETTERS],
  ['content/tools/riverside/x--y.mdx', LETTERS],
  ['content/tools/riverside/é.mdx', LETTERS],
  ['content/tools/../secret/x.mdx', LETTERS],
  [`content/tools/riverside/${'x'.repeat(81)}.mdx`, LETTERS],
  ['content/tools/riverside/x.md', ENDING],
  ['content/tools/riverside/x.MDX', ENDING],
  ['content/tools/riverside/x.docx', ENDING],
  ['content/tools/riverside/x', NAME],
  ['content/tools/riverside/x.mdx.txt', ENDING],
  ['content/tools/riverside/x.v2.mdx', NAME],
  ['content/tools/riverside/x.mdx~', NAME],
  ['content/care/scans.mdx', ENDING],
  ['content/organisations/riverside.yaml', ENDING],
  ['content/gathered/nl/tools/riverside/x.mdx', ENDING],
  ['content/tools/x.mdx', PLACE],
  ['content/tools/riverside/wards/x.mdx', PLACE],
  ['content/care/riverside/scans.json', PLACE],
  ['content/toolz/riverside/x.mdx', 'There is no collection “toolz”'],
  ['content/templates/x.mdx', 'There is no collection “templates”'],
  ['content/readme.mdx', 'There is no collection “readme.mdx”'],
  ['content/care/scans.fr.json', '“.fr” is not a language of this site'],
  ['content/care/scans.en.json', '“.en” is not a language of this site'],
  ['content/care/scans.cy-GB.json', '“.cy-GB” is not a language of this site'],
];

test.each(MISPLACED)('%s can be no entry', (path, says) => {
  const place = placeOf(path);
  expect(place).toMatchObject({ file: path, line: 1, found: expect.stringContaining(says) });
  expect('advice' in place ? wordsOfPrograms([place]) : []).toEqual([]);
});

test('a folder that is not known is named with the one that it is near to', () => {
  expect(placeOf('content/organizations/x.json')).toMatchObject({
    advice: expect.stringMatching(
      /^Did you mean “organisations”\? Entries lie in content\/ under organisations, tools,/u,
    ),
  });
});

describe('names that the site has pages at are taken', () => {
  test.each([...reservedIds])('an organisation “%s” would stand on a list', (id) => {
    const taken = { found: `“${id}” is taken: the site has a page of its own at that address.` };
    expect(placeOf(`content/organisations/${id}.json`)).toMatchObject(taken);
    expect(placeOf(`content/tools/${id}/x.mdx`)).toMatchObject(taken);
    expect(placeOf(`content/data-uses/${id}/x.mdx`)).toMatchObject(taken);
    expect(placeOf(`content/gathered/nl/organisations/${id}.json`)).toMatchObject(taken);
  });

  test.each([...reservedPages])('a page “%s” would never be seen', (id) => {
    expect(placeOf(`content/pages/${id}.mdx`)).toMatchObject({ found: expect.stringContaining('is taken') });
  });

  test('and are free where there is nothing in their way', () => {
    for (const path of ['content/tools/riverside/status.mdx', 'content/care/care.json', 'content/glossary/status.mdx'])
      expect(placeOf(path)).toHaveProperty('id');
  });

  test('every part of an address at which a list is narrowed is among them', async () => {
    const { dataUseFacets, toolFacets } = await import('../../src/register/lists.ts');
    for (const { id } of [...toolFacets, ...dataUseFacets]) expect(reservedIds).toContain(id);
  });

  test('in a folder the problem is that of the file', async () => {
    const facts = completeEntry('organisations', { odsCode: 'ZZ9' });
    expect(await problemsBeside(entryFile('organisations', 'status', facts))).toMatchObject([
      { file: 'content/organisations/status.json', line: 1, found: expect.stringContaining('“status” is taken') },
    ]);
  });
});

describe('in a folder', () => {
  test('files in unknown places are problems, each once', async () => {
    const strange = ['content/drafts/x.mdx', 'content/notes.txt', 'content/tools/riverside/x.md'];
    const problems = await problemsBeside(Object.fromEntries(strange.map((path) => [path, 'Hello'])));
    expect(problems.map(({ file }) => file)).toEqual(strange);
  });

  test('hidden files, an import that is not finished and the reports of a gathering are passed over', async () => {
    const files = {
      'content/.DS_Store': 'x',
      'content/care/.scans.json.swp': 'x',
      'content/gathered/nl/report.json': '{}',
      'content/gathered/.nl.4711.new/tools/riverside/x.json': 'half writ',
    };
    expect(await problemsBeside(files)).toEqual([]);
  });

  test('two files that are one entry are a problem, and what else is wrong with either is said too', async () => {
    const facts = completeEntry('pages');
    const problems = await problemsBeside({
      'content/pages/a.json': json({ ...facts, inBrief: 'TBC' }),
      'content/pages/a.mdx': mdx({ ...facts, lastChecked: '2026-02-30' }),
    });
    expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      'content/pages/a.json: says only “TBC”.',
      'content/pages/a.mdx: Two files are the entry “a”: this one and content/pages/a.json.',
      'content/pages/a.mdx: says “2026-02-30”, and there is no such day.',
    ]);
  });

  test('an own entry and a gathered one of the same name are a problem', async () => {
    const { problems } = await checked({
      ...entryFile('organisations', 'fenwick', completeEntry('organisations')),
      'content/gathered/nl/organisations/fenwick.json': json({ name: 'Fenwick' }),
    });
    expect(problems).toMatchObject([{ found: expect.stringContaining('Two files are the entry “fenwick”') }]);
  });
});

test('a file that was asked for and is not there is named', () => {
  const known = new Set(['content/care/scans.json']);
  const asked = ['content/care/scans.json', 'content/care/skin.json', 'content/care/Skin.json', 'content/care/x.md'];
  expect(unknownFiles(asked, known).map(({ file, found }) => `${file}: ${found}`)).toEqual([
    'content/care/skin.json: There is no such file.',
    'content/care/Skin.json: The name of the file or folder has letters that cannot stand in an address.',
    'content/care/x.md: The file ends in “.md”, and files here end in .json.',
  ]);
});
