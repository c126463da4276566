import { SCHEMA_VERSION } from '../../data/schema-version.ts';
import { registerFeedByParts, registerFeedOfTests, type RegisterFeed } from '../../data/register-feed/schema.ts';
import { failed, Fault } from '../failure.ts';
import type { Reader, ReaderTask } from '../reader.ts';
import type { Outcome } from '../received.ts';
import { isNewer } from '../schema-upgrades.ts';
import { readEntries } from './feed-entries.ts';
import { listedIn } from './feed-list.ts';
import { getJson, type GotJson } from './get-json.ts';

/** Reads the feed of a Candour site: what is listed in it and, of that, what is not known already. */
export const readCandourFeed: Reader = async (task) => {
  const { feed } = task.source;
  const got = await getJson(feed, task, task.known.validators[feed]);
  return got.is === 'not-modified'
    ? { state: 'unchanged', validators: { [feed]: got.validator } }
    : readFeed(got, task);
};

/** Reads a feed that was got. Throws a `Fault`. */
export async function readFeed(got: GotJson, task: ReaderTask): Promise<Outcome> {
  const version = versionOf(got.value);
  if (version !== undefined && isNewer(version))
    return failed('newer-schema', `It is written in version ${version}; this site knows ${SCHEMA_VERSION}.`);
  const { head, ...parts } = task.client.reach.allowsHttp ? registerFeedOfTests : registerFeedByParts;
  const feed = head.safeParse(got.value);
  if (!feed.success) throw new Fault('not-a-feed', whyNoFeed(feed.error.issues));
  const { entries, withdrawn, publisher, schemaVersion } = feed.data;
  if (entries.length > task.mostEntries)
    throw new Fault('too-many', `It lists ${entries.length.toLocaleString('en-GB')} entries.`);
  const listed = listedIn(entries, withdrawn, parts, task.known.digests);
  const { records, unreadable, notes } = await readEntries(listed.wanted, {
    ...task,
    schemaVersion,
    whole: feed.data.whole,
    listed: entries.length,
    hosts: new Set([new URL(task.source.feed).host, got.file.url.host]),
  });
  return {
    state: 'read',
    records,
    same: listed.same,
    unreadable: [...listed.unreadable, ...unreadable],
    left: listed.left,
    publisher: publisherOf(publisher),
    notGathered: listed.notGathered,
    complete: true,
    notes: [...got.notes, ...moved(got), ...fromTheFuture(feed.data.made, task.on), ...notes],
    validators: { [task.source.feed]: got.file.validator },
  };
}

function versionOf(feed: unknown): string | undefined {
  const { schemaVersion } = (typeof feed === 'object' && feed !== null ? feed : {}) as Partial<RegisterFeed>;
  return typeof schemaVersion === 'string' && /^\d{1,9}\.\d{1,9}\.\d{1,9}$/u.test(schemaVersion)
    ? schemaVersion
    : undefined;
}

function publisherOf({ name, odsCode }: RegisterFeed['publisher']) {
  return { name, ...(odsCode !== undefined && { odsCode }) };
}

/** The keys of the feed that do not fit, of which the first few say enough. */
function whyNoFeed(issues: readonly { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }[]) {
  const places = issues.flatMap(({ path, keys = [] }) =>
    keys.length > 0 ? keys.map((key) => [...path, key].join('/')) : [path.join('/')],
  );
  const named = [...new Set(places)].filter((place) => place !== '').slice(0, 5);
  return named.length === 0
    ? 'It is no object with the keys of a feed.'
    : `What stands at ${named.map((place) => `“/${place.slice(0, 80)}”`).join(', ')} is missing, or is not as the feed’s JSON Schema asks.`;
}

function moved({ file: { movedTo } }: GotJson): string[] {
  return movedTo ? [`The feed has moved for good to ${movedTo.href}. Write the new address in the source.`] : [];
}

/** A clock that is wrong by years is told; what the entries say of days is looked at one by one. */
function fromTheFuture(made: string, on: string): string[] {
  return made > on
    ? [`The feed says that it was made on ${made}, a day that has not come. The clock of its server may be wrong.`]
    : [];
}
