import { describe, expect, test } from 'vitest';
import { atom, type AtomFeed } from '../../src/data/feeds/atom.ts';
import { feeds } from '../../src/data/feeds/index.ts';
import { dataSourceOf } from '../../src/data/publish.ts';
import { joinRegister } from '../../src/register/register.ts';
import { readTheme } from '../../src/site.ts';
import { readFeed } from '../fixtures/atom-feeds.ts';
import { TODAY } from '../fixtures/entries.ts';
import { filesAtOnce, HOSTILE, SITE } from '../fixtures/open-data.ts';
import { entriesOf, entryOf, registerOf } from '../fixtures/register.ts';
import type { Register } from '../../src/register/register.ts';

const written = (register: Register) =>
  new Map(
    filesAtOnce(feeds(dataSourceOf(register, { ...readTheme(), address: SITE }))).map(({ path, content }) => [
      path,
      String(content),
    ]),
  );

const tool = (changes: object[], more = {}) =>
  entryOf('tools', 'riverside/x', { published: '2026-01-05', changes, ...more });
const note = (on: string, what: string, affects?: string) => ({ on, what, ...(affects && { affects }) });

describe('the feeds of a register', () => {
  const register = registerOf([
    entryOf(
      'tools',
      'riverside/welsh',
      { published: '2026-02-01', changes: [note('2026-06-01', 'Words.')] },
      { cy: { name: 'Enw', changes: [{ what: 'Geiriau.' }] } },
    ),
    tool([note('2026-06-02', 'It is [here](/about/) now.', 'you come here')]),
  ]);
  const all = written(register);

  test('are valid Atom by the rules of RFC 4287, read by libxml2', () => {
    expect(all.size).toBeGreaterThan(4);
    for (const text of all.values()) expect(readFeed(text).entries.length).toBeGreaterThan(0);
  });

  test('are there for everything, an organisation and an entry, in each language that has the words', () => {
    expect([...all.keys()].sort()).toEqual([
      '/changes.atom',
      '/cy/changes.atom',
      '/cy/organisations/riverside.atom',
      '/cy/tools/riverside/welsh.atom',
      '/organisations/riverside.atom',
      '/tools/riverside/welsh.atom',
      '/tools/riverside/x.atom',
    ]);
  });

  test('tell the same in the words of each language', () => {
    const [english, welsh] = ['', '/cy'].map((before) =>
      readFeed(all.get(`${before}/tools/riverside/welsh.atom`) ?? ''),
    );
    expect(english?.entries[0]?.content).toContain('Words.');
    expect(welsh?.entries[0]).toMatchObject({ content: expect.stringContaining('Geiriau.'), title: 'Enw: Wedi newid' });
    expect(welsh?.language).toBe('cy');
    expect(welsh?.entries.map(({ id }) => id)).toEqual(english?.entries.map(({ id }) => id));
  });

  test('lead to the change on the page of its entry, and follow links of the text to the site', () => {
    const [entry] = readFeed(all.get('/tools/riverside/x.atom') ?? '').entries;
    expect(entry?.link).toBe(`${SITE}/tools/riverside/x/#change-2026-06-02`);
    expect(entry?.content).toContain(`<a href="${SITE}/about/">here</a>`);
    expect(entry?.content).toContain('<p>This may affect you if you come here.</p>');
  });

  test('say where they are themselves', () => {
    for (const [path, text] of all) expect(readFeed(text).self).toBe(SITE + path);
  });

  test('have ids of which no two are the same', () => {
    const ids = readFeed(all.get('/changes.atom') ?? '').entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ofFeeds = [...all.values()].map((text) => readFeed(text).id);
    expect(new Set(ofFeeds).size).toBe(ofFeeds.length);
  });
});

test('the rules refuse a feed without the time of its last change, or with two titles', () => {
  const text = written(registerOf([tool([])])).get('/changes.atom') ?? '';
  expect(() => readFeed(text.replace(/<updated>.*?<\/updated>/u, ''))).toThrow();
  expect(() => readFeed(text.replace(/<title>.*?<\/title>/u, '$&$&'))).toThrow();
});

test('a feed changes when an entry does, and never with the day of the build', () => {
  const entries = [entryOf('organisations', 'riverside'), tool([note('2026-06-02', 'Words.')])];
  const one = written(joinRegister(entriesOf(entries), TODAY));
  expect(written(joinRegister(entriesOf(entries), '2027-05-01'))).toEqual(one);
  expect(readFeed(one.get('/tools/riverside/x.atom') ?? '').updated).toBe('2026-06-02T00:00:00Z');
});

test('the ids of changes stay when another is added on the same day', () => {
  const ids = (changes: object[]) =>
    readFeed(written(registerOf([tool(changes)])).get('/tools/riverside/x.atom') ?? '').entries.map(
      ({ id, content }) => [content.trim(), id],
    );
  const before = ids([note('2026-06-02', 'First.')]);
  const after = ids([note('2026-06-02', 'Second.'), note('2026-06-02', 'First.')]);
  expect(after).toEqual(expect.arrayContaining(before));
  expect(new Set(after.map(([, id]) => id)).size).toBe(3);
});

test('an entry that has left goes on having a feed, which says so', () => {
  const gone = entryOf('tools', 'riverside/gone', {
    withdrawn: [{ on: '2026-10-01', how: 'moved', because: 'It has a new name.', now: '/tools/riverside/x/' }],
  });
  const register = joinRegister(entriesOf([entryOf('organisations', 'riverside'), tool([])]), TODAY, {
    withdrawn: [gone],
    history: { texts: [], lines: [], digest: '' },
  });
  const [entry] = readFeed(written(register).get('/tools/riverside/gone.atom') ?? '').entries;
  expect(entry).toMatchObject({ title: 'riverside/gone: Moved', updated: '2026-10-01T00:00:00Z' });
  expect(entry?.content).toContain(`<a href="${SITE}/tools/riverside/x/">`);
});

describe('a text that is hostile to XML', () => {
  const feedOf = (text: string): AtomFeed => ({
    id: 'tag:example.org,2026:/',
    title: text,
    language: 'en',
    self: `${SITE}/changes.atom`,
    page: `${SITE}/changes/`,
    author: text,
    rights: text,
    entries: [
      {
        id: 'tag:example.org,2026:/x',
        title: text,
        on: TODAY,
        page: SITE,
        author: text,
        category: 'changed',
        html: text,
        language: 'en',
      },
    ],
  });

  test.each([...HOSTILE, ']]>', '<![CDATA[x]]>', '&#0;', '&amp;amp;', '<!-- x', '<?x ?>', '"\'`', 'x'.repeat(100_000)])(
    '%# comes back as it was',
    (text) => {
      const feed = readFeed(atom(feedOf(text)));
      expect([feed.title, feed.entries[0]?.title, feed.entries[0]?.content]).toEqual([text, text, text]);
    },
  );

  test.each(['a\u0000b', 'a\u0008b', 'a\uD800b', 'a\uFFFEb'])(
    '%# with a character that XML cannot hold is still valid',
    (text) => {
      expect(readFeed(atom(feedOf(text))).title).toMatch(/^a\uFFFD?b$/u);
    },
  );
});
