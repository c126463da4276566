import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tools } from '../../src/model/tool/index.ts';
import { remarksOn, yardstick } from '../../src/wording/index.ts';
import { readWordingSettings } from '../../src/wording/settings.ts';
import { plantedClaims, plantedPersonalData } from '../fixtures/planted-faults.ts';

const measure = yardstick(readWordingSettings('test/fixtures'), []);
const refused = (sentence: string, check: string) =>
  remarksOn(
    { collection: 'tools', questions: tools, facts: { does: sentence }, story: '', language: 'en' },
    measure,
  ).some((one) => one.check === check);

test('of 100 planted claims and personal data at least 95 are found', () => {
  const missed = [
    ...plantedClaims.filter((sentence) => !refused(sentence, 'claim')),
    ...plantedPersonalData.filter((sentence) => !refused(sentence, 'personal-data')),
  ];
  expect(plantedClaims.length + plantedPersonalData.length).toBe(100);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(5);
});

test('of 500 clean sentences at most 5 are refused', () => {
  const clean = readFileSync('test/fixtures/clean-sentences.txt', 'utf8').trim().split('\n');
  const wrongly = clean.filter((sentence) => refused(sentence, 'claim') || refused(sentence, 'personal-data'));
  expect(new Set(clean).size).toBe(500);
  expect(wrongly.length, wrongly.join('\n')).toBeLessThanOrEqual(5);
});
