import { describe, expect, test } from 'vitest';
import { filesOf } from '../../../src/harvest/judge/files-of.ts';
import { fitRecord, type Fit } from '../../../src/harvest/judge/fit.ts';
import { fenwick, organisation, recordOf, tool } from '../invented.ts';

const fit = (record: ReturnType<typeof tool>, language = 'en') => fitRecord(record, { today: '2026-11-23', language });

const completeEasyRead = (more: Record<string, unknown> = {}) => ({
  madeOn: '2026-09-01',
  tried: 'Six people read it, and asked for a larger picture.',
  lines: [{ says: 'A computer sorts our letters.', picture: 'letter' }],
  ...more,
});
const cy = { translatedBy: 'person', translatedOn: '2026-09-01', name: 'Didoli llythyrau' };
const translated = (facts: Record<string, unknown>, code = 'cy', story?: string) =>
  tool('x', {}, { translations: { [code]: { facts, ...(story !== undefined && { story }) } } });
const withEasyRead = (code: string, facts: Record<string, unknown>) => {
  const record = tool('x');
  return { ...record, sayings: { ...record.sayings, easyRead: { [code]: { facts } } } };
};

describe('a record that may be published', () => {
  test('is what it says, without what it says of where it was gathered', () =>
    expect(fit(tool('x', { gathered: [{ source: 'other', on: '2020-01-01', id: '1' }] }))).toEqual({
      facts: { ...fenwick.tool },
      translations: {},
      easyRead: {},
    }));

  test('says in which language it is, where that is not our first', () => {
    const languageOf = (language: string, facts = {}) => (fit(tool('x', facts), language) as Fit).facts['language'];
    expect([languageOf('en'), languageOf('cy'), languageOf('cy', { language: 'en' })]).toEqual([undefined, 'cy', 'en']);
  });

  test('has its story with whole links, where its kind has one and it says something', () => {
    const story = (text: string) => (fit(tool('x', {}, { story: text })) as Fit).story;
    expect(story('\n See [AI](/glossary/ai/). \n')).toBe(
      'See [AI](https://fenwick.example.org/register/glossary/ai/).',
    );
    expect(fit(tool('x', {}, { story: ' \n' }))).not.toHaveProperty('story');
    expect(fit(recordOf('products', 'p', fenwick.product, { story: 'A story.' }))).not.toHaveProperty('story');
  });

  test('has its words in the languages that we speak, and no second time in the first', () => {
    const codes = (code: string) => Object.keys((fit(translated(cy, code)) as Fit).translations);
    expect([codes('cy'), codes('en'), codes('tlh'), codes('__proto__')]).toEqual([['cy'], [], [], []]);
    const inWelsh = { cy: { facts: { ...cy, inBrief: '[AI](/glossary/ai/)' }, story: ' Stori. ' } };
    expect(fit(tool('x', { inBrief: 'AI.' }, { translations: inWelsh }))).toMatchObject({
      translations: {
        cy: { facts: { inBrief: '[AI](https://fenwick.example.org/register/glossary/ai/)' }, story: 'Stori.' },
      },
    });
    expect((fit(translated(cy)) as Fit).translations['cy']).not.toHaveProperty('story');
  });

  test('has its Easy Read in the languages that we speak, the first too, where patients read its kind', () => {
    const easy = (code: string) => (fit(withEasyRead(code, completeEasyRead())) as Fit).easyRead;
    expect([easy('en'), easy('cy'), easy('tlh')]).toEqual([
      { en: { facts: completeEasyRead() } },
      { cy: { facts: completeEasyRead() } },
      {},
    ]);
    const product = recordOf('products', 'p', fenwick.product);
    const sayings = { ...product.sayings, easyRead: { en: { facts: completeEasyRead() } } };
    expect(fit({ ...product, sayings })).toMatchObject({ easyRead: {} });
  });
});

