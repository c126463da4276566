import { describe, expect, test } from 'vitest';
import {
  careView,
  type CareView,
  dataUseView,
  glossaryView,
  noticeView,
  organisationView,
  pageView,
  productView,
} from '../../../src/register/views/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const scans = entryOf('care', 'scans', { name: 'Scans', alsoCalled: ['imaging'] }, { cy: { alsoCalled: ['sgan'] } });
const xray = entryOf('tools', 'riverside/x-rays', {
  name: 'Chest X-rays',
  care: ['scans'],
  product: 'chest',
  glossary: ['model'],
});
const audit = entryOf('data-uses', 'riverside/audit', { name: 'Stroke audit', care: ['scans'], status: 'active' });
const chest = entryOf('products', 'chest', { name: 'Northlight Chest', supplier: 'Northlight Ltd (invented)' });
const twin = entryOf('products', 'chest-2', {
  name: 'Northlight chest 2',
  supplier: 'Northlight Ltd',
  sameAs: ['chest'],
});
const notice = entryOf('notices', 'wrong-dose', {
  name: 'Wrong dose',
  products: ['chest'],
  kind: 'safety',
  state: 'closed',
  issued: '2026-10-05',
  closed: '2026-11-02',
});
const model = entryOf('glossary', 'model', {
  name: 'Model',
  alsoCalled: ['AI model'],
  related: ['tool', 'nowhere'],
  notThis: 'Not a person.',
});
const word = entryOf('glossary', 'tool', { name: 'Tool' });
const about = entryOf('pages', 'about', { name: 'About' });
const register = registerOf([scans, xray, audit, chest, twin, notice, model, word, about]);

/** The questions that a page answers, in all its parts. */
const asked = (view: Pick<CareView, 'lead' | 'groups' | 'expertGroups' | 'record'>) => [
  ...fieldsOf(view.lead),
  ...[...view.groups, ...view.expertGroups].flatMap(({ answers }) => fieldsOf(answers)),
  ...fieldsOf(view.record),
];
const fieldsOf = (answers: CareView['lead']) => answers.map(({ field }) => field);
const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name);

test.each([
  ['a use of data', dataUseView(only(register.dataUses), register, 'en')],
  ['an organisation', organisationView(only(register.organisations), register, 'en')],
  ['a product', productView(register.products[0] as (typeof register.products)[number], register, 'en')],
  ['a notice', noticeView(only(register.notices), register, 'en')],
  ['a kind of care', careView(only(register.care), register, 'en')],
  ['a word', glossaryView(register.glossary[0] as (typeof register.glossary)[number], register, 'en')],
])('%s says each thing once, and its name and its record at their own places', (_, view) => {
  const all = asked(view);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  expect(fieldsOf(view.lead)).toEqual(['inBrief']);
  for (const name of ['name', 'organisation', 'gathered', 'kept', 'glossary', 'changes', 'alsoCalled'])
    expect(all).not.toContain(name);
  expect(view.groups.filter(({ group }) => group === 'record')).toEqual([]);
  expect(view.head.path).toMatch(/^\/.*\/$/u);
});

test('who checked an entry, and when, stands in its record', () => {
  expect(fieldsOf(noticeView(only(register.notices), register, 'en').record)).toEqual(
    expect.arrayContaining(['lastChecked', 'checkedBy', 'reviewDue']),
  );
});

test('a use of data shows whose it is, and what it says of itself as marks and not again', () => {
  const view = dataUseView(only(register.dataUses), register, 'en');
  expect(view.organisation).toEqual({ name: 'Riverside Hospitals (invented)', address: '/organisations/riverside/' });
  expect(view.tags.length).toBeGreaterThan(0);
  expect(asked(view)).not.toContain('status');
  expect(asked(view)).not.toContain('purpose');
});

describe('an organisation', () => {
  const view = organisationView(only(register.organisations), register, 'en');

  test('shows its kind in words, what it uses, and where its answers to requests are', () => {
    expect(view.kind).toMatch(/^\p{Lu}/u);
    expect(names(view.tools.entries)).toEqual(['Chest X-rays']);
    expect(names(view.dataUses.entries)).toEqual(['Stroke audit']);
    expect(view.request).toMatch(/^\/.*riverside.*\/$/u);
  });

  test('has no answers to requests where it lists no tool', () => {
    const none = registerOf([]);
    expect(organisationView(only(none.organisations), none, 'en').request).toBeUndefined();
  });

  test('does not say its contacts and how complete it is among its other answers', () => {
    expect(view.groups.map(({ group }) => group)).not.toContain('contact');
    expect(view.groups.map(({ group }) => group)).not.toContain('coverage');
  });
});

test('a product shows its supplier, its notices and who uses it, and says neither again', () => {
  const [first] = register.products;
  const view = productView(first as NonNullable<typeof first>, register, 'en');
  expect(view.supplier).toContain('Northlight');
  expect(names(view.notices)).toEqual(['Wrong dose']);
  for (const name of ['supplier', 'technology', 'sameAs']) expect(asked(view)).not.toContain(name);
});

test('a notice shows its products, when it was issued and closed, and says neither again', () => {
  const view = noticeView(only(register.notices), register, 'en');
  expect(view.dates).toMatch(/5 October 2026.*2 November 2026/u);
  expect(names(view.products)).toContain('Northlight Chest');
  for (const name of ['kind', 'state', 'products', 'issued', 'closed']) expect(asked(view)).not.toContain(name);
});

test('a kind of care shows what is used there, and is found by its other names in every language', () => {
  const view = careView(only(register.care), register, 'en');
  expect(names(view.tools.entries)).toEqual(['Chest X-rays']);
  expect(names(view.dataUses.entries)).toEqual(['Stroke audit']);
  expect(JSON.stringify(view.searchWords)).toMatch(/imaging.*sgan/u);
});

test('a word shows what else it is called, what is near it, and where it is used', () => {
  const [first] = register.glossary;
  const view = glossaryView(first as NonNullable<typeof first>, register, 'en');
  expect(view.otherNames).toEqual(['AI model']);
  expect(names(view.related)).toEqual(['Tool']);
  expect(names(view.tools.entries)).toEqual(['Chest X-rays']);
  expect(view.expertGroups).toEqual([]);
  expect(asked(view)).not.toContain('related');
});

test('only the statement of accessibility tells how the site was tested', () => {
  expect(pageView(only(register.pages), register, 'en').tested).toBeUndefined();
});
