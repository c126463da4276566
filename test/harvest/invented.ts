import type { GatheredCollection, Reading, Received } from '../../src/harvest/received.ts';
import type { Ground } from '../../src/harvest/judge/ground.ts';
import type { Published } from '../../src/harvest/judge/judge-reading.ts';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import type { Said } from '../../src/register/digest.ts';

/** What an invented publisher, the Fenwick practice with the ODS code A12, gives. */
export const fenwick = {
  organisation: { name: 'Fenwick Health (invented)', odsCode: 'A12', kind: 'gp-practice', nation: 'england' },
  tool: { name: 'Sorting letters', organisation: 'fenwick', status: 'in-use', lastChecked: '2026-09-01' },
  product: { name: 'Letterbird (invented)', supplier: 'Letterbird Ltd (invented)' },
} as const;

let count = 0;

/** A record as a Candour feed gives it. */
export function recordOf(
  collection: GatheredCollection,
  id: string,
  facts: Record<string, unknown>,
  more: Partial<Omit<Received, 'sayings'>> & { story?: string; translations?: Record<string, Said> } = {},
): Received {
  const { story, translations = {}, ...rest } = more;
  count += 1;
  return {
    place: `/${count}`,
    collection,
    id,
    sayings: { facts, translations, ...(story !== undefined && { story }) },
    address: `https://fenwick.example.org/register/${collection}/${id}/`,
    schemaVersion: '1.0.0',
    ...rest,
  };
}

export const organisation = (facts: Record<string, unknown> = {}, id = 'fenwick') =>
  recordOf('organisations', id, { ...fenwick.organisation, ...facts });

export const tool = (id = 'letters', facts: Record<string, unknown> = {}, more: Parameters<typeof recordOf>[3] = {}) =>
  recordOf('tools', `fenwick/${id}`, { ...fenwick.tool, ...facts }, more);

export function readingOf(records: Received[], more: Partial<Reading> = {}): Reading {
  return {
    state: 'read',
    records,
    same: [],
    unreadable: [],
    left: [],
    notGathered: 0,
    complete: true,
    notes: [],
    validators: {},
    ...more,
  };
}

export const nothingPublished: Published = { organisations: new Map(), records: new Map() };

export function groundOf(more: Partial<Ground> = {}, own: Partial<Record<CollectionName, string[]>> = {}): Ground {
  return {
    source: { id: 'fenwick', name: 'Fenwick', speaksFor: new Set(['A12', 'B34']), language: 'en' },
    today: '2026-11-23',
    ownIds: Object.fromEntries(
      collectionNames.map((name) => [name, new Set(own[name] ?? [])]),
    ) as unknown as Ground['ownIds'],
    taken: { sources: [], isTaken: () => false },
    whoElseSpeaksFor: () => undefined,
    looksLike: () => undefined,
    ...more,
  };
}
