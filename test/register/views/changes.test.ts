import { describe, expect, test } from 'vitest';
import { changesIn } from '../../../src/register/changes.ts';
import { PAGE_LENGTH } from '../../../src/register/lists.ts';
import {
  changeInWords,
  changesAndFeed,
  changesAt,
  changesPlaces,
  changesView,
  type ChangeShown,
} from '../../../src/register/views/changes.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const NOTES = [
  { on: '2026-10-02', what: 'A **second** clinic uses it.', affects: 'you go to Hill Road' },
  { on: '2026-08-01', what: 'It reads faster.' },
];
const tool = entryOf(
  'tools',
  'riverside/x-rays',
  { name: 'Chest X-rays', inBrief: 'It looks at X-rays.', published: '2026-01-10', changes: NOTES },
  {
    cy: {
      name: 'Pelydrau-X y frest',
      inBrief: 'Mae’n edrych ar belydrau-X.',
      changes: [{ what: 'Mae ail glinig.' }, { what: 'Mae’n gynt.' }],
    },
  },
);
const register = registerOf([tool]);
const shown = (language: 'en' | 'cy'): readonly ChangeShown[] => changesAndFeed(tool, register, language).changes;

describe('the changes of an entry', () => {
  test('are told the newest first, its publication last', () => {
    expect(shown('en').map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-10-02', 'changed'],
      ['2026-08-01', 'changed'],
      ['2026-01-10', 'published'],
    ]);
  });

  test('say what happened, on which day, and whom it may affect in a whole sentence', () => {
    const [first, second, published] = shown('en');
    expect(first).toMatchObject({ name: 'Chest X-rays', day: '2 October 2026', by: 'Riverside Hospitals (invented)' });
    expect(first?.html).toContain('<strong>second</strong>');
    expect(first?.affects).toMatch(/^\p{Lu}.* you go to Hill Road\.$/u);
    expect([second?.affects, published?.affects ?? '']).toEqual(['', '']);
    expect(published?.html).toContain('It looks at X-rays.');
    expect(new Set(shown('en').map(({ label }) => label)).size).toBe(2);
  });

  test('lead to where their entry tells of them', () => {
    for (const { address, anchor } of shown('en')) {
      expect(anchor).toMatch(/^change-\S+$/u);
      expect(address).toBe(`/tools/riverside/x-rays/#${anchor}`);
    }
    expect(new Set(shown('en').map(({ anchor }) => anchor)).size).toBe(3);
  });

  test('have a feed', () => {
    expect(changesAndFeed(tool, register, 'en').feed).toBeDefined();
  });

  test('are told in Welsh where there is Welsh, and what has none is marked in its language', () => {
    const [first] = shown('cy');
    expect(first).toMatchObject({
      name: 'Pelydrau-X y frest',
      address: `/cy/tools/riverside/x-rays/#${first?.anchor}`,
    });
    expect(first).not.toHaveProperty('nameLanguage');
    expect(first).not.toHaveProperty('language');
    expect(first?.html).toContain('Mae ail glinig.');
    expect(first?.affectsLanguage).toBe('en');
    expect(first?.affects).toContain('you go to Hill Road.');
  });

  test('of an entry without Welsh are marked in its language', () => {
    const english = entryOf('tools', 'riverside/y', { name: 'Letters', published: '2026-01-10', changes: NOTES });
    const [first] = changesAndFeed(english, registerOf([english]), 'cy').changes;
    expect(first).toMatchObject({ nameLanguage: 'en', language: 'en', affectsLanguage: 'en' });
  });
});

test('an entry that has left leads to where it was, and says what became of it', () => {
  const withdrawn = [
    { how: 'merged', on: '2026-11-01', because: 'It is one with another.', now: '/tools/riverside/y/' },
  ];
  const gone = entryOf('tools', 'riverside/x-rays', { name: 'Chest X-rays', withdrawn });
  const all = registerOf([]);
  const departure = { how: 'merged', on: '2026-11-01', because: 'It is one with another.', now: '/tools/riverside/y/' };
  const left = { ...all, withdrawn: [{ entry: gone, departure, organisation: all.organisations[0] }] } as typeof all;
  const { changes } = changesAndFeed(gone, left, 'en');
  expect(changes).toMatchObject([
    { kind: 'left', address: '/tools/riverside/x-rays/', label: 'Merged', by: 'Riverside Hospitals (invented)' },
  ]);
  expect(changes[0]?.html).toContain('It is one with another.');
});

