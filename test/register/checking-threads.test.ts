import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openCheckedBefore } from '../../src/register/checked-before.ts';
import { threadsFrom } from '../../src/register/checking-threads.ts';
import { checkContent } from '../../src/register/gate.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { allRead } from '../fixtures/kept.ts';
import { entryFile, json, validContent, writeProject } from '../fixtures/project.ts';

const PRODUCT = 'content/products/northlight-chest.json';

let root: string;
beforeEach(async () => {
  root = await writeProject({
    ...validContent(),
    ...entryFile('tools', 'riverside/chest-x-rays', completeEntry('tools'), '## A picture\n\n<script>'),
    ...entryFile('tools', 'riverside/no-product', { ...completeEntry('tools'), product: 'not-there' }),
    'content/tools/riverside/chest-x-rays.cy.mdx': '---\nname: Pelydrau X\nstatus: in-use\n---\n',
    'content/tools/riverside/broken.mdx': 'No facts.',
    'content/organisations/twice.json': json({ ...completeEntry('organisations'), odsCode: 'RX1' }),
  });
});

const inThreads = { checkingWith: threadsFrom(1) };

test('what is told of files that were checked in threads is what is told of them otherwise, to the line', async () => {
  const here = await checkContent(root, TODAY);
  expect(here.problems.length).toBeGreaterThan(3);
  expect(await checkContent(root, TODAY, undefined, inThreads)).toEqual(here);
});

test('what a thread asked of other entries is kept: a file that names one that is gone is checked again', async () => {
  const check = async () => {
    const before = await openCheckedBefore(root, join(root, 'kept.ndjson'), { program: 'program', today: TODAY });
    const checked = await checkContent(root, TODAY, undefined, { ...inThreads, before });
    await before.save();
    return checked;
  };
  await check();
  await rm(join(root, PRODUCT));
  const here = await checkContent(root, TODAY);
  expect(here.problems.some(({ found }) => found.includes('northlight-chest'))).toBe(true);
  expect(allRead(await check())).toEqual(allRead(here));
});

test('few files are checked without a thread, and found the same', async () => {
  const threads = threadsFrom(1_000);
  expect(await checkContent(root, TODAY, undefined, { checkingWith: threads })).toEqual(
    await checkContent(root, TODAY),
  );
});
