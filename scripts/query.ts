/** `npm run query`: asks the register a question in SQL. */
import { ask, viewsOfFolder, type Answered } from '../src/data/store/ask.ts';
import { asCsv, asJson, asTable } from '../src/data/store/answered.ts';
import { storeQuestions } from '../src/data/store/questions.ts';
import { engines, viewsOfStore, type Engine } from '../src/data/store/views.ts';
import { didYouMean } from '../src/model/check/nearest.ts';
import { buildDay } from '../src/register/build-day.ts';
import { readArguments } from './arguments.ts';

const questions = storeQuestions(buildDay(process.env));
const USAGE = `npm run query -- "SELECT name, status FROM tools"   asks in SQL, as DuckDB reads it
npm run query -- --ready products                  asks a question that is ready
npm run query -- --from FOLDER                     asks the files of another store, or of a site’s data/; else data/, or dist/data/
npm run query -- --as json                         gives the answer as json or csv instead of a table
npm run query -- --views clickhouse --at ADDRESS   prints the SQL that makes the tables in another engine: ${engines.join(', ')}

Questions that are ready:
${questions.map(({ id, title }) => `  ${id.padEnd(20)}${title}`).join('\n')}`;

/** Where the store is, and where the data of a site of one organisation is. */
const PLACES = ['data', 'dist/data'];
const FORMS: Readonly<Record<string, (answered: Answered) => string>> = { table: asTable, json: asJson, csv: asCsv };

process.exitCode = await main();

async function main(): Promise<number> {
  const given = argumentsIn(process.argv.slice(2));
  if ('because' in given) return refuse(given.because);
  const { values, positionals } = given;
  if (values.help || (positionals.length === 0 && !values.ready && !values.views)) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  if (values.views !== undefined) return printViews(values.views, values.at ?? 'data');
  const form = FORMS[values.as];
  if (!form) return refuse(`There is no form “${values.as}”. There are ${Object.keys(FORMS).join(', ')}.`);
  const sql = values.ready === undefined ? positionals.join(' ') : readySql(values.ready);
  if (sql === undefined) {
    const ids = questions.map(({ id }) => id);
    return refuse(
      `There is no question “${values.ready}”. ${didYouMean(values.ready ?? '', ids)}There are ${ids.join(', ')}.`,
    );
  }
  const views = await firstViews(values.from === undefined ? PLACES : [values.from]);
  if (views === undefined)
    return refuse(
      values.from === undefined
        ? 'There is no data to ask yet. Run npm run build first.'
        : `There are no Parquet files in “${values.from}”. Name the folder of a store, or data/ of a site.`,
    );
  try {
    console.log(form(await ask(views, sql)));
    return 0;
  } catch (error) {
    return refuse(`The question could not be asked.\n${error instanceof Error ? error.message : String(error)}`);
  }
}

async function firstViews(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const views = await viewsOfFolder(folder);
    if (views !== undefined) return views;
  }
  return undefined;
}

function printViews(engine: string, at: string): number {
  if (!engines.includes(engine as Engine))
    return refuse(`There is no engine “${engine}”. There are ${engines.join(', ')}.`);
  console.log(viewsOfStore(engine as Engine, at.replace(/(?<!\/)\/+$/u, '')));
  return 0;
}

function readySql(id: string): string | undefined {
  return questions.find((one) => one.id === id)?.sql;
}

function refuse(because: string): number {
  console.error(because);
  return 1;
}

function argumentsIn(args: string[]) {
  return readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        ready: { type: 'string' },
        from: { type: 'string' },
        as: { type: 'string', default: 'table' },
        views: { type: 'string' },
        at: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
}
