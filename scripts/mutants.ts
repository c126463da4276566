/** `npm run mutants`: breaks the code in one place at a time, and says which breaks no test notices. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { mutate } from '../test/mutants/run.ts';
import { inTable, isBelow, rowsOf, survivorsOf } from '../test/mutants/table.ts';
import { areaOf, areas } from '../test/mutants/targets.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run mutants                                  breaks ${areas.map(({ of }) => of).join(', ')} in one place at a time
npm run mutants -- src/model/text.ts src/prose   these files and folders alone
npm run mutants -- src/model/text.ts --tests test/model/text.test.ts   held by these tests alone
npm run mutants -- src/model --nearest           held by the nearest tests of each module alone: quicker, and never a better share
npm run mutants -- src/model --nearest --one-in 5   a sample: one mutant of five, the same ones each time
npm run mutants -- src/model --words             the words of questions too
npm run mutants -- --at-once 1                   so many processes; else half of the processors

Results are kept in .cache/mutants and only what changed is tried again; the reports to read are there too.`;

const given = readArguments(
  {
    allowPositionals: true,
    options: {
      tests: { type: 'string', multiple: true, default: [] },
      nearest: { type: 'boolean', default: false },
      words: { type: 'boolean', default: false },
      'at-once': { type: 'string' },
      'one-in': { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h' },
    },
  },
  USAGE,
);
if ('because' in given) fail(given.because);
else if (given.values.help) console.log(USAGE);
else await run(given.positionals, given.values);

interface Wanted {
  readonly tests: string[];
  readonly nearest: boolean;
  readonly words: boolean;
  readonly 'at-once'?: string | undefined;
  readonly 'one-in': string;
}

async function run(paths: readonly string[], wantedOf: Wanted): Promise<void> {
  const { tests, nearest, words, 'at-once': many, 'one-in': share } = wantedOf;
  const wanted = paths.length === 0 ? areas.map(({ of }) => of) : paths.map((path) => path.replace(/\/$/u, ''));
  const strange = wanted.find((path) => areaOf(path) === undefined || !statSync(path, { throwIfNoEntry: false }));
  if (strange !== undefined) return fail(`${strange} is not in ${areas.map(({ of }) => of).join(', ')}.\n\n${USAGE}`);
  if (many !== undefined && !/^[1-9]\d?$/u.test(many)) return fail(`${many} is not a number of processes.\n\n${USAGE}`);
  if (!/^[1-9]\d{0,2}$/u.test(share)) return fail(`${share} is no number of mutants to draw one from.\n\n${USAGE}`);
  const atOnce = many === undefined ? Math.max(1, Math.floor(availableParallelism() / 2)) : Number(many);
  const results = [];
  for (const area of areas) {
    const files = wanted
      .filter((path) => areaOf(path) === area)
      .map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
    if (files.length > 0)
      results.push(
        ...(await mutate({ area, files, tests, atOnce, nearestAlone: nearest, oneIn: Number(share), words })),
      );
  }
  const rows = rowsOf(results);
  console.log([...survivorsOf(results), '', inTable(rows)].join('\n'));
  process.exitCode = rows.some(isBelow) || results.length === 0 ? 1 : 0;
}

function fail(because: string): void {
  console.error(because);
  process.exitCode = 2;
}
