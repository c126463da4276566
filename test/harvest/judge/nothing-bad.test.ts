import { expect, test } from 'vitest';
import { gatheredCollections, type GatheredCollection, type Received } from '../../../src/harvest/received.ts';
import { collectionOf } from '../../../src/model/index.ts';
import { checkContent } from '../../../src/register/gate.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { generatedEntries } from '../../fixtures/generated-entries.ts';
import { fenwick, readingOf, recordOf } from '../invented.ts';
import { harvested, newRoot, put, settingsOf } from '../run/portal.ts';

const TODAY = '2026-11-23';
const IN_ONE_FEED = 40;
const STORIES = [
  'Fine.',
  '## A\n\n<Note>\n\nB\n\n</Note>',
  '<b>x</b>',
  '[x](/tools/a/)',
  '{1}',
  'a \u202E b',
  'a\n\n<Figure src="/media/a.jpg" alt="b" />',
  '![x](https://example.org/x.png)',
  '<Note>\n\nnot closed',
];

/** Records of a collection as a source could send them: a third are right, the others wrong in one to three places. */
function recordsOf(collection: GatheredCollection, count: number): Received[] {
  const { byOrganisation, format, fields } = collectionOf(collection);
  const references = Object.keys(fields).filter((name) => fields[name]?.to !== undefined && name !== 'organisation');
  return generatedEntries(collection, count).map((facts, at) => {
    const kept =
      at % 3 === 0 ? facts : Object.fromEntries(Object.entries(facts).filter(([name]) => !references.includes(name)));
    const id = `entry-${at % IN_ONE_FEED}`;
    return recordOf(
      collection,
      byOrganisation ? `fenwick/${id}` : id,
      { ...kept, ...(byOrganisation && { organisation: 'fenwick' }) },
      format === 'mdx' && at % 4 === 0 ? { story: STORIES[(at / 4) % STORIES.length] } : {},
    );
  });
}

test('whatever a source sends, what is taken of it passes the check, and everything is accounted for', async () => {
  const taken = { new: 0, refused: 0 };
  const owned = gatheredCollections.filter((name) => name !== 'organisations').map((name) => recordsOf(name, 200));
  for (let from = 0; from < 200; from += IN_ONE_FEED) {
    const records = owned.flatMap((all) => all.slice(from, from + IN_ONE_FEED));
    const root = await newRoot();
    await put(root, 'content/sources/fenwick.json', settingsOf('fenwick', 'A12'));
    const organisation = recordOf('organisations', 'fenwick', fenwick.organisation);
    const report = await harvested(root, { fenwick: readingOf([organisation, ...records]) });
    expect(report.totals.received).toBe(records.length + 1);
    taken.new += report.totals.new;
    taken.refused += report.totals.refused;
    const { entries, problems, setAside } = await checkContent(root, TODAY);
    expect([...problems, ...setAside]).toEqual([]);
    const shown = [entries.organisations, entries.tools, entries['data-uses'], entries.products, entries.notices];
    expect(shown.reduce((sum, { size }) => sum + size, 0)).toBe(report.published);
    expect(joinRegister(entries, TODAY).tools.length).toBe(entries.tools.size);
  }
  expect(taken.new).toBeGreaterThan(150);
  expect(taken.refused).toBeGreaterThan(150);
});
