/** `npm run template`: makes a blank form of a collection, for Excel and for Word. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writableCollections } from '../src/editor/questions.ts';
import { isRefusal, type Refusal } from '../src/exchange/exchange.ts';
import { blankForms } from '../src/exchange/template/index.ts';
import { isLanguageCode, languages } from '../src/i18n/languages.ts';
import { didYouMean } from '../src/model/check/nearest.ts';
import { buildDay } from '../src/register/build-day.ts';
import { checkContent } from '../src/register/gate.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run template -- tools                   makes templates/tools.xlsx and templates/tools.docx
npm run template -- tools --language cy     the same in another language: ${languages.map(({ code }) => code).join(', ')}
npm run template -- tools --out FOLDER      in another folder
npm run template -- --help                  these lines

There are templates of ${writableCollections.join(', ')}. Read one back with npm run import -- FILE --as template.
The same forms, and one to print, are on the site: /edit/form/tools/blank/.`;

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
  const [name = '', ...more] = positionals;
  const collection = writableCollections.find((one) => one === name);
  if (collection === undefined || more.length > 0)
    return { because: `Name one collection. ${didYouMean(name, writableCollections)}\n\n${USAGE}` };
  const { language = 'en', out = 'templates' } = values;
  if (!isLanguageCode(language))
    return {
      because: `There is no language “${language}”. There are ${languages.map(({ code }) => code).join(', ')}.`,
    };
  const today = buildDay(process.env);
  // Entries that are not complete can be named too.
  const { entries } = await checkContent(process.cwd(), today);
  await mkdir(out, { recursive: true });
  const written: string[] = [];
  for (const { name: file, content } of await blankForms(collection, { entries, today }, language)) {
    const path = join(out, file);
    await writeFile(path, content);
    written.push(path);
  }
  return `Made ${written.join(' and ')}.`;
}

function argumentsIn(args: string[]) {
  return readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
}
