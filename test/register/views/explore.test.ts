import { describe, expect, test } from 'vitest';
import { exploreView } from '../../../src/register/views/explore.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const tool = (id: string, given: Facts = {}) =>
  entryOf('tools', `riverside/${id}`, { care: ['scans'], reviewDue: '2027-06-01', ...given });
const register = registerOf([
  entryOf('care', 'scans', { name: 'Scans' }),
  entryOf('care', 'skin', { name: 'Skin' }),
  tool('a', { status: 'in-use', oversight: 'person-decides', technology: 'rules' }),
  tool('b', { status: 'pilot', reviewDue: '2026-11-01' }),
  tool('c', { status: 'in-use', care: ['scans', 'skin'] }),
  entryOf('tools', 'riverside/d', { name: 'D' }, { gathered: true }),
]);
const view = exploreView(register, 'en');
const by = (id: string) => only(view.counts.filter((one) => one.id === id));
/** The rows of a table as numbers, by their labels. */
const rows = (id: string) => Object.fromEntries(by(id).rows.map(({ label, numbers }) => [label, numbers]));

test('says on which day it was counted, and how much', () => {
  expect(view.counted).toBe('Counted on 23 November 2026: 4 AI tools, 1 organisation.');
});

test('has a picture and a table of each thing that is counted, with a title and words', () => {
  expect(view.counts.map(({ id }) => id)).toEqual([
    'status',
    'technology',
    'oversight',
    'care',
    'organisation',
    'review',
  ]);
  for (const { title, lead, chart, columns, rows: all } of view.counts) {
    expect([title, lead].every((words) => words.length > 5)).toBe(true);
    expect(chart).toMatch(/^<svg /u);
    expect(chart).toContain(`<title`);
    for (const { numbers } of all) expect(numbers).toHaveLength(columns.length - 1);
  }
});

test('without any tool there is nothing to draw', () => {
  expect(exploreView(registerOf([]), 'en')).toEqual({ counted: expect.any(String) as string, counts: [] });
});

describe('a table', () => {
  test('has the number of tools and their share, and silence last', () => {
    expect(by('status').columns.slice(1)).toEqual(['Tools', 'Out of 100']);
    expect(rows('status')).toMatchObject({ 'In use': ['2', '50'], 'Not said': ['1', '25'] });
    expect(by('status').rows.at(-1)?.label).toBe('Not said');
    expect(rows('care')).toEqual({ Scans: ['3', '75'], Skin: ['1', '25'], 'Not said': ['1', '25'] });
  });

  test('of organisations says how many are in use, on trial and late', () => {
    expect(by('organisation').columns.slice(1)).toEqual(['Tools', 'In use', 'On trial', 'Check is late']);
    expect(rows('organisation')).toEqual({ 'Riverside Hospitals (invented)': ['4', '2', '1', '1'] });
  });

  test('of checks says how they stand, and has that as its head', () => {
    expect(by('review').columns[0]).toBe(by('review').title);
    expect(rows('review')).toMatchObject({ 'Check is late': ['1', '25'], 'No date was given': ['1', '25'] });
  });

  test('leads to the list of what it counts, where there is one and somebody is on it', () => {
    const address = (id: string, label: string) => by(id).rows.find((row) => row.label === label)?.address;
    expect(address('care', 'Scans')).toBe('/tools/care/scans/');
    expect(address('status', 'In use')).toBe('/tools/status/in-use/');
    expect(address('organisation', 'Riverside Hospitals (invented)')).toBe('/tools/organisation/riverside/');
    expect(by('status').rows.filter(({ numbers, address: at }) => numbers[0] === '0' && at !== undefined)).toEqual([]);
    expect(by('review').rows.filter(({ address: at }) => at !== undefined)).toEqual([]);
    expect(address('status', 'Not said')).toBeUndefined();
    const welsh = only(exploreView(register, 'cy').counts.filter(({ id }) => id === 'care'));
    expect(welsh.rows[0]?.address).toBe('/cy/tools/care/scans/');
  });

  test('has the words of the closed list where there is no list of tools', () => {
    expect(by('oversight').columns[0]).toMatch(/\?$/u);
    expect(by('oversight').rows.every(({ label }) => /^\p{Lu}/u.test(label))).toBe(true);
  });
});

describe('the picture', () => {
  test('says in words which bar is the longest', () => {
    expect(by('status').chart).toContain('The longest: In use, 2 AI tools.');
    expect(by('care').chart).toContain('The longest: Scans, 3 AI tools.');
  });

  test('has a hollow part only of organisations, for checks that are late', () => {
    const hollow = (id: string) => by(id).chart.includes('stroke-width="2"');
    expect(['status', 'care', 'review', 'organisation'].map(hollow)).toEqual([false, false, false, true]);
  });
});

test('of more organisations than fit on a screen, the last are added up', () => {
  const organisations = Array.from({ length: 25 }, (_, at) =>
    entryOf('organisations', `o${at}`, { name: `Organisation ${at}` }),
  );
  const many = registerOf([...organisations, ...organisations.map(({ id }) => entryOf('tools', `${id}/x`))]);
  const { rows: all } = only(exploreView(many, 'en').counts.filter(({ id }) => id === 'organisation'));
  expect(all).toHaveLength(21);
  expect(all.at(-1)).toMatchObject({ label: '6 other organisations' });
  expect(all.at(-1)?.numbers[0]).toBe('5');
  expect(all.reduce((sum, { numbers }) => sum + Number(numbers[0]), 0)).toBe(25);
});
