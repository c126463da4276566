import type { Remark } from './remark.ts';
import type { WordingSettings } from './settings.ts';
import { isWaived } from './waivers.ts';

/** What the words of an entry come to. */
export interface Weighed {
  /** What stops the build, by the settings of the project. */
  readonly problems: readonly Remark[];
  /** What could be clearer. It stops nothing. */
  readonly remarks: readonly Remark[];
}

/** What was found in the words of an entry, by the settings of the project, without what the entry waives. */
export function weighed(
  found: readonly Remark[],
  facts: Readonly<Record<string, unknown>>,
  { weights }: Pick<WordingSettings, 'weights'>,
): Weighed {
  const standing = found.filter((one) => !isWaived(one, facts));
  return {
    problems: standing.filter(({ check }) => weights[check] === 'error'),
    remarks: standing.filter(({ check }) => weights[check] === 'remark'),
  };
}
