import { describe, expect, test } from 'vitest';
import { headOf, shortened, translatedTo } from '../../src/register/views/head.ts';
import { contactOf } from '../../src/register/views/contact.ts';
import { pageContext } from '../../src/register/views/context.ts';
import { noticeView, organisationView } from '../../src/register/views/entries.ts';
import { homeView } from '../../src/register/views/home.ts';
import { searchFiltersOfTool } from '../../src/register/views/search-filters.ts';
import { searchWordsOf } from '../../src/register/views/search-words.ts';
import { otherSummaryOf, summaryOf } from '../../src/register/views/summary.ts';
import { toolView } from '../../src/register/views/tool.ts';
import { readTheme } from '../../src/site.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const letters = entryOf('products', 'letters', { name: 'Letters (invented)', supplier: 'Clerkwell Ltd (invented)' });
const notice = entryOf('notices', 'wrong-dose', { name: 'Wrong dose', products: ['letters'], state: 'open' });
const toolWith = (given: Facts) => entryOf('tools', 'riverside/x', { product: 'letters', ...given });

describe('a text is shortened', () => {
  test('not at all while it is short enough', () => {
    expect(shortened('a'.repeat(160))).toBe('a'.repeat(160));
  });

  test('between words, with a sign that more follows, within the length', () => {
    const text = shortened('word '.repeat(50));
    expect(text).toMatch(/^(?:word )+word…$/u);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(shortened('one two three', 9)).toBe('one two…');
  });

  test('inside a word where there is no other place', () => {
    expect(shortened('a'.repeat(200))).toBe(`${'a'.repeat(159)}…`);
  });
});

