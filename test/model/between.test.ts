import { describe, expect, test } from 'vitest';
import { faultsOfNation, faultsOfNilReturn } from '../../src/model/check/between.ts';
import { collectionOf } from '../../src/model/index.ts';

describe('the national opt-out is for England alone', () => {
  const said = (nationalOptOut: unknown, nation: unknown) => faultsOfNation('tools', { nationalOptOut }, { nation });

  test.each([
    ['applies', 'england'],
    ['not-in-nation', 'wales'],
    ['not-in-nation', 'outside-uk'],
    ['applies', 'nowhere'],
    ['not-in-nation', undefined],
    [{ noAnswer: 'not-applicable' }, 'wales'],
    [undefined, 'wales'],
  ])('%j in %s is right, or left to the other checks', (optOut, nation) => {
    expect(said(optOut, nation)).toEqual([]);
  });

  test.each([
    ['applies', 'wales', 'in Wales', 'not-in-nation'],
    ['applies', 'outside-uk', 'outside the United Kingdom', 'not-in-nation'],
    ['not-in-nation', 'england', 'is in England', 'whether it applies'],
  ])('%s in %s is not', (optOut, nation, found, advice) => {
    const [fault, ...more] = said(optOut, nation);
    expect(more).toEqual([]);
    expect(fault?.at).toEqual(['nationalOptOut']);
    expect(fault?.question).toBe(collectionOf('tools').fields['nationalOptOut']?.question);
    expect(fault?.found).toContain(found);
    expect(fault?.advice).toContain(advice);
  });
});

describe('a nil return', () => {
  const tool = (name: string, status: string) => ({ name, status });
  const withTools = (...tools: ReturnType<typeof tool>[]) => faultsOfNilReturn({ coverage: 'nil' }, tools);

  test('may stand beside tools that are over or only thought about', () => {
    expect(withTools(tool('A', 'retired'), tool('B', 'abandoned'), tool('C', 'exploring'))).toEqual([]);
    expect(withTools()).toEqual([]);
  });

  test('may not stand beside tools in use or on trial: up to three are named, the rest are counted', () => {
    const three = withTools(tool('A', 'in-use'), tool('B', 'pilot'), tool('C', 'paused'), tool('Z', 'retired'));
    expect(three[0]?.found).toMatch(/published “A”, “B”, “C”\.$/u);
    const five = withTools(...['A', 'B', 'C', 'D', 'E'].map((name) => tool(name, 'in-use')));
    expect(five[0]?.found).toMatch(/published “A”, “B”, “C” and 2 more\.$/u);
    expect(five[0]?.at).toEqual(['coverage']);
    expect(five[0]?.question).toBe(collectionOf('organisations').fields['coverage']?.question);
    expect(five[0]?.advice).toContain('all-known or part');
  });

  test('is none where the list is said to be whole or a part', () => {
    for (const coverage of ['all-known', 'part', undefined])
      expect(faultsOfNilReturn({ coverage }, [tool('A', 'in-use')])).toEqual([]);
  });
});
