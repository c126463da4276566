import { SCHEMA_VERSION } from '../data/schema-version.ts';
import type { Sayings } from '../register/digest.ts';
import type { GatheredCollection } from './received.ts';

/** How an entry in the schemas of one version becomes one in those of a later one. */
export interface SchemaUpgrade {
  /** The last version that it is for. */
  readonly upTo: string;
  readonly upgrade: (collection: GatheredCollection, sayings: Sayings) => Sayings;
}

/** Every upgrade, the oldest first. A new first number of the version, which takes fields away or makes them narrower, adds one. */
export const schemaUpgrades: readonly SchemaUpgrade[] = [];

/** Whether entries of a version can hold what this program does not know: a new field or term raises the second number. */
export function isNewer(version: string, than: string = SCHEMA_VERSION): boolean {
  const [[major, minor], [ownMajor, ownMinor]] = [numbersOf(version), numbersOf(than)];
  return major > ownMajor || (major === ownMajor && minor > ownMinor);
}

/** What an entry says, in the schemas of this version. `version` is the one in which it was written. */
export function upgraded(
  collection: GatheredCollection,
  sayings: Sayings,
  version: string,
  upgrades: readonly SchemaUpgrade[] = schemaUpgrades,
): Sayings {
  return upgrades
    .filter(({ upTo }) => compared(version, upTo) <= 0)
    .reduce((made, { upgrade }) => upgrade(collection, made), sayings);
}

function compared(a: string, b: string): number {
  const [some, others] = [numbersOf(a), numbersOf(b)];
  return some.map((one, at) => one - (others[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