describe('the head of a page', () => {
  test('has plain words of at most 160 characters for search engines', () => {
    const inBrief = `A **tool** that [sorts](https://www.example.org) X-rays. ${'It is fast. '.repeat(20)}`;
    const { description } = headOf(toolWith({ inBrief }), 'en');
    expect(description).toMatch(/^A tool that sorts X-rays\. .*…$/u);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  test('has the path that is the same in every language', () => {
    expect(headOf(toolWith({}), 'cy').path).toBe('/tools/riverside/x/');
    expect(headOf(entryOf('pages', 'about'), 'en').path).toBe('/about/');
  });

  test('knows the languages that the entry is in', () => {
    expect(translatedTo(toolWith({}))).toEqual(['en']);
    expect(translatedTo(entryOf('care', 'scans', {}, { cy: { name: 'Sganiau' } }))).toEqual(['en', 'cy']);
  });
});

describe('an entry in a list', () => {
  const tags = (given: Facts, beside = [letters]) =>
    summaryOf(only(registerOf([...beside, toolWith(given)]).tools), 'en').tags.map(({ mark }) => mark);

  test('says where it stands, what it is and whose it is', () => {
    const summary = summaryOf(only(registerOf([letters, toolWith({ name: 'Letters' })]).tools), 'en');
    expect(summary).toMatchObject({
      name: 'Letters',
      address: '/tools/riverside/x/',
      by: 'Riverside Hospitals (invented)',
      tags: [{ label: 'In use' }, { label: 'Machine learning' }],
    });
  });

  test('is marked while a notice about its product is open', () => {
    const register = registerOf([letters, notice, toolWith({})]);
    expect(summaryOf(only(register.tools), 'en').tags.at(-1)).toEqual({ label: 'Open notice', mark: 'notice' });
  });

  test('is marked when its check is late, and not before', () => {
    expect(tags({ reviewDue: '2026-11-23' })).not.toContain('overdue');
    expect(tags({ reviewDue: '2026-11-22' })).toContain('overdue');
  });

  test('has at most 240 characters of what it is', () => {
    const inBrief = 'It sorts X-rays. '.repeat(20);
    expect(
      summaryOf(only(registerOf([letters, toolWith({ inBrief })]).tools), 'en').inBrief.length,
    ).toBeLessThanOrEqual(240);
  });

  test('of products and notices says who sells it and what kind it is', () => {
    const register = registerOf([letters, notice]);
    expect(otherSummaryOf(only(register.products), 'en')).toMatchObject({ by: 'Clerkwell Ltd (invented)' });
    expect(otherSummaryOf(only(register.notices), 'en').tags.map(({ label }) => label)).toEqual([
      'Safety notice',
      'Open',
    ]);
  });
});

describe('the page of a tool', () => {
  const scans = entryOf('care', 'scans', { alsoCalled: ['radiology'] });
  const term = entryOf('glossary', 'triage', { name: 'Triage', alsoCalled: ['sorting'] });
  const register = registerOf([letters, notice, scans, term, toolWith({ status: 'pilot', glossary: ['triage'] })]);
  const tool = only(register.tools);
  const view = toolView(tool, register, 'en');

  test('shows open notices, what follows from where it stands, and the supplier’s facts', () => {
    expect(view.notices).toEqual([expect.objectContaining({ name: 'Wrong dose', address: '/notices/wrong-dose/' })]);
    expect(view.standing.answers.map(({ field }) => field)).toEqual(['statusSince', 'pilotEnds', 'successMeasure']);
    expect(view.supplier).toMatchObject({ name: 'Clerkwell Ltd (invented)', product: 'Letters (invented)' });
  });

  test('shows what it does beside what it cannot do', () => {
    expect(view.does.answers.map(({ field }) => field)).toEqual(['does', 'why', 'before', 'benefit', 'benefitMeasure']);
    expect(view.limits.answers.map(({ field }) => field)).toEqual(['limits', 'notReliedOn', 'expectations']);
  });

  test('shows every answer for everyone once', () => {
    const groups = [view.standing, view.does, view.limits, ...view.patientGroups, ...view.groups];
    const fields = groups.flatMap(({ answers }) => answers.map(({ field }) => field));
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('is found by other names of its care and of its kind', () => {
    expect(searchWordsOf(tool, register)).toEqual({
      own: ['Triage', 'sorting', 'Letters (invented)'],
      near: ['radiology'],
    });
    expect(searchFiltersOfTool(tool, register.entries, 'en')).toMatchObject({ type: ['AI tool'], status: ['Pilot'] });
  });

  test('without a product has no supplier', () => {
    const own = registerOf([entryOf('tools', 'riverside/x', { madeBy: 'in-house' })]);
    expect(toolView(only(own.tools), own, 'en').supplier).toBeUndefined();
  });
});

test('who to ask: a mail that is begun, with the name and the address of the entry', () => {
  const register = registerOf([letters, toolWith({ name: 'A & B?' })]);
  const { entry, organisation } = only(register.tools);
  const { mail, answers } = contactOf(organisation, entry, pageContext(register, 'en'));
  const href = new URL(mail?.href ?? '');
  expect(href.pathname).toBe('ai-questions@example.org');
  expect(href.searchParams.get('subject')).toBe('A question about “A & B?”');
  expect(href.searchParams.get('body')).toContain(new URL('/tools/riverside/x/', readTheme().address).href);
  expect(answers.map(({ field }) => field)).toEqual([
    ...['phone', 'email', 'post', 'help', 'complain', 'dataProtection', 'reportHarm'],
  ]);
});

test('an organisation’s page does not say its contacts twice', () => {
  const register = registerOf([]);
  const view = organisationView(only(register.organisations), register, 'en');
  expect(view.groups.map(({ group }) => group)).not.toContain('contact');
  expect(view.contact.answers.length).toBeGreaterThan(0);
});

test('a notice says when it was issued and closed', () => {
  const closed = entryOf('notices', 'old', { products: ['letters'], state: 'closed' });
  const register = registerOf([letters, closed]);
  expect(noticeView(only(register.notices), register, 'en').dates).toBe(
    'Issued on 5 October 2026. Closed on 2 November 2026',
  );
});

test('a gathered entry says where it was read, on which day, and under which licence', () => {
  const source = entryOf('sources', 'nl', { name: 'Dutch register', licence: 'CC0 1.0' });
  const gathered = [{ source: 'nl', on: '2026-11-20', id: '1' }];
  const register = registerOf([source, entryOf('tools', 'riverside/x', { gathered }, { gathered: true })]);
  const from = toolView(only(register.tools), register, 'en').gathered;
  expect(from?.text).toContain('It was read from “Dutch register” on 20 November 2026.');
  expect(from).toMatchObject({ licence: 'Licence: CC0 1.0', link: { href: 'https://www.example.org/register' } });
});

test('the first page shows those who publish here before those who are gathered, and open notices only', () => {
  const register = registerOf([
    letters,
    notice,
    entryOf('notices', 'old', { products: ['letters'], state: 'closed' }),
    entryOf('organisations', 'abc', { name: 'A body' }, { gathered: true }),
  ]);
  const home = homeView(register, 'en');
  expect(home.organisations.map(({ name }) => name)).toEqual(['Riverside Hospitals (invented)']);
  expect(home.notices.map(({ name }) => name)).toEqual(['Wrong dose']);
  expect(home.counts.map(({ text }) => text)).toEqual(['2 organisations', '0 AI tools', '0 uses of data']);
});

describe('a translation that is older than its entry', () => {
  const changes = [{ on: '2026-06-01', what: 'We use it at the eye clinic too.' }];
  const older = (translatedOn: string) =>
    headOf(
      entryOf('tools', 'riverside/a', { changes }, { cy: { name: 'Enw', translatedBy: 'person', translatedOn } }),
      'cy',
    ).older;

  test('says so, with both days, and leads to the newest words', () => {
    expect(older('2026-05-01')).toMatchObject({ address: '/tools/riverside/a/', language: 'en' });
    expect(older('2026-05-01')?.text).toMatch(/1 Mai 2026.*1 Mehefin 2026/u);
  });

  test('says nothing where it is not', () => expect(older('2026-06-01')).toBeUndefined());
});
