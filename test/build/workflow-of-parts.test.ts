import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { againstManifest } from '../../src/verify/manifest.ts';
import { differences } from '../bench/same-twice.ts';
import { built, exportTo, folderForProjects, restored, smallPortal, TODAY } from './restored-project.ts';

interface Job {
  readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
  readonly steps: readonly { readonly run?: string }[];
}

const { jobs } = parse(readFileSync(resolve('deploy/parts.workflow.yml'), 'utf8')) as {
  readonly jobs: { readonly part: Job; readonly join: Job };
};
const run = promisify(execFile);

let folder: string;
let whole: string;
let joined: string;
let joiner: string;
let said: string;

/** Runs the steps of a job in a project, as the workflow has them; packages are there already. */
async function steps({ steps: all }: Job, project: string, part = 0): Promise<string> {
  const { NODE_ENV: _, ...environment } = process.env;
  const env = { ...environment, CARDS: 'off', BUILD_DAY: TODAY };
  const lines: string[] = [];
  for (const { run: command } of all) {
    if (command === undefined || command.startsWith('npm ci')) continue;
    const line = command.replaceAll('${{ matrix.part }}', String(part));
    lines.push((await run('sh', ['-e', '-c', line], { cwd: project, env })).stdout);
  }
  return lines.join('');
}

/** The parts are made by one project after another, and joined by a clone that has nothing else of them. */
beforeAll(async () => {
  folder = await folderForProjects();
  const project = await smallPortal(folder);
  for (const part of jobs.part.strategy?.matrix.part ?? []) await steps(jobs.part, project, part);
  joiner = join(folder, 'joiner');
  exportTo(join(folder, 'export.tar.gz'), project);
  restored(project, join(folder, 'export.tar.gz'), joiner);
  await cp(join(project, 'parts'), join(joiner, 'parts'), { recursive: true });
  await mkdir(join(joiner, '.cache'), { recursive: true });
  await cp(join(project, '.cache/compiled'), join(joiner, '.cache/compiled'), { recursive: true });
  said = await steps(jobs.join, joiner);
  joined = join(joiner, 'dist');
  whole = await built(project, { TZ: 'UTC', LC_ALL: 'C.UTF-8' });
}, 900_000);

afterAll(() => rm(folder, { recursive: true, force: true }), 120_000);

test('the site that is joined from parts is the one that is built whole, byte for byte', async () => {
  expect(differences(joined, whole)).toEqual([]);
  expect(await againstManifest(joined)).toEqual([]);
});

test('nearly all pages come from the parts', () => {
  const [, pages = 0, madeNow = 0] = (/(\d+) pages \((\d+) made now\)/u.exec(said) ?? []).map(Number);
  expect(pages).toBeGreaterThan(100);
  expect(madeNow).toBeLessThan(pages / 10);
});

test('parts of which one is missing, or is not as it was made, are not joined, and it is said which', async () => {
  rmSync(join(joiner, 'parts/1-of-2/site/manifest.sha256'));
  rmSync(join(joiner, 'parts/2-of-2'), { recursive: true });
  const because = await steps(jobs.join, joiner).catch((error: { readonly stderr: string }) => error.stderr);
  expect(because).toContain('Part 1/2 is not as it was made.');
  expect(because).toContain('Part 2/2 is not there whole. Make it: npm run build -- --part 2/2');
});
