import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { speak } from '../../src/i18n/speak.ts';
import { model } from '../../src/model/index.ts';
import {
  organisationQuestions,
  requestQuestions,
  type RequestQuestion,
} from '../../src/register/information-request.ts';
import { organisationView } from '../../src/register/views/entries.ts';
import { informationRequestView, requestParts } from '../../src/register/views/information-request.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const asked: readonly RequestQuestion[] = Object.values(requestQuestions);
const product = entryOf('products', 'letters', { name: 'Letters (invented)', supplier: 'Clerkwell Ltd (invented)' });
const notice = entryOf('notices', 'wrong-dose', { name: 'Wrong dose', products: ['letters'], state: 'open' });

function answersOf(given: Facts, more: { gathered?: boolean } = {}) {
  const register = registerOf([product, notice, entryOf('tools', 'riverside/x', given, more)]);
  const organisation = only(register.organisations);
  return informationRequestView(organisation, only(requestParts(organisation)), register, 'en');
}

const requestIn = (view: ReturnType<typeof answersOf>, id: string) =>
  only(only(view.tools).requests.filter((one) => one.id === id));

describe('the questions of requests', () => {
  test('name only fields that the model has, each once', () => {
    const tools = asked.flatMap((one) => one.tools);
    const unknown = [
      ...tools.filter((name) => !(name in model.tools.fields)),
      ...asked.flatMap((one) => one.products ?? []).filter((name) => !(name in model.products.fields)),
      ...Object.values(organisationQuestions)
        .flat()
        .filter((name) => !(name in model.organisations.fields)),
    ];
    expect(unknown).toEqual([]);
    expect(new Set(tools).size).toBe(tools.length);
  });

  test('leave out no field that every own entry must answer, but for those that stand in the list or the head', () => {
    const inList = ['name', 'organisation', 'published', 'gathered'];
    const tools = new Set<string>(asked.flatMap((one) => one.tools));
    const left = Object.entries(model.tools.fields)
      .filter(([name, { required }]) => required === true && !tools.has(name) && !inList.includes(name))
      .map(([name]) => name);
    expect(left).toEqual(['before', 'benefit', 'notReliedOn', 'expectations']);
  });

  test.each(languages)('have words in $name', ({ code }) => {
    const words = speak(code).ui.informationRequest.questions;
    const ids = [...Object.keys(requestQuestions), ...Object.keys(organisationQuestions)];
    expect(Object.keys(words).toSorted()).toEqual(ids.toSorted());
  });
});

describe('the answers', () => {
  test('show as a gap what nobody must answer and nobody answered: somebody asks it', () => {
    const view = answersOf({ madeBy: 'supplier', product: 'letters', procurement: undefined });
    const procurement = only(requestIn(view, 'contract').answers.filter(({ field }) => field === 'procurement'));
    expect(procurement.shown).toEqual({ as: 'gap', label: '', text: 'This organisation has not said.' });
  });

  test('show the reason where one is given', () => {
    const because = 'The contract is being changed.';
    const view = answersOf({ contractEnds: { noAnswer: 'not-yet-known', by: '2027-01-01', because } });
    const ends = only(requestIn(view, 'contract').answers.filter(({ field }) => field === 'contractEnds'));
    expect(ends.shown).toMatchObject({ as: 'gap', text: expect.stringContaining(because) as string });
  });

  test('leave out what the model asks in other cases only, and say so where nothing is left', () => {
    const view = answersOf({ status: 'in-use', identifiability: 'none' });
    expect(requestIn(view, 'standing').answers.map(({ field }) => field)).toEqual(['status', 'statusSince']);
    expect(requestIn(view, 'law')).toMatchObject({ answers: [], remarks: ['This does not apply to this tool.'] });
  });

  test('say of cost and of incidents that the register does not ask', () => {
    const view = answersOf({});
    expect(requestIn(view, 'contract').remarks.at(-1)).toMatch(/does not ask what a tool costs/u);
    expect(requestIn(view, 'harm').remarks.at(-1)).toMatch(/does not list incidents/u);
  });

  test('hold what the supplier says apart, and the notices about its product', () => {
    const view = answersOf({ madeBy: 'supplier', product: 'letters' });
    const { bySupplier, answers } = requestIn(view, 'supplier');
    expect(bySupplier?.lead).toBe('What the supplier says about Letters (invented)');
    expect(answers.map(({ field }) => field)).toEqual(['madeBy', 'product']);
    const notices = only(requestIn(view, 'harm').answers.filter(({ field }) => field === 'notices'));
    expect(notices.shown).toMatchObject({
      as: 'links',
      links: [{ text: expect.stringMatching(/^Wrong dose – /u) as string }],
    });
  });

  test('of a gathered entry are gaps, and the head says where they come from', () => {
    const view = answersOf({ name: 'Gathered' }, { gathered: true });
    // Once for a whole question: a page of nothing but gaps could not be read.
    expect(requestIn(view, 'oversight')).toMatchObject({ answers: [], remarks: ['This organisation has not said.'] });
    expect(only(view.list.rows).cells).toEqual([
      'Gathered',
      ...Array.from({ length: 4 }, () => 'This organisation has not said.'),
    ]);
  });
});

describe('the parts', () => {
  const many = registerOf(Array.from({ length: 26 }, (_, at) => entryOf('tools', `riverside/tool-${at + 1}`, {})));
  const organisation = only(many.organisations);

  test('hold so many tools that a document can still be opened, and all stand in the list of each', () => {
    const [first, second] = requestParts(organisation);
    if (!first || !second) throw new Error('Two parts were meant.');
    const view = informationRequestView(organisation, second, many, 'en');
    expect(first.items).toHaveLength(25);
    expect(view.list.rows).toHaveLength(26);
    expect(view.list.rows.filter(({ isHere }) => isHere).map(({ number }) => number)).toEqual([26]);
    expect(view.lead.at(-1)).toBe('This part has the answers for tools 26 to 26 of the list.');
    expect(view.path).toBe('/organisations/riverside/information-request/page/2/');
    expect(view).toMatchObject({ previous: '/organisations/riverside/information-request/', next: undefined });
  });

  test('are none where no tool is listed, and then nothing leads to them', () => {
    const empty = registerOf([]);
    expect(requestParts(only(empty.organisations))).toEqual([]);
    expect(organisationView(only(empty.organisations), empty, 'en').request).toBeUndefined();
    expect(organisationView(organisation, many, 'cy').request).toBe('/cy/organisations/riverside/information-request/');
  });
});
