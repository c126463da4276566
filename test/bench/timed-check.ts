/**
 * Runs `npm run check` on the project in the current folder in its own process and writes when each stage began, so that time and
 * memory can be watched from outside. The argument is the file to write.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildTimes } from './measure-build.ts';

const [, , file = 'times.json'] = process.argv;

const began = performance.timeOrigin;
process.argv.splice(2);
await import(pathToFileURL(join(process.cwd(), 'scripts/check.ts')).href);
// The check says with its exit code that there are problems; what is measured here is how long it took.
process.exitCode = 0;

const times: BuildTimes = {
  stages: [{ name: 'check', began }],
  ended: performance.timeOrigin + performance.now(),
  mostKilobytes: process.resourceUsage().maxRSS,
};
writeFileSync(file, JSON.stringify(times));
