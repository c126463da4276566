import { expect, test } from 'vitest';
import { checkDraft } from '../../src/editor/check.ts';
import { blankCopy, entryPath, idFrom, openFile } from '../../src/editor/file.ts';
import { isIdPart } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import { faultsOfFacts } from '../../src/register/faults.ts';
import { entryText } from '../../src/register/write-file.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';

const tools = collectionOf('tools');
const beside = { today: TODAY, ids: undefined };

test.each([
  ['Chest X-ray sorting', 'chest-x-ray-sorting'],
  ['Rhoi trefn ar alwadau i’r llinell', 'rhoi-trefn-ar-alwadau-ir-llinell'],
  ['  Café — “Näive”  ', 'cafe-naive'],
  ['x'.repeat(100), 'x'.repeat(80)],
])('a name makes the last part of an address: %s', (name, id) => {
  expect(idFrom(name)).toBe(id);
  expect(isIdPart(id)).toBe(true);
});

test('a file goes to the folder of its collection and organisation', () => {
  expect(entryPath(tools, { organisation: 'riverside' }, 'bed-finder')).toBe('content/tools/riverside/bed-finder.mdx');
  expect(entryPath(collectionOf('care'), {}, 'scans')).toBe('content/care/scans.json');
});

test('what the form saves can be opened again, and says the same', () => {
  const facts = completeEntry('tools');
  expect(openFile(tools, entryText(tools, facts, '## Why\n\nBecause.'))).toEqual({ facts, body: '## Why\n\nBecause.' });
  expect(openFile(tools, 'nothing')).toHaveProperty('unread');
});

test('a copy leaves open who publishes it, and when and by whom it was checked', () => {
  const { facts } = blankCopy(tools, { facts: completeEntry('tools'), body: 'Story' });
  expect(facts).toHaveProperty('limits');
  expect(facts).toHaveProperty('product');
  for (const name of ['organisation', 'published', 'lastChecked', 'checkedBy', 'reviewDue'])
    expect(facts).not.toHaveProperty(name);
});

test('the check while writing says what the check of the file says', () => {
  const facts = completeEntry('tools', {
    status: 'pilot',
    pilotEnds: undefined,
    limits: '<b>None</b>',
    reviewDue: '2030-01-01',
  });
  expect(checkDraft('tools', { facts, body: '' }, beside).faults).toEqual(
    faultsOfFacts(tools, facts, { ...beside, complete: true }),
  );
  expect(checkDraft('tools', { facts, body: '' }, beside).faults.length).toBeGreaterThanOrEqual(3);
});

test('the check while writing reads the longer story too', () => {
  const { faults } = checkDraft('tools', { facts: completeEntry('tools'), body: '<script>alert(1)</script>' }, beside);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.at).toEqual(['body']);
});
