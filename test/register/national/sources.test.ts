import { describe, expect, test } from 'vitest';
import type { QuarantineFile, SourceReport } from '../../../src/register/harvest/report.ts';
import { hasTrouble, healthOf, isNational, sourceOf, standings } from '../../../src/register/national/sources.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { completenessOf } from '../../../src/register/completeness.ts';
import { collectionOf } from '../../../src/model/index.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only, registerOf } from '../../fixtures/register.ts';
import { reportOf, sourceReportOf } from '../harvest/reports.ts';

const from = (source: string) => [{ source, address: 'https://www.example.org/', at: '2026-11-20' }];
const gathered = (collection: 'tools' | 'organisations', id: string, source: string, more: Facts = {}) =>
  entryOf(collection, id, { gathered: from(source), ...more }, { gathered: true });
const expected = (odsCode: string) => ({ odsCode, name: `Practice ${odsCode}`, kind: 'gp-practice', nation: 'wales' });
const record = {
  verdict: 'refused',
  code: 'model',
  place: 'row 1',
  because: 'It says “running”.',
  instead: 'Choose a term.',
  since: '2026-11-20',
  formerStays: true,
} as const;

function registerWith(
  entries: Parameters<typeof entriesOf>[0],
  reports: SourceReport[] = [],
  quarantine: QuarantineFile[] = [],
  today = TODAY,
) {
  return joinRegister(entriesOf(entries), today, {
    withdrawn: [],
    history: { texts: [], lines: [], digest: '' },
    harvest: {
      report: reportOf(reports),
      history: [],
      quarantine: new Map(quarantine.map((one) => [one.source, one])),
    },
  });
}

describe('how a source stands', () => {
  const a = entryOf('sources', 'a', { name: 'Register 10', awaited: [expected('AAA'), expected('BBB')] });
  const b = entryOf('sources', 'b', { name: 'Register 9', awaited: [expected('CCC')] });
  const early = gathered('tools', 'hill/x', 'a', { name: 'X', reviewDue: '2026-11-22' });
  const today = gathered('tools', 'hill/y', 'a', {
    name: 'Y',
    reviewDue: TODAY,
    limits: 'It cannot.',
    status: 'in-use',
  });
  const register = registerWith(
    [
      a,
      b,
      gathered('organisations', 'hill', 'a', { name: 'Hill', odsCode: 'AAA', reviewDue: '2026-12-01' }),
      early,
      today,
      entryOf('organisations', 'own'),
    ],
    [sourceReportOf('a', { received: 2 })],
    [{ source: 'a', on: TODAY, records: [record, record], more: 3 }],
  );
  const [nine, ten] = standings(register);

  test('is told of each, by name, as people count', () => {
    expect(standings(register).map(({ source }) => source.id)).toEqual(['b', 'a']);
  });

  test('is told with its report, and what was not taken', () => {
    expect(ten).toMatchObject({ report: { source: 'a' }, quarantine: { source: 'a' }, waiting: 5 });
    expect(nine).toMatchObject({ report: undefined, quarantine: undefined, waiting: 0 });
  });

  test('is told of its own organisations and entries, and of nobody else’s', () => {
    expect(ten?.organisations.map(({ entry }) => entry.id)).toEqual(['hill']);
    expect(ten?.entries.map(({ entry }) => entry.id).toSorted()).toEqual(['hill', 'hill/x', 'hill/y']);
    expect([nine?.organisations, nine?.entries]).toEqual([[], []]);
  });

  test('is told with those that should publish there and have not', () => {
    expect(ten?.awaited.map(({ name }) => name)).toEqual(['Practice BBB']);
    expect(nine?.awaited.map(({ name }) => name)).toEqual(['Practice CCC']);
  });

  test('counts what is past its review, and not what is due that day', () => {
    expect([ten?.overdue, nine?.overdue]).toEqual([1, 0]);
  });

  test('says in whole percent, rounded down, how complete its entries are on average, and nothing without entries', () => {
    const shares = (ten?.entries ?? []).map(
      ({ entry }) => completenessOf(collectionOf(entry.collection), entry.facts).percent,
    );
    const mean = shares.reduce((sum, one) => sum + one, 0) / 3;
    expect(ten?.complete).toBe(Math.trunc(mean));
    expect(nine?.complete).toBeUndefined();
  });

  test('is told though nothing was ever harvested', () => {
    const { report, quarantine, waiting } = only(
      standings(registerOf([entryOf('sources', 's', { awaited: undefined })])),
    );
    expect([report, quarantine, waiting]).toEqual([undefined, undefined, 0]);
  });
});

test('an entry is of the source that it was gathered from, and an own one of none', () => {
  expect(sourceOf(gathered('tools', 'hill/x', 'a'))).toBe('a');
  expect(sourceOf(entryOf('tools', 'riverside/x'))).toBeUndefined();
  expect(sourceOf(entryOf('tools', 'hill/x', { gathered: [] }, { gathered: true }))).toBeUndefined();
});

test('a portal is national with the first register that it gathers', () => {
  expect([[], [entryOf('sources', 's')]].map((entries) => isNational(registerOf(entries)))).toEqual([false, true]);
});

const oneSource = (report: Partial<SourceReport> | undefined, waiting?: Partial<QuarantineFile>, today?: string) =>
  registerWith(
    [entryOf('sources', 's')],
    report ? [sourceReportOf('s', {}, report)] : [],
    waiting ? [{ source: 's', on: TODAY, records: [], more: 0, ...waiting }] : [],
    today,
  );

test.each<
  [what: string, trouble: boolean, report: Partial<SourceReport> | undefined, waiting?: Partial<QuarantineFile>]
>([
  ['was read', false, { state: 'read' }],
  ['has not changed', false, { state: 'unchanged' }],
  ['is paused', false, { state: 'paused' }],
  ['was never harvested', false, undefined],
  ['has an empty list of what was not taken', false, { state: 'read' }, {}],
  ['could not be read', true, { state: 'failed' }],
  ['waits for a person', true, { state: 'held' }],
  ['has one record that was not taken', true, { state: 'read' }, { records: [record] }],
  ['has more than its list holds', true, { state: 'read' }, { more: 1 }],
])('a source that %s is in trouble: %s', (_, trouble, report, waiting) => {
  const register = oneSource(report, waiting);
  expect(standings(register).map(hasTrouble)).toEqual([trouble]);
  expect(healthOf(register)).toBe(trouble ? 'attention' : 'good');
});

test.each([
  ['2026-11-23', 'good'],
  ['2026-11-26', 'good'],
  ['2026-11-27', 'late'],
  ['2027-11-23', 'late'],
])('gathering that last went on 23 November is on %s “%s”', (today, health) => {
  expect(healthOf(oneSource({ state: 'read' }, undefined, today))).toBe(health);
});

test('gathering that stopped is late, whatever trouble it is in', () => {
  expect(healthOf(oneSource({ state: 'failed' }, undefined, '2026-11-27'))).toBe('late');
});

test('where nothing was ever harvested there is no health', () => {
  expect(healthOf(registerOf([entryOf('sources', 's')]))).toBe('none');
});
