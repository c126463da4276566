import { cp, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/harvest/received.ts';
import { readHarvest } from '../../../src/register/harvest/read-harvest.ts';
import { givenBy, harvested, newRoot, put, served, settingsOf } from '../run/portal.ts';
import { failingDisk, type Trouble } from '../../generations/failing-disk.ts';

const first = { fenwick: givenBy('fenwick', 'A12', 'abc'), hillside: givenBy('hillside', 'B34', 'd') };
const second = {
  fenwick: givenBy('fenwick', 'A12', 'abx'),
  hillside: { state: 'unchanged', validators: {} } satisfies Outcome,
};

/** All that is served, byte for byte, with what the harvest tells of it. */
async function everything(root: string) {
  const sources = (await readdir(join(root, 'content/gathered'))).filter((name) => !name.includes('.'));
  const beside = [
    'report.json',
    'history.ndjson',
    ...sources.flatMap((one) => [`${one}/state.json`, `${one}/quarantine.json`]),
  ];
  const texts = beside.map(
    async (path) => [path, await readFile(join(root, 'content/gathered', path), 'utf8').catch(() => '')] as const,
  );
  return { ...(await served(root)), ...Object.fromEntries(await Promise.all(texts)) };
}

/** The lock of a process that has died: in a test it is that of the test, which lives. */
async function letItBeDead(root: string) {
  const lock = join(root, '.harvest/lock');
  const text = await readFile(lock, 'utf8').catch(() => undefined);
  if (text !== undefined) await writeFile(lock, text.replace(/"pid":\d+/u, '"pid":999999999'));
}

async function portal() {
  const root = await newRoot();
  await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
  await put(root, 'content/sources/hillside.json', settingsOf('hillside', 'B34'));
  return root;
}

/** A portal that was harvested before, and one whose entries lie in a plain folder. */
const beginnings = {
  'after two harvests': async () => {
    const root = await portal();
    await harvested(root, first);
    await harvested(root, { ...first, fenwick: givenBy('fenwick', 'A12', 'abcq') });
    return root;
  },
  'before the first harvest, with an import': async () => {
    const root = await portal();
    await put(root, 'content/gathered/cprd/report.json', { source: 'cprd' });
    await put(root, 'content/gathered/cprd/tools/cprd-x/y.json', { name: 'Y' });
    await put(root, 'content/gathered/cprd/tools/cprd-x/z.json', { name: 'Z' });
    return root;
  },
};

const disk = failingDisk(Infinity, 'killed');

describe.each(Object.entries(beginnings))('%s', (name, begin) => {
  const given = name.startsWith('after') ? second : first;

  test.each<Trouble>(['killed', 'ENOSPC', 'EIO'])(
    'at every operation in turn, %s: all that is served is old or all is new, and the next harvest ends with the same bytes',
    async (trouble) => {
      const base = await begin();
      const old = await served(base);
      const whole = await newRoot();
      await cp(base, whole, { recursive: true, verbatimSymlinks: true });
      const counting = failingDisk(Infinity, trouble);
      await harvested(whole, given, { disk: counting });
      const wanted = await everything(whole);
      const fresh = await served(whole);
      expect(counting.done()).toBeGreaterThan(40);
      let olds = 0;
      for (let at = 1; at <= counting.done(); at += 1) {
        const root = await newRoot();
        await cp(base, root, { recursive: true, verbatimSymlinks: true });
        await harvested(root, given, { disk: failingDisk(at, trouble) }).catch(() => undefined);
        const now = await served(root);
        const isNew = JSON.stringify(now) === JSON.stringify(fresh);
        if (!isNew) expect(now, `operation ${at}`).toEqual(old);
        if (!isNew) olds += 1;
        await letItBeDead(root);
        // What is served is new already where only what comes after was left undone: then the same feeds change nothing.
        await harvested(root, given, { disk });
        expect(await served(root), `after operation ${at}`).toEqual(fresh);
        if (!isNew) expect(await everything(root), `after operation ${at}`).toEqual(wanted);
        expect(await readHarvest(root)).toBeDefined();
        expect((await readdir(join(root, '.harvest/generations'))).length).toBeLessThanOrEqual(2);
        expect((await readdir(join(root, '.harvest'))).toSorted()).toEqual(['generations', 'sources']);
        expect(await readlink(join(root, 'content/gathered'))).toMatch(/^\.\.\/\.harvest\/generations\/\d{6}$/u);
      }
      expect(olds).toBeGreaterThan(20);
    },
    300_000,
  );
});
