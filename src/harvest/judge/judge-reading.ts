import { collectionOf } from '../../model/index.ts';
import type { GatheredCollection, Reading, Received } from '../received.ts';
import { isNewer } from '../schema-upgrades.ts';
import { digestOf } from '../../register/digest.ts';
import { dayToCome } from './day-to-come.ts';
import { fitRecord, type Fit } from './fit.ts';
import type { Ground } from './ground.ts';
import { odsCodeOf, whyNotCode, whyNotOrganisation, whyNotOwned, type Refusal } from './identity.ts';
import { filesOf } from './files-of.ts';
import { nameBelow, nameOfOrganisation } from './naming.ts';
import { stubOf } from './stub.ts';
import { toldOf, unreadable } from './told.ts';
import { unknownReference, withOurReferences, type Becomes } from './references.ts';
import {
  keyAtSource,
  type Accepted,
  type Judged,
  type Kept,
  type NotTaken,
  type SameAsBefore,
  type Verdict,
} from './verdict.ts';

/** What of a source is published now. */
export interface Published {
  readonly organisations: ReadonlyMap<string, string>;
  /** By collection and id at the source: what has not left. */
  readonly records: ReadonlyMap<string, PublishedRecord>;
}

interface PublishedRecord {
  readonly id: string;
  readonly digest: string;
  /** The day on which it was gathered, YYYY-MM-DD. */
  readonly on: string;
  /** The ODS code of an organisation, where it has one. */
  readonly odsCode?: string | undefined;
  readonly lacks?: boolean | undefined;
}

/** A record that fits, before the entries that it names are looked at. */
interface Pending {
  readonly record: Received;
  readonly digest: string;
  readonly id: string;
  readonly fit: Fit;
}

/** What records came to when they were held against the model. */
export type Fits = ReadonlyMap<Received, Fit | NotTaken>;

/** What is published first is what others name. */
const ORDER: readonly GatheredCollection[] = ['organisations', 'products', 'data-uses', 'tools', 'notices'];

/**
 * Says of each record of a source whether it may be published. Pure: what is published now is given, and nothing is written.
 *
 * A record that cannot be taken takes no other with it: what names it is published without that name, and an organisation
 * whose record is faulty still has its name, so that its tools can be shown. `fits`: what records came to that were held
 * against the model before; the others are now.
 */
export function judgeReading(reading: Reading, published: Published, ground: Ground, fits: Fits = new Map()): Judged {
  const organisations = organisationsOf(reading, published, ground);
  const task = { reading, published, ground, organisations, repeated: repeatedKeys(reading), fits };
  const verdicts: Verdict[] = reading.unreadable.map(unreadable);
  const pending: Pending[] = [];
  const standing = standingOf(task);
  const inOrder = reading.records.toSorted((a, b) => ORDER.indexOf(a.collection) - ORDER.indexOf(b.collection));
  for (const record of inOrder) {
    const one = firstLook(record, standing, task);
    if (!('is' in one)) pending.push(one);
    else verdicts.push(one);
    standing.heard(record, one);
  }
  for (const same of reading.same) verdicts.push(ofSame(same, task));
  return { ...withReferences(pending, verdicts, standing, task), organisations };
}

interface Task {
  readonly reading: Reading;
  readonly published: Published;
  readonly ground: Ground;
  readonly organisations: ReadonlyMap<string, string>;
  readonly repeated: ReadonlySet<string>;
  readonly fits: Fits;
}

/** Ids that two or more records have. */
function repeatedKeys({ records, same, unreadable }: Reading): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  const codes = new Map<unknown, string>();
  const told = [...records, ...same, ...unreadable].flatMap(({ collection, id }) =>
    collection && id !== undefined ? [{ collection, id }] : [],
  );
  for (const key of told.map(keyAtSource)) (seen.has(key) ? twice : seen).add(key);
  for (const one of records) {
    const code = one.collection === 'organisations' ? one.sayings.facts['odsCode'] : undefined;
    if (typeof code !== 'string') continue;
    const first = codes.get(code);
    if (first !== undefined) twice.add(first).add(keyAtSource(one));
    codes.set(code, keyAtSource(one));
  }
  return twice;
}

