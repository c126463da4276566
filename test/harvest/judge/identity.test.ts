import { describe, expect, test } from 'vitest';
import { whyNotOrganisation, whyNotOwned } from '../../../src/harvest/judge/identity.ts';
import type { Ground } from '../../../src/harvest/judge/ground.ts';
import type { Kept, VerdictCode } from '../../../src/harvest/judge/verdict.ts';
import { fenwick, groundOf, organisation, recordOf, tool } from '../invented.ts';

const speakingFor = (...codes: string[]): Ground =>
  groundOf({ source: { id: 'fenwick', name: 'Fenwick', speaksFor: new Set(codes), language: 'en' } });

/** Whoever reads it is told why, and what to do. */
const sentence = expect.stringMatching(/^\S.*\.$/su) as string;
const told = (code: VerdictCode) => ({ code, because: sentence, instead: sentence });
const refused = (code: VerdictCode) => ({ held: false, why: told(code) });
const held = (code: VerdictCode) => ({ held: true, why: told(code) });

describe('an organisation', () => {
  test('is its source’s where its own code is one that the source speaks for', () =>
    expect(whyNotOrganisation(organisation(), groundOf())).toBeUndefined());

  test('may have its code in the feed alone, and is held to it as to its own', () => {
    const only = (odsCode: string) =>
      recordOf('organisations', 'fenwick', { ...fenwick.organisation, odsCode: undefined }, { odsCode });
    expect(whyNotOrganisation(only('A12'), groundOf())).toBeUndefined();
    expect(whyNotOrganisation(only('RX9'), groundOf())).toMatchObject(refused('other-organisation'));
  });

  test('is refused where its feed and its record name two codes, although the source speaks for both', () => {
    const both = recordOf('organisations', 'fenwick', { ...fenwick.organisation, odsCode: 'A12' }, { odsCode: 'B34' });
    expect(whyNotOrganisation(both, groundOf())).toMatchObject(refused('other-organisation'));
    expect(whyNotOrganisation({ ...both, odsCode: 'A12' }, groundOf())).toBeUndefined();
  });

  test('is refused without a code, unless its source speaks for no organisation that has one', () => {
    const without = organisation({ odsCode: undefined });
    expect(whyNotOrganisation(without, groundOf())).toMatchObject(refused('other-organisation'));
    expect(whyNotOrganisation(without, speakingFor())).toBeUndefined();
    expect(whyNotOrganisation(organisation(), speakingFor())).toMatchObject(refused('other-organisation'));
  });

  test('with a code that is no text counts as without one', () => {
    expect(whyNotOrganisation(organisation({ odsCode: ['A12'] }), groundOf())).toMatchObject(
      refused('other-organisation'),
    );
    // The check of the model refuses it, and tells of the answer itself.
    const inFeed = recordOf('organisations', 'fenwick', { ...fenwick.organisation, odsCode: 12 }, { odsCode: 'A12' });
    expect(whyNotOrganisation(inFeed, groundOf())).toBeUndefined();
  });

  test('is refused where another speaks for it already, and says who', () => {
    const asked: string[] = [];
    const whoElseSpeaksFor = (code: string) => {
      asked.push(code);
      return 'The source “north”';
    };
    const foreign = whyNotOrganisation(organisation(), groundOf({ whoElseSpeaksFor }));
    expect(foreign).toMatchObject(refused('other-organisation'));
    expect([foreign?.why.because, asked]).toEqual([expect.stringContaining('The source “north”'), ['A12']]);
  });

  test.each([['our surgery'], ['Fenwick'], ['fenwick/x'], ['']])('cannot have the id “%s”', (id) =>
    expect(whyNotOrganisation(organisation({}, id), groundOf())).toMatchObject({
      held: false,
      why: { ...told('wrong-id'), at: ['id'] },
    }),
  );

  test('whose id is very long is told of shortly', () => {
    const because = whyNotOrganisation(organisation({}, `${'X'.repeat(100)}END`), groundOf())?.why.because;
    expect(because).toContain('X'.repeat(100));
    expect(because).not.toContain('END');
  });

  test('whose name mixes alphabets waits, although it looks like nobody’s', () => {
    const foreign = whyNotOrganisation(organisation({ name: 'Fеnwick' }), groundOf());
    expect(foreign).toMatchObject(held('look-alike'));
    expect(foreign?.why.because).toContain('alphabet');
  });

  test('whose name looks like another’s waits, with a code or without', () => {
    const looksLike = (name: string) => (name.startsWith('Fenwick') ? 'that of “Fenwick”' : undefined);
    const waits = { held: true, why: { ...told('look-alike'), at: ['facts', 'name'] } };
    expect(whyNotOrganisation(organisation(), groundOf({ looksLike }))).toMatchObject(waits);
    const without = organisation({ odsCode: undefined });
    expect(whyNotOrganisation(without, { ...speakingFor(), looksLike })).toMatchObject(waits);
    expect(whyNotOrganisation(organisation({ name: 'Hillside' }), groundOf({ looksLike }))).toBeUndefined();
  });

  test('without a name looks like nobody: the check of the model refuses it', () =>
    expect(whyNotOrganisation(organisation({ name: 7 }), groundOf({ looksLike: () => 'all' }))).toBeUndefined());

  test('with a very long name that looks like another’s is told of shortly', () => {
    const name = `${'x'.repeat(200)}END`;
    const because = whyNotOrganisation(organisation({ name }), groundOf({ looksLike: () => 'that of another' }))?.why
      .because;
    expect(because).toContain('x'.repeat(200));
    expect(because).not.toContain('END');
  });
});

