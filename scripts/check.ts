/** `npm run check`: all that must be put right in the content before it is published. */
import { parseArgs } from 'node:util';
import { relative } from 'node:path';
import { checkedContent } from '../src/build/checked-content.ts';
import { digestOfSources } from '../src/build/compiled.ts';
import { ageWarning } from '../src/register/accessibility/statement.ts';
import { buildDay } from '../src/register/build-day.ts';
import { listContent } from '../src/register/files.ts';
import { checkContent, unknownFiles } from '../src/register/gate.ts';
import { notRecorded, recordedIn, unrecorded } from '../src/register/history/state.ts';
import { asAnnotation, inWords } from '../src/register/problem.ts';
import { olderTranslations } from '../src/register/views/older-words.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, annotations: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) {
  console.log(`npm run check                              checks all content
npm run check -- content/tools/x/y.mdx     checks one file, or several
npm run check -- --json                    the problems as JSON
npm run check -- --annotations             the problems as GitHub marks on the lines of a pull request`);
  process.exit(0);
}

const root = process.cwd();
const only = positionals.map((path) => relative(root, path).replaceAll('\\', '/'));
const known = new Set((await listContent(root)).files.map((file) => file.path));
const today = buildDay(process.env);
const checked = await (only.length > 0
  ? checkContent(root, today, only)
  : checkedContent(today, await digestOfSources()));
const named = new Set(checked.problems.map((problem) => problem.file));
const problems = [...unknownFiles(only, known).filter(({ file }) => !named.has(file)), ...checked.problems];
const { draftProblems, remarks, setAside } = checked;
const files = new Set(problems.map((problem) => problem.file)).size;

if (values.json)
  console.log(JSON.stringify({ files: checked.files, problems, draftProblems, setAside, remarks }, null, 2));
else if (values.annotations) {
  for (const problem of problems) console.log(asAnnotation(problem));
  for (const remark of [...draftProblems, ...setAside, ...remarks]) console.log(asAnnotation(remark, 'warning'));
} else {
  for (const problem of problems) console.log(`${inWords(problem)}\n`);
  if (draftProblems.length > 0)
    console.log('In drafts, to be put right before they are approved. Nothing here stops the build.\n');
  for (const problem of draftProblems) console.log(`${inWords(problem)}\n`);
  if (setAside.length > 0)
    console.log('Gathered entries that cannot be shown as they are, and are left out. Nothing here stops the build.\n');
  for (const problem of setAside) console.log(`${inWords(problem)}\n`);
  if (remarks.length > 0) console.log('What could be clearer. Nothing here stops the build.\n');
  for (const remark of remarks) console.log(`${inWords(remark)}\n`);
}

const inFiles = problems.length > 0 ? ` in ${count(files, 'file')}` : '';
const summary = `${count(checked.files, 'file')} checked: ${count(problems.length, 'problem')}${inFiles}, ${count(remarks.length, 'remark')}.`;
if (!values.json) console.log(summary);
if (!values.json && !values.annotations && checked.drafts > 0)
  console.log(
    `${count(checked.drafts, 'draft')}, which nobody has approved and which only a preview shows: ${count(draftProblems.length, 'thing')} to put right in them.`,
  );
if (!values.json && !values.annotations) for (const line of olderInWords()) console.log(line);
const ageing = ageWarning(checked, today);
if (!values.json && ageing !== undefined) console.log(ageing);
if (!values.json && !values.annotations && checked.unmeasured > 0) console.log(unmeasured(checked.unmeasured));
if (!values.json && !values.annotations && only.length === 0 && problems.length === 0) {
  const news = unrecorded(checked, recordedIn(checked.history), today).length;
  if (news > 0) console.log(notRecorded(news));
}
process.exitCode = problems.length > 0 ? 1 : 0;

/** Translations that are older than their entries are no problem: readers are told. Whoever translates is told here. */
function olderInWords(): string[] {
  const older = olderTranslations(checked.entries).filter(({ file }) => only.length === 0 || only.includes(file));
  return older.map(
    ({ file, written, changed }) =>
      `${file} is older than what it translates: the entry changed on ${changed}, the translation is of ${written}. Readers are told so until you bring it up to date.`,
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

/** What the check of the words could not measure. */
function unmeasured(number: number): string {
  return `Reading age and style are measured in English only: ${count(number, 'file')} in other languages not measured.`;
}
