import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { asChecked, faultsOfFacts, faultsOfWords, type Beside } from '../../src/register/faults.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';

const tools = collectionOf('tools');
const idsOf = (some: Partial<Record<CollectionName, string[]>>) =>
  Object.fromEntries(collectionNames.map((name) => [name, new Set(some[name] ?? [])])) as unknown as Beside['ids'];

const facts = (given: Facts, { ids = undefined as Beside['ids'], complete = true } = {}) =>
  faultsOfFacts(tools, completeEntry('tools', given), { today: TODAY, ids, complete });
const at = (faults: ReturnType<typeof facts>) => faults.map((fault) => fault.at.join('.'));

describe('the facts of an entry', () => {
  test('that are whole have no fault', () => expect(facts({})).toEqual([]));

  test('are held against the model, across their answers, and for lone percentages', () => {
    expect(at(facts({ status: 'nowhere' }))).toContain('status');
    expect(at(facts({ status: 'pilot', pilotEnds: undefined }))).toContain('pilotEnds');
    expect(at(facts({ howWell: 'It is right 98% of the time.' }))).toContain('howWell');
    expect(at(facts({ howWell: 'It is right 98% of the time.' }, { complete: false }))).not.toContain('howWell');
    expect(at(facts({ limits: undefined }))).toContain('limits');
    expect(at(facts({ limits: undefined }, { complete: false }))).not.toContain('limits');
  });

  test.each([[undefined], [null], ['text'], [[]], [7]])('that are %j are refused, and nothing breaks', (raw) => {
    const ids = idsOf({});
    expect(faultsOfFacts(tools, raw, { today: TODAY, ids, complete: true }).length).toBeGreaterThan(0);
  });

  test('may not hold HTML or links that are not followed, within records too', () => {
    const [one, ...more] = facts({ inBrief: 'a <b>b</b>' });
    expect([one?.at, more]).toEqual([['inBrief'], []]);
    expect(one?.found).toMatch(/^The answer has/u);
    expect(one?.question).toBe(tools.fields['inBrief']?.question);
    expect(one?.advice).not.toBe('');
  });

  test('name the place within records, and pass over what is no text', () => {
    const changes = [
      { on: '2026-06-01', what: 'Fine.' },
      { on: '2026-05-01', what: 'a <b>b</b>' },
    ];
    const html = (given: Facts) =>
      at(facts(given, { complete: false }).filter(({ found }) => found.startsWith('The answer has')));
    expect(html({ changes })).toEqual(['changes.1.what']);
    expect(
      html({ changes: [null, '<b>x</b>', 7], inBrief: ['<b>x</b>'], name: '<b>x</b>', unknown: '<b>x</b>' }),
    ).toEqual([]);
  });

  test('name the same fault of one answer once', () => {
    expect(at(facts({ inBrief: '<b>b</b> <b>c</b> <b>d</b>' }))).toEqual(['inBrief']);
  });
});

describe('what an entry names', () => {
  const named = (given: Facts, some: Parameters<typeof idsOf>[0]) =>
    facts(
      { care: undefined, product: undefined, ...given },
      { ids: idsOf({ organisations: ['riverside'], ...some }), complete: false },
    );

  test('must be there, and what is meant is guessed', () => {
    expect(named({ product: 'northlight-chest' }, { products: ['northlight-chest'] })).toEqual([]);
    const [fault, ...more] = named({ product: 'northlight-chst' }, { products: ['northlight-chest'] });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ at: ['product'], question: tools.fields['product']?.question });
    expect(fault?.found).toContain('“northlight-chst”');
    expect(fault?.advice).toContain('northlight-chest');
    expect(fault?.advice).toContain('content/products');
  });

  test('is taken as it is where nobody knows what there is', () =>
    expect(facts({ care: ['nowhere'], product: 'nothing' })).toEqual([]));

  test('may be away where its question says so', () => {
    const away = Object.entries(tools.fields).filter(([, field]) => field.to && field.mayBeAway);
    for (const [name, { kind }] of away)
      expect(at(named({ [name]: kind === 'references' ? ['nowhere'] : 'nowhere' }, {}))).not.toContain(name);
  });
});

describe('the words of a translation', () => {
  const original = completeEntry('tools', { inBrief: 'It sorts letters.', howWell: 'Well.' });
  const words = (given: Facts, complete = true) =>
    at(
      faultsOfWords(tools, { translatedBy: 'person', translatedOn: '2026-09-01', ...given }, original, {
        today: TODAY,
        complete,
      }),
    );

  test('are held against the original, their day, and what a text may hold', () => {
    expect(words({ inBrief: 'Mae’n didoli.' })).toEqual([]);
    expect(words({ status: 'paused' })).toContain('status');
    expect(words({ translatedOn: '2026-11-24' })).toContain('translatedOn');
    expect(words({ inBrief: '<b>x</b>' })).toContain('inBrief');
  });

  test('have no lone percentages, where they are our own', () => {
    const howWell = 'Mae’n gywir mewn 98% o achosion.';
    expect([words({ howWell }), words({ howWell }, false)]).toEqual([['howWell'], []]);
  });
});

describe('an entry as it is checked', () => {
  test('is all that was read, where it is there', () => {
    const read = { name: 'X', inBrief: 'y' };
    expect(asChecked('tools', read)).toMatchObject({ left: false, facts: read, raw: read, whole: read });
    expect(asChecked('tools', read).collection).toBe(tools);
  });

  test('is no more than its page still says, where it has left', () => {
    const withdrawn = [{ on: '2026-10-01', how: 'withdrawn', because: 'Over.' }];
    const { left, facts: kept, raw, whole, collection } = asChecked('tools', { name: 'X', inBrief: 'y', withdrawn });
    expect([left, kept, raw]).toEqual([true, { name: 'X', withdrawn }, { name: 'X', withdrawn }]);
    expect(whole).toHaveProperty('inBrief');
    expect(collection.fields).not.toHaveProperty('inBrief');
  });

  test('and so is its translation, by what the original says', () => {
    const original = { withdrawn: [] };
    expect(asChecked('tools', { name: 'X', inBrief: 'y' }, original)).toMatchObject({ left: true, raw: { name: 'X' } });
    expect(asChecked('tools', { withdrawn: [] }, { name: 'X' }).left).toBe(false);
  });

  test.each([[undefined], ['text'], [['x']]])('has no facts where %j was read, and that is told', (read) =>
    expect(asChecked('tools', read)).toMatchObject({ left: false, facts: {}, whole: {}, raw: read }),
  );
});
