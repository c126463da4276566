import { expect, describe, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { emptyHistory } from '../../../src/register/history/line.ts';
import type { Harvest } from '../../../src/register/harvest/read-harvest.ts';
import type { HarvestLine, SourceReport } from '../../../src/register/harvest/report.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { harvestInWords, healthView } from '../../../src/register/views/sources.ts';
import { entriesOf, entryOf, registerOf } from '../../fixtures/register.ts';
import { reportOf, sourceReportOf } from '../harvest/reports.ts';

describe('how gathering goes', () => {
  const counts = { received: 12, new: 4, updated: 3, unchanged: 2, refused: 1, held: 1, duplicate: 1 };
  const line = (at: number): HarvestLine => ({
    generation: at,
    ended: '2026-11-23T02:00:10.000Z',
    on: `2026-11-${String(at).padStart(2, '0')}`,
    sources: 2,
    failed: ['a', 'b'],
    held: ['c'],
    totals: counts,
    left: { byTombstone: 0, missing: 0 },
    published: 1_000 + at,
  });
  function gathered(states: SourceReport['state'][], history: HarvestLine[] = []) {
    const reports = states.map((state, at) => sourceReportOf(`s${at}`, {}, { state }));
    const harvest: Harvest = { report: reportOf(reports), history, quarantine: new Map() };
    const sources = reports.map(({ source }) => entryOf('sources', source, { name: source }));
    return joinRegister(entriesOf(sources), '2026-11-23', { withdrawn: [], history: emptyHistory, harvest });
  }

  test('says when it was last done, and how many sources were read without trouble', () => {
    const all = gathered(['read', 'unchanged', 'failed', 'held', 'paused']);
    expect(harvestInWords(all, 'en')).toBe('Last gathered on 23 November 2026: 3 of 5 sources read without trouble.');
    expect(harvestInWords(registerOf([]), 'en')).toBe(en.sources.notHarvested);
    const health = healthView(all, 'en');
    expect(health).toMatchObject({
      state: 'attention',
      harvested: harvestInWords(all, 'en'),
      file: '/data/sources/health.json',
    });
    expect(health.trouble.map(({ name }) => name)).toEqual(['s2', 's3']);
  });

  test('names its state in words', () => {
    expect(healthView(gathered(['read']), 'cy')).toMatchObject({
      title: speak('cy').ui.sources.health.states.good,
      meaning: speak('cy').ui.sources.health.meanings.good,
      trouble: [],
    });
    const late = { ...gathered(['read']), today: '2026-11-27' };
    expect(healthView(late, 'en').meaning).toContain('for more than 3 days');
    expect(healthView(registerOf([]), 'en')).toMatchObject({ state: 'none', runs: [] });
  });

  test('shows the last fourteen times, the newest first, each number under its heading', () => {
    const { runs, columns } = healthView(
      gathered(
        ['read'],
        Array.from({ length: 16 }, (_, at) => line(at + 1)),
      ),
      'en',
    );
    expect(runs.map(({ day }) => day)).toHaveLength(14);
    expect([runs[0]?.day, runs.at(-1)?.day]).toEqual(['16 November 2026', '3 November 2026']);
    expect(runs[0]?.numbers).toEqual(['12', '4', '3', '2', '1', '1', '1', '1,016', '2', '1']);
    expect(columns.slice(-3)).toEqual([en.sources.published, en.sources.health.failed, en.sources.health.waiting]);
    expect(columns).toHaveLength(10);
  });
});
