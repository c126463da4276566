import { describe, expect, test } from 'vitest';
import {
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

test('a sentence that ends is not ended again', () => {
  const ends = ['everybody!', 'who?', 'you.', ' you '].map((affects) =>
    entryOf('tools', 'riverside/y', {
      published: '2026-01-10',
      changes: [{ on: '2026-02-01', what: 'More.', affects }],
    }),
  );
  const told = ends.map((one) => changesAndFeed(one, registerOf([one]), 'en').changes[0]?.affects ?? '');
  expect(told.map((text) => text.split(' ').at(-1))).toEqual(['everybody!', 'who?', 'you.', 'you.']);
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

describe('the pages of changes', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    entryOf('tools', `riverside/t${at}`, { name: `Tool ${at}`, published: '2026-01-10' }),
  );
  const other = entryOf('organisations', 'quiet', { name: 'Quiet Trust (invented)' });
  const long = registerOf([...many, other]);
  const places = changesPlaces(long);

  test('are those of all, and those of each organisation that has any', () => {
    const paths = new Set(places.map(({ listPath }) => listPath));
    expect(paths.size).toBeGreaterThanOrEqual(2);
    expect(places.filter(({ organisation }) => organisation === undefined).length).toBeGreaterThan(1);
    expect(places.every(({ part }) => part.items.length > 0)).toBe(true);
  });

  test('lead to the one before and the one after, where there is one', () => {
    const whole = places.filter(({ organisation }) => organisation === undefined);
    const views = whole.map((place) => changesView(place, long, 'en'));
    expect(views[0]?.previous).toBeUndefined();
    expect(views[0]?.next).toBe(views[1]?.path);
    expect(views[1]?.previous).toBe(views[0]?.path);
    expect(views.at(-1)?.next).toBeUndefined();
    expect(new Set(views.map(({ title }) => title)).size).toBe(1);
  });

  test('of an organisation are called by its name', () => {
    const place = places.find(({ organisation }) => organisation?.entry.id === 'riverside');
    const view = place && changesView(place, long, 'en');
    expect([view?.title, view?.lead].join(' ')).toContain('Riverside Hospitals (invented)');
    expect(view?.path).toContain('riverside');
  });

  test('are led to from an organisation where something has changed there', () => {
    const [riverside] = long.organisations.filter(({ entry }) => entry.id === 'riverside');
    expect(riverside && changesAt(riverside, long, 'en')).toMatchObject({
      text: expect.stringContaining('Riverside Hospitals') as string,
      address: expect.stringMatching(/^\/.*riverside.*\/$/u) as string,
    });
  });
});

test('one item is no list of several', () => {
  expect(only(changesPlaces(registerOf([])).filter(({ organisation }) => organisation === undefined)).part.page).toBe(
    1,
  );
});
