import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/model/check/entry.ts';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { conditionsOf } from '../../src/model/collection.ts';
import { holds, when } from '../../src/model/condition.ts';
import { collectionOf } from '../../src/model/index.ts';
import { completeEntry, type Facts } from '../fixtures/entries.ts';

interface Case {
  readonly of: CollectionName;
  /** The sentence that the author reads. */
  readonly because: string;
  readonly field: string;
  readonly when: readonly string[];
  readonly unless: readonly string[];
  readonly required: readonly string[];
}

const PERSONAL = ['countries', 'retention', 'article6', 'article9', 'confidentiality', 'nationalOptOut'];
const ON_PEOPLE = [
  ...['staffTraining', 'staffChange', 'systemEffects', 'approvedOn', 'fallback'],
  ...['testedLikeUs', 'testedOn', 'notTested', 'figures', 'worksLessWell', 'evaluation'],
];
const SOME = ['anonymous', 'de-personalised', 'identifiable'];

/** What each case asks for, beyond what every entry answers. Written out, so that a requirement cannot be lost by mistake. */
const cases: readonly Case[] = [
  {
    of: 'tools',
    because: 'it is a pilot',
    field: 'status',
    when: ['pilot'],
    unless: ['exploring', 'sandbox', 'in-use', 'paused', 'retired', 'abandoned'],
    required: ['pilotEnds', 'successMeasure'],
  },
  {
    of: 'tools',
    because: 'it has been paused, retired or abandoned',
    field: 'status',
    when: ['paused', 'retired', 'abandoned'],
    unless: ['exploring', 'sandbox', 'pilot', 'in-use'],
    required: ['stoppedBecause'],
  },
  {
    of: 'tools',
    because: 'it has been retired or abandoned',
    field: 'status',
    when: ['retired', 'abandoned'],
    unless: ['exploring', 'sandbox', 'pilot', 'in-use', 'paused'],
    required: ['replacedBy', 'dataAfter'],
  },
  {
    of: 'tools',
    because: 'it is, or was, used in real care',
    field: 'status',
    when: ['pilot', 'in-use', 'paused', 'retired'],
    unless: ['exploring', 'sandbox', 'abandoned'],
    required: ON_PEOPLE,
  },
  {
    of: 'tools',
    because: 'it is generative AI',
    field: 'technology',
    when: ['generative-ai'],
    unless: ['rule-based', 'statistical', 'machine-learning'],
    required: ['variation', 'variationHandled'],
  },
  {
    of: 'tools',
    because: 'it plays a part in a patient’s care',
    field: 'purpose',
    when: ['direct-care'],
    unless: ['contact', 'administration', 'operations', 'research'],
    required: ['hazards', 'safetyCase'],
  },
  ...(['tools', 'data-uses'] as const).flatMap((of): Case[] => [
    {
      of,
      because: 'it uses data about people',
      field: 'identifiability',
      when: SOME,
      unless: ['none'],
      required: ['dataFrom', 'leaves', ...(of === 'tools' ? ['training'] : [])],
    },
    {
      of,
      because: 'it uses data that shows, or could show, who somebody is',
      field: 'identifiability',
      when: ['de-personalised', 'identifiable'],
      unless: ['none', 'anonymous'],
      required: PERSONAL,
    },
    {
      of,
      because: 'data leaves the organisation',
      field: 'leaves',
      when: ['uk', 'abroad'],
      unless: ['stays'],
      required: ['recipients', ...(of === 'data-uses' ? ['passedOn'] : [])],
    },
    {
      of,
      because: 'people can say no',
      field: 'canSayNo',
      when: ['yes', 'partly'],
      unless: ['no'],
      required: ['sayNoTo', 'ifNo'],
    },
  ]),
  {
    of: 'tools',
    because: 'data is used to teach it',
    field: 'training',
    when: ['de-personalised', 'identifiable'],
    unless: ['no'],
    required: ['trainingUse'],
  },
  {
    of: 'tools',
    because: 'it can do something by itself',
    field: 'actsAlone',
    when: ['small-steps', 'yes'],
    unless: ['never'],
    required: ['withoutPerson'],
  },
  {
    of: 'tools',
    because: 'a supplier makes it',
    field: 'madeBy',
    when: ['supplier'],
    unless: ['in-house', 'partner'],
    required: ['product', 'contractEnds', 'leaving'],
  },
  {
    of: 'data-uses',
    because: 'it has ended',
    field: 'status',
    when: ['ended'],
    unless: ['planned', 'active'],
    required: ['dataAfter'],
  },
  {
    of: 'data-uses',
    because: 'it has begun',
    field: 'status',
    when: ['active', 'ended'],
    unless: ['planned'],
    required: ['starts', 'results', 'approvedOn'],
  },
  {
    of: 'data-uses',
    because: 'it is for research, or to make AI',
    field: 'purpose',
    when: ['research', 'ai-training'],
    unless: ['individual-care', 'planning', 'audit', 'public-health'],
    required: ['linkage', 'funders'],
  },
  {
    of: 'organisations',
    because: 'it is in England',
    field: 'nation',
    when: ['england'],
    unless: ['wales', 'scotland', 'northern-ireland', 'outside-uk'],
    required: ['nhsRegion'],
  },
  {
    of: 'organisations',
    because: 'it is in the United Kingdom',
    field: 'nation',
    when: ['england', 'wales', 'scotland', 'northern-ireland'],
    unless: ['outside-uk'],
    required: ['odsCode'],
  },
  {
    of: 'products',
    because: 'it is a medical device',
    field: 'deviceClass',
    when: ['class-1', 'class-2a', 'class-2b', 'class-3'],
    unless: ['not-a-device', 'not-settled'],
    required: ['deviceRegistration'],
  },
  {
    of: 'products',
    because: 'it learns from data',
    field: 'technology',
    when: ['statistical', 'machine-learning', 'generative-ai'],
    unless: ['rule-based'],
    required: ['trainedOn', 'testedOn', 'notTested', 'worksLessWell'],
  },
  {
    of: 'products',
    because: 'it is generative AI',
    field: 'technology',
    when: ['generative-ai'],
    unless: ['rule-based', 'statistical', 'machine-learning'],
    required: ['foundationModels'],
  },
  {
    of: 'organisations',
    because: 'it holds only a part',
    field: 'coverage',
    when: ['part'],
    unless: ['all-known', 'nil'],
    required: ['notYet'],
  },
  {
    of: 'notices',
    because: 'it is closed',
    field: 'state',
    when: ['closed'],
    unless: ['open'],
    required: ['closed'],
  },
];

