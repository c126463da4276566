import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { collectionNames } from '../../model/collection-names.ts';
import type { Client } from '../http/client.ts';
import type { Ground } from '../judge/ground.ts';
import { judgeReading } from '../judge/judge-reading.ts';
import type { Kept } from '../judge/verdict.ts';
import { readSource } from '../read-source.ts';
import { nothingKnown, type SourceToRead } from '../reader.ts';
import { gatheredCollections, type Failed, type Reading } from '../received.ts';
import { openFolder } from './folder-client.ts';

/** What a gathering portal would make of a feed, table or catalogue. */
export interface CheckedFeed {
  /** `good`: all of it would be taken. `faults`: some records would not. `not-taken`: nothing would. */
  readonly verdict: 'good' | 'faults' | 'not-taken';
  /** Why nothing would be taken. */
  readonly failure?: Pick<Failed, 'code' | 'because' | 'remedy'>;
  /** How many records would be taken, by collection. */
  readonly taken: Readonly<Record<string, number>>;
  readonly left: number;
  readonly notTaken: readonly Kept['told'][];
  readonly notes: readonly string[];
}

/** What is checked, and as what. */
export interface ToCheck {
  /** An address that begins with https, a file, or a folder with a file register.json. */
  readonly place: string;
  readonly kind: SourceToRead['kind'];
  readonly standard?: string;
  /** The ODS codes of which it may speak; those that it names itself where none is given. */
  readonly speaksFor?: readonly string[];
  /** The day of the check, YYYY-MM-DD, Europe/London. */
  readonly on: string;
}

/** Checks a feed as a harvest would, and writes nothing. `open` gives the client for an address. */
export async function checkFeed(wanted: ToCheck, open: () => Client): Promise<CheckedFeed> {
  const { client, feed } = isAddress(wanted.place)
    ? { client: open(), feed: wanted.place }
    : await inFolder(wanted.place);
  const { kind, standard, on } = wanted;
  try {
    const source = { id: 'checked', kind, feed, ...(standard !== undefined && { standard }) };
    const outcome = await readSource(source, nothingKnown, { client, on });
    if (outcome.state === 'read') return judged(outcome, wanted);
    const { code, because, remedy }: Omit<Failed, 'state'> =
      outcome.state === 'failed' ? outcome : { code: 'internal', because: '', remedy: '' };
    return { verdict: 'not-taken', failure: { code, because, remedy }, taken: {}, left: 0, notTaken: [], notes: [] };
  } finally {
    await client.close();
  }
}

const isAddress = (place: string) => /^https?:\/\//iu.test(place);

/** The feed of a folder, or a file of it, under the host on which it says that it is published: its files lie there as well. */
async function inFolder(place: string): Promise<{ client: Client; feed: string }> {
  const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() === true;
  const [folder, name] = isFolder ? [place, 'register.json'] : [dirname(place), basename(place)];
  const inside =
    isFolder && (await stat(`${place}/data/register.json`).catch(() => undefined)) ? 'data/register.json' : name;
  const text = await readFile(`${folder}/${inside}`, 'utf8').catch(() => '');
  const [, host = 'folder.invalid'] =
    /"(?:address|whole)"\s*:\s*(?:\{\s*"address"\s*:\s*)?"https?:\/\/([^/"]+)/u.exec(text) ?? [];
  return { client: openFolder(folder), feed: `https://${host}/${inside.split('/').map(encodeURIComponent).join('/')}` };
}

function judged(reading: Reading, wanted: ToCheck): CheckedFeed {
  const { verdicts, notes } = judgeReading(
    reading,
    { organisations: new Map(), records: new Map() },
    groundFor(reading, wanted),
  );
  const kept = verdicts.flatMap((one) => ('told' in one ? [one] : []));
  const accepted = verdicts.flatMap((one) => (one.is === 'accepted' ? [one.collection] : []));
  const taken = Object.fromEntries(
    gatheredCollections.map((name) => [name, accepted.filter((one) => one === name).length]),
  );
  const nothing = accepted.length === 0 && reading.records.length === 0 && kept.length === 0;
  return {
    verdict: kept.length > 0 ? 'faults' : nothing ? 'not-taken' : 'good',
    ...(nothing && { failure: emptyFeed }),
    taken,
    left: reading.left.length,
    notTaken: kept.map(({ told }) => told),
    notes: [...reading.notes, ...notes],
  };
}

const emptyFeed = {
  code: 'empty',
  because: 'It has no entry that is gathered.',
  remedy: 'Publish the organisation and its entries.',
} as const;

/** Nothing of ours that a record could meet, and whom the feed may speak for: as it says itself, where that is not given. */
function groundFor({ records, publisher }: Reading, { on, speaksFor }: ToCheck): Ground {
  const itself = records.flatMap(({ collection, sayings, odsCode }) =>
    collection === 'organisations' ? [sayings.facts['odsCode'], odsCode] : [odsCode],
  );
  const codes = speaksFor ?? [...itself, publisher?.odsCode].filter((code) => typeof code === 'string');
  return {
    source: { id: 'checked', name: publisher?.name ?? 'This publisher', speaksFor: new Set(codes), language: 'en' },
    today: on,
    ownIds: Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as unknown as Ground['ownIds'],
    taken: { sources: [], isTaken: () => false },
    whoElseSpeaksFor: () => undefined,
    looksLike: () => undefined,
  };
}
