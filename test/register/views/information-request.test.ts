import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { organisationQuestions, requestQuestions } from '../../../src/register/information-request.ts';
import {
  informationRequestView,
  requestParts,
  requestPath,
  type InformationRequestView,
} from '../../../src/register/views/information-request.ts';
import type { Entry } from '../../../src/register/entry.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const words = en.informationRequest;
const notSaid = en.entry.gapNotSaid;
const letters = entryOf('products', 'letters', { name: 'Letters (invented)', supplier: 'Clerkwell Ltd (invented)' });
const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We ask.' };

function partOf(entries: readonly Entry[], page = 1, language: 'en' | 'cy' = 'en'): InformationRequestView {
  const register = registerOf(entries);
  const [organisation] = register.organisations;
  const part = organisation && requestParts(organisation)[page - 1];
  if (!part) throw new Error('There is no such part.');
  return informationRequestView(organisation, part, register, language);
}
const tool = (given: Facts, more: { gathered?: boolean; cy?: Facts } = {}) =>
  entryOf('tools', 'riverside/x', { name: 'Sorter', ...given }, more);
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => entryOf('tools', `riverside/t-${String(at + 1).padStart(2, '0')}`));
const requestIn = (view: InformationRequestView, id: string) =>
  only(only(view.tools).requests.filter((one) => one.id === id));
const fieldsIn = (view: InformationRequestView, id: string) => requestIn(view, id).answers.map(({ field }) => field);

describe('the answers of an organisation', () => {
  test('say whose they are and of which day, and answer what is asked of the whole', () => {
    const view = partOf([tool({})]);
    expect(view).toMatchObject({
      path: '/organisations/riverside/information-request/',
      title: 'Riverside Hospitals (invented): answers to requests about AI',
      organisation: { name: 'Riverside Hospitals (invented)', address: '/organisations/riverside/' },
      lead: [expect.stringMatching(/Riverside Hospitals \(invented\).*23 November 2026\.$/u)],
      page: 1,
      pages: 1,
      previous: undefined,
      next: undefined,
    });
    expect(view.about.map(({ id, question, remarks }) => [id, question, remarks])).toEqual(
      (Object.keys(organisationQuestions) as (keyof typeof organisationQuestions)[]).map((id) => [
        id,
        words.questions[id],
        [],
      ]),
    );
    expect(view.about.map(({ answers }) => answers.map(({ field }) => field))).toEqual(
      Object.values(organisationQuestions),
    );
  });

  test('that were gathered say so', () => {
    const gathered = entryOf('organisations', 'riverside', { name: 'Riverside' }, { gathered: true });
    expect(partOf([gathered, tool({})]).lead.slice(1)).toEqual([words.gathered]);
  });

  test('answer every question that requests ask, of each tool, in their order', () => {
    const { requests, ...one } = only(partOf([tool({})]).tools);
    expect(one).toEqual({ number: 1, name: 'Sorter', address: '/tools/riverside/x/' });
    expect(requests.map(({ id, question }) => [id, question])).toEqual(
      (Object.keys(requestQuestions) as (keyof typeof requestQuestions)[]).map((id) => [id, words.questions[id]]),
    );
  });

  test('in Welsh mark what is in English only', () => {
    const [plain, welsh] = [{}, { cy: { name: 'Trefnydd' } }].map((more) => partOf([tool({}, more)], 1, 'cy'));
    expect(plain?.tools[0]).toMatchObject({ name: 'Sorter', address: '/cy/tools/riverside/x/', language: 'en' });
    expect(plain?.list.rows[0]?.language).toBe('en');
    expect(welsh?.tools[0]?.name).toBe('Trefnydd');
    expect(welsh?.tools[0]).not.toHaveProperty('language');
    expect(welsh?.list.columns).toEqual(Object.values(speak('cy').ui.informationRequest.columns));
  });
});

describe('the list of all tools', () => {
  const cells = (given: Facts, gathered = false) => only(partOf([letters, tool(given, { gathered })]).list.rows).cells;

  test('says where each stands since when, of which kind it is and who supplies it', () => {
    const facts = { status: 'in-use', statusSince: '2026-02-01', technology: 'statistical', product: 'letters' };
    const [name, status, since, technology, supplier] = cells(facts);
    expect([name, status, since, supplier]).toEqual([
      'Sorter',
      'In use',
      '1 February 2026',
      'Clerkwell Ltd (invented)',
    ]);
    expect(technology).not.toBe(notSaid);
    const { list } = partOf([tool(facts)]);
    expect(list.columns).toEqual(Object.values(words.columns));
    expect(list.lead).toBe('Riverside Hospitals (invented) lists 1 AI tool.');
  });

  test('says who made it where it has no product, and that nobody said', () => {
    expect(cells({ product: undefined, madeBy: 'in-house', statusSince: reason }).slice(2, 5)).toEqual([
      notSaid,
      expect.not.stringContaining(notSaid),
      expect.not.stringContaining(notSaid),
    ]);
    expect(cells({}, true)).toEqual(['Sorter', notSaid, notSaid, notSaid, notSaid]);
  });
});

