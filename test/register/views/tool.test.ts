import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { model } from '../../../src/model/index.ts';
import { factsInWords, toolView, type ToolView } from '../../../src/register/views/tool.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const chest = entryOf('products', 'chest', {
  name: 'Northlight Chest',
  supplier: 'Northlight Ltd (invented)',
  intendedUse: 'To find pneumonia.',
});
const notice = entryOf('notices', 'wrong-dose', {
  name: 'Wrong dose',
  inBrief: 'It can mix two doses.',
  products: ['chest'],
  state: 'open',
});
const xrays = entryOf('tools', 'riverside/x-rays', { name: 'Chest X-rays', product: 'chest', status: 'pilot' });
const register = registerOf([xrays, chest, notice]);
const view: ToolView = toolView(only(register.tools), register, 'en');

const fieldsOf = (answers: readonly { readonly field: string }[]) => answers.map(({ field }) => field);

describe('the page of a tool', () => {
  test('leads from its contents to each part, what it does and cannot do first, its record last', () => {
    const ids = view.contents.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['does', 'limits']);
    expect(ids.at(-1)).toBe('record');
    expect(ids).toEqual(expect.arrayContaining(['decides', 'data', 'choices', 'contact', 'experts']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title } of view.contents) expect(title).toMatch(/^\p{Lu}/u);
  });

  test('says what follows from where it stands, of a pilot when it ends and what would make it a success', () => {
    expect(view.standing.title).toMatch(/^\p{Lu}/u);
    expect(fieldsOf(view.standing.answers)).toEqual(
      expect.arrayContaining(['statusSince', 'pilotEnds', 'successMeasure']),
    );
  });

  test('names its open notices with what they say, and where they are', () => {
    expect(view.notices).toEqual([
      { name: 'Wrong dose', address: '/notices/wrong-dose/', inBrief: 'It can mix two doses.' },
    ]);
  });

  test('says what its supplier says, and who that is', () => {
    expect(view.supplier).toMatchObject({
      name: 'Northlight Ltd (invented)',
      product: 'Northlight Chest',
      address: '/products/chest/',
    });
    expect(fieldsOf(view.supplier?.answers ?? [])).toContain('intendedUse');
  });

  test('says nothing twice for everybody', () => {
    const groups = [view.standing, view.does, view.limits, ...view.patientGroups, ...view.groups, view.asked];
    const all = [
      ...fieldsOf(view.lead),
      ...groups.flatMap(({ answers }) => fieldsOf(answers)),
      ...fieldsOf(view.record),
    ];
    expect(all.filter((field, at) => all.indexOf(field) !== at)).toEqual([]);
    for (const field of ['name', 'organisation', 'status', 'technology', 'glossary', 'changes', 'kept'])
      expect(all).not.toContain(field);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
  });

  test('shows no part in which nothing is answered, of those that may be left out', () => {
    for (const { answers } of [...view.patientGroups, ...view.groups]) expect(answers.length).toBeGreaterThan(0);
    expect(view.patientGroups.map(({ group }) => group)).toEqual(['decides', 'data']);
  });

  test('of a tool without a product has no supplier', () => {
    const own = entryOf('tools', 'riverside/own', { product: undefined });
    const alone = registerOf([own]);
    expect(toolView(only(alone.tools), alone, 'en').supplier).toBeUndefined();
  });
});

