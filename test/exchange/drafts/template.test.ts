import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankForms } from '../../../src/exchange/template/index.ts';
import { writableCollections } from '../../../src/editor/questions.ts';
import { collectionOf } from '../../../src/model/index.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { generatedFacts } from '../../fixtures/generated.ts';
import { filledIn, filledWorkbook } from '../../fixtures/office.ts';
import { only, registerOf } from '../../fixtures/register.ts';
import { factsAt, imported, projectOf } from './project.ts';

const FIXED = { seed: 20261126, numRuns: 6 };

async function workbookTemplate(collection: 'tools' | 'data-uses', language: 'en' | 'cy' = 'en') {
  const [workbook] = await blankForms(collection, registerOf([]), language);
  if (!workbook) throw new Error('There is no template.');
  return workbook.content;
}

/** Days of the wrong kind of list are the generator's: a template has room for four choices in rows, and any number in one. */
const filledFacts = (collection: 'tools' | 'data-uses') =>
  generatedFacts(collection).map((facts): Facts => ({
    ...facts,
    name: 'Chest X-ray sorting',
    organisation: 'riverside',
  }));

describe.each(['tools', 'data-uses'] as const)('the template of %s', (collection) => {
  test('that somebody filled in comes back whole, every answer of every kind', async () => {
    const template = await workbookTemplate(collection);
    const { fields } = collectionOf(collection);
    await fc.assert(
      fc.asyncProperty(filledFacts(collection), async (facts) => {
        const root = await projectOf();
        const report = await imported(root, 'form.xlsx', filledWorkbook(template, filledIn(fields, facts)));
        expect(report.unmatched).toEqual([]);
        const outcome = only(report.outcomes);
        expect(outcome.entry.troubles).toEqual([]);
        expect(await factsAt(root, `content/${collection}/riverside/chest-x-ray-sorting.mdx`)).toEqual(facts);
      }),
      FIXED,
    );
  }, 120_000);
});

test.each(writableCollections)(
  'the template of %s has nothing in it that would be read as an answer',
  async (collection) => {
    for (const language of ['en', 'cy'] as const)
      for (const { name, content } of await blankForms(collection, registerOf([]), language)) {
        const root = await projectOf();
        const report = imported(root, name, content);
        await expect(report, name).rejects.toThrow('No question is answered in it.');
      }
  },
);
