import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { conditionsOf } from '../../src/model/collection.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import { standards } from '../../src/model/standards.ts';

// What the definitions of the model promise in more than one place, written out, so that none of it is lost by mistake.

/** Every field, those inside records included, with the way to it. */
const all = collectionNames.flatMap((name) =>
  Object.entries(collectionOf(name).fields).flatMap(([question, field]): [path: string, field: Field][] => [
    [`${name}.${question}`, field],
    ...Object.entries(field.of ?? {}).map(([inner, one]): [string, Field] => [`${name}.${question}.${inner}`, one]),
  ]),
);
const where = (holds: (field: Field) => boolean) => all.filter(([, field]) => holds(field)).map(([path]) => path);
const lastOf = (path: string) => path.split('.').at(-1) ?? '';

/** What a reader comes for, what lists are sorted and narrowed by, and who checked when: no reason stands in for these. */
const ALWAYS_ANSWERED = [
  ...['inBrief', 'technology', 'purpose', 'status', 'state', 'oversight', 'actsAlone', 'identifiability', 'madeBy'],
  ...['canSayNo', 'sayNoTo', 'published', 'lastChecked', 'checkedBy', 'reviewDue', 'issued', 'closed', 'supplier'],
  ...['deviceClass', 'odsCode', 'nation', 'coverage', 'notYet', 'aiHere', 'forExample'],
];

test('no reason stands in for what a reader comes for, nor for who checked it when', () => {
  const isAsked = (field: Field) => field.required === true || conditionsOf(field).length > 0;
  const asked = all.filter(
    ([path, field]) => isAsked(field) && ALWAYS_ANSWERED.includes(path.split('.').slice(1).join('.')),
  );
  expect(asked.length).toBeGreaterThan(ALWAYS_ANSWERED.length);
  // An organisation that has nothing to say of its use of AI in general may say why.
  const others = asked.filter(([path]) => path !== 'organisations.inBrief');
  expect(others.filter(([, { reasons }]) => reasons !== false).map(([path]) => path)).toEqual([]);
});

test('of what a field says of itself, “no reasons” is said or left out', () => {
  expect(where(({ reasons }) => reasons !== undefined && (reasons as unknown) !== false)).toEqual([]);
});

test('a question with a list of terms carries the list, and no other does', () => {
  expect(where(({ kind, vocabulary }) => ['term', 'terms'].includes(kind) !== (vocabulary !== undefined))).toEqual([]);
  expect(where(({ kind, vocabulary }) => kind === 'terms' && vocabulary?.terms.length === 0)).toEqual([]);
});

test('a question that names other entries says of which kind', () => {
  const named = all.filter(([, { kind }]) => kind === 'reference' || kind === 'references');
  expect(new Set(named.map(([path, { to }]) => `${lastOf(path)}: ${to}`))).toEqual(
    new Set([
      ...['organisation: organisations', 'product: products', 'products: products', 'sameAs: products'],
      ...['dataUses: data-uses', 'care: care', 'glossary: glossary', 'related: glossary', 'notice: notices'],
      'source: sources',
    ]),
  );
  expect(where(({ kind, to }) => !kind.startsWith('reference') && to !== undefined)).toEqual([]);
});

test('figures are shown as figures, and questions that were asked as a conversation', () => {
  expect(where(({ shownAs }) => shownAs === 'figures').map(lastOf)).toEqual(['figures', 'figures']);
  expect(where(({ shownAs }) => shownAs === 'conversation').map(lastOf)).toEqual(['asked', 'asked', 'asked']);
  expect(where(({ shownAs }) => shownAs !== undefined)).toHaveLength(5);
});

test('numbers that people can read: percentages stand beside “of 1,000 people”, and in no figure', () => {
  expect(new Set(where(({ percentages }) => percentages === 'not-alone').map(lastOf))).toEqual(
    new Set(['howWell', 'worksLessWell']),
  );
  const inFigures = where(({ percentages }) => percentages === 'never');
  expect(inFigures).toHaveLength(8);
  expect(inFigures.filter((path) => !path.includes('.figures.'))).toEqual([]);
  expect(where(({ percentages }) => ![undefined, 'never', 'not-alone'].includes(percentages))).toEqual([]);
});

test('only the product that two products are the same as may be away', () => {
  expect(where(({ mayBeAway }) => mayBeAway !== undefined)).toEqual(['products.sameAs']);
});

test('that there is none may be said of who else a supplier lets in, by an empty list', () => {
  expect(where(({ none }) => none === true)).toEqual(['products.subProcessors']);
});

/**
 * How many questions have a name in each outside standard: a second entry, as in a ledger. Whoever gives a question a name in a
 * standard counts it here too; one that falls out by mistake is missed.
 */
const NAMED: Readonly<Record<keyof typeof standards, number>> = {
  atrs: 64,
  nl: 34,
  eurocities: 63,
  chai: 47,
  us: 29,
  hdruk: 44,
  nhse: 26,
  euaia: 16,
  hti1: 27,
  dpv: 38,
  dcat: 41,
};

test.each(Object.entries(NAMED))('in the standard “%s”, %i questions have a name', (standard, many) => {
  expect(where((field) => standard in (field.standards ?? {}))).toHaveLength(many);
});

describe('a collection', () => {
  test.each<[name: CollectionName, one: string, many: string, format: 'mdx' | 'json']>([
    ['organisations', 'organisation', 'organisations', 'json'],
    ['tools', 'AI tool', 'AI tools', 'mdx'],
    ['data-uses', 'use of data', 'uses of data', 'mdx'],
    ['products', 'product', 'products', 'json'],
    ['notices', 'notice', 'notices', 'mdx'],
    ['care', 'kind of care', 'kinds of care', 'json'],
    ['glossary', 'word', 'words', 'mdx'],
    ['pages', 'page', 'pages', 'mdx'],
    ['sources', 'source', 'sources', 'json'],
  ])('%s has one %s and many %s, in files of %s', (name, one, many, format) => {
    expect(collectionOf(name)).toMatchObject({ name, one, many, format });
  });

  test('has a folder for each organisation where tools and uses of data are', () => {
    expect(collectionNames.filter((name) => collectionOf(name).byOrganisation)).toEqual(['tools', 'data-uses']);
  });
});