describe('the parts of the page', () => {
  const viewOf = (given: Facts, language: 'en' | 'cy' = 'en', gathered = false) => {
    const own = registerOf([chest, entryOf('tools', 'riverside/own', given, { gathered })]);
    return toolView(only(own.tools), own, language);
  };

  test('are named in the contents in the order of the page, in the language of the page', () => {
    const { group, ui } = speak('cy');
    const ofModel = ['does', 'limits', 'decides', 'data', 'choices'].map((id) => ({ id, title: group('tools', id) }));
    expect(viewOf({}, 'cy').contents).toEqual([
      ...ofModel,
      { id: 'contact', title: ui.entry.contact },
      { id: 'experts', title: ui.entry.experts },
      { id: 'record', title: group('tools', 'record') },
    ]);
  });

  test('for a patient are those with an answer; the others follow in the order of the model, each once', () => {
    const view = viewOf({ procurement: 'A framework.' });
    const groups = view.groups.map(({ group }) => group);
    const inModel = Object.keys(model.tools.groups).filter((group) => groups.includes(group));
    expect(groups).toEqual(inModel);
    expect(groups).toEqual(expect.arrayContaining(['brief', 'safety', 'fairness']));
    for (const group of ['does', 'limits', 'decides', 'data', 'choices', 'asked', 'record'])
      expect(groups).not.toContain(group);
    expect(view.expertGroups.map(({ group }) => group)).toContain('supplier');
  });

  test('say what follows from where it stands, of one that was retired what came after', () => {
    const { standing } = viewOf({ status: 'retired' });
    expect(standing).toMatchObject({ group: 'standing', title: en.entry.standing });
    expect(fieldsOf(standing.answers)).toEqual(['statusSince', 'stoppedBecause', 'replacedBy', 'dataAfter']);
  });

  test('have what was asked, who to ask, and the record apart', () => {
    const asked = [{ question: 'Is it safe?', answer: 'Yes.', on: '2026-10-01' }];
    const view = viewOf({ asked, reviewDue: '2026-11-22' });
    expect(fieldsOf(view.asked.answers)).toEqual(['asked']);
    expect(fieldsOf(view.record)).toEqual(expect.arrayContaining(['published', 'lastChecked', 'reviewDue']));
    expect(view.review.state).toBe('overdue');
    expect(view.organisation).toEqual({ name: 'Riverside Hospitals (invented)', address: '/organisations/riverside/' });
    expect(view.contact.lead).toContain('Riverside Hospitals (invented)');
    expect(view.tags.map(({ mark }) => mark)).toContain('overdue');
  });

  test('say what the supplier says in one order, and no name where it gives none', () => {
    const product = entryOf('products', 'p', { name: 'P', supplier: undefined, deviceClass: 'class-1' });
    const own = registerOf([product, entryOf('tools', 'riverside/own', { product: 'p', madeBy: 'supplier' })]);
    const { supplier } = toolView(only(own.tools), own, 'cy');
    expect(supplier).toMatchObject({ name: '', product: 'P', address: '/cy/products/p/' });
    const fields = fieldsOf(supplier?.answers ?? []);
    expect(fields.filter((field) => ['intendedUse', 'limits', 'deviceClass', 'subProcessors'].includes(field))).toEqual(
      ['intendedUse', 'limits', 'deviceClass', 'subProcessors'],
    );
  });

  test('of a gathered tool say nothing twice, and show gaps', () => {
    const gathered = [{ source: 'nl', on: '2026-11-20', id: '1' }];
    const view = viewOf({ name: 'Gathered', gathered, kept: { Zone: 'North' } }, 'en', true);
    expect(view.gathered?.text).toContain('nl');
    const groups = [...view.patientGroups, ...view.groups, ...view.expertGroups];
    const fields = [...groups.flatMap(({ answers }) => fieldsOf(answers)), ...fieldsOf(view.record)];
    for (const field of ['gathered', 'kept', 'organisation', 'inBrief']) expect(fields).not.toContain(field);
  });
});

describe('the last check, among the facts', () => {
  const last = (given: Facts, language: 'en' | 'cy', cy?: Facts) => {
    const own = registerOf([
      entryOf('tools', 'riverside/x', { lastChecked: '2026-09-14', ...given }, cy ? { cy } : {}),
    ]);
    return only(factsInWords(only(own.tools), language).filter(({ key }) => key === 'last-checked'));
  };

  test('names who did it in the language of the page, else marks the words', () => {
    expect(last({ checkedBy: 'Lead nurse' }, 'en')).not.toHaveProperty('language');
    expect(last({ checkedBy: 'Lead nurse' }, 'cy')).toMatchObject({ meaning: 'Lead nurse', language: 'en' });
    const welsh = last({ checkedBy: 'Lead nurse' }, 'cy', { checkedBy: 'Prif nyrs' });
    expect(welsh).toMatchObject({ meaning: 'Prif nyrs', answer: '14 Medi 2026' });
    expect(welsh).not.toHaveProperty('language');
  });

  test('names nobody where it is not said', () => {
    expect(last({ checkedBy: undefined }, 'en')).toMatchObject({ answer: '14 September 2026', meaning: '' });
  });
});