describe('parts', () => {
  test.each([
    [1, 1],
    [25, 1],
    [26, 2],
    [51, 3],
  ])('of %i tools are %i', (tools, parts) => {
    expect(requestParts(only(registerOf(many(tools)).organisations))).toHaveLength(parts);
  });

  test('lead to those beside them, and count on', () => {
    const view = partOf(many(51), 2, 'cy');
    const path = requestPath('riverside');
    expect(view).toMatchObject({ previous: `/cy${path}`, next: `/cy${path}page/3/`, page: 2, pages: 3 });
    expect(view.tools.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 26));
    expect(view.tools[0]?.name).toBe('riverside/t-26');
    expect(view.list.rows.map(({ number }) => number)).toEqual(Array.from({ length: 51 }, (_, at) => at + 1));
    expect(view.list.rows.filter(({ isHere }) => isHere)).toHaveLength(25);
    expect(partOf(many(51), 2).lead.at(-1)).toBe('This part has the answers for tools 26 to 50 of the list.');
    expect(partOf(many(26), 1)).toMatchObject({ previous: undefined, next: `${path}page/2/` });
  });
});

describe('a question', () => {
  test('to which only a part has an answer shows the rest as gaps', () => {
    const view = partOf([tool({ answerable: 'Medical director' }, { gathered: true })]);
    const { answers, remarks } = requestIn(view, 'approval');
    expect(remarks).toEqual([]);
    expect(answers.map(({ field, shown }) => [field, shown.as])).toEqual([
      ['answerable', 'text'],
      ['approvalRoute', 'gap'],
    ]);
  });

  test('that reasons answer is not silent', () => {
    const view = partOf([
      tool({ status: 'in-use', staffTraining: reason, staffChange: reason, systemEffects: reason }),
    ]);
    expect(fieldsIn(view, 'staff')).toEqual(['staffTraining', 'staffChange', 'systemEffects']);
    expect(requestIn(view, 'staff').remarks).toEqual([]);
  });

  test('that may be left out and was is shown as a gap with its own words', () => {
    const view = partOf([tool({ team: undefined })], 1, 'cy');
    const team = only(requestIn(view, 'where').answers.filter(({ field }) => field === 'team'));
    expect(team).toEqual({
      field: 'team',
      question: speak('cy').question('tools', 'team'),
      readers: 'experts',
      shown: { as: 'gap', label: '', text: speak('cy').ui.entry.gapNotSaid },
    });
    const given = only(
      requestIn(partOf([tool({ team: 'Radiology' })]), 'where').answers.filter(({ field }) => field === 'team'),
    );
    expect(given.shown.as).not.toBe('gap');
  });

  test('says what the supplier says only where there is a product and something is asked of it', () => {
    const view = partOf([letters, tool({ madeBy: 'supplier', product: 'letters' })]);
    const { bySupplier } = requestIn(view, 'supplier');
    expect(bySupplier?.answers.map(({ field }) => field)).toEqual(['supplier', 'version', 'country', 'subProcessors']);
    expect(requestIn(view, 'what')).not.toHaveProperty('bySupplier');
    const own = partOf([letters, tool({ madeBy: 'in-house', product: undefined })]);
    expect(requestIn(own, 'supplier')).not.toHaveProperty('bySupplier');
  });

  test('about harm names each notice about the product and how it stands, or that there is none', () => {
    const [open, closed] = ['open', 'closed'].map((state) =>
      entryOf('notices', state, { name: `A ${state} notice`, products: ['letters'], state, moreAt: undefined }),
    ) as [Entry, Entry];
    const noticesIn = (...entries: Entry[]) =>
      requestIn(partOf([letters, tool({ madeBy: 'supplier', product: 'letters' }), ...entries]), 'harm').answers.at(-1);
    expect(noticesIn()).toEqual({
      field: 'notices',
      question: en.entry.noticesAbout,
      readers: 'everyone',
      shown: { as: 'text', text: words.noNotices },
    });
    const shown = noticesIn(open, closed)?.shown;
    expect(shown?.as === 'links' && shown.links.map(({ text }) => text).toSorted()).toEqual([
      'A closed notice – Closed',
      'A open notice – Open',
    ]);
    expect(shown?.as === 'links' && shown.links.map(({ href }) => href)).toContain('/notices/open/');
    const own = partOf([open, tool({ madeBy: 'in-house', product: undefined })]);
    expect(fieldsIn(own, 'harm')).not.toContain('notices');
  });
});
