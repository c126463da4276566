import { describe, expect, test } from 'vitest';
import { comparables } from '../../../src/register/national/comparison.ts';
import { isFirstOfSame, productUse, toolsUsing, useRows, usersOf } from '../../../src/register/national/users.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const product = (id: string, given: Facts = {}, gathered = false) =>
  entryOf('products', id, { name: id, ...given }, { gathered });
const tool = (id: string, given: Facts) => entryOf('tools', id, { name: id.split('/')[1], status: 'in-use', ...given });
const fenwick = entryOf('organisations', 'fenwick', { name: 'Fenwick (invented)' });

const register = registerOf([
  fenwick,
  product('own', { sameAs: ['a-theirs'] }),
  product('a-theirs', {}, true),
  product('other'),
  product('nobodys'),
  tool('riverside/tool-10', { product: 'own', status: 'pilot' }),
  tool('riverside/tool-9', { product: 'a-theirs' }),
  tool('fenwick/tool-1', { product: 'own', status: 'sandbox' }),
  tool('fenwick/tool-2', { product: 'other', status: 'retired' }),
  entryOf('tools', 'fenwick/tool-3', { product: 'other' }, { gathered: true }),
]);
const of = (id: string) => only(register.products.filter(({ entry }) => entry.id === id));
const ids = (tools: readonly { readonly entry: { readonly id: string } }[]) => tools.map(({ entry }) => entry.id);

describe('who uses a product', () => {
  test('is told under each entry that is the same product, by name and by number in it', () => {
    const all = ['fenwick/tool-1', 'riverside/tool-9', 'riverside/tool-10'];
    expect([ids(toolsUsing(of('own'))), ids(toolsUsing(of('a-theirs')))]).toEqual([all, all]);
    expect(toolsUsing(of('nobodys'))).toEqual([]);
  });

  test('is told by where the tools stand, in the order of the list, and who says nothing last', () => {
    expect(usersOf(of('own')).map(({ status, tools }) => [status, ids(tools)])).toEqual([
      ['sandbox', ['fenwick/tool-1']],
      ['pilot', ['riverside/tool-10']],
      ['in-use', ['riverside/tool-9']],
    ]);
    expect(usersOf(of('other')).map(({ status }) => status)).toEqual(['retired', undefined]);
  });

  test('is counted once for each product, the most widely used first; what nobody uses is not there', () => {
    const rows = useRows(register);
    expect(rows).toHaveLength(5);
    expect(rows).toContainEqual({ product: 'a-theirs', organisation: 'riverside', status: 'in-use', tools: 1 });
    expect(productUse(register, rows).map(({ product: one, ...counts }) => ({ id: one.entry.id, ...counts }))).toEqual([
      { id: 'own', organisations: 2, tools: 3, inUse: 1, onTrial: 2 },
      { id: 'other', organisations: 1, tools: 2, inUse: 0, onTrial: 0 },
    ]);
  });

  test('of as many organisations, more tools come first', () => {
    const rows = ['other', 'nobodys', 'nobodys'].map((id) => ({
      product: id,
      organisation: 'riverside',
      status: 'pilot',
      tools: 2,
    }));
    expect(productUse(register, rows).map(({ product: one, tools }) => [one.entry.id, tools])).toEqual([
      ['nobodys', 4],
      ['other', 2],
    ]);
  });

  test('more organisations come before more tools, and of as many the one with more tools, whatever its name', () => {
    const row = (id: string, organisation: string, tools: number) => ({
      product: id,
      organisation,
      status: 'pilot',
      tools,
    });
    const first = (rows: Parameters<typeof productUse>[1]) => productUse(register, rows)[0]?.product.entry.id;
    expect(first([row('other', 'a', 9), row('nobodys', 'a', 1), row('nobodys', 'b', 1)])).toBe('nobodys');
    expect(first([row('other', 'a', 4), row('nobodys', 'a', 2)])).toBe('other');
    expect(first([row('other', 'a', 2), row('nobodys', 'a', 4)])).toBe('nobodys');
  });

  test('our own entry stands for all that are the same, else the first by its name', () => {
    expect([isFirstOfSame(of('own')), isFirstOfSame(of('a-theirs')), isFirstOfSame(of('other'))]).toEqual([
      true,
      false,
      true,
    ]);
    const both = registerOf([product('b', { sameAs: ['c'] }), product('c')]).products;
    expect(ids(both.filter(isFirstOfSame))).toEqual(['b']);
  });
});

describe('organisations side by side', () => {
  const answersOf = (id: string, all: Parameters<typeof registerOf>[0]) =>
    only(comparables(registerOf(all)).filter(({ organisation }) => organisation.entry.id === id));
  const facts = { nation: 'england', nhsRegion: 'london', kind: 'acute', coverage: 'all-known', odsCode: 'ZZ1' };

  test('have numbers of what they use, and what stands in brief on it', () => {
    const { answers, products } = answersOf('ashby', [
      entryOf('organisations', 'ashby', { ...facts, reviewDue: '2026-11-01' }),
      product('own', { sameAs: ['a-theirs'] }),
      product('a-theirs', {}, true),
      tool('ashby/a', { product: 'own', canSayNo: 'yes', oversight: 'person-decides', leaves: 'uk' }),
      tool('ashby/b', {
        product: 'a-theirs',
        status: 'pilot',
        canSayNo: 'partly',
        oversight: 'person-checks-all',
        leaves: 'abroad',
      }),
      tool('ashby/c', {
        madeBy: 'in-house',
        product: undefined,
        status: 'retired',
        canSayNo: 'no',
        oversight: 'person-checks-some',
        leaves: 'stays',
      }),
      entryOf('data-uses', 'ashby/d'),
    ]);
    expect(answers).toMatchObject({
      state: 'published',
      coverage: 'all-known',
      region: 'london',
      kind: 'acute',
      tools: 3,
      inUse: 1,
      onTrial: 1,
      dataUses: 1,
      sayNo: 2,
      personChecks: 2,
      leaves: 2,
      overdue: 1,
    });
    expect(products).toEqual(['a-theirs']);
  });

  test('have nothing, and no number, where nothing was said', () => {
    const gathered = entryOf('organisations', 'ashby', { name: 'Ashby' }, { gathered: true });
    const { answers, products } = answersOf('ashby', [gathered]);
    expect(answers).toMatchObject({ coverage: null, tools: 0, inUse: 0, onTrial: 0, sayNo: 0, leaves: 0, overdue: 0 });
    expect(products).toEqual([]);
  });

  test('are as complete as their entries are on the whole, rounded down', () => {
    const complete = (all: Parameters<typeof registerOf>[0]) => answersOf('ashby', all).answers.complete;
    const whole = entryOf('organisations', 'ashby', facts);
    expect(complete([whole])).toBe(100);
    const part = complete([whole, tool('ashby/a', { madeBy: 'in-house', product: undefined, care: undefined })]);
    expect(part).toBeLessThan(100);
    expect(part).toBeGreaterThan(90);
    expect(Number.isInteger(part)).toBe(true);
  });
});
