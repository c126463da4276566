import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/harvest/run/claims.ts';
import type { OwnContent } from '../../../src/harvest/run/own-content.ts';
import type { SourceSettings } from '../../../src/harvest/run/sources.ts';
import { newState, type SourceState } from '../../../src/harvest/settle/state.ts';
import { collectionNames } from '../../../src/model/collection-names.ts';

const own = (
  more: Partial<Record<'organisations' | 'products' | 'notices' | 'tools', string[]>> = {},
  organisations: OwnContent['organisations'] = [],
): OwnContent => ({
  ids: Object.fromEntries(
    collectionNames.map((name) => [name, new Set(more[name as 'tools'] ?? [])]),
  ) as unknown as OwnContent['ids'],
  organisations,
});
const sourceOf = (id: string, speaksFor: string[] = [], name = `The ${id} register`) =>
  ({ id, name, speaksFor, language: 'en' }) as unknown as SourceSettings;
/** A source of which an organisation is published. */
const publishing = (name: string, id = 'x', more: object = {}): SourceState => ({
  ...newState,
  records: { 'organisations/o': { id, name, digest: 'd', on: '2026-11-01', ...more } },
});

const fenwick = sourceOf('fenwick', ['A12']);
const north = sourceOf('north', ['B34']);
type States = Record<string, SourceState>;
const claims = (states: States = {}, content = own(), sources = [fenwick, north]) =>
  claimsOf(content, sources, new Map(Object.entries(states)));
const groundOf = (source = fenwick, states: States = {}, content = own(), accept = false) =>
  claims(states, content).groundOf(source, states[source.id] ?? newState, accept);

describe('the code of an organisation', () => {
  test('is spoken for by the first source that names it, and by no other', () => {
    const all = claims({}, own(), [fenwick, sourceOf('second', ['A12', 'C56']), north]);
    const who = (source: SourceSettings, code: string) => all.groundOf(source, newState, false).whoElseSpeaksFor(code);
    expect(who(fenwick, 'A12')).toBeUndefined();
    expect(who(sourceOf('second'), 'A12')).toContain('“fenwick”');
    expect(who(north, 'C56')).toContain('“second”');
    expect(who(north, 'Z99')).toBeUndefined();
  });

  test('of our own organisations is spoken for by us', () => {
    const content = own({}, [
      { id: 'own', name: 'Our body', odsCode: 'A12' },
      { id: 'other', name: 'Other body', odsCode: undefined },
    ]);
    expect(groundOf(fenwick, {}, content).whoElseSpeaksFor('A12')).toContain('This portal');
    expect(groundOf(fenwick, {}, content).whoElseSpeaksFor('B34')).toContain('“north”');
  });

  test('is spoken for by a source as its settings say', () => {
    const { source } = groundOf();
    expect(source).toEqual({
      id: 'fenwick',
      name: 'The fenwick register',
      speaksFor: new Set(['A12']),
      language: 'en',
    });
  });
});

describe('an id', () => {
  test('is taken where another source has it, also one that has left, but not where it is its own', () => {
    const states = {
      north: publishing('X', 'north-x'),
      gone: publishing('Y', 'gone-y', { gone: '2026-11-02' }),
      fenwick: publishing('Z', 'mine'),
    };
    const { taken } = groundOf(fenwick, states);
    expect(['north-x', 'gone-y', 'mine', 'free'].map((id) => taken.isTaken(id))).toEqual([true, true, false, false]);
    expect(taken.sources).toEqual(['north']);
  });

  test('is taken where an organisation, a product or a notice of our own has it', () => {
    const { taken } = groundOf(
      fenwick,
      {},
      own({ organisations: ['o'], products: ['p'], notices: ['n'], tools: ['o/t'] }),
    );
    expect(['o', 'p', 'n', 'o/t', 'free'].map((id) => taken.isTaken(id))).toEqual([true, true, true, false, false]);
  });
});

describe('a name', () => {
  const TWIN = 'Twin Practice';
  const LIKE = 'Twіn  practice';

  test('that looks like that of our own organisation, or of another source, is held, and says whose it is', () => {
    const content = own({}, [{ id: 'own', name: TWIN, odsCode: undefined }]);
    expect(groundOf(fenwick, {}, content).looksLike(LIKE)).toContain(`our own organisation “${TWIN}”`);
    expect(groundOf(fenwick, { north: publishing(TWIN) }).looksLike(LIKE)).toContain(`“${TWIN}” of the source “north”`);
    expect(groundOf(fenwick, { north: publishing(TWIN) }).looksLike('Hillside')).toBeUndefined();
    // Ours goes before that of a source, who had it all the same.
    expect(groundOf(fenwick, { north: publishing(TWIN) }, content).looksLike(LIKE)).toContain('our own');
  });

  test('is free where it is its own, where its bearer has left, or where it is that of a tool', () => {
    expect(groundOf(fenwick, { fenwick: publishing(TWIN) }).looksLike(LIKE)).toBeUndefined();
    expect(groundOf(fenwick, { north: publishing(TWIN, 'x', { gone: '2026-11-02' }) }).looksLike(LIKE)).toBeUndefined();
    const tools = { ...newState, records: { 'tools/o/a': { id: 'o/a', name: TWIN, digest: 'd', on: '2026-11-01' } } };
    expect(groundOf(fenwick, { north: tools }).looksLike(LIKE)).toBeUndefined();
  });

  test('that whoever runs the portal gave the source, or accepted before, is not held', () => {
    const all = claims({ north: publishing(TWIN) });
    expect(all.groundOf(sourceOf('fenwick', [], LIKE), newState, false).looksLike(TWIN)).toBeUndefined();
    const { accepted, looksLike } = all.groundOf(fenwick, newState, true);
    expect([looksLike(TWIN), accepted.size]).toEqual([undefined, 1]);
    const before = { ...newState, acceptedNames: [...accepted] };
    const later = all.groundOf(fenwick, before, false);
    expect([later.looksLike(LIKE), later.accepted.size]).toEqual([undefined, 0]);
    expect(all.clashes.size).toBe(0);
  });

  test('that two sources come with in one harvest is a clash, and is judged again once it is let go', () => {
    const all = claims();
    const [first, second] = [all.groundOf(fenwick, newState, false), all.groundOf(north, newState, false)];
    expect([first.looksLike(TWIN), first.looksLike(LIKE), all.clashes.size]).toEqual([undefined, undefined, 0]);
    expect(second.looksLike(LIKE)).toContain('“fenwick”');
    expect([...all.clashes].toSorted()).toEqual(['fenwick', 'north']);
    all.release(new Set(['north']));
    expect(second.looksLike(LIKE)).toBeDefined();
    all.release(all.clashes);
    expect([second.looksLike(LIKE), first.looksLike(TWIN)]).toEqual([undefined, expect.stringContaining('“north”')]);
  });

  test('that was published before is no clash, and is not let go', () => {
    const all = claims({ north: publishing(TWIN) });
    const { looksLike } = all.groundOf(fenwick, newState, false);
    expect([looksLike(TWIN) === undefined, all.clashes.size]).toEqual([false, 0]);
    all.release(new Set(['north']));
    expect(looksLike(TWIN)).toBeDefined();
  });
});
