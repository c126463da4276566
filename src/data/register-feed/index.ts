import { firstLanguage } from '../../i18n/languages.ts';
import { given } from '../../model/answer.ts';
import { collectionOf } from '../../model/index.ts';
import { isCalendarDay } from '../../model/text.ts';
import { addressIn, addressOf, besidePage, fileAddress, pathOf } from '../../register/addresses.ts';
import { daysOfNotes, keyOf, recordedIn, type Recorded } from '../../register/history/state.ts';
import { historyText } from '../../register/history/line.ts';
import { referencesIn } from '../../register/references.ts';
import type { Withdrawn } from '../../register/register.ts';
import type { EntryData } from '../entry-data.ts';
import { MEDIA_TYPES } from '../forms/index.ts';
import { LICENCE } from '../licence.ts';
import type { DataFile, DataSource, WrittenFile } from '../publish.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { schemaPath } from '../schema/collection-schema.ts';
import { REGISTER_FEED_SCHEMA, type FeedEntry, type RegisterFeed, type Tombstone } from './schema.ts';

/** `/data/register.json`, and `register.json` of each organisation: what is in the register, and what has left it. */
export function* registerFeeds(source: DataSource, written: readonly WrittenFile[] = []): Iterable<DataFile> {
  const { register, theme, entries } = source;
  const around = aroundOf(source);
  const files = new Map(written.map((file) => [file.path, file]));
  const whole = (folder: string) => wholeIn(files.get(`${folder}entries.ndjson`), around);
  const codes = register.organisations.flatMap(({ entry }) => given(entry.facts.odsCode) ?? []);
  const [onlyCode, ...otherCodes] = register.organisations.length === 1 ? codes : [];
  yield file('/data/', {
    ...about(
      around,
      { name: theme.name, address: around.at(addressIn(firstLanguage, '/')) },
      otherCodes.length === 0 ? onlyCode : undefined,
    ),
    ...whole('/data/'),
    entries: entries.map((entry) => feedEntry(entry, around)),
    withdrawn: register.withdrawn.map((one) => tombstone(one, around)),
  });
  const left = Map.groupBy(register.withdrawn, ({ entry }) => publisherIn(entry));
  const own = Map.groupBy(entries, publisherIn);
  const shared = new Map(entries.filter(isShared).map((one) => [keyOf(one), one]));
  for (const organisation of register.organisations) {
    const { id, facts } = organisation.entry;
    const all = withNamed(own.get(id) ?? [], shared);
    const publisher = { name: facts.name, address: around.at(addressOf(organisation.entry, firstLanguage)) };
    const folder = `/data/organisations/${id}/`;
    yield file(folder, {
      ...about(around, publisher, given(facts.odsCode)),
      ...whole(folder),
      entries: all.map((entry) => feedEntry(entry, around)),
      withdrawn: (left.get(id) ?? []).map((one) => tombstone(one, around)),
    });
  }
}

registerFeeds.tells = true;

/** Each entry that has left, as JSON beside its page. */
export function* tombstones(source: DataSource): Iterable<DataFile> {
  const around = aroundOf(source);
  for (const one of source.register.withdrawn)
    yield {
      path: besidePage(pathOf(one.entry), 'json'),
      mediaType: MEDIA_TYPES.json,
      content: json(tombstone(one, around)),
    };
}

/** `/data/history.ndjson`: the history of the register as it was recorded. */
export function* publishedHistory({ register }: DataSource): Iterable<DataFile> {
  const { history } = register;
  yield {
    path: '/data/history.ndjson',
    mediaType: MEDIA_TYPES.ndjson,
    content: historyText(history),
    count: history.lines.length,
  };
}

interface Around {
  /** The whole address of an address of the site. */
  readonly at: (address: string) => string;
  readonly source: DataSource;
  readonly recorded: Recorded;
  /** The ODS codes of the organisations, by id. */
  readonly codes: ReadonlyMap<string, string>;
}

function aroundOf(source: DataSource): Around {
  const { register, theme } = source;
  return {
    at: (address) => new URL(address, theme.address).href,
    source,
    recorded: recordedIn(register.history),
    codes: new Map(
      register.organisations.flatMap(({ entry }): [string, string][] => {
        const code = given(entry.facts.odsCode);
        return code === undefined ? [] : [[entry.id, code]];
      }),
    ),
  };
}

