/**
 * Writes the open data of the project in the current folder, as its build does, into `.cache/data`, and writes when each stage
 * began: a process of its own, so that its memory can be watched from outside. The argument is the file to write.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Publish from '../../src/data/publish.ts';
import type * as Publishers from '../../src/data/publishers.ts';
import type * as Gate from '../../src/register/gate.ts';
import type * as Join from '../../src/register/register.ts';
import type * as Site from '../../src/site.ts';
import type { BuildTimes } from './measure-build.ts';

const [, , file = 'times.json'] = process.argv;
const FOLDER = '.cache/data';

/** A module of the project, which may be of another checkout. */
const ofProject = (path: string) => import(pathToFileURL(join(process.cwd(), path)).href) as Promise<unknown>;
const { checkContent } = (await ofProject('src/register/gate.ts')) as typeof Gate;
const { joinRegister } = (await ofProject('src/register/register.ts')) as typeof Join;
const { dataSourceOf, publish } = (await ofProject('src/data/publish.ts')) as typeof Publish;
const { publishers } = (await ofProject('src/data/publishers.ts')) as typeof Publishers;
const { readTheme } = (await ofProject('src/site.ts')) as typeof Site;

rmSync(FOLDER, { recursive: true, force: true });
const day = process.env['BUILD_DAY'] ?? '2026-11-23';
stage('check');
const checked = await checkContent(process.cwd(), day);
stage('join');
const source = dataSourceOf(joinRegister(checked.entries, day, checked), readTheme());
const stages = publishers.map((one) => {
  const named: (typeof publishers)[number] = (from, written) => {
    stage(one.name);
    return one(from, written);
  };
  return Object.assign(named, { tells: one.tells });
});
await publish(stages, source, FOLDER);

function stage(name: string): void {
  performance.mark(`stage: ${name}`);
}

const times: BuildTimes = {
  stages: performance
    .getEntriesByType('mark')
    .filter(({ name }) => name.startsWith('stage: '))
    .map(({ name, startTime }) => ({ name: name.slice('stage: '.length), began: performance.timeOrigin + startTime })),
  ended: performance.timeOrigin + performance.now(),
  mostKilobytes: process.resourceUsage().maxRSS,
};
writeFileSync(file, JSON.stringify(times));
