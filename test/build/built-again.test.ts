import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { againstManifest } from '../../src/verify/manifest.ts';
import { differences, hashesOf } from '../bench/same-twice.ts';
import { built, folderForProjects, smallPortal } from './restored-project.ts';

const HERE = { TZ: 'Europe/London', LC_ALL: 'C.UTF-8' };

let folder: string;
let before: ReadonlyMap<string, string>;
let again: string;
let fromNothing: string;

/** A portal is built, a product of it changes and a file of the site is lost, and it is built again; then from nothing. */
beforeAll(async () => {
  folder = await folderForProjects();
  const project = await smallPortal(folder);
  const site = await built(project, HERE);
  before = hashesOf(site);
  await change(join(project, 'content/products/northlight-chest.json'), 'Northlight', 'Lantern');
  await rm(join(site, 'data/tools.csv'));
  await writeFile(join(site, 'left-over.html'), 'Somebody left this here.');
  again = join(folder, 'again');
  await cp(await built(project, HERE), again, { recursive: true });
  for (const one of ['dist', '.cache/made']) await rm(join(project, one), { recursive: true });
  fromNothing = await built(project, HERE);
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(from, to));
  expect(await readFile(file, 'utf8')).not.toBe(text);
}

test('a site of which a part was made again is the one that is made from nothing: pages, data, copies, search and digests', () => {
  expect(differences(again, fromNothing)).toEqual([]);
  expect(hashesOf(again).size).toBeGreaterThan(300);
});

test('the change is on it', () => {
  const now = hashesOf(again);
  const changed = [...now].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
  expect(changed).toContain('data/products.csv');
  expect(changed.length).toBeLessThan(now.size / 2);
});

test('the list of digests says what lies there', async () => {
  expect(await againstManifest(again)).toEqual([]);
});