function about(
  { at, source }: Around,
  publisher: RegisterFeed['publisher'],
  odsCode: string | undefined,
): Omit<RegisterFeed, 'entries' | 'withdrawn'> {
  const { history, today } = source.register;
  return {
    $schema: at(fileAddress(schemaPath(SCHEMA_VERSION, REGISTER_FEED_SCHEMA))),
    schemaVersion: SCHEMA_VERSION,
    publisher: { ...publisher, ...(odsCode !== undefined && { odsCode }) },
    made: today,
    licence: LICENCE.address,
    history: { address: at(fileAddress('/data/history.ndjson')), lines: history.lines.length, digest: history.digest },
  };
}

/** Where the entries of a feed can be read at once. */
function wholeIn(entries: WrittenFile | undefined, { at }: Around): Pick<RegisterFeed, 'whole'> {
  if (!entries) return {};
  const { path, sha256, bytes } = entries;
  return { whole: { address: at(fileAddress(path)), sha256, bytes } };
}

function feedEntry(entry: EntryData, { at, source, recorded, codes }: Around): FeedEntry {
  const { collection, id, digest, address, facts } = entry;
  const odsCode = codes.get(publisherIn(entry) ?? '');
  return {
    collection,
    id,
    name: String(facts['name']),
    ...(odsCode !== undefined && { odsCode }),
    digest,
    lastChange: lastChange(entry, recorded) ?? source.register.today,
    ...(address !== undefined && { address, data: at(fileAddress(besidePage(pathOf(entry), 'json'))) }),
  };
}

/** The newest day that the entry gives itself, else the day on which it was recorded as it is. */
function lastChange(entry: EntryData, recorded: Recorded): string | undefined {
  const { facts, digest } = entry;
  const days = [facts['published'], facts['lastChecked'], ...daysOfNotes(facts)].filter(
    (day): day is string => typeof day === 'string' && isCalendarDay(day),
  );
  const line = recorded.get(keyOf(entry));
  return days.toSorted().at(-1) ?? (line?.digest === digest ? line.on : undefined);
}

function tombstone({ entry, departure }: Withdrawn, { at, codes }: Around): Tombstone {
  const { on, how, because, now } = departure;
  const odsCode = codes.get(publisherIn(entry) ?? '');
  return {
    collection: entry.collection,
    id: entry.id,
    name: (entry.facts as { name: string }).name,
    ...(odsCode !== undefined && { odsCode }),
    how,
    on,
    because,
    ...(now !== undefined && { now: at(now.startsWith('/') ? fileAddress(now) : now) }),
    address: at(addressOf(entry, firstLanguage)),
  };
}

/** The id of the organisation that publishes an entry; undefined for what belongs to all. */
function publisherIn({
  collection,
  id,
  facts,
}: {
  readonly collection: string;
  readonly id: string;
  readonly facts: object;
}): string | undefined {
  return collection === 'organisations' ? id : (facts as { organisation?: string }).organisation;
}

/** What belongs to no organisation and is gathered with the entries that name it. */
const isShared = ({ collection }: EntryData) => collection === 'products' || collection === 'notices';

/** Entries with the products and notices that they name, and those that these name, without which they could not be read. */
function withNamed(own: readonly EntryData[], shared: ReadonlyMap<string, EntryData>): EntryData[] {
  const named = new Map<string, EntryData>();
  const follow = ({ collection, facts }: EntryData) => {
    for (const { to, id } of referencesIn(collectionOf(collection).fields, facts)) {
      const key = keyOf({ collection: to, id });
      const entry = shared.get(key);
      if (!entry || named.has(key)) continue;
      named.set(key, entry);
      follow(entry);
    }
  };
  own.forEach(follow);
  return [...own, ...[...named].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function file(folder: string, feed: RegisterFeed): DataFile {
  return {
    path: `${folder}register.json`,
    mediaType: MEDIA_TYPES.json,
    content: json(feed),
    count: feed.entries.length,
  };
}
