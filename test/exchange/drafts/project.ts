import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { isRefusal } from '../../../src/exchange/exchange.ts';
import type { DraftReport } from '../../../src/exchange/drafts/draft-report.ts';
import { importDrafts, type DraftImport } from '../../../src/exchange/drafts/import-drafts.ts';
import { isUnread, readContent } from '../../../src/register/read-file.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';

const made: string[] = [];

/** A project with one organisation and what is given, in a folder of its own. */
export async function projectOf(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'candour-drafts-'));
  made.push(root);
  const all = { 'content/organisations/riverside.json': '{"name":"Riverside Hospitals (invented)"}\n', ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

afterAll(async () => {
  for (const root of made) await rm(root, { recursive: true, force: true });
});

/** Imports bytes as a file of a name. Gives the report, or why nothing was done. */
export async function importing(
  root: string,
  name: string,
  bytes: Uint8Array | string,
  more: Partial<DraftImport> = {},
): Promise<DraftReport | { because: string }> {
  const file = join(root, name);
  await writeFile(file, bytes);
  return importDrafts([file], { root, on: TODAY, replace: false, ...more });
}

/** The same, where it must be read. */
export async function imported(...given: Parameters<typeof importing>): Promise<DraftReport> {
  const report = await importing(...given);
  if (isRefusal(report)) throw new Error(report.because);
  return report;
}

/** Why a file was refused, where it must be. Nothing may have been written. */
export async function refusal(...given: Parameters<typeof importing>): Promise<string> {
  const before = await filesIn(given[0]);
  const report = await importing(...given);
  const after = await filesIn(given[0]);
  after.delete(given[1]);
  before.delete(given[1]);
  if (JSON.stringify([...after]) !== JSON.stringify([...before])) throw new Error('Something was written.');
  if (!isRefusal(report)) throw new Error('It was read.');
  return report.because;
}

/** The text of every file of a project, by its path. */
export async function filesIn(root: string): Promise<Map<string, string>> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = await Promise.all(
    files.toSorted().map(async (path) => [path.slice(root.length + 1), await readFile(path, 'latin1')] as const),
  );
  return new Map(texts);
}

/** The answers of an entry's file. */
export async function factsAt(root: string, path: string): Promise<Facts> {
  const content = readContent(await readFile(join(root, path)), path.endsWith('.json') ? 'json' : 'mdx');
  if (isUnread(content)) throw new Error(JSON.stringify(content));
  return content.facts as Facts;
}
