import { describe, expect, test } from 'vitest';
import { isNewer, upgraded, type SchemaUpgrade } from '../../src/harvest/schema-upgrades.ts';

describe('a version of the schemas', () => {
  test.each([
    ['1.4.2', false], // our own
    ['1.4.9', false], // says nothing that is new
    ['1.3.9', false],
    ['0.9.0', false],
    ['1.5.0', true],
    ['2.0.0', true],
    ['0.5.0', false],
    ['1.10.0', true], // by number, not by letter
    ['2', true],
    ['1', false],
  ])('%s is newer than 1.4.2: %s', (version, newer) => expect(isNewer(version, '1.4.2')).toBe(newer));

  test('is held against our own where no other is named', () =>
    expect([isNewer('0.0.1'), isNewer('999.0.0')]).toEqual([false, true]));
});

test('an entry goes through each upgrade from its version on, the oldest first', () => {
  const step = (upTo: string): SchemaUpgrade => ({
    upTo,
    upgrade: (collection, { facts, ...rest }) => ({
      ...rest,
      facts: { ...facts, name: `${String(facts['name'])} ${collection} ${upTo}` },
    }),
  });
  const through = (version: string) =>
    upgraded('tools', { facts: { name: '' }, translations: {} }, version, [step('1.2.3'), step('2.0.0')]).facts['name'];
  expect(through('1.2.2')).toBe(' tools 1.2.3 tools 2.0.0');
  expect(through('1.2.3')).toBe(' tools 1.2.3 tools 2.0.0');
  expect(through('1.2')).toBe(' tools 1.2.3 tools 2.0.0');
  expect(through('0.9.9')).toBe(' tools 1.2.3 tools 2.0.0');
  expect(through('1.2.4')).toBe(' tools 2.0.0');
  expect(through('1.10.0')).toBe(' tools 2.0.0');
  expect(through('2.0.1')).toBe('');
  const same = { facts: { name: 'x' }, translations: {} };
  expect(upgraded('tools', same, '1.0.0')).toEqual(same);
});
