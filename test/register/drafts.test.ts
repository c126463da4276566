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
const LIMITS = { limits: 'It cannot see a rib.' };
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
  expect(inForm('tools', { ...NAMED, ...LIMITS })).toEqual({ ...NAMED, ...LIMITS });
  expect(inForm('tools', { ...NAMED, ...LIMITS }, new Set(['limits']))).toEqual(NAMED);
  expect(inForm('tools', NAMED, new Set(['name']))).toBeUndefined();
});

test('drafts are shown in their order, and each that cannot be is told', () => {
  const all = [draft({ name: 'A' }), draft(NAMED), draft({}), draft({ ...NAMED, name: 'Scans' })];
  const { drafts, problems } = showableDrafts(all, ids);
  expect(drafts.map(({ facts }) => facts['name'])).toEqual(['Chest X-rays', 'Scans']);
  expect(problems).toHaveLength(2);
});

test('all else of a draft that is shown is as it was read', () => {
  const one = draft({ ...NAMED, limits: 'It cannot see a rib.' }, 'It began in spring.');
  expect(showableDrafts([one], ids)).toEqual({ drafts: [one], problems: [] });
});

test('a story in JSON is Markdown, in which a curly bracket is a letter as any', () => {
  const mdx = draft(NAMED, 'In the year {now}.');
  const json = { ...mdx, file: { ...mdx.file, kind: 'json' as const } };
  expect(showableDrafts([mdx, json], ids).drafts.map(({ body }) => body)).toEqual(['', 'In the year {now}.']);
});

test('a name of an entry that may lie in another register is kept', () => {
  const facts = { name: 'Northlight', sameAs: ['elsewhere'], noticesAbout: ['elsewhere'] };
  const { drafts } = showableDrafts([draft(facts, '', 'products')], ids);
  expect(drafts.map((one) => one.facts)).toEqual([{ name: 'Northlight', sameAs: ['elsewhere'] }]);
});

test('a name inside a record takes the whole answer with it where it names nothing', () => {
  const gathered = [{ source: 'elsewhere', on: '2026-11-20', id: '1' }];
  expect(shown({ ...NAMED, gathered }).facts).toEqual([NAMED]);
});

test('an answer that no question asks for is left out, with the one that it was meant for', () => {
  expect(inForm('tools', { ...NAMED, limtis: 'x', stauts: 'y' })).toEqual(NAMED);
  const contact = { people: 'Patient advice', phone: 5 };
  expect(inForm('tools', { ...NAMED, contact, ...LIMITS })).toEqual({ ...NAMED, ...LIMITS });
});
