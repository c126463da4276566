import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CollectionName } from '../../model/collection-names.ts';
import { isRefusal, type Refusal } from '../exchange.ts';
import type { Grid } from '../sheets/grid.ts';
import { readFileOf } from '../sheets/read.ts';
import { answersIn } from './entry-answers.ts';
import { draftReportText, type DraftReport } from './draft-report.ts';
import { existingEntries, type Existing } from './existing.ts';
import type { GivenEntry } from './given.ts';
import { isQuestion, laidOut } from './layouts.ts';
import { namesIn } from './names.ts';
import { outcomeOf, type Choices, type Outcome } from './outcome.ts';
import { toWrite, writeDrafts } from './write-drafts.ts';

/** What an import of drafts is asked for. */
export interface DraftImport extends Choices {
  /** The folder that holds `content`. */
  readonly root: string;
  /** The day of the import, YYYY-MM-DD. */
  readonly on: string;
  readonly collection?: CollectionName;
  /** Whether it only tells what it would do. */
  readonly look?: boolean;
}

/** The largest file that is read. Source: our bound. */
const LARGEST = 60_000_000;

/**
 * Reads files of an organisation’s own — our template or form, tables, records — into drafts in `content/`.
 *
 * Gives the report, or why nothing was changed. Where nothing changes, nothing is written. Throws when the disk fails.
 */
export async function importDrafts(files: readonly string[], wanted: DraftImport): Promise<DraftReport | Refusal> {
  const grids: Grid[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    const read = isRefusal(bytes) ? bytes : await readFileOf(bytes, file, isQuestion);
    if (isRefusal(read)) return { because: `${file}: ${read.because}` };
    grids.push(...read.grids);
    notes.push(...read.notes);
  }
  const laid = laidOut(grids, wanted.collection);
  if (isRefusal(laid)) return { because: `${files.join(', ')}: ${laid.because}` };
  const existing = await existingEntries(wanted.root);
  const plain = grids.every(({ from }) => from === 'word');
  const outcomes = outcomesOf(laid.entries, existing, plain, wanted);
  if (outcomes.length === 0) return { because: `${files.join(', ')}: No question is answered in it.` };
  const names = files.map((file) => basename(file));
  const report = { files: names, outcomes, unmatched: laid.unmatched, notes: [...notes, ...laid.notes] };
  const drafts = toWrite(outcomes);
  if (wanted.look === true || drafts.length === 0) return report;
  const [name = ''] = names;
  const folder = await writeDrafts(wanted.root, drafts, {
    name: name.replace(/\.[^.]+$/u, ''),
    on: wanted.on,
    report: () => draftReportText(report, wanted.on),
  });
  return { ...report, folder };
}

async function bytesOf(file: string): Promise<Uint8Array | Refusal> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return { because: 'There is no such file.' };
  if (!found.isFile()) return { because: 'That is not a file.' };
  if (found.size > LARGEST)
    return { because: `The file is larger than ${LARGEST / 1_000_000} MB, the most that is read.` };
  return readFile(file).catch(() => ({ because: 'The file cannot be opened.' }));
}

function outcomesOf(entries: readonly GivenEntry[], existing: Existing, plain: boolean, choices: Choices): Outcome[] {
  const names = namesIn(existing);
  const taken = new Map<string, string>();
  return entries
    .filter(({ given, ready }) => given.length > 0 || (ready?.size ?? 0) > 0)
    .map((one) => {
      const entry = answersIn(one, { names, plain });
      const outcome = outcomeOf(entry, existing, choices);
      if (outcome.kind !== 'new' && outcome.kind !== 'changed') return outcome;
      const first = taken.get(outcome.path);
      taken.set(outcome.path, first ?? entry.where);
      return first === undefined
        ? outcome
        : {
            entry,
            kind: 'refused',
            because: `It would be the same entry as the one in ${first}: ${outcome.path}. Give one of them another name, or another address.`,
          };
    });
}
