/** `npm run harvest`: gathers the registers of others into content/gathered, and reports. */
import { progress } from '@clack/prompts';
import { goBack } from '../src/harvest/go-back.ts';
import { openClient } from '../src/harvest/http/client.ts';
import { keepRules, rulesIn } from '../src/harvest/http/kept-rules.ts';
import { publicReach, reachOfTests } from '../src/harvest/reach.ts';
import { readSource } from '../src/harvest/read-source.ts';
import { harvest, type HarvestTask } from '../src/harvest/run/harvest.ts';
import { exitCodeOf } from '../src/harvest/tell/health.ts';
import { lineOf, reportInWords } from '../src/harvest/tell/words.ts';
import { writeBeside, writeFailure } from '../src/harvest/tell/write-beside.ts';
import { buildDay } from '../src/register/build-day.ts';
import { readTheme } from '../src/site.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run harvest                        gathers from every source of content/sources that is due
npm run harvest -- SOURCE …            gathers from these sources alone, due or not
npm run harvest -- --all               gathers from all sources that are not paused, due or not
npm run harvest -- --accept SOURCE     gathers from a source, and takes what waits for a person: many entries gone, a name
                                       that looks like another. May be given several times
npm run harvest -- --remove SOURCE     takes out all of a source whose file in content/sources is gone
npm run harvest -- --look              only tells what would be done; with the names of sources, or --all, or --accept too
npm run harvest -- --back              lets what was served before the last harvest be served again
npm run harvest -- --json              the report as JSON

It ends with 0 when all is well, with 1 when a person is needed (something waits to be accepted, a source has not been read
for three days, its file is faulty), with 2 when nothing could be done. See docs/harvesting.md.`;

const root = process.cwd();
process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  const because = inPlainWords(error);
  try {
    writeFailure(root, because, new Date());
  } catch {
    // Where the disk is full, this cannot be written either.
  }
  return fail(`${because} What was published before still is. Put it right, and run npm run harvest again.`);
});

async function run(args: string[]): Promise<number> {
  const given = argumentsIn(args);
  if ('because' in given) return fail(given.because);
  const { values, positionals: only } = given;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.back) return back();
  // For a trial on one computer: hosts that may be asked by http and on this computer itself.
  const hosts = (process.env['CANDOUR_TEST_HOSTS'] ?? '').split(',').filter(Boolean);
  const reach = hosts.length > 0 ? reachOfTests(hosts) : publicReach;
  const today = buildDay(process.env);
  const client = openClient({ userAgent: userAgent(), reach, on: today, rules: rulesIn(root) });
  try {
    const report = await harvest({
      root,
      today,
      only,
      all: values.all,
      accept: values.accept,
      remove: values.remove,
      look: values.look,
      isOfTests: (url) => reach.allowsHttp?.(url) === true,
      read: (source, known) => readSource(source, known, { client, on: today }),
      ...(values.json ? {} : told()),
    });
    if ('because' in report) return fail(report.because);
    if (!values.look) {
      writeBeside(root, report);
      keepRules(root, client.rules());
    }
    console.log(values.json ? JSON.stringify(report, null, 2) : reportInWords(report));
    if (values.look && !values.json) console.log('Nothing was changed: this is what would be done.');
    return exitCodeOf(report);
  } finally {
    await client.close();
  }
}

function argumentsIn(args: string[]) {
  return readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        accept: { type: 'string', multiple: true, default: [] },
        remove: { type: 'string', multiple: true, default: [] },
        look: { type: 'boolean', default: false },
        back: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
}

/** A bar in a terminal, a line for each source elsewhere. */
function told(): Pick<HarvestTask, 'onBegin' | 'onSource'> {
  if (!process.stdout.isTTY) return { onSource: (one) => console.log(`${new Date().toISOString()} ${lineOf(one)}`) };
  let bar: ReturnType<typeof progress> | undefined;
  let left = 0;
  return {
    onBegin: (sources) => {
      left = sources;
      if (sources === 0) return;
      bar = progress({ max: sources });
      bar.start(`Gathering from ${sources === 1 ? 'one source' : `${sources} sources`}`);
    },
    onSource: (one) => {
      left -= 1;
      bar?.advance(1, lineOf(one).slice(0, Math.max(20, process.stdout.columns - 10)));
      if (left === 0) bar?.stop('Gathered.');
    },
  };
}

function back(): number {
  const result = goBack(root);
  if (typeof result !== 'number') return fail(result.because);
  console.log(`Generation ${result} is served again.`);
  return 0;
}

/** Hosts can read who asks, and why. */
function userAgent(): string {
  const { address, name } = readTheme();
  return `CandourHarvest/1.0 (+${address}; ${name.replace(/[^\x20-\x7e]|[()]/gu, '')})`;
}

function inPlainWords(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC') return 'The disk is full.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'The folder may not be written to.';
  return `The harvest could not be ended: ${error instanceof Error ? error.message : String(error)}`;
}

function fail(because: string): number {
  console.error(because);
  return 2;
}
