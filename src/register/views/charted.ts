import { languages } from '../../i18n/languages.ts';
import type { Speech } from '../../i18n/speak.ts';
import { barChart, type Bar } from '../bar-chart.ts';
import type { CountsShown } from './explore.ts';

/** The words and the picture of counts on the national page; `inWords` says the longest bar. */
export function charted(
  id: 'kinds' | 'products' | 'publishers' | 'growth',
  bars: readonly Bar[],
  inWords: (most: number) => string,
  { ui, fill, language }: Speech,
): Pick<CountsShown, 'id' | 'title' | 'lead' | 'chart'> {
  const { title, lead, shows } = ui.national[id];
  const longest = bars.reduce<Bar | undefined>(
    (most, bar) => (most && most.value >= bar.value ? most : bar),
    undefined,
  );
  const description = fill(shows, { most: longest?.label ?? '', count: inWords(longest?.value ?? 0) });
  const direction = languages.find(({ code }) => code === language)?.direction ?? 'ltr';
  return { id, title, lead, chart: barChart({ id, title, description, bars, direction }) };
}
