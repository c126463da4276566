/** `npm run verify -- PATH`: whether a published copy is what was published: a folder of the site, or its history alone. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HISTORY_FILE } from '../src/register/history/problems.ts';
import { inOneLine, type Finding } from '../src/verify/finding.ts';
import { brokenLines, differencesFrom, PUBLISHED_HISTORY } from '../src/verify/history.ts';
import { againstManifest } from '../src/verify/manifest.ts';
import { registerFindings } from '../src/verify/register.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ours: { type: 'string', default: HISTORY_FILE }, help: { type: 'boolean', short: 'h' } },
});
const [path] = positionals;
if (values.help || path === undefined || positionals.length > 1) {
  console.log(`npm run verify -- dist                    every file of a site by its digest, its entries, and its history against ours
npm run verify -- history.ndjson          a history that was downloaded, against ours
npm run verify -- COPY --ours FILE        against another history than ${HISTORY_FILE}`);
  process.exit(values.help ? 0 : 1);
}

const there = await stat(path).catch(() => undefined);
if (!there) {
  console.error(`There is no file or folder “${path}”.`);
  process.exit(1);
}
const isSite = there.isDirectory();
const copy = await textOf(isSite ? join(path, PUBLISHED_HISTORY) : path);
const ours = await textOf(values.ours);
const findings: Finding[] = [
  ...(isSite ? await againstManifest(path) : []),
  ...(copy === undefined ? [{ file: PUBLISHED_HISTORY, found: 'The history is not there.' }] : brokenLines(copy)),
  ...brokenLines(ours ?? '', values.ours),
  ...(copy !== undefined && ours !== undefined ? differencesFrom(ours, copy) : []),
  ...(isSite ? await registerFindings(path) : []),
];
for (const finding of findings) console.log(inOneLine(finding));
if (ours === undefined) console.log(`There is no history here (${values.ours}) to hold the copy against.`);
console.log(findings.length === 0 ? `${path} is what was published.` : `\nNot as published: ${findings.length}.`);
process.exitCode = findings.length > 0 ? 1 : 0;

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