describe('a record that may not be published says where', () => {
  test.each<[what: string, record: ReturnType<typeof tool>, code: string, at: readonly PropertyKey[]]>([
    ['an answer', tool('x', { status: 'nowhere' }), 'model', ['facts', 'status']],
    ['a day that has not come', tool('x', { lastChecked: '2031-01-01' }), 'future-date', ['facts', 'lastChecked']],
    ['an answer with HTML', tool('x', { inBrief: '<b>x</b>' }), 'text', ['facts', 'inBrief']],
    ['a story with HTML', tool('x', {}, { story: '<b>x</b>' }), 'text', ['story']],
    [
      'a translated answer',
      translated({ ...cy, translatedBy: 'nobody' }),
      'model',
      ['translations', 'cy', 'facts', 'translatedBy'],
    ],
    ['a translated story', translated(cy, 'cy', '<b>x</b>'), 'text', ['translations', 'cy', 'story']],
    [
      'a translation of tomorrow',
      translated({ ...cy, translatedOn: '2026-11-24' }),
      'future-date',
      ['translations', 'cy', 'facts', 'translatedOn'],
    ],
    [
      'an Easy Read line',
      withEasyRead('cy', completeEasyRead({ lines: 'none' })),
      'model',
      ['easyRead', 'cy', 'facts', 'lines'],
    ],
    ['a character', tool('x', { inBrief: 'a \u202E b' }), 'text', ['facts', 'inBrief']],
    [
      'a character deep in it',
      tool('x', { figures: [{ what: ['a \u202E b'] }] }),
      'text',
      ['facts', 'figures', '0', 'what', '0'],
    ],
    ['the name of an answer', tool('x', { 'a \u202E b': null }), 'text', ['facts']],
    ['that it has left', tool('x', { withdrawn: [] }), 'model', ['facts', 'withdrawn']],
  ])('%s', (_, record, code, at) => {
    const why = fit(record);
    expect(why).toMatchObject({ code, at });
    if ('code' in why) for (const words of [why.because, why.instead]) expect(words).toMatch(/\S.*[.!?:”a-z0-9]$/su);
  });

  test('by a text where all that is wrong is a text, and by the model where more is', () => {
    expect(fit(tool('x', { inBrief: '<b>x</b>', why: '[x](javascript:y)' }))).toMatchObject({ code: 'text' });
    expect(fit(tool('x', { inBrief: '<b>x</b>', status: 'nowhere' }))).toMatchObject({ code: 'model' });
  });

  test('and names five faults at most, and how many more there are', () => {
    const wrong = (count: number) => {
      const names = ['status', 'purpose', 'canSayNo', 'actsAlone', 'leaves', 'training', 'identifiability'];
      const why = fit(tool('x', Object.fromEntries(names.slice(0, count).map((name) => [name, `wrong-${name}`]))));
      const because = 'code' in why ? why.because : '';
      return [(because.match(/“wrong-/gu) ?? []).length, /And \d+ more\.$/u.exec(because)?.[0]];
    };
    expect([wrong(1), wrong(5), wrong(6), wrong(7)]).toEqual([
      [1, undefined],
      [5, undefined],
      [5, 'And 1 more.'],
      [5, 'And 2 more.'],
    ]);
  });
});

describe('the files of an entry', () => {
  const files = (fitted: Partial<Fit> = {}, record = tool('x')) =>
    filesOf(
      record,
      'ours/x',
      { facts: { ...fenwick.tool }, translations: {}, easyRead: {}, ...fitted },
      { source: 'fenwick', on: '2026-11-23' },
    );
  const read = (fitted: Partial<Fit> = {}, record = tool('x')) => {
    const made = files(fitted, record);
    if ('code' in made) throw new Error(made.because);
    return Object.fromEntries(made.map(({ path, text }) => [path, JSON.parse(text) as Record<string, unknown>]));
  };

  test('are one for each language and one for each Easy Read version', () => {
    const made = read({
      story: 'A story.',
      translations: { cy: { facts: cy, story: 'Stori.' } },
      easyRead: { en: { facts: { madeOn: '1' } }, cy: { facts: { madeOn: '2' } } },
    });
    expect(made).toEqual({
      'tools/ours/x.json': expect.objectContaining({ ...fenwick.tool, story: 'A story.' }) as unknown,
      'tools/ours/x.cy.json': { ...cy, story: 'Stori.' },
      'tools/ours/x.easy.json': { madeOn: '1' },
      'tools/ours/x.easy.cy.json': { madeOn: '2' },
    });
    expect(read()['tools/ours/x.json']).not.toHaveProperty('story');
  });

  test('say where the entry was gathered, by its name at the source', () => {
    const gathered = (record = tool('x')) => read({}, record)['tools/ours/x.json']?.['gathered'];
    const origin = { source: 'fenwick', on: '2026-11-23' };
    const address = 'https://fenwick.example.org/register/tools/fenwick/x/';
    expect(gathered()).toEqual([{ ...origin, id: 'fenwick/x', address }]);
    expect(gathered(tool('x', {}, { sourceId: ` ${'7'.repeat(300)} ` }))).toEqual([
      { ...origin, id: '7'.repeat(200), address },
    ]);
    for (const bad of [undefined, 'http://10.0.0.1/', 'javascript:alert(1)'])
      expect(gathered({ ...tool('x'), address: bad })).toEqual([{ ...origin, id: 'fenwick/x' }]);
  });

  test('are none where one of them is larger than a file may be, to the byte', () => {
    const size = (fitted: Partial<Fit>) => {
      const made = files(fitted);
      return 'code' in made ? made.code : Math.max(...made.map(({ text }) => Buffer.byteLength(text)));
    };
    const withStory = (length: number) => ({ story: 'x'.repeat(length) });
    const rest = (size(withStory(1_000)) as number) - 1_000;
    expect(size(withStory(512 * 1024 - rest))).toBe(512 * 1024);
    expect(size(withStory(512 * 1024 - rest + 1))).toBe('too-large');
    expect(size({ translations: { cy: { facts: cy, story: 'é'.repeat(300_000) } } })).toBe('too-large');
  });
});

test('an organisation that is not even who it says it is has no stub', () => {
  expect(fit(organisation({ kind: 'castle' }))).toMatchObject({ code: 'model' });
});
