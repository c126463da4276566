/**
 * Harvests the project in the current folder in its own process and writes when it began and ended, so that time and memory can
 * be watched from outside. The argument is the file to write. Hosts below feeds.test are this computer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildTimes } from './measure-build.ts';

const [, , file = 'times.json'] = process.argv;
const own = <T>(path: string) => import(pathToFileURL(join(process.cwd(), path)).href) as Promise<T>;
const { openClient } = await own<typeof import('../../src/harvest/http/client.ts')>('src/harvest/http/client.ts');
const { keepRules, rulesIn } = await own<typeof import('../../src/harvest/http/kept-rules.ts')>(
  'src/harvest/http/kept-rules.ts',
);
const { reachOfTests } = await own<typeof import('../../src/harvest/reach.ts')>('src/harvest/reach.ts');
const { readSource } = await own<typeof import('../../src/harvest/read-source.ts')>('src/harvest/read-source.ts');
const { harvest } = await own<typeof import('../../src/harvest/run/harvest.ts')>('src/harvest/run/harvest.ts');

const began = performance.timeOrigin;
const reach = reachOfTests(['*.feeds.test']);
const on = process.env['BUILD_DAY'] ?? '2026-11-23';
const client = openClient({
  on,
  rules: rulesIn(process.cwd()),
  userAgent: 'CandourBench/1.0 (+https://register.example.org)',
  reach,
  // Of the server with the wrong name: what it is told for must be its name, and not who made its certificate.
  ca: readFileSync(new URL('../fixtures/tls/certificate.pem', import.meta.url), 'utf8'),
  lookUp: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
});
const report = await harvest({
  root: process.cwd(),
  today: on,
  all: true,
  isOfTests: (url) => reach.allowsHttp?.(url) === true,
  read: (source, known) => readSource(source, known, { client, on }),
});
keepRules(process.cwd(), client.rules());
await client.close();
if ('because' in report) throw new Error(report.because);
const times: BuildTimes = {
  stages: [{ name: 'harvest', began }],
  ended: performance.timeOrigin + performance.now(),
  mostKilobytes: process.resourceUsage().maxRSS,
};
writeFileSync(file, JSON.stringify(times));