function organisationsOf({ records, same, unreadable }: Reading, { organisations }: Published, ground: Ground) {
  const ids = [...records, ...same, ...unreadable]
    .filter(({ collection, id }) => collection === 'organisations' && id !== undefined)
    .map(({ id = '' }) => id);
  const only = new Set(ids).size === 1;
  const names = new Map(organisations);
  for (const id of [...new Set(ids)].toSorted())
    names.set(id, nameOfOrganisation(ground.source.id, id, { known: names, only, taken: ground.taken }));
  return names;
}

/** How it stands with each record while the others are looked at. */
interface Standing {
  readonly heard: (record: Received, one: FirstLook) => void;
  /** The id here of a record that is or will be published; undefined where it is not. */
  readonly idOf: (key: string) => string | undefined;
  readonly refusalOf: (key: string) => Refusal | undefined;
  readonly forget: (key: string) => void;
  /** Whether a record is or was ever told of. */
  readonly isKnown: (key: string) => boolean;
}

function standingOf({ reading, published, ground }: Task): Standing {
  const left = new Set(reading.left.map(keyAtSource));
  const ids = new Map([...published.records].filter(([key]) => !left.has(key)).map(([key, { id }]) => [key, id]));
  const refusals = new Map<string, Refusal>();
  // What a source may not speak for any more it cannot go on speaking for by saying nothing of it.
  for (const [key, { odsCode }] of published.records)
    if (odsCode !== undefined && whyNotCode(odsCode, ground)) {
      ids.delete(key);
      refusals.set(key, ANOTHERS);
    }
  const known = new Set([
    ...published.records.keys(),
    ...left,
    ...[...reading.records, ...reading.same].map(keyAtSource),
    ...reading.unreadable.flatMap(({ collection, id }) =>
      collection && id !== undefined ? [`${collection}/${id}`] : [],
    ),
  ]);
  return {
    heard: (record, one) => {
      const key = keyAtSource(record);
      if (!('is' in one)) ids.set(key, one.id);
      else if (one.is !== 'same') {
        refusals.set(key, one);
        if (one.stub) ids.set(key, one.stub.id);
        // What was published of it stays; nothing new is taken for it.
        if (one.told.code === 'other-organisation') ids.delete(key);
      }
    },
    idOf: (key) => ids.get(key),
    refusalOf: (key) => refusals.get(key),
    forget: (key) => ids.delete(key),
    isKnown: (key) => known.has(key),
  };
}

const ANOTHERS: Refusal = { is: 'refused', told: { code: 'other-organisation' } };

type FirstLook = Pending | Kept | SameAsBefore;

function firstLook(record: Received, standing: Standing, task: Task): FirstLook {
  const { published, ground, repeated, fits } = task;
  const key = keyAtSource(record);
  const digest = record.digest ?? digestOf({ collection: record.collection, id: record.id, ...record.sayings });
  if (repeated.has(key)) return kept('duplicate', record, digest, TWICE);
  const former = published.records.get(key);
  if (former && former.digest === digest && !former.lacks) return { is: 'same', key, digest };
  if (record.schemaVersion !== undefined && isNewer(record.schemaVersion)) return kept('held', record, digest, NEWER);
  const foreign =
    record.collection === 'organisations'
      ? whyNotOrganisation(record, ground)
      : whyNotOwned(record, ground, standing.refusalOf, standing.idOf);
  if (foreign) return kept(foreign.held ? 'held' : 'refused', record, digest, foreign.why);
  const id = ourId(record, task);
  const fit = fits.get(record) ?? fitRecord(record, { today: ground.today, language: ground.source.language });
  if (!('code' in fit)) return { record, digest, id, fit };
  const stub = record.collection === 'organisations' && !former ? stubOf(record, id, ground) : undefined;
  const again = fit.code === 'future-date' ? dayToCome(record.sayings, ground.today) : undefined;
  return { ...kept('refused', record, digest, fit), ...(stub && { stub }), ...(again !== undefined && { again }) };
}

