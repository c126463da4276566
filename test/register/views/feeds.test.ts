import { describe, expect, test } from 'vitest';
import { joinRegister } from '../../../src/register/register.ts';
import { changeFeeds, feedLink, feedTitle } from '../../../src/register/views/feeds.ts';
import { TODAY } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only, registerOf } from '../../fixtures/register.ts';

const changes = (...days: string[]) => ({ changes: days.map((on) => ({ on, what: `It changed on ${on}.` })) });
const cy = { name: 'Trefnu', inBrief: 'Offeryn.' };
const register = registerOf([
  entryOf('tools', 'riverside/sorting', { name: 'Sorting', ...changes('2026-03-01', '2026-05-01') }, { cy }),
  entryOf('tools', 'riverside/english', { name: 'English', ...changes('2026-04-01') }),
  entryOf('care', 'scans', { name: 'Scans' }),
]);
const feeds = changeFeeds(register);
const beside = (path: string) => feeds.filter((feed) => feed.beside === path);

describe('feeds of changes', () => {
  test('are of everything, of each organisation and of each entry that has changed', () => {
    expect(feeds[0]).toMatchObject({ beside: '/changes/', page: '/changes/', entry: undefined });
    const [whole, ...others] = feeds.map((feed) => feed.beside);
    expect(whole).toBe('/changes/');
    expect(others).toEqual(expect.arrayContaining(['/tools/riverside/sorting/', '/tools/riverside/english/']));
    expect(beside('/care/scans/')).toEqual([]);
    expect(feeds.filter((feed) => feed.changes.length === 0)).toEqual([]);
  });

  test('of an entry tell of it alone, of everything of all', () => {
    const days = (path: string) => only(beside(path)).changes.map(({ on }) => on);
    // Its changes, and in between the day on which it was published.
    expect(days('/tools/riverside/sorting/')).toEqual(['2026-05-01', '2026-03-02', '2026-03-01']);
    expect(days('/changes/')).toEqual(expect.arrayContaining(['2026-05-01', '2026-04-01', '2026-03-01']));
  });

  test('are in the languages in which there is something to read', () => {
    expect(only(beside('/tools/riverside/sorting/')).languages).toEqual(['en', 'cy']);
    expect(only(beside('/tools/riverside/english/')).languages).toEqual(['en']);
    expect(only(beside('/changes/')).languages).toEqual(['en', 'cy']);
  });

  test('tell of the newest hundred changes', () => {
    const many = Array.from({ length: 120 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
    const one = entryOf('tools', 'riverside/x', { name: 'X', ...changes(...many) });
    const all = changeFeeds(registerOf([one]));
    expect(all.map((feed) => feed.changes.length)).toEqual(all.map(() => 100));
    expect(all[0]?.changes[0]?.on).toBe(many.at(-1));
  });

  test('are none where nothing has changed', () => {
    const empty = joinRegister(entriesOf([]), TODAY);
    expect(changeFeeds(empty)).toHaveLength(0);
    expect(feedLink(undefined, empty, 'en', 'Our register')).toBeUndefined();
  });
});

describe('the link to a feed', () => {
  const entry = (id: string) => only(register.tools.filter((tool) => tool.entry.id === id)).entry;

  test('leads to that of the language of the page, else to the English one, and says which', () => {
    expect(feedLink(entry('riverside/sorting'), register, 'cy', 'Our register')).toMatchObject({
      address: '/cy/tools/riverside/sorting.atom',
      language: 'cy',
      title: expect.stringContaining('Trefnu') as string,
    });
    expect(feedLink(entry('riverside/english'), register, 'cy', 'Our register')).toMatchObject({
      address: '/tools/riverside/english.atom',
      language: 'en',
      title: expect.stringContaining('English') as string,
    });
  });

  test('of everything has the name of the site', () => {
    expect(feedLink(undefined, register, 'en', 'Our register')).toMatchObject({
      address: '/changes.atom',
      title: expect.stringContaining('Our register') as string,
    });
    const [whole] = feeds;
    expect(whole && feedTitle(whole, 'en', 'Our register')).toContain('Our register');
  });
});

test('the feed of an organisation tells of all that it publishes, and leads to the page of its changes', () => {
  const all = registerOf([
    entryOf('organisations', 'fenwick', { name: 'Fenwick', ...changes('2026-02-01') }),
    entryOf('tools', 'fenwick/x', { name: 'X', ...changes('2026-06-01') }),
    entryOf('tools', 'riverside/y', { name: 'Y', ...changes('2026-07-01') }),
  ]);
  const found = changeFeeds(all).filter((feed) => feed.beside === '/organisations/fenwick/');
  for (const feed of found) {
    expect(feed.changes.map(({ on }) => on)).toContain('2026-06-01');
    expect(feed.changes.map(({ on }) => on)).not.toContain('2026-07-01');
    expect(feed.page).not.toBe(feed.beside);
  }
});
