import { describe, expect, test } from 'vitest';
import { toolView, type ToolView } from '../../../src/register/views/tool.ts';
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
