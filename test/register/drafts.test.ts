import { expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import type { CheckedFile } from '../../src/register/check-file.ts';
import { inForm, showableDrafts } from '../../src/register/drafts.ts';
import type { Ids } from '../../src/register/faults.ts';
import type { Facts } from '../fixtures/entries.ts';

const draft = (facts: Facts, body = '', collection: CollectionName = 'tools'): CheckedFile => ({
  file: {
    path: 'content/tools/riverside/x.mdx',
    collection,
    id: 'riverside/x',
    language: 'en',
    version: 'original',
    kind: 'mdx',
  },
  facts,
  body,
  bodyLine: 1,
  lineOf: () => 3,
  draft: true,
  problems: [],
});
const there: Ids = new Set(['riverside', 'scans']);
const ids = Object.fromEntries(collectionNames.map((name) => [name, there])) as Record<CollectionName, Ids>;
const NAMED = { name: 'Chest X-rays', organisation: 'riverside' };
const shown = (facts: Facts, body?: string) => {
  const { drafts, problems } = showableDrafts([draft(facts, body)], ids);
  return { facts: drafts.map((one) => one.facts), bodies: drafts.map((one) => one.body), problems };
};

test('a draft is shown with its sound answers, and without those of a wrong form or an unknown name', () => {
  expect(shown({ ...NAMED, limits: 'It cannot see a rib.' }).facts).toEqual([
    { ...NAMED, limits: 'It cannot see a rib.' },
  ]);
  expect(shown({ ...NAMED, limits: '', status: 'running', limtis: 'x' }).facts).toEqual([NAMED]);
});

test('a draft is shown without what names an entry that is not there', () => {
  expect(shown({ ...NAMED, product: 'nowhere', care: ['scans'] }).facts).toEqual([{ ...NAMED, care: ['scans'] }]);
});

test('a draft is shown without a story that may not be', () => {
  expect(shown(NAMED, 'It began in spring.').bodies).toEqual(['It began in spring.']);
  expect(shown(NAMED, '<script>alert(1)</script>').bodies).toEqual(['']);
});

test('a draft that does not say what it is called or whose it is cannot be shown, and says so', () => {
  for (const facts of [{ organisation: 'riverside' }, { name: 'X' }, { ...NAMED, organisation: 'nowhere' }, {}]) {
    const { facts: all, problems } = shown(facts);
    expect(all).toEqual([]);
    expect(problems).toEqual([
      {
        file: 'content/tools/riverside/x.mdx',
        line: 3,
        found: 'The draft cannot be shown in a preview yet.',
        advice:
          'A preview shows the AI tool as soon as the file can be read and says what it is called and whose it is.',
      },
    ]);
  }
});

test('a draft that belongs to no organisation needs a name alone', () => {
  const { problems } = showableDrafts([draft({}, '', 'products')], ids);
  expect(problems[0]?.advice).toBe(
    'A preview shows the product as soon as the file can be read and says what it is called.',
  );
});

test('answers of the right form stay, and none where one that every entry has is wrong', () => {
  expect(inForm('tools', { ...NAMED, status: 'running' })).toEqual(NAMED);
  expect(inForm('tools', { ...NAMED, limits: 'None.' }, new Set(['limits']))).toEqual(NAMED);
  expect(inForm('tools', NAMED, new Set(['name']))).toBeUndefined();
});