test('the example of an id that is given is one', () => {
  const exampleIn = (foreign: ReturnType<typeof whyNotOrganisation>) =>
    /such as (\S+)\.$/u.exec(foreign?.why.instead ?? '')?.[1];
  const organisationId = exampleIn(whyNotOrganisation(organisation({}, ''), groundOf())) ?? '';
  expect(whyNotOrganisation(organisation({}, organisationId), groundOf())).toBeUndefined();
  for (const [collection, facts] of [
    ['tools', fenwick.tool],
    ['products', fenwick.product],
  ] as const) {
    const judged = (id: string) =>
      whyNotOwned(
        recordOf(collection, id, { ...facts, organisation: id.split('/')[0] }),
        groundOf(),
        () => undefined,
        () => 'here',
      );
    expect(judged(exampleIn(judged('')) ?? '')).toBeUndefined();
  }
});

describe('an entry', () => {
  const refusal = (is: Kept['is'], code: VerdictCode): Kept => ({
    is,
    key: 'organisations/fenwick',
    digest: 'd',
    told: { code, place: '/0', because: 'x', instead: 'y' },
  });
  /** Judged beside its organisation, which is published, or was kept for a reason. */
  const judged = (record: ReturnType<typeof tool>, owner: Kept | 'published' | 'not there' = 'published') =>
    whyNotOwned(
      record,
      groundOf(),
      (key) => (key === 'organisations/fenwick' && typeof owner !== 'string' ? owner : undefined),
      (key) => (key === 'organisations/fenwick' && owner === 'published' ? 'fenwick' : undefined),
    );

  test('is its source’s where its organisation is', () => expect(judged(tool())).toBeUndefined());

  test.each([['letters'], ['fenwick/a/b'], ['fenwick/'], ['/letters'], ['fenwick/Letters'], ['fenwick/..']])(
    'of an organisation cannot have the id “%s”',
    (id) => {
      expect(judged(recordOf('tools', id, fenwick.tool))).toMatchObject(refused('wrong-id'));
    },
  );

  test('of no organisation has an id of one part, and needs no owner', () => {
    expect(judged(recordOf('products', 'letterbird', fenwick.product), 'not there')).toBeUndefined();
    expect(judged(recordOf('products', 'fenwick/letterbird', fenwick.product))).toMatchObject(refused('wrong-id'));
  });

  test('that the feed gives to an organisation of another is refused, of whatever kind it is', () => {
    expect(judged(tool('letters', {}, { odsCode: 'RX9' }))).toMatchObject(refused('other-organisation'));
    expect(judged(tool('letters', {}, { odsCode: 'B34' }))).toBeUndefined();
    const product = recordOf('products', 'letterbird', fenwick.product, { odsCode: 'RX9' });
    expect(judged(product)).toMatchObject(refused('other-organisation'));
  });

  test.each([['hillside'], [undefined], [['fenwick']]])(
    'whose id says one organisation and whose record says %j is refused',
    (named) => {
      const foreign = judged(tool('letters', { organisation: named }));
      expect(foreign).toMatchObject({ held: false, why: { ...told('wrong-id'), at: ['facts', 'organisation'] } });
    },
  );

  test('whose record names an organisation at great length is told of shortly', () => {
    const because = judged(tool('letters', { organisation: `${'x'.repeat(100)}END` }))?.why.because;
    expect(because).toContain('x'.repeat(100));
    expect(because).not.toContain('END');
  });

  test.each(['look-alike', 'newer-schema'] as const)('waits with its organisation (%s)', (code) =>
    expect(judged(tool(), refusal('held', code))).toMatchObject(held(code)),
  );

  test.each(['look-alike', 'newer-schema'] as const)('does not wait for what was refused (%s)', (code) =>
    expect(judged(tool(), refusal('refused', code))).toMatchObject(refused('reference')),
  );

  test('does not wait for what is held for another reason', () =>
    expect(judged(tool(), refusal('held', 'duplicate'))).toMatchObject(refused('reference')));

  test('is refused as another’s where its organisation was', () =>
    expect(judged(tool(), refusal('refused', 'other-organisation'))).toMatchObject(refused('other-organisation')));

  test('is refused where its organisation was not taken, or is not there, and says which', () => {
    const not = judged(tool(), refusal('refused', 'model'));
    const none = judged(tool(), 'not there');
    for (const foreign of [not, none])
      expect(foreign).toMatchObject({ held: false, why: { ...told('reference'), at: ['facts', 'organisation'] } });
    expect([not?.why.because, not?.why.instead]).not.toEqual([none?.why.because, none?.why.instead]);
    expect(none?.why.because).toContain('“fenwick”');
  });
});
