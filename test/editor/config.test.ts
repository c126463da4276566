import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Collection, Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { editorConfig } from '../../src/editor/config.ts';
import { questionsOf } from '../../src/editor/questions.ts';
import type { EditorSettings } from '../../src/editor/settings.ts';
import { languages } from '../../src/i18n/languages.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';

const site = { name: 'Portal', address: 'https://portal.example.org', icon: '/icon.svg', editor: undefined };
const github: EditorSettings = { backend: 'github', repository: 'trust/register', branch: 'main', review: true };
const gitlab: EditorSettings = {
  backend: 'gitlab',
  repository: 'group/sub/register',
  review: false,
  apiAddress: 'https://git.example.org/api/v4',
  signInAddress: 'https://git.example.org',
  applicationId: 'abc',
};

const ajv = new Ajv({ strict: false });
formats.default(ajv);
const fits = ajv.compile(
  JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object,
);

/** Every field of a collection in the editor by its name, those inside groups and records included. */
function fieldsByName(fields: readonly Field[], before = ''): Map<string, Field> {
  return new Map(
    fields.flatMap((field): [string, Field][] => {
      const inside = 'fields' in field ? (field.fields as Field[]) : [];
      const path = field.widget === 'list' ? `${before}${field.name}.` : before;
      return [[before + field.name, field], ...fieldsByName(inside, path)];
    }),
  );
}

const collections = (language: 'en' | 'cy' = 'en') => editorConfig(site, language).collections as Collection[];

describe.each([
  ['a folder alone', undefined],
  ['GitHub with review', github],
  ['GitLab without review', gitlab],
])('on %s', (_, editor) => {
  test.each(languages)('the configuration in $name fits the schema that the editor ships', ({ code }) => {
    fits(editorConfig({ ...site, editor }, code));
    expect(fits.errors).toBeNull();
  });
});

test('the schema does refuse a configuration that is wrong', () => {
  expect(fits({ ...editorConfig(site, 'en'), backend: { name: 'floppy' } })).toBe(false);
});

test.each(collectionNames)('every question of %s is asked once, and nothing that only a gathered entry has', (name) => {
  const made = collections().find((one) => one.name === name) as Collection & { fields: Field[] };
  const asked = [...fieldsByName(made.fields).entries()].filter(([, field]) => field.widget !== 'object');
  const expected = questionsOf(collectionOf(name)).map((one) => one.name);
  const here = asked.map(([path]) => path).filter((path) => !path.includes('.') && !OWN.has(path));
  expect(here.toSorted()).toEqual(expected.toSorted());
  expect(here).not.toContain('gathered');
});

/** What the editor asks besides the questions of the model. */
const OWN = new Set(['body', 'reasons', 'none', 'translatedBy', 'translatedOn']);

test('a question stands in the editor with its help, its example, and when it is needed', () => {
  const tools = collections().find((one) => one.name === 'tools') as Collection & { fields: Field[] };
  expect(fieldsByName(tools.fields).get('pilotEnds')).toMatchObject({
    label: 'When does the pilot end?',
    comment: 'The day on which you will decide whether to go on.',
    hint: 'Needed when it is a pilot. For example: 2027-03-31',
    required: false,
  });
});

test('closed lists are offered with their meanings, and entries by their names', () => {
  const tools = collections().find((one) => one.name === 'tools') as Collection & { fields: Field[] };
  const fields = fieldsByName(tools.fields);
  expect(fields.get('technology')).toMatchObject({ widget: 'select' });
  expect(JSON.stringify(fields.get('technology'))).toContain('Generative AI: ');
  expect(fields.get('dataUses')).toMatchObject({
    widget: 'relation',
    collection: 'data-uses',
    value_field: '{{organisation}}/{{slug}}',
    display_fields: ['name'],
    multiple: true,
  });
});

test('facts are asked once and words in each language', () => {
  const tools = collections().find((one) => one.name === 'tools') as Collection & { fields: Field[] };
  const fields = fieldsByName(tools.fields);
  expect(fields.get('limits')).toMatchObject({ i18n: true });
  expect(fields.get('status')).toMatchObject({ i18n: false });
  expect(fields.get('hazards')).toMatchObject({ i18n: 'duplicate' });
});

test('the Welsh configuration asks in Welsh', () => {
  const tools = collections('cy').find((one) => one.name === 'tools') as Collection & { fields: Field[] };
  expect(fieldsByName(tools.fields).get('name')?.label).not.toBe('What is it called?');
});

test('a change is a draft in a pull request where a repository is named, unless review is switched off', () => {
  expect(editorConfig({ ...site, editor: github }, 'en').publish_mode).toBe('editorial_workflow');
  expect(editorConfig({ ...site, editor: gitlab }, 'en').publish_mode).toBe('simple');
});
