import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/register/entry.ts';
import {
  easyReadEntries,
  easyReadLanguages,
  easyReadLink,
  easyReadList,
  easyReadPath,
  easyReadView,
} from '../../../src/register/views/easy-read.ts';
import { entryOf, registerOf } from '../../fixtures/register.ts';

const LINES = [
  { says: 'A computer looks.', picture: 'computer' },
  { part: 'Can I say no?', says: 'Yes.', picture: 'yes' },
  { says: 'Tell us.', picture: 'talk' },
];
const facts = (more: object = {}) => ({ madeOn: '2026-11-02', tried: 'Six people read it.', lines: LINES, ...more });
const entry = (versions: Readonly<Record<string, object>>, given: object = {}): Entry => ({
  ...entryOf('tools', 'riverside/x', { name: 'Chest X-rays', ...given }, { cy: { name: 'Pelydrau-X' } }),
  easyRead: new Map(Object.entries(versions).map(([code, said]) => [code, { file: 'x', facts: said }])) as never,
});

test('every entry that has a version in Easy Read is listed, in the order of our languages', () => {
  const some = entry({ cy: facts(), en: facts() });
  const none = entryOf('tools', 'riverside/y');
  expect(easyReadEntries(registerOf([some, none])).map(({ id }) => id)).toEqual(['riverside/x']);
  expect(easyReadLanguages(some)).toEqual(['en', 'cy']);
  expect(easyReadLanguages(none)).toEqual([]);
  expect(easyReadPath(some)).toBe('/easy-read/tools/riverside/x/');
});

describe('the page of a version', () => {
  const view = easyReadView(entry({ en: facts(), cy: facts() }), 'en');

  test('has its lines under the headings that they begin', () => {
    expect(view?.parts).toEqual([
      { lines: [LINES[0]] },
      { title: 'Can I say no?', lines: [{ says: 'Yes.', picture: 'yes' }, LINES[2]] },
    ]);
  });

  test('leads to the whole page, and to the version in each other language under its own name', () => {
    expect(view).toMatchObject({
      path: '/easy-read/tools/riverside/x/',
      name: 'Chest X-rays',
      fullPage: '/tools/riverside/x/',
      tried: 'Six people read it.',
    });
    expect(view?.title).toContain('Chest X-rays');
    expect(view?.others).toEqual([{ code: 'cy', name: 'Cymraeg', address: '/cy/easy-read/tools/riverside/x/' }]);
  });

  test('says why nobody tried it', () => {
    const tried = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The group meets in February.' };
    expect(easyReadView(entry({ en: facts({ tried }) }), 'en')?.tried).toBe('The group meets in February.');
    expect(easyReadView(entry({ en: { madeOn: '2026-11-02' } }), 'en')).toMatchObject({ tried: '', parts: [] });
  });

  test('says that it is older than the entry, where it is', () => {
    const changes = [{ on: '2026-11-10', what: 'A second clinic.' }];
    expect(easyReadView(entry({ en: facts() }, { changes }), 'en')?.older).toContain('changed');
    expect(easyReadView(entry({ en: facts({ madeOn: '2026-11-10' }) }, { changes }), 'en')?.older).toBeUndefined();
  });

  test('is not there in a language that has none', () => {
    expect(easyReadView(entry({ en: facts() }), 'cy')).toBeUndefined();
    expect(easyReadView(entry({ en: facts() }), 'en')?.others).toEqual([]);
  });

  test('is linked from the entry in every language, and the link says where it is in another', () => {
    const tool = entry({ en: facts() });
    expect(easyReadLink(tool, 'en')).toEqual({
      text: 'Easy Read version of this page',
      address: '/easy-read/tools/riverside/x/',
    });
    expect(easyReadLink(tool, 'cy')).toMatchObject({ address: '/easy-read/tools/riverside/x/', language: 'en' });
    expect(easyReadLink(entryOf('tools', 'riverside/b'), 'en')).toBeUndefined();
  });

  test('is in the list of all of them', () => {
    expect(easyReadList(registerOf([entry({ en: facts() })]), 'cy').map(({ address }) => address)).toEqual([
      '/easy-read/tools/riverside/x/',
    ]);
  });
});
