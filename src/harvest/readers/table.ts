import { answersIn, type AnsweredEntry } from '../../exchange/drafts/entry-answers.ts';
import { isQuestion, laidOut } from '../../exchange/drafts/layouts.ts';
import { isRefusal } from '../../exchange/exchange.ts';
import type { Grid } from '../../exchange/sheets/grid.ts';
import { readFileOf } from '../../exchange/sheets/read.ts';
import { Fault } from '../failure.ts';
import type { Reader, ReaderTask } from '../reader.ts';
import type { Outcome, Validators } from '../received.ts';
import { getFile, unchanged } from './get-file.ts';
import { lookAtStart } from './start-of-file.ts';
import { emptyCellWatch } from './line-watch.ts';
import { filesBeside } from './table-files.ts';
import { namesInTable } from './table-names.ts';
import { recordOrWhyNot } from './table-record.ts';

const ACCEPT = 'text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sheets, with what the server said of the files that they are from. */
export interface ReadSheets {
  readonly grids: readonly Grid[];
  readonly notes: readonly string[];
  readonly validators: Validators;
}

/** Reads a table of our own questions: our own CSV or XLSX as another site publishes it, our template, or one like it. */
export const readTable: Reader = async (task) => {
  const same = await unchanged(task);
  if (same) return same;
  const { feed } = task.source;
  const main = await sheetsAt(feed, task);
  const beside = await filesBeside(feed, main.grids, task, sheetsAt);
  const all = [main, ...beside];
  return outcomeOf(
    {
      grids: all.flatMap(({ grids }) => grids),
      notes: all.flatMap(({ notes }) => notes),
      validators: Object.assign({}, ...all.map(({ validators }) => validators)) as Validators,
    },
    task,
  );
};

async function sheetsAt(address: string, task: ReaderTask): Promise<ReadSheets> {
  const file = await getFile(address, task, { accept: ACCEPT, watcher: () => emptyCellWatch() });
  lookAtStart(file.bytes);
  const name = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '');
  const read = await readFileOf(file.bytes, name, isQuestion);
  if (isRefusal(read)) throw new Fault('not-a-feed', read.because);
  return { ...read, validators: { [address]: file.validator } };
}

function outcomeOf({ grids, notes, validators }: ReadSheets, task: ReaderTask): Outcome {
  const laid = laidOut(grids);
  if (isRefusal(laid)) throw new Fault('not-a-feed', laid.because);
  const given = laid.entries.filter((one) => one.given.length > 0 || (one.ready?.size ?? 0) > 0);
  if (given.length > task.mostEntries)
    throw new Fault('too-many', `It has ${given.length.toLocaleString('en-GB')} entries.`);
  const names = namesInTable(given);
  const answered = given.map((one): AnsweredEntry => answersIn(one, { names, plain: false }));
  const organisations = answered.filter(({ collection }) => collection === 'organisations');
  const only = organisations.length === 1 ? organisations[0]?.id : undefined;
  const read = answered.map((one) => recordOrWhyNot(one, only));
  return {
    state: 'read',
    records: read.flatMap((one) => ('sayings' in one ? [one] : [])),
    same: [],
    unreadable: read.flatMap((one) => ('code' in one ? [one] : [])),
    left: [],
    notGathered: read.filter((one) => 'notGathered' in one).length,
    complete: true,
    notes: [
      ...notes,
      ...laid.notes,
      ...(laid.unmatched.length > 0
        ? [
            `Cells that answer none of our questions, and were not read: ${laid.unmatched.length.toLocaleString('en-GB')}.`,
          ]
        : []),
    ],
    validators,
  };
}
