import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goBack } from '../../src/deploy/back.ts';
import { deploy } from '../../src/deploy/deploy.ts';
import { realDisk, type Disk } from '../../src/generations/disk.ts';
import { thisProcess } from '../../src/generations/lock.ts';
import { againstManifest } from '../../src/verify/manifest.ts';
import { edition, editionServed, newFolder, servedFrom, siteOf, styleOf } from './invented-site.ts';

/** The disk of this computer, without the wait for it. */
const disk: Disk = { ...realDisk, sync: () => undefined, syncNames: () => undefined };

/** Days after the first. */
const on = (day: number) => new Date(Date.UTC(2026, 10, 23 + day, 2));

const publish = async (name: string, to: string, day = 0) =>
  deploy({ site: await edition(name), to, keep: 3, now: on(day), disk });
const generations = (to: string) => readdir(join(to, 'generations'));
const because = (words: string) => ({ because: expect.stringContaining(words) as unknown });

test('what is served is what was built, file by file, also where files of the edition before are carried along', async () => {
  const to = join(await newFolder(), 'register');
  expect(await publish('a', to)).toMatchObject({ generation: 1, copied: 6, linked: 0, carried: 0 });
  expect(await againstManifest(join(to, 'current'))).toEqual([]);
  expect(await publish('b', to)).toMatchObject({ generation: 2, copied: 4, linked: 2, carried: 1 });
  expect(await editionServed(to)).toBe('b');
  expect([...servedFrom(to).keys()]).toEqual(expect.arrayContaining([styleOf('a').path, styleOf('b').path]));
  expect(await againstManifest(join(to, 'current'))).toEqual([]);
});

test('a file that did not change is on the disk once', async () => {
  const to = await newFolder();
  await publish('a', to);
  await publish('b', to);
  const [one, other] = await Promise.all(
    ['000001', '000002'].map((name) => stat(join(to, 'generations', name, 'robots.txt'))),
  );
  expect(one?.ino).toBe(other?.ino);
});

test('a file that somebody changed on the server is not taken over into the next generation', async () => {
  const to = await newFolder();
  await publish('a', to);
  await writeFile(join(to, 'current/robots.txt'), 'changed by hand');
  await writeFile(join(to, 'current', styleOf('a').path), 'changed by hand');
  expect(await publish('b', to)).toMatchObject({ copied: 5, linked: 1 });
  expect(await againstManifest(join(to, 'current'))).toEqual([]);
});

test('the last generations stay', async () => {
  const to = await newFolder();
  for (const name of ['a', 'b', 'c', 'd']) await publish(name, to);
  expect(await generations(to)).toEqual(['000002', '000003', '000004']);
});

test('a style is served for a week after the last page of its edition, however often is published in that time', async () => {
  const to = await newFolder();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await publish(name, to);
  const paths = () => [...servedFrom(to).keys()];
  expect(paths()).toContain(styleOf('a').path);
  await publish('g', to, 6);
  expect(paths()).toEqual(expect.arrayContaining([styleOf('a').path, styleOf('f').path]));
  await publish('h', to, 7);
  expect(paths()).not.toContain(styleOf('a').path);
  expect(paths()).toEqual(expect.arrayContaining([styleOf('f').path, styleOf('g').path]));
  expect(await againstManifest(join(to, 'current'))).toEqual([]);
});

test('the same site again changes nothing; where what is served was damaged it is published anew', async () => {
  const to = await newFolder();
  await publish('a', to);
  expect(await publish('a', to)).toMatchObject({ generation: 1, isNew: false });
  await writeFile(join(to, 'current/index.html'), 'damaged');
  expect(await publish('a', to)).toMatchObject({ generation: 2, isNew: true });
  expect(await againstManifest(join(to, 'current'))).toEqual([]);
});

