import { once } from '../../build/reads.ts';
import { given } from '../../model/answer.ts';
import type { Answers } from '../../model/index.ts';
import { organisationKinds } from '../../model/vocabulary/publisher-terms.ts';
import type { Organisation } from '../register.ts';
import { beside, regionOf, regions, type Region } from './regions.ts';

export type Expected = NonNullable<Answers<'sources'>['awaited']>[number];

/** An organisation that publishes, or that should. */
export interface Covered {
  /** The organisation, where it has an entry. */
  readonly organisation?: Organisation;
  /** What a source says of one that has none. */
  readonly expected?: Expected;
  readonly name: string;
  readonly region: Region;
  /** A term of `organisation-kinds`; undefined where nothing was said. */
  readonly kind: string | undefined;
  readonly state: CoverageState;
  /** How many AI tools it has published. */
  readonly tools: number;
}

/** What an organisation has published: entries; that it has none to publish; nothing. */
export const coverageStates = ['published', 'nil', 'nothing'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** Every organisation that is known: those that have an entry, and those that a source expects. By name. */
export const covered = once('covered', (register): readonly Covered[] => {
  const codes = new Set(register.organisations.flatMap(({ entry }) => given(entry.facts.odsCode) ?? []));
  const awaited = new Map(
    [...register.sources.values()]
      .flatMap(({ facts }) => facts.awaited ?? [])
      .filter(({ odsCode }) => !codes.has(odsCode))
      .map((expected) => [expected.odsCode, expected]),
  );
  const collator = new Intl.Collator('en-GB', { numeric: true });
  return [...register.organisations.map(coveredBy), ...[...awaited.values()].map(awaitedFrom)].toSorted((a, b) =>
    collator.compare(a.name, b.name),
  );
});

function coveredBy(organisation: Organisation): Covered {
  const { entry, tools } = organisation;
  return {
    organisation,
    name: entry.facts.name,
    region: regionOf(entry.facts),
    kind: entry.facts.kind,
    state: stateOf(organisation),
    tools: tools.length,
  };
}

function stateOf({ entry, tools, dataUses }: Organisation): CoverageState {
  if (tools.length > 0) return 'published';
  if (given(entry.facts.coverage) === 'nil') return 'nil';
  return dataUses.length > 0 ? 'published' : 'nothing';
}

function awaitedFrom(expected: Expected): Covered {
  const { name, kind } = expected;
  return { expected, name, region: regionOf(expected), kind, state: 'nothing', tools: 0 };
}

/** How many organisations of one region and kind have published what. */
export type CoverageRow = Pick<Covered, 'region' | 'kind'> & Omit<CoverageCount, 'id'>;

/** Counted from the list itself: what the store counts is the same, and is there only when a portal is built. */
export function coverageRows(all: readonly Covered[]): CoverageRow[] {
  return all.map(({ region, kind, state, tools }) => {
    const states = { published: 0, nil: 0, nothing: 0, [state]: 1 };
    return { region, kind, organisations: 1, ...states, tools };
  });
}

/** How many organisations of one region or kind have published what. */
export interface CoverageCount<Id extends string = string> {
  readonly id: Id;
  readonly organisations: number;
  readonly published: number;
  readonly nil: number;
  readonly nothing: number;
  readonly tools: number;
}

/** Counts by region, in the order of the map; what stands on no place of it only where there is any. */
export function coverageByRegion(all: readonly CoverageRow[]): CoverageCount<Region>[] {
  const by = Map.groupBy(all, ({ region }) => region);
  return [...regions, ...beside.filter((region) => by.has(region))].map((region) =>
    countOf(region, by.get(region) ?? []),
  );
}

/** Counts by kind of organisation, the largest first; only kinds of which there is one. */
export function coverageByKind(all: readonly CoverageRow[]): CoverageCount[] {
  const by = Map.groupBy(all, ({ kind }) => kind ?? '');
  return ['', ...organisationKinds.ids]
    .filter((kind) => by.has(kind))
    .map((kind) => countOf(kind, by.get(kind) ?? []))
    .toSorted((a, b) => b.organisations - a.organisations);
}

/** All of them as one count. */
export const coverageOfAll = (all: readonly CoverageRow[]): CoverageCount => countOf('all', all);

function countOf<Id extends string>(id: Id, some: readonly CoverageRow[]): CoverageCount<Id> {
  const sum = (of: keyof Omit<CoverageCount, 'id'>) => some.reduce((total, one) => total + one[of], 0);
  return {
    id,
    organisations: sum('organisations'),
    published: sum('published'),
    nil: sum('nil'),
    nothing: sum('nothing'),
    tools: sum('tools'),
  };
}
