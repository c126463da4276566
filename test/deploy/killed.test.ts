import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goBack } from '../../src/deploy/back.ts';
import { deploy } from '../../src/deploy/deploy.ts';
import type { Disk } from '../../src/generations/disk.ts';
import { againstManifest } from '../../src/verify/manifest.ts';
import { failingDisk, type Trouble } from '../generations/failing-disk.ts';
import { edition, newFolder, servedFrom } from './invented-site.ts';

/** The lock of a process that has died: in a test it is that of the test, which lives. */
async function letItBeDead(to: string): Promise<void> {
  const text = await readFile(join(to, 'lock'), 'utf8').catch(() => undefined);
  if (text !== undefined) await writeFile(join(to, 'lock'), text.replace(/"pid":\d+/u, '"pid":999999999'));
}

const copyOf = async (to: string) => {
  const other = await newFolder();
  await cp(to, other, { recursive: true, verbatimSymlinks: true });
  return other;
};

const NOW = new Date('2026-11-23T02:00:00Z');
const disk = failingDisk(Infinity, 'killed');

/** Two editions that are published, and what is done then. */
async function actions() {
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => edition(name)));
  const publish = (site: string) => (to: string, on: Disk) => deploy({ site, to, keep: 2, now: NOW, disk: on });
  const base = await newFolder();
  for (const site of [a, b]) publish(site ?? '')(base, disk);
  return { base, publish: publish(c ?? ''), 'go back': (to: string, on: Disk) => goBack(to, NOW, on) };
}

describe.each(['publish', 'go back'] as const)('to %s', (action) => {
  test.each<Trouble>(['killed', 'ENOSPC', 'EIO'])(
    'at every operation in turn, %s: the site is wholly old or wholly new, and the next run ends with the same bytes',
    async (trouble) => {
      const { base, [action]: act } = await actions();
      const old = servedFrom(base);
      const whole = await copyOf(base);
      const counting = failingDisk(Infinity, trouble);
      act(whole, counting);
      const wanted = servedFrom(whole);
      expect(wanted).not.toEqual(old);
      expect(counting.done()).toBeGreaterThan(20);
      let olds = 0;
      for (let at = 1; at <= counting.done(); at += 1) {
        const to = await copyOf(base);
        try {
          act(to, failingDisk(at, trouble));
        } catch (error) {
          expect(String(error)).toContain('operation');
        }
        const now = servedFrom(to);
        const isOld = JSON.stringify([...now]) === JSON.stringify([...old]);
        if (!isOld) expect(now, `operation ${at}`).toEqual(wanted);
        if (isOld) olds += 1;
        await letItBeDead(to);
        // Whoever sees that it is done already does not go back once more.
        if (isOld || action === 'publish') act(to, disk);
        expect(servedFrom(to), `after operation ${at}`).toEqual(wanted);
        expect(await againstManifest(join(to, 'current'))).toEqual([]);
        if (isOld || action === 'publish') expect(await readdir(to)).toEqual(['current', 'generations']);
        expect((await readdir(join(to, 'generations'))).length).toBeLessThanOrEqual(2);
      }
      expect(olds).toBeGreaterThan(10);
    },
    120_000,
  );
});
