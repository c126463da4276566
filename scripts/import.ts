/** `npm run import`: reads a published register into content/gathered, or an organisation's own file into drafts. */
import { draftsInWords } from '../src/exchange/drafts/draft-report.ts';
import { importDrafts } from '../src/exchange/drafts/import-drafts.ts';
import { isRefusal, type Refusal } from '../src/exchange/exchange.ts';
import { importRegister } from '../src/exchange/import.ts';
import { crosswalkNamed, crosswalks } from '../src/exchange/index.ts';
import { reportInWords } from '../src/exchange/report.ts';
import { isCollectionName } from '../src/model/collection-names.ts';
import { isCalendarDay } from '../src/model/text.ts';
import { dayInLondon } from '../src/register/build-day.ts';
import { readArguments } from './arguments.ts';

const OWN = 'template';

const USAGE = `npm run import -- FILE --as ${OWN}                      reads what your own organisation has filled in, as drafts in content/
npm run import -- FILE --as STANDARD                    reads a published register into content/gathered
npm run import -- FILE --as STANDARD --on 2026-11-23    the day on which the file was gathered; else today
npm run import -- --help                                these lines

--as ${OWN} reads a filled-in template or Word form (npm run template), a table with our questions as headings, our own
data sheets, several files of one export, and the UK government's record template as a spreadsheet: .xlsx, .docx or CSV.
  --organisation riverside   whose entries they are, where the file does not say
  --collection data-uses     what they are, where that cannot be told
  --replace                  changes entries that are there and say something else; what they say now is kept
  --look                     only tells what would be done

All that a standard's source had before is replaced, and only when the whole file could be read.
content/gathered/<source>/report.json says which rows were refused and why.

The standards:
${crosswalks.map(({ name, title, file }) => `  ${name.padEnd(22)}${title}; ${file}`).join('\n')}`;

const result = await run(process.argv.slice(2));
if (typeof result === 'string') console.log(result);
else {
  console.error(result.because);
  process.exitCode = 1;
}

async function run(args: string[]): Promise<Refusal | string> {
  const given = argumentsIn(args);
  if (isRefusal(given)) return given;
  const { values, positionals } = given;
  if (values.help) return USAGE;
  const on = values.on ?? dayInLondon(new Date());
  if (!isCalendarDay(on)) return { because: `--on says “${on}”. Write a day as 2026-11-23.` };
  if (values.as === OWN && positionals.length > 0) return ownDrafts(positionals, values, on);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.as === undefined)
    return { because: `Name one file, and its standard with --as.\n\n${USAGE}` };
  const exchange = crosswalkNamed(values.as);
  if (isRefusal(exchange)) return exchange;
  const outcome = await importRegister(exchange, file, { root: process.cwd(), on });
  if (isRefusal(outcome)) return { because: `${file}: ${outcome.because}\nNothing was changed.` };
  return `${reportInWords(outcome)}\nThe entries are in content/gathered/${outcome.source}.`;
}

interface Asked {
  readonly organisation?: string;
  readonly collection?: string;
  readonly replace?: boolean;
  readonly look?: boolean;
}

async function ownDrafts(files: readonly string[], asked: Asked, on: string): Promise<Refusal | string> {
  const { organisation, collection, replace = false, look = false } = asked;
  if (collection !== undefined && !isCollectionName(collection))
    return { because: `There is no collection “${collection}”. Write, for example, --collection tools.` };
  const report = await importDrafts(files, {
    root: process.cwd(),
    on,
    replace,
    look,
    ...(organisation !== undefined && { organisation }),
    ...(collection !== undefined && { collection }),
  });
  if (isRefusal(report)) return { because: `${report.because}\nNothing was changed.` };
  const refused = report.outcomes.some(({ kind }) => kind === 'refused');
  return refused && report.folder === undefined ? { because: draftsInWords(report) } : draftsInWords(report);
}

function argumentsIn(args: string[]) {
  return readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        on: { type: 'string' },
        organisation: { type: 'string' },
        collection: { type: 'string' },
        replace: { type: 'boolean' },
        look: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
}
