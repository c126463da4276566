import type { EntryFile } from '../../exchange/entry-file.ts';
import type { Departure } from '../../model/check/withdrawn.ts';
import { totalOf, type Counts, type Quarantined } from '../../register/harvest/report.ts';
import { earliest } from '../judge/day-to-come.ts';
import { keyAtSource, type Judged, type Kept, type Verdict } from '../judge/verdict.ts';
import type { Reading, RefusalCode } from '../received.ts';
import { departedFile, departureFrom, missingSince } from './departed.ts';
import { whyHeld, type HeldWhole } from './guard.ts';
import type { SourceState, StateRecord } from './state.ts';
import { withoutDeparted } from './without-departed.ts';

/** What a source was before, and how what it gives now is settled. */
export interface Settling {
  readonly source: string;
  readonly state: SourceState;
  readonly quarantine: readonly Quarantined[];
  /** YYYY-MM-DD, Europe/London. */
  readonly today: string;
  /** Whether a person has said that what looks wrong is right. */
  readonly accept: boolean;
}

/** What a source comes to. */
export interface Settled {
  readonly is: 'settled';
  /** The state, but for `under`, `validators` and `acceptedNames`, which are not known here. */
  readonly state: Omit<SourceState, 'under' | 'validators' | 'acceptedNames'>;
  /** Files of entries that are new, changed or have left: they take the place of all that the entry had. */
  readonly write: readonly EntryFile[];
  /** The entries, by collection and id here, of which no file that was there stays. */
  readonly replaced: ReadonlySet<string>;
  /** What has just left, by collection and id here: no entry may name it any more. */
  readonly departed: ReadonlySet<string>;
  readonly quarantine: readonly Quarantined[];
  readonly counts: Counts;
  readonly left: { readonly byTombstone: number; readonly missing: number };
  readonly missingNow: number;
  readonly published: number;
  readonly notes: readonly string[];
}

/** An entry leaves when so many complete harvests, one after the other, did not have it. */
const LEAVES_AFTER = 3;

/**
 * The next state of a source, from its last and from what was said of each record. Pure.
 *
 * What was refused, held or given twice leaves what was published before as it is. An entry leaves by its tombstone, or when
 * three complete harvests did not have it. Gives why nothing is changed where too much is gone at once.
 */
export function settle(reading: Reading, judged: Judged, settling: Settling): Settled | HeldWhole {
  const missing = missingIn(reading, judged, settling.state);
  const held = settling.accept
    ? undefined
    : whyHeld({ received: judged.verdicts.length, left: reading.left.length, missing: missing.length }, settling.state);
  if (held) return held;
  const made = takeVerdicts(judged, settling);
  const departures = departuresFrom(reading, missing, made.records, settling);
  return finished(reading, judged, made, departures, settling);
}

/**
 * The next state of a source that has not changed since it was last taken: what was not there then is not there now, and
 * everything else is as it was.
 */
export function settleUnchanged(settling: Settling): Settled {
  const { state, quarantine } = settling;
  const counts = { ...state.counts };
  const absent = Object.keys(state.records).filter((key) => state.records[key]?.absent !== undefined);
  const nothing = { records: [], same: [], left: [], complete: state.complete };
  const records = { ...state.records };
  const taken = {
    records,
    seen: state.seen,
    again: state.again,
    write: [],
    replaced: new Set<string>(),
    quarantine: [...quarantine],
    counts,
  };
  const departures = departuresFrom(nothing, state.complete ? absent : [], records, settling);
  const organisations = new Map(Object.entries(state.organisations));
  return finished(nothing, { organisations, notes: [] }, taken, departures, settling);
}

/** What is published and was not told of, where that can be known. */
function missingIn({ complete, unreadable, left }: Reading, { verdicts }: Judged, { records }: SourceState): string[] {
  // A record that could not even be named may be any of them.
  if (!complete || unreadable.some(({ collection, id }) => collection === undefined || id === undefined)) return [];
  const told = new Set([...verdicts.flatMap(({ key }) => (key === undefined ? [] : [key])), ...left.map(keyAtSource)]);
  return Object.entries(records)
    .filter(([key, { gone }]) => gone === undefined && !told.has(key))
    .map(([key]) => key);
}

