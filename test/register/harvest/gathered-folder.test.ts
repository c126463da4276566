import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GATHERED, gatheredFolder, listGathered, TAKEN_OVER } from '../../../src/register/harvest/gathered-folder.ts';

let root = '';
beforeEach(async () => (root = await realpath(await mkdtemp(join(tmpdir(), 'candour-folder-')))));
afterEach(() => rm(root, { recursive: true }));

const at = (path: string) => join(root, path);
const put = async (path: string) => {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), '{}');
};
const link = async (path: string, to: string) => {
  await mkdir(dirname(at(path)), { recursive: true });
  await symlink(to, at(path));
};
const listed = async (folder = GATHERED) => {
  const found = await listGathered(root, at(folder));
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, real }) => [path, real]);
};

describe('the folder of all that is gathered', () => {
  test('is none where nothing is', async () => {
    expect(await gatheredFolder(root)).toBeUndefined();
    await link(GATHERED, '../nowhere');
    expect(await gatheredFolder(root)).toBeUndefined();
  });

  test('is a plain folder, or that to which a link leads', async () => {
    await put(`${GATHERED}/fenwick/x.json`);
    expect(await gatheredFolder(root)).toBe(at(GATHERED));
    await rm(at(GATHERED), { recursive: true });
    await put('.harvest/generations/000002/report.json');
    await link(GATHERED, '../.harvest/generations/000002');
    expect(await gatheredFolder(root)).toBe(at('.harvest/generations/000002'));
  });

  test('is where it stands for the moment in which a harvest takes its place, and there alone', async () => {
    expect(TAKEN_OVER).toBe('.harvest/taken-over');
    await put(`${TAKEN_OVER}/fenwick/x.json`);
    expect(await gatheredFolder(root)).toBe(at(TAKEN_OVER));
    await put(`${GATHERED}/fenwick/x.json`);
    expect(await gatheredFolder(root)).toBe(at(GATHERED));
  });
});

describe('what is gathered', () => {
  test('is listed by the path that messages name, at whatever depth, with the place where it is read', async () => {
    await put(`${GATHERED}/report.json`);
    await put(`${GATHERED}/fenwick/tools/fenwick/letters.json`);
    await put(`${GATHERED}/hillside/state.json`);
    const paths = ['fenwick/tools', 'fenwick/tools/fenwick', 'fenwick/tools/fenwick/letters.json'];
    expect(await listed()).toEqual(
      [...paths, 'hillside/state.json', 'report.json'].map((path) => [
        `${GATHERED}/${path}`,
        at(`${GATHERED}/${path}`),
      ]),
    );
  });

  test('is told apart: files and folders', async () => {
    await put(`${GATHERED}/fenwick/tools/letters.json`);
    const found = await listGathered(root, at(GATHERED));
    expect(found.map(({ path, entry }) => [path, entry.isFile(), entry.isDirectory()])).toEqual([
      [`${GATHERED}/fenwick/tools`, false, true],
      [`${GATHERED}/fenwick/tools/letters.json`, true, false],
    ]);
  });

  test('of a generation is read through the links of its sources', async () => {
    await put('.harvest/sources/fenwick/000001/tools/letters.json');
    await link('.harvest/generations/000001/fenwick', '../../sources/fenwick/000001');
    expect(await listed('.harvest/generations/000001')).toEqual([
      [`${GATHERED}/fenwick/tools`, at('.harvest/sources/fenwick/000001/tools')],
      [`${GATHERED}/fenwick/tools/letters.json`, at('.harvest/sources/fenwick/000001/tools/letters.json')],
    ]);
  });

  test.each([
    ['out of the harvest’s own folder', '../../elsewhere'],
    ['to a folder whose name begins like that of the harvest’s own', '../../.harvest/sources-of-another'],
    ['to the harvest’s own folder as a whole', '../../.harvest/sources'],
    ['nowhere', '../../.harvest/sources/gone'],
  ])('is not read through a link that leads %s: the link is listed', async (_, to) => {
    await put('elsewhere/secret.json');
    await put('.harvest/sources-of-another/secret.json');
    await put('.harvest/sources/fenwick/000001/x.json');
    await link(`${GATHERED}/fenwick`, to);
    expect(await listed()).toEqual([[`${GATHERED}/fenwick`, at(`${GATHERED}/fenwick`)]]);
  });

  test('is not read through a link where nothing was ever harvested', async () => {
    await put('undefined/secret.json');
    await link(`${GATHERED}/fenwick`, '../../undefined');
    expect(await listed()).toEqual([[`${GATHERED}/fenwick`, at(`${GATHERED}/fenwick`)]]);
  });
});
