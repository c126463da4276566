import { expect, test } from 'vitest';
import { exampleOf, formOf, itemFormOf } from '../../src/model/check/written.ts';
import type { Field, Kind } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';

const kinds: [kind: Kind, form: string, item?: string][] = [
  ['line', 'one line of text'],
  ['code', 'one line of text'],
  ['text', 'text'],
  ['lines', 'a list of lines, each with a hyphen before it', 'one line of text'],
  ['term', 'one of the terms of its list'],
  ['terms', 'a list of terms, each with a hyphen before it', 'one of the terms of its list'],
  ['day', 'a date written as year-month-day'],
  ['yes-no', 'true or false'],
  ['number', 'a whole number'],
  ['address', 'a web address that begins with https://'],
  ['email', 'an e-mail address'],
  ['phone', 'a telephone number'],
  ['reference', 'the name of one entry'],
  ['references', 'a list of names of entries, each with a hyphen before it', 'the name of one entry'],
  ['countries', 'a list of two-letter country codes', 'a two-letter country code'],
  ['language', 'a language tag'],
  ['records', 'a list of items, each with answers of its own', 'a group of answers'],
  ['kept', 'names and texts'],
];

test.each(kinds)('what a field of the kind “%s” holds is told as “%s”', (kind, form, item = form) => {
  expect(formOf({ kind } as Field)).toBe(form);
  expect(itemFormOf({ kind } as Field)).toBe(item);
});

test('an example is written as in a file, under the last name of its way, with the terms on offer', () => {
  const { status, inBrief } = collectionOf('tools').fields;
  expect(exampleOf(inBrief as Field, ['tools', 0, 'inBrief', 2])).toMatch(/^inBrief: /u);
  expect(exampleOf(inBrief as Field, ['inBrief'])).not.toContain('\n#');
  expect(exampleOf(status as Field, ['status'])).toMatch(/^status: [a-z-]+(?:\n# [a-z-]+: \p{Lu}[^.]*\. .*){4,}$/u);
});
