import type { Speech } from '../../i18n/speak.ts';
import type { Grown } from '../national/figures.ts';
import { charted } from './charted.ts';
import type { CountsShown } from './explore.ts';

/** A picture stays as long as a screen. */
const MOST_DAYS = 12;

/** How the register grew, the last days of it; undefined until there were two harvests at which something was new. */
export function growthShown(growth: readonly Grown[], speech: Speech): CountsShown | undefined {
  const { ui, number, count, day } = speech;
  if (growth.length < 2) return undefined;
  const shown = growth.slice(-MOST_DAYS);
  return {
    ...charted(
      'growth',
      shown.map((one) => ({ label: day(one.day), value: one.tools, inWords: number(one.tools) })),
      (most) => count(ui.list.toolCount, most),
      speech,
    ),
    columns: [ui.national.growth.head, ui.national.organisations, ui.national.tools],
    rows: shown.map((one) => ({ label: day(one.day), numbers: [one.organisations, one.tools].map(number) })),
  };
}
