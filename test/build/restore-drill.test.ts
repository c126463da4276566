import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { againstManifest } from '../../src/verify/manifest.ts';
import { differences, hashesOf } from '../bench/same-twice.ts';
import { built, exportTo, folderForProjects, restored, smallPortal } from './restored-project.ts';

let folder: string;
let first: string;
let second: string;

/**
 * A portal is built, lost, and restored from git and the last export in another folder, by somebody on the other side of the
 * world, whose computer speaks Turkish: “i” is no small “I” there.
 */
beforeAll(async () => {
  folder = await folderForProjects();
  const project = await smallPortal(folder);
  const archive = join(folder, 'export.tar.gz');
  const other = join(folder, 'far away/and deeper/portal');
  first = await built(project, { TZ: 'America/Los_Angeles', LC_ALL: 'C' });
  exportTo(archive, project);
  await mkdir(dirname(other), { recursive: true });
  restored(project, archive, other);
  await rm(join(project, 'content'), { recursive: true });
  second = await built(other, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('from git and the last export alone comes the identical site, in another folder, time zone and locale', () => {
  expect(hashesOf(first).size).toBeGreaterThan(300);
  expect(differences(first, second)).toEqual([]);
});

test('the list of digests says of both that they are what was built', async () => {
  expect(await againstManifest(first)).toEqual([]);
  expect(await againstManifest(second)).toEqual([]);
});