describe('a change in words', () => {
  const one = (more: object, cy?: object) => {
    const entry = entryOf(
      'tools',
      'riverside/x',
      { name: 'X-rays', published: undefined, changes: [{ on: '2026-06-01', what: 'Words.', ...more }] },
      cy ? { cy: { changes: [cy] } as never } : {},
    );
    const register = registerOf([entry]);
    const change = only(
      changesIn(register)
        .byEntry.get('/tools/riverside/x/')
        ?.filter(({ kind }) => kind === 'changed') ?? [],
    );
    return (language: 'en' | 'cy') => changeInWords(change, register, language);
  };

  test.each([
    ['you come here', 'you come here.'],
    ['you come here.', 'you come here.'],
    [' you come here. ', 'you come here.'],
    ['everybody!', 'everybody!'],
    ['you wonder who?', 'you wonder who?'],
  ])('ends the sentence of whom it affects once: “%s”', (affects, end) => {
    expect(one({ affects })('en').affects).toBe(`This may affect you if ${end}`);
  });

  test('says nothing of whom it affects where the author does not', () => {
    expect(one({})('en').affects).toBe('');
  });

  test('keeps the whole sentence in the language in which it was written', () => {
    expect(one({ affects: 'you come here' })('cy')).toMatchObject({
      affects: 'This may affect you if you come here.',
      affectsLanguage: 'en',
    });
    const welsh = one({ affects: 'you come here' }, { what: 'Geiriau.', affects: 'ydych chi’n dod yma' })('cy');
    expect(welsh).toMatchObject({ affects: 'Gallai hyn effeithio arnoch chi os ydych chi’n dod yma.' });
    expect(welsh).not.toHaveProperty('affectsLanguage');
    const half = one({ affects: 'you come here' }, { what: 'Geiriau.' })('cy');
    expect(half).toMatchObject({ html: expect.stringContaining('Geiriau.'), affectsLanguage: 'en' });
  });

  test('runs nothing that its author wrote', () => {
    const entry = entryOf('tools', 'riverside/x', {
      changes: [{ on: '2026-06-01', what: '<script>alert(1)</script> [x](javascript:alert(1))', affects: '<b>' }],
    });
    const register = registerOf([entry]);
    const [change] = changesIn(register).byEntry.get('/tools/riverside/x/') ?? [];
    const shown = change && changeInWords(change, register, 'en');
    expect(shown?.html).not.toMatch(/<script|href="javascript:/u);
  });
});

test('the list of changes is cut into pages that lead to each other, and there is none of an organisation without any', () => {
  const many = Array.from({ length: PAGE_LENGTH + 1 }, (_, at) =>
    entryOf('tools', `riverside/tool-${at}`, { published: '2026-01-01', changes: [] }),
  );
  const quiet = entryOf('organisations', 'quiet', { published: undefined, changes: undefined }, { gathered: true });
  const register = registerOf([...many, quiet]);
  const places = changesPlaces(register);
  const paths = places.map((place) => changesView(place, register, 'cy').path);
  expect(paths).toEqual([
    '/changes/',
    '/changes/page/2/',
    '/changes/organisation/riverside/',
    '/changes/organisation/riverside/page/2/',
  ]);
  const [first, second] = places.map((place) => changesView(place, register, 'cy'));
  expect([first?.next, second?.previous]).toEqual(['/cy/changes/page/2/', '/cy/changes/']);
  expect([first?.previous, second?.next, first?.title]).toEqual([undefined, undefined, second?.title]);
  const { organisations } = register;
  expect(organisations.map((one) => changesAt(one, register, 'en')?.address)).toEqual([
    undefined,
    '/changes/organisation/riverside/',
  ]);
});

test('the changes of an organisation are called by its name, and led to by it', () => {
  const riverside = only(register.organisations);
  const place = changesPlaces(register).find(({ organisation }) => organisation === riverside);
  const view = place && changesView(place, register, 'en');
  expect([view?.title, view?.lead].join(' ')).toContain('Riverside Hospitals (invented)');
  expect(changesAt(riverside, register, 'en')?.text).toContain('Riverside Hospitals (invented)');
});

test('of a register in which nothing has happened there is one page of changes', () => {
  expect(only(changesPlaces(registerOf([])).filter(({ organisation }) => organisation === undefined)).part.page).toBe(
    1,
  );
});
