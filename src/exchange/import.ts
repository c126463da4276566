import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isHarvested, putImport } from '../harvest/generation/put-import.ts';
import { entryFile, type EntryFile } from './entry-file.ts';
import {
  isRefusal,
  type Draft,
  type Exchange,
  type Facts,
  type OrganisationDraft,
  type Refusal,
  type RefusedRow,
  type Register,
} from './exchange.ts';
import { idsOf, type Ids } from './ids.ts';
import { countRemarks, countUnmapped, type ImportedRow, type Report } from './report.ts';
import { replaceGathered } from './write.ts';

/** The largest file that is read. Source: our bound; the largest register known is 3 MB. */
const LARGEST_FILE = 200_000_000;

/** The most files that a folder of records may have. Source: our bound. */
const MOST_FILES = 10_000;

interface Read {
  readonly row: number;
  readonly draft: Draft;
}

/**
 * Reads a register from a file and puts its entries in the place of those that the same source had:
 * `root/content/gathered/<source>`.
 *
 * `on` is the day of gathering, YYYY-MM-DD. Gives the report, or why nothing was changed. Throws when the disk fails.
 */
export async function importRegister(
  exchange: Exchange,
  file: string,
  { root, on }: { root: string; on: string },
): Promise<Report | Refusal> {
  const given = exchange.oneAFile === true ? await bytesOfAll(file) : [await bytesOf(file)];
  if (!Array.isArray(given)) return given;
  const refused = given.find((one) => isRefusal(one));
  if (refused) return refused;
  const made = entriesFrom(exchange, given as Uint8Array[], on);
  if (isRefusal(made)) return made;
  const { report, files } = made;
  const text = `${JSON.stringify(report, null, 2)}\n`;
  const all = [...files, { path: 'report.json', text }];
  if (isHarvested(root)) return putImport(root, exchange.name, all) ?? report;
  await replaceGathered(join(root, 'content', 'gathered'), exchange.name, all);
  return report;
}

async function bytesOf(file: string): Promise<Uint8Array | Refusal> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return { because: `There is no file “${file}”.` };
  if (!found.isFile()) return { because: `“${file}” is not a file.` };
  if (found.size > LARGEST_FILE)
    return { because: `The file is larger than ${LARGEST_FILE / 1_000_000} MB, the most that is read.` };
  return readFile(file).catch(() => ({ because: `“${file}” cannot be opened.` }));
}

/** Every file of a folder, in the order of their names; one file alone. */
async function bytesOfAll(place: string): Promise<(Uint8Array | Refusal)[] | Refusal> {
  const found = await readdir(place, { withFileTypes: true }).catch(() => undefined);
  if (!found) return [await bytesOf(place)];
  const names = found.filter((one) => one.isFile() && one.name.endsWith('.xml')).map(({ name }) => name);
  if (names.length === 0) return { because: `The folder “${place}” has no file whose name ends in .xml.` };
  if (names.length > MOST_FILES) return { because: `The folder “${place}” has more than ${MOST_FILES} files.` };
  return Promise.all(names.toSorted().map((name) => bytesOf(join(place, name))));
}

/** All files of a source and the report on them. Refused when not one row can be taken: an empty register removes nobody’s entries. */
export function entriesFrom(
  exchange: Exchange,
  given: Uint8Array | readonly Uint8Array[],
  on: string,
): { report: Report; files: EntryFile[] } | Refusal {
  const all = Array.isArray(given) ? (given as readonly Uint8Array[]) : [given as Uint8Array];
  const register = registerIn(exchange, all);
  if (isRefusal(register)) return register;
  const mapped = register.rows.map((row) => ({ row: row.number, draft: exchange.map(row, on) }));
  const drafts = mapped.filter((one): one is Read => !isRefusal(one.draft));
  const { imported, refused, files } = filesOf(exchange, drafts, on);
  const refusedRows = [
    ...register.refused,
    ...mapped.flatMap(({ row, draft }) => (isRefusal(draft) ? [{ row, because: draft.because }] : [])),
    ...refused,
  ].toSorted((a, b) => a.row - b.row);
  const read = imported.length + refusedRows.length;
  if (imported.length === 0) return nothingTaken(read, refusedRows);
  const report: Report = {
    source: exchange.name,
    on,
    sha256: sha256Of(all),
    read,
    imported: imported.length,
    refused: refusedRows.length,
    organisations: new Set(imported.flatMap(({ entry }) => (entry.includes('/') ? [entry.split('/')[0]] : []))).size,
    refusedRows,
    unmapped: countUnmapped(imported),
    cut: imported.flatMap(({ row, entry, draft }) => draft.cut.map((cut) => ({ row, entry, ...cut }))),
    notes: [...register.notes, ...namesThatDiffer(imported), ...countRemarks(imported)],
  };
  return { report, files };
}

function sha256Of(all: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const bytes of all) hash.update(bytes);
  return hash.digest('hex');
}