interface Taken {
  readonly records: Record<string, StateRecord>;
  readonly seen: Record<string, string>;
  again: string | undefined;
  readonly write: EntryFile[];
  readonly replaced: Set<string>;
  readonly quarantine: Quarantined[];
  readonly counts: Counts;
}

function takeVerdicts({ verdicts }: Judged, settling: Settling): Taken {
  const { state, today } = settling;
  const taken: Taken = {
    records: { ...state.records },
    seen: {},
    again: undefined,
    write: [],
    replaced: new Set(),
    quarantine: [],
    counts: totalOf([]),
  };
  const publish = (one: Omit<Extract<Verdict, { is: 'accepted' }>, 'is'>, on: string) => {
    taken.write.push(...one.files);
    taken.replaced.add(`${one.collection}/${one.id}`);
    const { id, name, odsCode, digest } = one;
    taken.records[one.key] = { id, name, odsCode, digest, on, ...(one.lacks && { lacks: true }) };
  };
  for (const one of verdicts) {
    taken.counts.received += 1;
    const former = one.key === undefined ? undefined : state.records[one.key];
    const stands = former !== undefined && former.gone === undefined;
    // Whatever it says, it is there.
    if (one.key !== undefined && stands) taken.records[one.key] = present(former);
    if (one.is === 'accepted') {
      const isSame = stands && former.digest === one.digest;
      taken.counts[!stands ? 'new' : isSame ? 'unchanged' : 'updated'] += 1;
      publish(one, isSame ? former.on : today);
    } else if (one.is === 'same' && stands && former.digest === one.digest) taken.counts.unchanged += 1;
    else {
      const told = one.is === 'same' ? asBefore(one.key, settling) : one;
      taken.counts[told.is] += 1;
      taken.quarantine.push(quarantined(told, stands || told.stub !== undefined, settling));
      if (told.key !== undefined && told.is !== 'duplicate' && one.digest !== undefined && !WAITING.has(told.told.code))
        taken.seen[told.key] = one.digest;
      taken.again = earliest([taken.again, told.again]);
      if (told.stub && !stands) publish(told.stub, today);
    }
  }
  return taken;
}

/** Refused today, and good when its day has come, or when the source publishes what it names: it is not said to be known. */
const WAITING: ReadonlySet<string> = new Set<RefusalCode>(['future-date', 'reference']);

/** A record that is there: it is not missing any more. */
function present({ absent: _, ...record }: StateRecord): StateRecord {
  return record;
}

/** A record that was not taken before and says the same. */
function asBefore(key: string, { quarantine }: Settling): Kept {
  const known = quarantine.find(({ collection, id }) => `${collection}/${id}` === key);
  if (known) {
    const { verdict, since: _, formerStays: __, ...told } = known;
    return { is: verdict, key, digest: undefined, told };
  }
  const [collection = '', ...id] = key.split('/');
  const because = 'It says what it said when it was not taken, and was not asked for again.';
  const told = {
    code: 'not-readable',
    place: '',
    collection,
    id: id.join('/'),
    because,
    instead: 'Correct the record.',
  };
  return { is: 'refused', key, digest: undefined, told };
}

function quarantined({ is, key, told }: Kept, formerStays: boolean, { quarantine, today }: Settling): Quarantined {
  const before =
    key === undefined
      ? undefined
      : quarantine.find(({ collection, id, code }) => `${collection}/${id}` === key && code === told.code);
  return { verdict: is, ...told, since: before?.since ?? today, formerStays };
}

interface Departures {
  readonly left: Map<string, { readonly departure: Departure; readonly by: 'byTombstone' | 'missing' }>;
  readonly absent: Map<string, NonNullable<StateRecord['absent']>>;
}

