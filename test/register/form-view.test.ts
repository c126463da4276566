import { expect, test } from 'vitest';
import { questionsOf, writableCollections } from '../../src/editor/questions.ts';
import { collectionOf } from '../../src/model/index.ts';
import { formView } from '../../src/register/views/form.ts';
import { checkContent } from '../../src/register/gate.ts';
import { joinRegister } from '../../src/register/register.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { entryFile, json, validContent, writeProject } from '../fixtures/project.ts';

const { entries } = await checkContent(await writeProject(validContent()), TODAY);
const register = joinRegister(entries, TODAY);

test.each(writableCollections)('the form for %s asks every question of the model, under its heading', (name) => {
  const { groups } = formView(name, register, 'en');
  const asked = groups.flatMap(({ questions }) => questions.map((one) => one.name));
  expect(asked.toSorted()).toEqual(
    questionsOf(collectionOf(name))
      .map((one) => one.name)
      .toSorted(),
  );
  expect(groups.every(({ title }) => title !== '')).toBe(true);
});

test('entries are chosen by their names, with that of their organisation', () => {
  const { lists, begin } = formView('tools', register, 'en');
  expect(lists['organisations']).toEqual([
    { value: 'riverside', label: expect.stringContaining('Riverside') as string },
  ]);
  expect(lists['data-uses']?.[0]?.label).toMatch(/ – .*Riverside/u);
  expect(begin.flatMap(({ entries }) => entries.map(({ value }) => value))).toEqual(['riverside/chest-x-rays']);
});

test('entries to begin from stand under the product that they use, those without one last', async () => {
  const files = {
    ...validContent(),
    ...entryFile('organisations', 'hillside', completeEntry('organisations', { name: 'Hillside', odsCode: 'ZZ9H1' })),
    ...entryFile('tools', 'hillside/letters', completeEntry('tools', { organisation: 'hillside', product: undefined })),
    ...entryFile('tools', 'hillside/x-rays', completeEntry('tools', { organisation: 'hillside' })),
  };
  const checked = await checkContent(await writeProject(files), TODAY);
  const { begin } = formView('tools', joinRegister(checked.entries, TODAY), 'en');
  expect(begin.map(({ product, entries: some }) => [product, some.map(({ value }) => value)])).toEqual([
    [completeEntry('products')['name'], ['hillside/x-rays', 'riverside/chest-x-rays']],
    [undefined, ['hillside/letters']],
  ]);
});

test('on a Welsh form, an entry whose name is in English only is marked as English, one that has a Welsh name is not', async () => {
  const files = {
    ...validContent(),
    ...entryFile('organisations', 'glanaber', completeEntry('organisations', { name: 'Glanaber', odsCode: 'ZZ9H1' })),
    'content/organisations/glanaber.cy.json': json({
      name: 'Glan-aber',
      translatedBy: 'person',
      translatedOn: TODAY,
    }),
  };
  const checked = await checkContent(await writeProject(files), TODAY);
  const welsh = formView('tools', joinRegister(checked.entries, TODAY), 'cy');
  const marks = welsh.lists['organisations']?.map(({ value, language }) => [value, language]);
  expect(Object.fromEntries(marks ?? [])).toEqual({ riverside: 'en', glanaber: undefined });
  expect(welsh.begin.flatMap(({ entries: some }) => some.map(({ language }) => language))).toEqual(['en']);
});

test('the Welsh form asks in Welsh', () => {
  const [english, welsh] = (['en', 'cy'] as const).map(
    (code) => formView('tools', register, code).groups[0]?.questions[0],
  );
  expect(welsh?.question).not.toBe(english?.question);
});
