/** `npm run export`: writes the register in an outside standard. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRefusal, type Refusal } from '../src/exchange/exchange.ts';
import { exportRegister, type Exported } from '../src/exchange/export.ts';
import { exportInWords } from '../src/exchange/export-report.ts';
import { crosswalkNamed, crosswalks } from '../src/exchange/index.ts';
import type { Crosswalk } from '../src/exchange/make-crosswalk.ts';
import { buildDay } from '../src/register/build-day.ts';
import { checkContent } from '../src/register/gate.ts';
import { inWords } from '../src/register/problem.ts';
import { joinRegister } from '../src/register/register.ts';
import { readTheme } from '../src/site.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run export -- --as STANDARD                      writes all that is published in a standard
npm run export -- --as STANDARD --organisation ID    only what one organisation publishes
npm run export -- --as STANDARD --out FILE           into a file; without it, on the screen
npm run export -- --help                             these lines

A standard whose files hold one record each is written into a folder: name it with --out.
What has no place in the standard is listed when it is done.

The standards:
${crosswalks.map(({ name, title, ending }) => `  ${name.padEnd(26)}${title}; ${ending.toUpperCase()}`).join('\n')}`;

const result = await run(process.argv.slice(2));
if (typeof result === 'string') console.log(result);
else if (result) {
  console.error(result.because);
  process.exitCode = 1;
}

async function run(args: string[]): Promise<Refusal | string | undefined> {
  const given = argumentsIn(args);
  if (isRefusal(given)) return given;
  const { as, organisation, out, help } = given.values;
  if (help) return USAGE;
  if (as === undefined || given.positionals.length > 0) return { because: `Name a standard with --as.\n\n${USAGE}` };
  const crosswalk = crosswalkNamed(as);
  if (isRefusal(crosswalk)) return crosswalk;
  const { entries, problems } = await checkContent(process.cwd(), buildDay(process.env));
  if (problems.length > 0) return { because: `The content has problems.\n\n${problems.map(inWords).join('\n\n')}` };
  if (organisation !== undefined && !entries.organisations.has(organisation))
    return { because: `There is no organisation “${organisation}” in content/organisations.` };
  const register = joinRegister(entries, buildDay(process.env));
  const exported = exportRegister(crosswalk, register, {
    site: readTheme().address,
    ...(organisation !== undefined && { organisation }),
  });
  if (isRefusal(exported)) return exported;
  return hand(crosswalk, exported, out);
}

async function hand(crosswalk: Crosswalk, { files, report }: Exported, out?: string): Promise<Refusal | undefined> {
  const [only, ...more] = files;
  if (crosswalk.oneAFile === true && out !== undefined) {
    const found = await stat(out).catch(() => undefined);
    if (found && !found.isDirectory()) return { because: `“${out}” is a file. Name a folder with --out.` };
    await mkdir(out, { recursive: true });
    for (const { name, text } of files) await writeFile(join(out, name), text);
  } else if (more.length > 0) return { because: `There are ${files.length} files to write. Name a folder with --out.` };
  else if (out !== undefined && only) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, only.text);
  } else process.stdout.write(only?.text ?? '');
  console.error(exportInWords(report));
  return undefined;
}

function argumentsIn(args: string[]) {
  return readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        organisation: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
}