test('one goes back to what was served before, pages of the later edition keep their style, and the next goes on from there', async () => {
  const to = await newFolder();
  expect(goBack(to, on(0), disk)).toEqual(because('Nothing was published'));
  await publish('a', to);
  expect(goBack(to, on(0), disk)).toEqual(because('no generation before 1'));
  await publish('b', to);
  expect(goBack(to, on(0), disk)).toBe(1);
  expect(await editionServed(to)).toBe('a');
  expect([...servedFrom(to).keys()]).toContain(styleOf('b').path);
  expect(await againstManifest(join(to, 'current'))).toEqual([]);
  expect(await publish('c', to)).toMatchObject({ generation: 2 });
  expect([...servedFrom(to).keys()]).toEqual(expect.arrayContaining(['a', 'b', 'c'].map((name) => styleOf(name).path)));
  expect(await againstManifest(join(to, 'current'))).toEqual([]);
});

test('two at a time are refused; the lock of a process that has died counts for nothing', async () => {
  const to = await newFolder();
  const lock = join(to, 'lock');
  await writeFile(lock, JSON.stringify(thisProcess(new Date())));
  expect(await publish('a', to)).toEqual(because('Somebody else is publishing'));
  expect(goBack(to, on(0), disk)).toEqual(because('Somebody else is publishing'));
  await writeFile(lock, JSON.stringify({ ...thisProcess(new Date()), pid: 999_999_999 }));
  expect(await publish('a', to)).toMatchObject({ generation: 1 });
  expect(await readdir(to)).toEqual(['current', 'generations']);
});

test.each([
  ['nothing was built yet', async () => join(await newFolder(), 'dist'), 'no site in'],
  ['a build has not come to its end', newFolder, 'not built to its end'],
  ['it is a preview', async () => join(await newFolder(), 'preview'), 'holds drafts'],
])('where %s, it says so and publishes nothing', async (_, folder, words) => {
  const to = await newFolder();
  await publish('a', to);
  expect(deploy({ site: await folder(), to, keep: 3, disk })).toEqual(because(words));
  expect(await editionServed(to)).toBe('a');
});

test.each([
  ['added', 'extra.html', 'put there after the build'],
  ['changed', 'index.html', 'was changed after the build'],
])('a site of which a file was %s after the build is not published', async (_, path, words) => {
  const [to, site] = [await newFolder(), await edition('b')];
  await publish('a', to);
  await writeFile(join(site, path), 'by another build');
  expect(deploy({ site, to, keep: 3, disk })).toEqual(because(words));
  expect(await editionServed(to)).toBe('a');
  expect(await generations(to)).toEqual(['000001']);
});

test('a folder that is served itself, that has a folder in the place of the link, or that holds the site is refused', async () => {
  const to = await newFolder();
  await publish('a', to);
  expect(await publish('b', join(to, 'current'))).toEqual(because(`--to ${to}`));
  expect(await publish('b', await siteOf({ 'index.html': 'a site' }))).toEqual(because('holds a site itself'));
  const plain = await newFolder();
  await mkdir(join(plain, 'current'));
  expect(await publish('b', plain)).toEqual(because('a folder and no link'));
  const foreign = await newFolder();
  await symlink('/elsewhere', join(foreign, 'current'));
  expect(await publish('b', foreign)).toEqual(because('/elsewhere'));
  const site = await edition('c');
  expect(deploy({ site, to: join(site, 'public'), keep: 3, disk })).toEqual(because('lie one in the other'));
  expect(await editionServed(to)).toBe('a');
});

test('what else lies in the folder stays', async () => {
  const to = await newFolder();
  await mkdir(join(to, 'generations/notes'), { recursive: true });
  await publish('a', to);
  expect(await generations(to)).toEqual(['000001', 'notes']);
});

test.skipIf(process.platform !== 'linux')(
  'a place where nobody can make a folder is refused in words, at once',
  async () => {
    expect(await publish('a', '/proc/register/here')).toEqual(because('No folder can be made there'));
  },
);

test('a folder below a file is refused in words', async () => {
  const to = await newFolder();
  await writeFile(join(to, 'file'), '');
  expect(await publish('a', join(to, 'file', 'register'))).toEqual(because('is a file, not a folder'));
});
