/**
 * Builds the project in the current folder with its own `scripts/build.ts` and writes when each stage began: a process of its own,
 * so that its memory can be watched from outside. The argument is the file to write.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildTimes } from './measure-build.ts';

const [file = 'times.json'] = process.argv.splice(2);

performance.mark('stage: start');
await import(pathToFileURL(join(process.cwd(), 'scripts/build.ts')).href);

const times: BuildTimes = {
  stages: performance
    .getEntriesByType('mark')
    .filter(({ name }) => name.startsWith('stage: '))
    .map(({ name, startTime }) => ({ name: name.slice('stage: '.length), began: performance.timeOrigin + startTime })),
  ended: performance.timeOrigin + performance.now(),
  mostKilobytes: process.resourceUsage().maxRSS,
};
writeFileSync(file, JSON.stringify(times));
