import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deploy } from '../../src/deploy/deploy.ts';
import { edition, newFolder } from './invented-site.ts';
import { servePlainly } from './plain-server.ts';
import { visit } from './visitors.ts';

const TIMES = 100;
/** Requests a second. */
const RATE = 200;

test('while a site is published 100 times, readers at 200 requests a second get no error and no page with the style of another edition', async () => {
  const to = await newFolder();
  const sites = await Promise.all(Array.from({ length: 20 }, (_, at) => edition(`n${at}`)));
  deploy({ site: sites.at(-1) ?? '', to, keep: 5 });
  const server = await servePlainly(join(to, 'current'));
  const publisher = spawn(
    process.execPath,
    [join(import.meta.dirname, 'publish-often.ts'), to, String(TIMES), ...sites],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const begun = performance.now();
  const seen = await visit(server.origin, RATE, once(publisher, 'exit'));
  const seconds = (performance.now() - begun) / 1000;
  server.close();
  expect(publisher.exitCode).toBe(0);
  expect(await readdir(join(to, 'generations'))).toContain(String(TIMES + 1).padStart(6, '0'));
  expect(seen.errors).toEqual([]);
  expect(seen.mixed).toEqual([]);
  expect(seen.editions.size).toBeGreaterThan(5);
  expect(seen.requests / seconds).toBeGreaterThan(RATE * 0.9);
}, 180_000);
