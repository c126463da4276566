import { describe, expect, test } from 'vitest';
import { fidelities } from '../../../src/exchange/crosswalk.ts';
import { crosswalks } from '../../../src/exchange/index.ts';
import type { Crosswalk } from '../../../src/exchange/make-crosswalk.ts';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { standardPath, standardsView, standardView } from '../../../src/register/views/standards.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const named = (name: string) => crosswalks.find((one) => one.name === name) as Crosswalk;
const register = registerOf([entryOf('tools', 'riverside/chest'), entryOf('products', 'p')]);

/** The table of an invented standard about tools. */
const invented: Crosswalk = {
  ...named('uk-atrs'),
  name: 'fenwick',
  title: 'Fenwick table (invented)',
  about: 'https://standards.example/fenwick',
  collection: 'tools',
  ending: 'csv',
  columns: [{ name: 'Zone' }, { name: 'Title' }, { name: 'Who' }, { name: 'Area' }],
  lines: [
    { ours: ['tools.name'], theirs: ['Title'], fidelity: 'exact' },
    { ours: ['tools.recipients.name', 'gathered.language'], theirs: ['Who'], fidelity: 'narrower', note: 'roleOnly' },
    { ours: ['products.supplier'], theirs: [], fidelity: 'none' },
  ],
};
const view = (more: Partial<Crosswalk> = {}, language: 'en' | 'cy' = 'en') =>
  standardView({ ...invented, ...more }, register, language);

describe('a standard in the list', () => {
  test('says by its own name what it is about, and how many of all lines are the same', () => {
    const { standards } = standardsView('en');
    const [first] = standards;
    expect(first).toMatchObject({ title: named('uk-atrs').title, href: '/standards/uk-atrs/' });
    expect(view()).toMatchObject({
      title: 'Fenwick table (invented)',
      href: '/standards/fenwick/',
      about: 'It is about: AI tools. The same on both sides: 1 of 3 lines.',
    });
  });

  test('stands among those that many use, or among the tables of one publisher', () => {
    const { standards, tables } = standardsView('en');
    expect(standards.map(({ title }) => title)).toContain(named('chai-model-card').title);
    expect(tables.map(({ title }) => title)).toContain(named('cprd').title);
    expect(tables.map(({ title }) => title)).not.toContain(named('chai-model-card').title);
  });
});

describe('the page of a standard', () => {
  test('says what it is, where it can be read, and how to use it with a file of its kind', () => {
    expect(view()).toMatchObject({
      path: '/standards/fenwick/',
      source: 'https://standards.example/fenwick',
      description: en.standards.lead,
      commands: [
        { label: en.standards.exportWith, command: 'npm run export -- --as fenwick --out fenwick.csv' },
        { label: en.standards.importWith, command: 'npm run import -- fenwick.csv --as fenwick' },
      ],
    });
    expect(standardPath(invented)).toBe('/standards/fenwick/');
  });

  test('names a folder where each entry is a file of its own', () => {
    expect(view({ oneAFile: true }).commands.map(({ command }) => command)).toEqual([
      'npm run export -- --as fenwick --out fenwick',
      'npm run import -- fenwick --as fenwick',
    ]);
  });

  test('has our questions in words, those of other entries too, their fields, and a note where there is one', () => {
    const { question } = speak('en');
    expect(view().lines).toEqual([
      {
        ours: [question('tools', 'name')],
        theirs: ['Title'],
        fidelity: 'exact',
        agrees: en.standards.fidelity.exact.label,
        note: undefined,
      },
      {
        ours: [question('tools', 'recipients.name'), question('tools', 'gathered.language')],
        theirs: ['Who'],
        fidelity: 'narrower',
        agrees: en.standards.fidelity.narrower.label,
        note: en.standards.notes.roleOnly,
      },
      expect.objectContaining({ ours: [question('products', 'supplier')], theirs: [] }),
    ]);
  });

  test('explains every degree of agreement, in the language of the reader', () => {
    const words = speak('cy').ui.standards.fidelity;
    expect(view({}, 'cy').key).toEqual(fidelities.map((fidelity) => ({ fidelity, ...words[fidelity] })));
    expect(view({}, 'cy').lines[0]?.ours).toEqual([speak('cy').question('tools', 'name')]);
    expect(view({}, 'cy').href).toBe('/cy/standards/fenwick/');
  });

  test('lists what they have no place for, but for what only says where an entry stands here', () => {
    const { oursAlone } = view();
    const of = (name: string) => speak('en').question('tools', name);
    expect(oursAlone.slice(0, 2)).toEqual([of('inBrief'), of('technology')]);
    expect(oursAlone).toContain(of('recipients'));
    for (const name of ['name', 'organisation', 'gathered', 'kept', 'withdrawn'])
      expect(oursAlone).not.toContain(of(name));
    const ofProducts = view({ collection: 'products' }).oursAlone;
    expect(ofProducts).not.toContain(speak('en').question('products', 'supplier'));
    expect(ofProducts).not.toContain(speak('en').question('products', 'invented'));
    expect(ofProducts).toContain(speak('en').question('products', 'name'));
  });

  test('lists the fields of theirs that we do not ask for, in their order', () => {
    expect(view().theirsAlone).toEqual(['Zone', 'Area']);
  });

  test.each([
    ['uk-atrs', '/data/standards/uk-atrs.json'],
    ['us-federal-2024', '/data/standards/us-federal-2024.csv'],
    ['chai-model-card', '/data/standards/chai-model-card.zip'],
    ['hdruk-data-use', undefined],
    ['us-fda-devices', undefined],
  ])('of %s offers %s', (name, file) => {
    expect(standardView(named(name), register, 'cy').file).toBe(file);
  });
});
