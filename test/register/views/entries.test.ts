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
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { emptyHistory } from '../../../src/register/history/line.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { SHOWN_OF_A_LIST } from '../../../src/register/lists.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only, registerOf } from '../../fixtures/register.ts';

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

test('what is listed in part leads to the whole list, in the language of the page', () => {
  const numbers = Array.from({ length: SHOWN_OF_A_LIST + 1 }, (_, at) => at);
  const many = registerOf([
    scans,
    ...numbers.map((at) => entryOf('tools', `riverside/t-${at}`, { care: ['scans'] })),
    ...numbers.map((at) => entryOf('data-uses', `riverside/u-${at}`, { care: ['scans'] })),
  ]);
  const ofCare = careView(only(many.care), many, 'cy');
  const ofOrganisation = organisationView(only(many.organisations), many, 'en');
  expect(
    [ofCare, ofOrganisation].flatMap(({ tools, dataUses }) => [tools.more?.address, dataUses.more?.address]),
  ).toEqual([
    '/cy/tools/care/scans/',
    '/cy/data-uses/care/scans/',
    '/tools/organisation/riverside/',
    '/data-uses/organisation/riverside/',
  ]);
});

test('a use of data has its choices, the way of its data, its tools and the words by which it is found', () => {
  const tool = entryOf('tools', 'riverside/x', { name: 'Sorter', dataUses: ['riverside/audit'] });
  const given = { ...audit.facts, canSayNo: 'no', sayNoTo: undefined, glossary: ['model'], reviewDue: '2026-11-22' };
  const own = registerOf([scans, model, tool, entryOf('data-uses', 'riverside/audit', given)]);
  const view = dataUseView(only(own.dataUses), own, 'en');
  expect(names(view.tools.entries)).toEqual(['Sorter']);
  expect(view.searchWords).toEqual({ own: ['Model', 'AI model'], near: ['imaging', 'sgan'] });
  expect(view.review).toEqual({ state: 'overdue', text: speak('en').count(en.entry.overdue, 1) });
  expect(view.choices.refusals.map(({ can }) => can)).toEqual(['cannot']);
  expect(view.contact.lead).toContain('Riverside Hospitals (invented)');
  expect(view.story).toBeUndefined();
  expect(view.gathered).toBeUndefined();
});

describe('an organisation that says little', () => {
  const invented = entryOf('organisations', 'riverside', {
    name: 'R',
    invented: true,
    alsoCalled: ['RH'],
    kind: undefined,
  });

  test('is found by its other names, and says neither these nor that it is invented among its answers', () => {
    const own = registerOf([invented]);
    const view = organisationView(only(own.organisations), own, 'en');
    expect(view.searchWords).toEqual({ own: ['RH'], near: [] });
    expect(asked(view)).not.toContain('alsoCalled');
    expect(asked(view)).not.toContain('invented');
    expect(view.kind).toBe('');
    expect(view.coverage.claim?.id).toBe(invented.facts.coverage);
    expect(view.review.state).toBe('current');
  });
});

test.each<[given: object, dates: string]>([
  [{ issued: '2026-10-05', closed: undefined }, 'Issued on 5 October 2026'],
  [{ issued: undefined, closed: '2026-11-02' }, 'Closed on 2 November 2026'],
  [{ issued: undefined, closed: undefined }, ''],
])('of the days of a notice %j only those are told that are known', (given, dates) => {
  const own = registerOf([entryOf('notices', 'x', { state: 'open', ...given })]);
  expect(noticeView(only(own.notices), own, 'en').dates).toBe(dates);
});

test('a notice shows every tool that it reaches, and its marks', () => {
  const view = noticeView(only(register.notices), register, 'en');
  expect(view.answers.answers.map(({ tool }) => tool.name)).toEqual(['Chest X-rays']);
  expect(view.tags.map(({ mark }) => mark)).toEqual(['safety', 'closed']);
});

test('a product tells a notice once, though two publishers tell of it', () => {
  const copy = entryOf('notices', 'copy', { ...notice.facts }, { gathered: true });
  const own = registerOf([chest, notice, copy]);
  const view = productView(only(own.products), own, 'en');
  expect(names(view.notices)).toEqual(['Wrong dose']);
  expect(view.tags.length).toBeGreaterThan(0);
  expect(view.review.state).toBe('current');
});

test('a word without other names has none, and none that is near it', () => {
  const own = registerOf([word]);
  const view = glossaryView(only(own.glossary), own, 'en');
  expect([view.otherNames, view.related]).toEqual([[], []]);
  expect(asked(glossaryView(only(registerOf([model]).glossary), register, 'en'))).not.toContain('forms');
});

test('the statement of accessibility tells how the site was tested, where it was and the statement was read', () => {
  const testedOn = (id: string, lastChecked: string | undefined) => {
    const page = entryOf('pages', id, { lastChecked });
    const tested = {
      on: '2026-11-01',
      pages: 12,
      planted: [{ fault: 'link-empty' as const, foundBy: ['axe' as const] }],
    };
    const own = joinRegister(entriesOf([page]), TODAY, { withdrawn: [], history: emptyHistory, tested });
    return pageView(page, own, 'en').tested;
  };
  expect(testedOn('accessibility', '2026-11-02')?.tested).toContain('1 November 2026');
  expect(testedOn('accessibility', undefined)).toBeUndefined();
  expect(testedOn('about', '2026-11-02')).toBeUndefined();
});