const TWICE: NotTaken = {
  code: 'duplicate',
  because:
    'Two or more records have this id, or two organisations this ODS code. Nobody can know which of them is meant, so that none was taken.',
  instead: 'Give each record an id of its own, which it keeps, and each organisation its own code.',
};

const NEWER: NotTaken = {
  code: 'newer-schema',
  because: 'The record is written in a version of the schemas that is newer than ours.',
  instead: 'Nothing: it waits until this portal has been brought up to date.',
};

function kept(is: Kept['is'], record: Received, digest: string, why: NotTaken): Kept {
  return { is, key: keyAtSource(record), digest, told: toldOf(record, why) };
}

function ourId({ collection, id }: Received, { ground, organisations }: Task): string {
  if (collection === 'organisations') return organisations.get(id) ?? id;
  if (collectionOf(collection).byOrganisation)
    return id.replace(/^[^/]+/u, (organisation) => organisations.get(organisation) ?? organisation);
  return nameBelow(ground.source.id, id, ground.taken);
}

function ofSame(same: Reading['same'][number], { repeated }: Task): Verdict {
  const key = keyAtSource(same);
  if (!repeated.has(key)) return { is: 'same', key, digest: same.digest };
  return { is: 'duplicate', key, digest: same.digest, told: toldOf(same, TWICE) };
}

/** The records that fit, with the entries that they name under their ids here. */
function withReferences(
  pending: readonly Pending[],
  verdicts: readonly Verdict[],
  standing: Standing,
  { ground, organisations, published }: Task,
): Omit<Judged, 'organisations'> {
  const becomes: Becomes = (to, id) => {
    if (to === 'organisations') return organisations.get(id) ?? 'unknown';
    const ours = standing.idOf(`${to}/${id}`);
    if (ours !== undefined) return ours;
    if (ground.ownIds[to].has(id)) return id;
    return standing.isKnown(`${to}/${id}`) || !(ORDER as readonly string[]).includes(to) ? 'left-out' : 'unknown';
  };
  const refused: Verdict[] = [];
  const fitting = pending.filter(({ record, digest, fit }) => {
    const unknown = unknownReference(collectionOf(record.collection).fields, fit.facts, becomes);
    if (!unknown) return true;
    standing.forget(keyAtSource(record));
    refused.push(kept('refused', record, digest, namesNothing(unknown)));
    return false;
  });
  const leftOut = new Map<string, number>();
  const accepted = fitting.map(({ record, digest, id, fit }): Accepted | Kept => {
    const key = keyAtSource(record);
    const ours = withOurReferences(collectionOf(record.collection).fields, fit.facts, becomes);
    for (const { to } of ours.leftOut) leftOut.set(to, (leftOut.get(to) ?? 0) + 1);
    const former = published.records.get(key);
    const on = former?.digest === digest ? former.on : ground.today;
    const files = filesOf(record, id, { ...fit, facts: ours.facts }, { source: ground.source.id, on });
    if ('code' in files) return kept('refused', record, digest, files);
    const lacks = ours.leftOut.some(({ to }) => (ORDER as readonly string[]).includes(to));
    return {
      is: 'accepted',
      key,
      collection: record.collection,
      id,
      name: String(fit.facts['name']),
      odsCode: record.collection === 'organisations' ? odsCodeOf(record) : undefined,
      digest,
      files,
      lacks,
    };
  });
  const notes = [...leftOut].map(
    ([to, count]) =>
      `${count} ${count === 1 ? 'name' : 'names'} of ${collectionOf(to as 'care').many} left out, since there are no such ${collectionOf(to as 'care').many} here.`,
  );
  return { verdicts: [...verdicts, ...refused, ...accepted], notes };
}

function namesNothing({ at, field, to, id }: NonNullable<ReturnType<typeof unknownReference>>): NotTaken {
  return {
    code: 'reference',
    at: ['facts', ...at],
    because: `“${field.question}” names “${id}”, and there is no such ${collectionOf(to).one} in what the source publishes.`,
    instead: `Publish the ${collectionOf(to).one} too, or take its name out.`,
  };
}
