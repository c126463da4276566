import { describe, expect, test } from 'vitest';
import { isNational, healthOf, standings } from '../../../src/register/national/sources.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { comparePlaces } from '../../../src/register/views/compare.ts';
import { regionPlaces } from '../../../src/register/views/region.ts';
import { healthView, sourceView } from '../../../src/register/views/sources.ts';
import type { QuarantineFile } from '../../../src/register/harvest/report.ts';
import type { Harvest } from '../../../src/register/harvest/read-harvest.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only, registerOf } from '../../fixtures/register.ts';
import { reportOf, sourceReportOf } from '../harvest/reports.ts';

const record = {
  verdict: 'refused' as const,
  code: 'model',
  place: '/entries/3/facts/status',
  collection: 'tools',
  id: 'a/x',
  because: 'It says “running”.',
  instead: 'Choose one of its terms.',
  since: '2026-11-20',
  formerStays: true,
};

function registerWith(reports: Parameters<typeof reportOf>[0], refused: readonly string[] = [], today = TODAY) {
  const report = { ...reportOf(reports), on: '2026-11-23' };
  const quarantine = refused.map((source): [string, QuarantineFile] => [
    source,
    { source, on: '2026-11-23', records: [record], more: 2 },
  ]);
  const harvest: Harvest = { report, history: [], quarantine: new Map(quarantine) };
  const sources = reports.map(({ source, name }) => entryOf('sources', source, { name }));
  return joinRegister(entriesOf(sources), today, {
    withdrawn: [],
    history: { texts: [], lines: [], digest: '' },
    harvest,
  });
}

describe('the page of a source', () => {
  const register = registerWith([sourceReportOf('s', { received: 3, new: 2, refused: 1 })], ['s']);
  const view = sourceView(only(standings(register)), register, 'en');

  test('tells its publisher what was not taken: what, where, why and what to send instead', () => {
    expect(only(view.notTaken)).toMatchObject({
      title: 'tools/a/x',
      place: '/entries/3/facts/status',
      because: 'It says “running”.',
      instead: 'Choose one of its terms.',
      formerStays: true,
    });
    expect(view.moreNotTaken).toBe('2 more records are not shown.');
  });

  test('does not say that all was taken where it was not', () => {
    expect(view.state).toBe('part');
  });

  test('says nothing of counts where it could not be read', () => {
    const problem = { code: 'not-found', since: '2026-11-01', because: 'It is not there.', remedy: 'Put it there.' };
    const down = registerWith([sourceReportOf('s', {}, { state: 'failed', problem })]);
    const failed = sourceView(only(standings(down)), down, 'cy');
    expect(failed).toMatchObject({ wasRead: false, counts: [], problem: { because: 'It is not there.' } });
  });
});

describe('the health of gathering', () => {
  const good = sourceReportOf('s', { received: 1, unchanged: 1 });
  test('is good when every source was read and nothing waits', () => {
    expect(healthOf(registerWith([good], [], '2026-11-23'))).toBe('good');
  });
  test('needs somebody when a source failed or a record waits', () => {
    const failed = sourceReportOf('t', {}, { state: 'failed' });
    expect(healthOf(registerWith([good, failed], [], '2026-11-23'))).toBe('attention');
    expect(healthOf(registerWith([good], ['s'], '2026-11-23'))).toBe('attention');
    expect(healthView(registerWith([good, failed], [], '2026-11-23'), 'en').trouble.map(({ name }) => name)).toEqual([
      't (invented)',
    ]);
  });
  test('is not good when nobody has gathered for days, whatever the last harvest said', () => {
    expect(healthOf(registerWith([good], [], '2026-11-27'))).toBe('late');
  });
});

test('a portal that gathers from nobody has no national pages', () => {
  const own = registerOf([]);
  expect(isNational(own)).toBe(false);
  expect([...comparePlaces(own), ...regionPlaces(own)]).toEqual([]);
});