function departuresFrom(
  reading: Pick<Reading, 'records' | 'same' | 'left'>,
  missing: readonly string[],
  records: Readonly<Record<string, StateRecord>>,
  { state, today, accept }: Settling,
): Departures {
  const left: Departures['left'] = new Map();
  const absent: Departures['absent'] = new Map();
  const told = new Set([...reading.records, ...reading.same].map(keyAtSource));
  for (const one of reading.left) {
    const key = keyAtSource(one);
    const record = records[key];
    if (record && record.gone === undefined && !told.has(key))
      left.set(key, { departure: departureFrom(one, today), by: 'byTombstone' });
  }
  for (const key of missing) {
    const before = state.records[key]?.absent;
    const now = { times: (before?.times ?? 0) + 1, since: before?.since ?? today };
    if (accept || now.times >= LEAVES_AFTER)
      left.set(key, { departure: missingSince(now.since, today), by: 'missing' });
    else absent.set(key, now);
  }
  for (const key of organisationsWithEntries(left, records)) left.delete(key);
  return { left, absent };
}

/** Organisations that would leave although entries of theirs stay: they stay too. */
function organisationsWithEntries(left: Departures['left'], records: Readonly<Record<string, StateRecord>>): string[] {
  const owners = new Set(
    Object.entries(records)
      .filter(([key, { gone }]) => /^(?:tools|data-uses)\//u.test(key) && gone === undefined && !left.has(key))
      .map(([, { id }]) => id.split('/')[0]),
  );
  return [...left.keys()].filter((key) => key.startsWith('organisations/') && owners.has(records[key]?.id));
}

function finished(
  { complete }: Pick<Reading, 'complete'>,
  { organisations, notes }: Omit<Judged, 'verdicts'>,
  taken: Taken,
  { left, absent }: Departures,
  { source }: Settling,
): Settled {
  const { records, write, replaced } = taken;
  const departed = new Set<string>();
  for (const [key, { departure }] of left) {
    const record = records[key];
    if (!record) continue;
    const place = `${key.split('/')[0]}/${record.id}`;
    departed.add(place);
    replaced.add(place);
    write.push(departedFile(key, record, departure, source));
    records[key] = { ...present(record), gone: departure.on };
  }
  for (const [key, now] of absent) {
    const record = records[key];
    if (record) records[key] = { ...record, absent: now };
  }
  const tombstones = [...left.values()].filter(({ by }) => by === 'byTombstone').length;
  return {
    is: 'settled',
    state: {
      version: 1,
      organisations: Object.fromEntries([...organisations].toSorted()),
      records: sorted(records),
      seen: sorted(taken.seen),
      ...(taken.again !== undefined && { again: taken.again }),
      complete,
      counts: steady(taken.counts),
    },
    write: write.map((file) => ({ ...file, text: withoutDeparted(file.path, file.text, departed) })),
    replaced,
    departed,
    quarantine: taken.quarantine.toSorted((a, b) => byPlace.compare(a.place, b.place)),
    counts: taken.counts,
    left: { byTombstone: tombstones, missing: left.size - tombstones },
    missingNow: absent.size,
    published: Object.values(records).filter(({ gone }) => gone === undefined).length,
    notes,
  };
}

/** As they stand in what was read, whether they were read today or said what they said before. */
const byPlace = new Intl.Collator('en', { numeric: true });

/** What of the counts holds as long as the source says the same: what was new is so once. */
function steady(counts: Counts): Counts {
  const { new: fresh, updated, unchanged } = counts;
  return { ...counts, new: 0, updated: 0, unchanged: fresh + updated + unchanged };
}

/** In the order of the keys, so that the same state is the same bytes in whatever order records came. */
function sorted<One>(all: Readonly<Record<string, One>>): Record<string, One> {
  return Object.fromEntries(
    Object.keys(all)
      .toSorted()
      .map((key) => [key, all[key]] as [string, One]),
  );
}
