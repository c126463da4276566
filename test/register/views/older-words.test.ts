import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/speak.ts';
import { olderTranslations, olderWords } from '../../../src/register/views/older-words.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entriesOf, entryOf } from '../../fixtures/register.ts';

const changes = [
  { on: '2026-06-01', what: 'We use it at the eye clinic too.' },
  { on: '2026-02-01', what: 'A new version.' },
];
const tool = (id: string, cy?: Facts, given: Facts = { changes }) =>
  entryOf('tools', `riverside/${id}`, given, cy ? { cy: { name: 'Enw', ...cy } } : {});

describe('a translation', () => {
  test('that is older than its entry says both days in its own language, and leads to the newest words', () => {
    const { ui, fill } = speak('cy');
    expect(olderWords(tool('a', { translatedOn: '2026-05-31' }), 'cy')).toEqual({
      text: fill(ui.reading.older, { changed: '1 Mehefin 2026', written: '31 Mai 2026' }),
      link: fill(ui.reading.newest, { language: speak('cy').languageName('en') }),
      address: '/tools/riverside/a/',
      language: 'en',
    });
  });

  test.each<[what: string, cy: Facts | undefined, given?: Facts]>([
    ['of the same day', { translatedOn: '2026-06-01' }],
    ['that is newer', { translatedOn: '2026-06-02' }],
    ['that does not say when it was made', {}],
    ['of an entry that says of no change', { translatedOn: '2026-01-01' }, { changes: undefined }],
    ['that is not there', undefined],
  ])('%s is not said to be older', (_, cy, given) => {
    expect(olderWords(tool('a', cy, given), 'cy')).toBeUndefined();
  });

  test('says nothing on the page of the entry itself', () => {
    expect(olderWords(tool('a', { translatedOn: '2026-05-31' }), 'en')).toBeUndefined();
  });
});

describe('for whoever translates', () => {
  test('each older translation is listed by its file, with both days, and no other', () => {
    const about = entryOf(
      'pages',
      'about',
      { lastChecked: '2026-09-01' },
      { cy: { name: 'Am', translatedOn: '2026-08-31' } },
    );
    const old = tool('a', { translatedOn: '2026-05-31' });
    const entries = entriesOf([old, tool('b', { translatedOn: '2026-06-01' }), tool('c'), about]);
    const listed = olderTranslations(entries).toSorted((a, b) => a.written.localeCompare(b.written));
    expect(listed).toEqual([
      { file: old.translations.get('cy')?.file, written: '2026-05-31', changed: '2026-06-01' },
      { file: about.translations.get('cy')?.file, written: '2026-08-31', changed: '2026-09-01' },
    ]);
    expect(listed.map(({ file }) => file).every((file) => file.includes('.cy.'))).toBe(true);
  });

  test('nothing is listed where nothing was translated', () => {
    expect(olderTranslations(entriesOf([tool('a')]))).toEqual([]);
  });
});
