import { createHash } from 'node:crypto';
import type { RegisterFeed } from '../../data/register-feed/schema.ts';
import { keyOf } from '../../register/history/state.ts';
import { failures, Fault } from '../failure.ts';
import { faultOf } from '../http/network-faults.ts';
import type { ReaderTask } from '../reader.ts';
import type { FailureCode, Received, Unreadable } from '../received.ts';
import { linesIn, type EntryLine } from './entry-lines.ts';
import type { Listed } from './feed-list.ts';
import { getJson } from './get-json.ts';
import { lineWatch } from './line-watch.ts';
import { notTaken, publishedEntryIn, recordOf } from './published-entry.ts';

interface EntriesTask extends ReaderTask {
  readonly schemaVersion: string;
  readonly whole: RegisterFeed['whole'];
  /** How many entries the feed lists. */
  readonly listed: number;
  /** The hosts on which the entries may lie: that of the feed. */
  readonly hosts: ReadonlySet<string>;
}

/** What became of the entries that were wanted: each is in one of the two. */
export interface ReadEntries {
  readonly records: readonly Received[];
  readonly unreadable: readonly Unreadable[];
  readonly notes: readonly string[];
}

/** So many entries are asked for one by one; of more, the file that has them all is less work for both sides. */
const ALONE_AT_MOST = 20;
const PART_OF_ALL = 4;

/** Reads the entries that a feed lists. Throws a `Fault` when the server is not to be reached any more. */
export async function readEntries(wanted: readonly Listed[], task: EntriesTask): Promise<ReadEntries> {
  const { whole } = task;
  if (wanted.length === 0) return { records: [], unreadable: [], notes: [] };
  if (!whole || areFew(wanted, task)) return oneByOne(wanted, task);
  if (!isOnHost(whole.address, task)) {
    const { notes, ...read } = await oneByOne(wanted, task);
    return {
      ...read,
      notes: [...notes, 'The file of all entries lies on another host than the feed. It was not read.'],
    };
  }
  return fromWhole(wanted, whole, task);
}

/** Whether entries are better asked for one by one, which a feed need not make possible. */
function areFew(wanted: readonly Listed[], { listed }: EntriesTask): boolean {
  return (
    wanted.length <= ALONE_AT_MOST &&
    wanted.length * PART_OF_ALL <= listed &&
    wanted.every(({ data }) => data !== undefined)
  );
}

async function fromWhole(
  wanted: readonly Listed[],
  whole: NonNullable<RegisterFeed['whole']>,
  task: EntriesTask,
): Promise<ReadEntries> {
  const got = await task.client.get(whole.address, {
    accept: 'application/x-ndjson, */*;q=0.1',
    mostBytes: task.mostBytes,
    signal: task.signal,
    watcher: () => lineWatch(task.mostEntries * 2),
  });
  if (got.is === 'not-modified') throw new Fault('server-error', 'It says 304, and was not asked whether.');
  const agrees = createHash('sha256').update(got.bytes).digest('hex') === whole.sha256;
  const { byKey, broken, lines } = linesIn(got.bytes);
  // A shorter file may have one line that somebody spoilt; one that was cut short lacks its end.
  if (got.bytes.length < whole.bytes && (lines < task.listed || broken.has(lines - 1)))
    throw new Fault('truncated', `Of the file of all entries ${got.bytes.length} bytes of ${whole.bytes} came.`);
  const found = wanted.map((listed): Received | Unreadable | Listed => {
    const line = byKey.get(keyOf(listed))?.shift();
    if (line) return recordOf(listed, line, task.schemaVersion);
    // Where both have as many, the line of an entry stands at its own place.
    const own = lines === task.listed ? broken.get(Number(listed.place.split('/')[2])) : undefined;
    return own ? brokenLine(listed, own) : listed;
  });
  const missing = found.filter((one): one is Listed => !('sayings' in one) && !('code' in one));
  const alone = await oneByOne(missing, task);
  return {
    records: [...found.filter((one): one is Received => 'sayings' in one), ...alone.records],
    unreadable: [...found.filter((one): one is Unreadable => 'code' in one), ...alone.unreadable],
    notes: [
      ...(agrees
        ? []
        : ['The file of all entries is not the one that the feed names. Each entry was looked at by its own digest.']),
      ...alone.notes,
    ],
  };
}

function brokenLine(listed: Listed, { number, fault }: EntryLine): Unreadable {
  const { because, remedy } = failures[fault.code];
  const detail = `Line ${number} of the file of all entries cannot be read. ${fault.message || because}`;
  return notTaken(listed, 'not-readable', detail, remedy);
}

/** What a server that is there no more says of every entry; of a single one it says something of that entry. */
const OUTAGES: ReadonlySet<FailureCode> = new Set(['unreachable', 'tls', 'timed-out', 'server-error', 'refused']);
const OUTAGES_IN_A_ROW = 3;

async function oneByOne(wanted: readonly Listed[], task: EntriesTask): Promise<ReadEntries> {
  const records: Received[] = [];
  const unreadable: Unreadable[] = [];
  let outages = 0;
  for (const listed of wanted) {
    const read = await alone(listed, task);
    if (read instanceof Fault) {
      outages = OUTAGES.has(read.code) ? outages + 1 : 0;
      if (outages === OUTAGES_IN_A_ROW || task.signal.aborted) throw read;
      unreadable.push(
        notTaken(
          listed,
          'not-readable',
          `${failures[read.code].because} ${read.message}`.trim(),
          failures[read.code].remedy,
        ),
      );
      continue;
    }
    outages = 0;
    if ('sayings' in read) records.push(read);
    else unreadable.push(read);
  }
  return { records, unreadable, notes: [] };
}

async function alone(listed: Listed, task: EntriesTask): Promise<Received | Unreadable | Fault> {
  if (listed.data === undefined)
    return notTaken(
      listed,
      'not-readable',
      'The feed does not say where it can be read.',
      'Give the address of its JSON as “data”, or a file of all entries as “whole”.',
    );
  if (!isOnHost(listed.data, task))
    return notTaken(
      listed,
      'not-readable',
      'It lies on another host than its feed.',
      'Publish the entries beside the feed, on the same host.',
    );
  try {
    const entry = publishedEntryIn((await getJson(listed.data, task)).value);
    if (!entry || entry.collection !== listed.collection || entry.id !== listed.id)
      return notTaken(
        listed,
        'not-readable',
        'What stands at its address is another entry, or none.',
        'Publish there the entry that the feed names.',
      );
    return recordOf(listed, entry, task.schemaVersion);
  } catch (error) {
    return faultOf(error);
  }
}

const isOnHost = (address: string, { hosts }: EntriesTask) => hosts.has(URL.parse(address)?.host ?? '');