/** The rows of one file; of several that hold a record each, a row for each file, counted in their order. */
function registerIn(exchange: Exchange, all: readonly Uint8Array[]): Register | Refusal {
  const [first] = all;
  if (all.length === 1 && first) return exchange.read(first);
  const registers = all.map((bytes) => exchange.read(bytes));
  return {
    rows: registers.flatMap((one, at) => (isRefusal(one) ? [] : one.rows.map((row) => ({ ...row, number: at + 1 })))),
    refused: registers.flatMap((one, at) =>
      isRefusal(one)
        ? [{ row: at + 1, because: one.because }]
        : one.refused.map(({ because }) => ({ row: at + 1, because })),
    ),
    notes: [...new Set(registers.flatMap((one) => (isRefusal(one) ? [] : one.notes)))],
  };
}

function nothingTaken(read: number, refused: readonly RefusedRow[]): Refusal {
  const [first] = refused;
  if (!first) return { because: 'The file has a heading and no rows.' };
  return { because: `None of the ${read} rows could be taken. Row ${first.row}: ${first.because}` };
}

/** The files of a source: itself, the organisations with at least one entry, and the entries, by path. */
function filesOf(
  exchange: Exchange,
  drafts: readonly Read[],
  on: string,
): { imported: ImportedRow[]; refused: RefusedRow[]; files: EntryFile[] } {
  const imported: ImportedRow[] = [];
  const refused: RefusedRow[] = [];
  const files = new Map([[exchange.name, sourceFile(exchange, on)]]);
  const firstRows = new Map<string, number>();
  const ids = idsOf(
    drafts.map(({ draft }) => draft),
    exchange.name,
  );
  drafts.forEach(({ row, draft }, place) => {
    const id = ids[place] ?? { organisation: '', entry: '' };
    const first = firstRows.get(draft.sourceId);
    firstRows.set(draft.sourceId, first ?? row);
    const organisation = draft.organisation && organisationFile(exchange, draft.organisation, id, on, files);
    const entry = first === undefined ? draftFile(exchange, draft, id, on) : repeated(draft, first);
    if (isRefusal(entry)) refused.push({ row, because: entry.because });
    else if (organisation && isRefusal(organisation)) refused.push({ row, because: organisation.because });
    else {
      const name = partsOf(id).join('/');
      imported.push({ row, entry: name, draft });
      if (organisation) files.set(id.organisation, organisation);
      files.set(name, entry);
    }
  });
  return { imported, refused, files: [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The parts of an entry's id: products belong to no organisation. */
function partsOf({ organisation, entry }: Ids): string[] {
  return organisation === '' ? [entry] : [organisation, entry];
}

function sourceFile(exchange: Exchange, on: string): EntryFile {
  const file = entryFile('sources', [exchange.name], exchange.source, on);
  if (isRefusal(file)) throw new Error(`The source ${exchange.name} does not fit the model: ${file.because}`);
  return file;
}

/** The file of an organisation; the one that was made for an earlier row, where there is one. */
function organisationFile(
  exchange: Exchange,
  organisation: OrganisationDraft,
  id: Ids,
  on: string,
  made: ReadonlyMap<string, EntryFile>,
): EntryFile | Refusal {
  const known = made.get(id.organisation);
  if (known) return known;
  const facts = gatheredFrom(exchange, organisation.facts, on, organisation.key, exchange.source.address);
  const file = entryFile('organisations', [id.organisation], facts, on);
  return isRefusal(file) ? { because: `Its organisation, “${organisation.key}”: ${file.because}` } : file;
}

function draftFile(exchange: Exchange, draft: Draft, id: Ids, on: string): EntryFile | Refusal {
  const facts = { ...draft.facts, ...(draft.organisation && { organisation: id.organisation }) };
  const gathered = gatheredFrom(exchange, facts, on, draft.sourceId, draft.address);
  return entryFile(exchange.collection, partsOf(id), gathered, on);
}

function gatheredFrom({ name, language }: Exchange, facts: Facts, on: string, id: string, address?: string): Facts {
  const gathered = [{ source: name, on, id, ...(address !== undefined && { address }) }];
  return { ...facts, gathered, ...(language !== undefined && { language }) };
}

function repeated(draft: Draft, first: number): Refusal {
  return { because: `The record “${draft.sourceId}” stands in row ${first} already.` };
}

/** Organisations that rows name in different ways under one key. The first name is the one that is used. */
function namesThatDiffer(imported: readonly ImportedRow[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const { draft } of imported) {
    if (!draft.organisation) continue;
    const { key, facts } = draft.organisation;
    names.set(key, (names.get(key) ?? new Set()).add(String(facts['name'])));
  }
  return [...names]
    .filter(([, given]) => given.size > 1)
    .map(([key, given]) => `“${key}” has several names: ${[...given].join('; ')}. The first is used.`);
}
