import { REGISTER_FEED_SCHEMA } from '../../data/register-feed/schema.ts';
import { failures, Fault } from '../failure.ts';
import { faultOf } from '../http/network-faults.ts';
import type { Reader, ReaderTask } from '../reader.ts';
import type { Failed, Outcome, Reading } from '../received.ts';
import { readCandourFeed } from './candour-feed.ts';
import { datasetsIn, type CatalogueDataset, type CatalogueFile } from './catalogue-graph.ts';
import { unchanged } from './get-file.ts';
import { getJson } from './get-json.ts';
import { readStandard } from './standard.ts';
import { readTable } from './table.ts';

/** A file of a catalogue that holds entries, and what reads it. */
interface Readable {
  readonly address: string;
  readonly read: Reader;
}

/** A catalogue of thousands of datasets is no register: of more files than these none would be looked at with care. */
const MOST_FILES = 20;

/**
 * Reads the registers that a data catalogue (DCAT) names: of each dataset its feed, else a workbook or table of our questions, or
 * a file in the standard that the source gives. A dataset by itself is no entry.
 */
export const readCatalogue: Reader = async (task) => {
  const same = await unchanged(task);
  if (same) return same;
  const { feed } = task.source;
  const got = await getJson(feed, task);
  const datasets = datasetsIn(got.value);
  if (!datasets) throw new Fault('not-a-feed', 'It is no catalogue in DCAT: it names no dataset.');
  const readable = datasets.flatMap((dataset) => filesToRead(dataset, task));
  if (readable.length === 0)
    throw new Fault('not-a-feed', `${counted(datasets.length)}, and none has a feed or a table that we can read.`);
  const outcomes: (readonly [Readable, Outcome])[] = [];
  for (const one of readable.slice(0, MOST_FILES)) outcomes.push([one, await readOne(one, task)]);
  const [failure] = outcomes.flatMap(([, outcome]) => (outcome.state === 'failed' ? [outcome] : []));
  const readings = outcomes.flatMap(([one, outcome]) => (outcome.state === 'read' ? [at(one.address, outcome)] : []));
  if (failure && readings.length === 0) return failure;
  return together(readings, {
    notes: [
      `${counted(datasets.length)}. What a catalogue says of a dataset is no entry: entries are in the files that it names.`,
      ...outcomes.flatMap(([{ address }, outcome]) => (outcome.state === 'failed' ? [notRead(address, outcome)] : [])),
      ...(readable.length > MOST_FILES
        ? [`It names ${readable.length} files; the first ${MOST_FILES} were read.`]
        : []),
    ],
    complete: !failure && readable.length <= MOST_FILES,
    validators: { [feed]: got.file.validator },
  });
};

const counted = (datasets: number) =>
  `The catalogue has ${datasets.toLocaleString('en-GB')} ${datasets === 1 ? 'dataset' : 'datasets'}`;

const notRead = (address: string, { because, remedy }: Failed) => `${address} was not read. ${because} ${remedy}`;

/** The files of a dataset that are read: its feed, which has all of it; else one in the standard; else a workbook; else its tables. */
function filesToRead({ files }: CatalogueDataset, { source }: ReaderTask): Readable[] {
  const readBy =
    (read: Reader) =>
    ({ address }: CatalogueFile): Readable => ({ address, read });
  const feed = files.find(isFeed);
  if (feed) return [readBy(readCandourFeed)(feed)];
  const isOfType =
    (...endings: string[]) =>
    (file: CatalogueFile) =>
      endings.some((ending) => file.types.includes(ending) || pathOf(file).endsWith(`.${ending}`));
  if (source.standard !== undefined) {
    const file = files.find(isOfType('json')) ?? files.find(isOfType('csv')) ?? files.find(isOfType('xml'));
    return file ? [readBy(readStandard)(file)] : [];
  }
  const workbook = files.find(isOfType('xlsx', 'sheet'));
  return workbook ? [readBy(readTable)(workbook)] : files.filter(isOfType('csv')).map(readBy(readTable));
}

function isFeed(file: CatalogueFile): boolean {
  return (
    file.conformsTo.some((standard) => standard.endsWith(`/${REGISTER_FEED_SCHEMA}`)) ||
    pathOf(file).endsWith('/register.json')
  );
}

const pathOf = ({ address }: CatalogueFile) => URL.parse(address)?.pathname.toLowerCase() ?? '';

/** What of a source is known belongs to all of its files together: each is read anew, but for entries whose digest is known. */
async function readOne({ address, read }: Readable, task: ReaderTask): Promise<Outcome> {
  try {
    return await read({ ...task, source: { ...task.source, feed: address }, known: { ...task.known, validators: {} } });
  } catch (error) {
    if (task.signal.aborted) throw error;
    const { code, message } = faultOf(error);
    const { because, remedy } = failures[code];
    return { state: 'failed', code, because: `${because} ${message}`.trim(), remedy };
  }
}

/** A reading whose places say in which file they are, as an address with a JSON Pointer (RFC 6901) or a row behind it. */
function at(address: string, reading: Reading): Reading {
  const placed = <One extends { readonly place: string }>(one: One): One => ({
    ...one,
    place: `${address}#${one.place}`,
  });
  return {
    ...reading,
    records: reading.records.map(placed),
    same: reading.same.map(placed),
    unreadable: reading.unreadable.map(placed),
  };
}

function together(readings: readonly Reading[], own: Pick<Reading, 'notes' | 'complete' | 'validators'>): Reading {
  const [first, ...others] = readings;
  return {
    state: 'read',
    records: readings.flatMap(({ records }) => records),
    same: readings.flatMap(({ same }) => same),
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
    left: readings.flatMap(({ left }) => left),
    notGathered: readings.reduce((sum, one) => sum + one.notGathered, 0),
    complete: own.complete && readings.every(({ complete }) => complete),
    notes: [...own.notes, ...readings.flatMap(({ notes }) => notes)],
    validators: Object.assign(
      {},
      own.validators,
      ...readings.map(({ validators }) => validators),
    ) as Reading['validators'],
    ...(first?.publisher && others.length === 0 && { publisher: first.publisher }),
  };
}
