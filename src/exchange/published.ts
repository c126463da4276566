import { departureOf } from '../model/check/withdrawn.ts';
import type { Register } from '../register/register.ts';
import type { Crosswalk } from './make-crosswalk.ts';

/** The register in a standard, as a file of the site. */
export interface PublishedExport {
  readonly crosswalk: Crosswalk;
  readonly path: string;
}

/**
 * The most entries of which such files are made: 1,000 tools in every standard take 3 s of a build. A larger register is
 * written in a standard by command.
 */
export const MOST_PUBLISHED = 2000;

/** The files in which the register is published in some standards: those for which it has entries, and not too many. */
export function exportsOf(register: Register, crosswalks: readonly Crosswalk[]): PublishedExport[] {
  const lists = { tools: register.tools, 'data-uses': register.dataUses, products: register.products };
  return crosswalks
    .filter(({ collection }) => lists[collection].length <= MOST_PUBLISHED)
    .filter(({ collection }) => lists[collection].some(({ entry }) => departureOf(entry.facts) === undefined))
    .map((crosswalk) => ({
      crosswalk,
      path: `/data/standards/${crosswalk.name}.${crosswalk.oneAFile ? 'zip' : crosswalk.ending}`,
    }));
}
