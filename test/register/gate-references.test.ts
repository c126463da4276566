import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { referencesIn } from '../../src/register/references.ts';
import { completeEntry, type Facts } from '../fixtures/entries.ts';
import { entryFile, json, problemsBeside } from '../fixtures/project.ts';

const toolWith = (given: Facts, folder = 'riverside') =>
  problemsBeside(entryFile('tools', `${folder}/x`, completeEntry('tools', given)));
const found = (problems: Awaited<ReturnType<typeof toolWith>>) =>
  problems.map((problem) => `${problem.field ?? ''} ${problem.found}`.trim());

describe('a reference to nothing is named, with what may have been meant', () => {
  test('an unknown organisation', async () => {
    const problems = await toolWith({ organisation: 'rivrside' }, 'rivrside');
    expect(found(problems)).toEqual(['organisation names “rivrside”, and there is no such organisation.']);
    expect(problems[0]?.advice).toContain('Did you mean “riverside”?');
  });

  test.each<[field: string, answer: unknown, says: string]>([
    ['product', 'nothing-like-it', 'product names “nothing-like-it”, and there is no such product.'],
    ['care', ['scans', 'scan'], 'care.1 names “scan”, and there is no such kind of care.'],
    ['glossary', ['machine-learnin'], 'glossary.0 names “machine-learnin”, and there is no such word.'],
    ['dataUses', ['riverside/nothing'], 'dataUses.0 names “riverside/nothing”, and there is no such use of data.'],
  ])('%s: %j', async (field, answer, says) => {
    expect(found(await toolWith({ [field]: answer }))).toEqual([says]);
  });

  test('inside a record', async () => {
    const gathered = [{ source: 'nowhere', on: '2026-11-20', id: '1' }];
    expect(found(await toolWith({ gathered }))).toEqual([
      'gathered.0.source names “nowhere”, and there is no such source.',
    ]);
  });

  test('from a notice to a product', async () => {
    const notice = entryFile('notices', 'x', completeEntry('notices', { products: ['northlight-chest', 'gone'] }));
    expect(found(await problemsBeside(notice))).toEqual(['products.1 names “gone”, and there is no such product.']);
  });

  test('a translation is no entry that can be named', async () => {
    const files = {
      'content/care/teeth.cy.json': json({ name: 'Dannedd', translatedBy: 'person', translatedOn: '2026-11-02' }),
    };
    const tool = entryFile('tools', 'riverside/x', completeEntry('tools', { care: ['teeth'] }));
    expect(found(await problemsBeside({ ...files, ...tool }))).toContain(
      'care.0 names “teeth”, and there is no such kind of care.',
    );
  });
});

describe('an id that climbs or cannot be', () => {
  test.each(['../riverside', '../../etc/passwd', 'riverside/../fenwick', '/riverside', 'River side', 'constructor/..'])(
    '“%s” is refused by its form',
    async (organisation) => {
      expect(found(await toolWith({ organisation }))).toContain(
        `organisation says “${organisation}”, which cannot be the name of an entry. A name has small letters, digits and hyphens only.`,
      );
    },
  );

  test.each(['constructor', 'tostring', 'hasownproperty', '__proto__'])('“%s” names nothing', async (organisation) => {
    expect((await toolWith({ organisation })).length).toBeGreaterThan(0);
  });
});

test('an entry must lie in the folder of its organisation', async () => {
  const fenwick = entryFile('organisations', 'fenwick', completeEntry('organisations', { odsCode: 'ZZ9F1' }));
  const tool = entryFile('tools', 'riverside/x', completeEntry('tools', { organisation: 'fenwick' }));
  const problems = await problemsBeside({ ...fenwick, ...tool });
  expect(found(problems)).toEqual(['organisation says “fenwick”, and the file lies in the folder “riverside”.']);
});

test('an ODS code that two organisations claim is named at its line', async () => {
  const files = entryFile('organisations', 'fenwick', completeEntry('organisations'));
  const [text = ''] = Object.values(files).map(String);
  const line = text.split('\n').findIndex((one) => one.includes('"odsCode"')) + 1;
  expect(await problemsBeside(files)).toMatchObject([
    {
      file: 'content/organisations/riverside.json',
      line,
      field: 'odsCode',
      found: 'The ODS code RX9 is also that of content/organisations/fenwick.json.',
    },
  ]);
});

describe('references are found wherever the model has them', () => {
  test.each(collectionNames)('in %s', (name) => {
    const { fields } = collectionOf(name);
    const all = Object.fromEntries(Object.entries(fields).map(([question, { example }]) => [question, example]));
    const places = referencesIn(fields, all).map(({ at }) => at.filter((step) => typeof step === 'string').join('.'));
    const inModel = Object.entries(fields).flatMap(([question, field]) => [
      ...(field.to ? [question] : []),
      ...Object.entries(field.of ?? {}).flatMap(([inner, { to }]) => (to ? [`${question}.${inner}`] : [])),
    ]);
    expect(new Set(places)).toEqual(new Set(inModel));
  });

  test.each([null, undefined, 'text', 5, [], { care: 5 }, { care: [null, {}] }, { product: {} }, { gathered: [null] }])(
    'and facts of a wrong form (%j) hold none',
    (facts) => {
      expect(referencesIn(collectionOf('tools').fields, facts)).toEqual([]);
    },
  );
});
