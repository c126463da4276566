import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestsOfSite } from '../../src/build/digests.ts';
import { digestsBelow } from '../../src/verify/manifest.ts';

let folder: string;
let site: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candour-digests-'));
  [site, file] = [join(folder, 'site'), join(folder, 'digests.json')];
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const path of ['index.html', 'data/tools.csv']) writeFileSync(join(site, path), path);
  const digests = await digestsOfSite(site, file, true);
  await digests.now();
  await digests.save();
});
afterEach(() => rmSync(folder, { recursive: true }));

const again = (isOfLastBuild = true) => digestsOfSite(site, file, isOfLastBuild);

test('what was written, changed or removed since has the digest of what lies there now', async () => {
  writeFileSync(join(site, 'index.html'), 'changed   ');
  writeFileSync(join(site, 'new.html'), 'new');
  rmSync(join(site, 'data'), { recursive: true });
  const now = await (await again()).now();
  expect([...now.keys()]).toEqual(['index.html', 'new.html']);
  expect(now).toEqual(await digestsBelow(site));
});

test('a file that has its size and its moment of last change is not read again', async () => {
  const path = join(site, 'index.html');
  const moment = new Date('2026-11-23T10:00:00Z');
  utimesSync(path, moment, moment);
  const first = await again();
  const before = await first.now();
  await first.save();
  // A change that no build can see: so it can be seen that the file was not read.
  writeFileSync(path, 'INDEX.HTML');
  utimesSync(path, moment, moment);
  expect(await (await again()).now()).toEqual(before);
  expect(await (await again(false)).now()).not.toEqual(before);
});

test('a file is on the site only with its digest, and only as long as it is as it was', async () => {
  const sha256 = (await digestsBelow(site)).get('data/tools.csv') ?? '';
  expect((await again()).has('data/tools.csv', sha256)).toBe(true);
  expect((await again()).has('data/tools.csv', 'another')).toBe(false);
  expect((await again()).has('data', sha256)).toBe(false);
  expect((await again(false)).has('data/tools.csv', sha256)).toBe(false);
  writeFileSync(join(site, 'data/tools.csv'), 'longer than it was');
  expect((await again()).has('data/tools.csv', sha256)).toBe(false);
  rmSync(join(site, 'data/tools.csv'));
  expect((await again()).has('data/tools.csv', sha256)).toBe(false);
});

test('a file is not read by the build that has written it and knows its digest, until it is another', async () => {
  const digests = await again();
  writeFileSync(join(site, 'new.html'), 'new');
  digests.note('new.html', 'what was noted');
  expect(await digests.of('new.html')).toBe('what was noted');
  writeFileSync(join(site, 'new.html'), 'another');
  expect(await digests.now()).toEqual(await digestsBelow(site));
});

test('a list of digests that cannot be read is as none', async () => {
  writeFileSync(file, '[["index.html"');
  expect(await (await again()).now()).toEqual(await digestsBelow(site));
});
