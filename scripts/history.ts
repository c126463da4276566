/** `npm run history`: writes what has changed since the last time at the end of the history of the register. */
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/register/build-day.ts';
import { checkContent } from '../src/register/gate.ts';
import { historyText, withLines, type NewLine } from '../src/register/history/line.ts';
import { HISTORY_FILE } from '../src/register/history/problems.ts';
import { notRecorded, recordedIn, unrecorded } from '../src/register/history/state.ts';
import { inWords } from '../src/register/problem.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log(`npm run history              writes what has changed at the end of ${HISTORY_FILE}
npm run history -- --check   writes nothing; fails where something has changed and is not written yet`);
  process.exit(0);
}

const root = process.cwd();
const today = buildDay(process.env);
const checked = await checkContent(root, today);
if (checked.problems.length > 0) {
  console.error(checked.problems.map(inWords).join('\n\n'));
  console.error('\nNothing was written. Put this right first: the history tells only of what can be published.');
  process.exit(1);
}
const { history } = checked;
const last = history.lines.at(-1);
if (last && last.on > today) {
  console.error(`The last line of the history was written on ${last.on}, and today is ${today}. Nothing was written.`);
  process.exit(1);
}
const lines = unrecorded(checked, recordedIn(history), today);
const news = lines.map(told).join('\n');
if (values.check) {
  console.log(news || 'The history is up to date.');
  if (news) console.log(`\n${notRecorded(lines.length)}`);
  process.exit(news ? 1 : 0);
}
if (lines.length > 0) {
  const grown = withLines(history, lines);
  await appendFile(
    join(root, HISTORY_FILE),
    (await lineIsOpen()) + historyText({ ...grown, texts: grown.texts.slice(history.texts.length) }),
  );
}
console.log(news || 'Nothing has changed since the last line.');
if (news) console.log(`\nWritten in ${HISTORY_FILE}: ${lines.length}. Keep this file with the entries.`);

/** An editor may have taken off the end of the last line. */
async function lineIsOpen(): Promise<'\n' | ''> {
  if (history.lines.length === 0) return '';
  return (await readFile(join(root, HISTORY_FILE), 'utf8')).endsWith('\n') ? '' : '\n';
}

function told({ event, name, collection, id }: NewLine): string {
  return `${event.padEnd(8)}  ${collection}/${id}  ${name}`;
}
