import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOf } from '../../src/model/check/entry.ts';
import { collection } from '../../src/model/collection.ts';
import { field, fieldOf, MOST_IN_LINE, type Asked } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';

const ASKED = {
  question: 'What is it?',
  help: 'Write it.',
  example: 'It',
  group: 'facts',
  readers: 'everyone',
} as const;
const asked = (more: Partial<Asked> = {}): Asked => ({ ...ASKED, ...more });
const groups = { facts: { title: 'Facts', help: 'What is so.' } };
const madeOf = (fields: Record<string, z.ZodType>) =>
  collection({ name: 'care', one: 'one', many: 'many', format: 'json', byOrganisation: false, groups, fields });

test('a schema that was not made as a field carries no question, and is a fault of the model', () => {
  expect(() => fieldOf(z.string())).toThrow('A schema in the model was made without field.');
});

test('a line holds as many signs as it says, or as every line', () => {
  const takes = (schema: z.ZodType, signs: number) => schema.safeParse('x'.repeat(signs)).success;
  const any = field.line(asked());
  expect([takes(any, MOST_IN_LINE), takes(any, MOST_IN_LINE + 1)]).toEqual([true, false]);
  const short = field.line({ ...asked(), most: 10 });
  expect([takes(short, 10), takes(short, 11)]).toEqual([true, false]);
});

test('a line of several is one line', () => {
  const lines = field.lines(asked());
  expect(lines.safeParse(['Hill Road', 'Mill Lane']).success).toBe(true);
  expect(lines.safeParse(['Hill\nRoad']).success).toBe(false);
});

test('an empty list is an answer where there may be none, and only there', () => {
  const of = { name: field.line(asked()) };
  expect(field.records(of, { ...asked(), none: true }).safeParse([]).success).toBe(true);
  expect(fieldOf(field.records(of, { ...asked(), none: true })).none).toBe(true);
  const some = field.records(of, asked());
  expect(some.safeParse([]).success).toBe(false);
  expect('none' in fieldOf(some)).toBe(false);
});

describe('a collection cannot be made', () => {
  test('with a question under a group that is not there', () => {
    expect(() => madeOf({ name: field.line(asked({ group: 'nowhere' })) })).toThrow('care.name: no group nowhere.');
  });

  test('with a question that waits for one that is not there', () => {
    const required = { sentence: 'it is so', fields: { status: ['pilot'] } };
    expect(() => madeOf({ name: field.line(asked({ required })) })).toThrow(
      'care.name depends on status, which is no field.',
    );
  });
});

describe('what to do about an address that does not fit', () => {
  const adviceOn = (address: unknown) =>
    faultsOf(collectionOf('tools'), { moreAt: address }, { complete: false }).find(({ at }) => at[0] === 'moreAt')
      ?.advice;

  test('is to copy the whole of it', () => {
    expect(adviceOn('www.example.org')).toContain('Copy the whole address from the top of your browser');
  });

  test('of one that is not written at all, is what the question asks for', () => {
    expect(adviceOn('')).not.toContain('Copy the whole');
    expect(adviceOn('')).toContain(' If there is none, take the line out.');
  });
});
