/** `npm run import`: reads a published register into content/gathered. */
import { parseArgs } from 'node:util';
import { isRefusal, type Refusal } from '../src/exchange/exchange.ts';
import { importRegister } from '../src/exchange/import.ts';
import { crosswalkNamed, crosswalks } from '../src/exchange/index.ts';
import { reportInWords, type Report } from '../src/exchange/report.ts';
import { isCalendarDay } from '../src/model/text.ts';
import { dayInLondon } from '../src/register/build-day.ts';

const USAGE = `npm run import -- FILE --as STANDARD                    reads a published register into content/gathered
npm run import -- FILE --as STANDARD --on 2026-11-23    the day on which the file was gathered; else today
npm run import -- --help                                these lines

All that the source had before is replaced, and only when the whole file could be read.
content/gathered/<source>/report.json says which rows were refused and why.

The standards:
${crosswalks.map(({ name, title, file }) => `  ${name.padEnd(22)}${title}; ${file}`).join('\n')}`;

const result = await run(process.argv.slice(2));
if (typeof result === 'string') console.log(result);
else if (isRefusal(result)) {
  console.error(result.because);
  process.exitCode = 1;
} else console.log(`${reportInWords(result)}\nThe entries are in content/gathered/${result.source}.`);

async function run(args: string[]): Promise<Report | Refusal | string> {
  const given = argumentsIn(args);
  if (isRefusal(given)) return given;
  const { values, positionals } = given;
  if (values.help) return USAGE;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.as === undefined)
    return { because: `Name one file, and its standard with --as.\n\n${USAGE}` };
  const on = values.on ?? dayInLondon(new Date());
  if (!isCalendarDay(on)) return { because: `--on says “${on}”. Write a day as 2026-11-23.` };
  const exchange = crosswalkNamed(values.as);
  if (isRefusal(exchange)) return exchange;
  const outcome = await importRegister(exchange, file, { root: process.cwd(), on });
  return isRefusal(outcome) ? { because: `${file}: ${outcome.because}\nNothing was changed.` } : outcome;
}

function argumentsIn(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { as: { type: 'string' }, on: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return { because: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}` };
  }
}
