import { describe, expect, test } from 'vitest';
import { unknownReference, withOurReferences, type Becomes } from '../../../src/harvest/judge/references.ts';
import { collectionOf } from '../../../src/model/index.ts';

const { fields } = collectionOf('tools');

/** Names that begin with `gone` lead to nothing any more, those that begin with `never` never led to anything. */
const becomes: Becomes = (to, id) =>
  id.startsWith('gone') ? 'left-out' : id.startsWith('never') ? 'unknown' : `ours-${to}-${id}`;

const ours = (facts: Record<string, unknown>) => withOurReferences(fields, facts, becomes);

describe('what an entry names', () => {
  test('has its id here', () => {
    const { facts, leftOut } = ours({
      name: 'gone fishing',
      product: 'letterbird',
      care: ['gp', 'eyes'],
      noticeAnswers: [{ notice: 'alert', answer: 'We have looked.' }],
    });
    expect(facts).toEqual({
      name: 'gone fishing',
      product: 'ours-products-letterbird',
      care: ['ours-care-gp', 'ours-care-eyes'],
      noticeAnswers: [{ notice: 'ours-notices-alert', answer: 'We have looked.' }],
    });
    expect(leftOut).toEqual([]);
  });

  test('is left out where it is not here, and told', () => {
    const { facts, leftOut } = ours({ product: 'gone', care: ['gp', 'gone-1', 'gone-2'] });
    expect(facts).toEqual({ care: ['ours-care-gp'] });
    expect(leftOut.map(({ to, id }) => `${to} ${id}`).toSorted()).toEqual([
      'care gone-1',
      'care gone-2',
      'products gone',
    ]);
  });

  test('is named once, where two of its names come to one here', () => {
    const one = withOurReferences(fields, { care: ['a', 'b'] }, () => 'same');
    expect(one.facts).toEqual({ care: ['same'] });
  });

  test('takes with it the answer that would be empty, and no other', () => {
    expect(ours({ care: ['gone'], status: 'in-use' }).facts).toEqual({ status: 'in-use' });
    expect(ours({ figures: [], care: ['gp'] }).facts).toEqual({ figures: [], care: ['ours-care-gp'] });
  });

  test('takes with it the record that cannot be without it, and the answer where no record is left', () => {
    const answer = 'We have looked.';
    expect(
      ours({
        noticeAnswers: [
          { notice: 'gone', answer },
          { notice: 'alert', answer },
        ],
      }).facts,
    ).toEqual({
      noticeAnswers: [{ notice: 'ours-notices-alert', answer }],
    });
    expect(ours({ noticeAnswers: [{ notice: 'gone', answer }] }).facts).toEqual({});
    // What lacks it from the beginning is for the check to tell.
    expect(ours({ noticeAnswers: [{ answer }] }).facts).toEqual({ noticeAnswers: [{ answer }] });
  });

  test('of an odd kind stays as it is: the check refuses it', () => {
    const odd = { product: { id: 'gone' }, noticeAnswers: ['gone', null, 7], figures: 'gone', unknown: ['gone'] };
    expect(ours(odd)).toEqual({ facts: odd, leftOut: [] });
  });
});

test('the first name of an entry that there never was is found, within records too', () => {
  const first = (facts: Record<string, unknown>) => unknownReference(fields, facts, becomes);
  expect(first({ product: 'letterbird', care: ['gone'] })).toBeUndefined();
  expect(first({ care: ['gp', 'never-1', 'never-2'] })).toMatchObject({ at: ['care', 1], to: 'care', id: 'never-1' });
  expect(first({ noticeAnswers: [{ notice: 'never' }] })).toMatchObject({ at: ['noticeAnswers', 0, 'notice'] });
});