describe.each(cases)('$of: because $because', ({ of, because, field, when: values, unless, required }) => {
  const open: Facts = Object.fromEntries(required.map((name) => [name, undefined]));
  const missing = (value: string) =>
    faultsOf(collectionOf(of), completeEntry(of, { ...open, [field]: value }), { complete: true });

  test.each(values)(`with ${field} “%s” the answers are needed, and the message says why`, (value) => {
    const found = new Map(missing(value).map((fault) => [fault.at.join('.'), fault.found]));
    for (const name of required) expect(found.get(name), name).toBe(`is missing. It is needed because ${because}.`);
  });

  test.each(unless)(`with ${field} “%s” they are not`, (value) => {
    expect(missing(value)).toEqual([]);
  });
});

test('every requirement of the model that depends on a case has a row above', () => {
  const inModel = collectionNames.flatMap((name) =>
    Object.entries(collectionOf(name).fields).flatMap(([field, one]) =>
      conditionsOf(one).map(({ sentence }) => `${name}.${field}: ${sentence}`),
    ),
  );
  const above = cases.flatMap(({ of, because, required }) => required.map((field) => `${of}.${field}: ${because}`));
  expect(above.sort()).toEqual(inModel.sort());
});

test('a list meets a condition when one of its items does, and silence meets none', () => {
  const children = when('it is for children', { groups: ['children'] });
  expect(holds(children, { groups: ['adults', 'children'] })).toBe(true);
  expect(holds(children, { groups: ['adults'] })).toBe(false);
  expect(holds(children, {})).toBe(false);
});

test('every part of a condition must hold', () => {
  const both = when('it is a pilot with children', { status: ['pilot'], children: [true] });
  expect(holds(both, { status: 'pilot', children: true })).toBe(true);
  expect(holds(both, { status: 'pilot', children: false })).toBe(false);
});
