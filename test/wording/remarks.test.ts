import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { isWaived } from '../../src/wording/waivers.ts';
import { remarksOn, yardstick } from '../../src/wording/index.ts';
import { readWordingSettings } from '../../src/wording/settings.ts';

const settings = readWordingSettings('test/fixtures');
const glossary = [
  { name: 'Missed case', forms: ['missed case'], alsoCalled: ['false negative'] },
  { name: 'DPIA', forms: ['DPIA', 'DPIAs'], alsoCalled: [] },
];
const measure = yardstick(settings, glossary);

type Facts = Record<string, unknown>;
const remarks = (facts: Facts, { story = '', language = 'en', collection = 'tools' as CollectionName } = {}) =>
  remarksOn({ collection, questions: collectionOf(collection), facts, story, language }, measure).filter(
    (one) => !isWaived(one, facts),
  );
const checks = (...given: Parameters<typeof remarks>) => remarks(...given).map(({ check, words }) => [check, words]);

test('a text that a child can read has no remark', () => {
  expect(checks({ does: 'It looks at your X-ray. Then a doctor reads it. You can say no.' })).toEqual([]);
});

test('a text that only few can read is told with the age', () => {
  const hard =
    'Comprehensive organisational responsibilities necessitate considerable administrative deliberation regarding implementation. '.repeat(
      5,
    );
  expect(remarks({ does: hard })).toContainEqual(
    expect.objectContaining({
      check: 'reading-age',
      at: ['does'],
      found: expect.stringMatching(/from the age of about \d\d/u),
    }),
  );
});

test('names of places and products do not make a text hard', () => {
  const names =
    'We use it at Riverside Metropolitan University Infirmary and at Constantinople Rehabilitation Hospital too. '.repeat(
      4,
    );
  expect(checks({ does: names })).toEqual([]);
});

test('a sentence of more than 25 words is told with its beginning', () => {
  const long = `It looks at ${'one and '.repeat(12)}more.`;
  expect(remarks({ does: long })[0]?.found).toContain('has a sentence of 28 words: “It looks at');
});

test('a number at the end of a sentence does not join it to the next', () => {
  const two =
    'Of 100 people with it the tool found 92 and it missed 8. Of 100 people without it the tool was wrong 13 times.';
  expect(checks({ does: two })).toEqual([]);
});

describe('short forms', () => {
  test('one that nothing explains is told once', () => {
    expect(checks({ does: 'It passed XYZ.', why: 'XYZ is good.' })).toEqual([['abbreviation', 'XYZ']]);
  });
  test('one that the entry, the glossary or everybody explains is not', () => {
    expect(
      checks({ does: 'The new safety list (XYZ) is used. XYZ is read by a GP of the NHS. See the DPIA.' }),
    ).toEqual([]);
  });
  test('details for experts may have them', () => {
    expect(checks({ riskJudged: 'With the XYZ matrix.' })).toEqual([]);
  });
});

describe('plainer words', () => {
  test('jargon is told with plain words', () => {
    expect(remarks({ does: 'It is for hypertension.' })[0]?.advice).toContain('high blood pressure');
  });
  test('the glossary’s own word is given where it has one', () => {
    expect(remarks({ does: 'A false negative is rare.' })[0]?.advice).toContain('missed case (a word of the glossary)');
  });
  test('words that hurt people are told in any reader’s part', () => {
    expect(checks({ riskJudged: 'For the elderly.', does: 'He suffers from it.' })).toEqual(
      expect.arrayContaining([
        ['stigma', 'the elderly'],
        ['stigma', 'suffers from'],
      ]),
    );
  });
  test('the glossary may name what it explains', () => {
    expect(checks({ inBrief: 'Some call it sensitivity, or XYZ.' }, { collection: 'glossary' })).toEqual([]);
  });
});

describe('claims', () => {
  const claim = { does: 'The tool is safe.' };
  test('one without linked proof is told', () => {
    expect(checks(claim)).toEqual([['claim', 'safe']]);
  });
  test('proof with an address answers for it, a title alone does not', () => {
    expect(checks({ ...claim, evidence: [{ title: 'A test', address: 'https://www.example.org/test' }] })).toEqual([]);
    expect(checks({ ...claim, documents: [{ kind: 'dpia', address: { noAnswer: 'withheld' } }] })).toEqual([
      ['claim', 'safe'],
    ]);
  });
  test('what is denied, asked or hoped for is no claim', () => {
    expect(checks({ does: 'It is not safe alone. Is it accurate? We hope that it is secure.' })).toEqual([]);
  });
});

describe('personal data', () => {
  test('a telephone number in the story is told with its line', () => {
    const [first] = remarks({}, { story: 'First.\n\nCall 07700 900123.' });
    expect(first).toMatchObject({ check: 'personal-data', storyLine: 3, words: '07700 900123' });
  });
  test('two names in the words for a picture are a person, and in a text a place', () => {
    expect(checks({}, { story: '<Figure src="/media/a.jpg" alt="Sarah Hughes in a scanner" />' })).toEqual([
      ['personal-data', 'Sarah Hughes'],
    ]);
    expect(checks({ does: 'It is used at the Florence Nightingale wing.' })).toEqual([]);
  });
  test('it is found in a translation too, whose style is not measured', () => {
    const welsh = { does: 'Ffoniwch 07700 900123. Mae XYZ yn safe.' };
    expect(checks(welsh, { language: 'cy' })).toEqual([['personal-data', '07700 900123']]);
  });
});

describe('waivers', () => {
  const waiver = { check: 'abbreviation', because: 'Known here.', by: 'Head of communications', on: '2026-06-01' };
  const facts = { does: 'It passed XYZ and QRS.' };
  test('one without words holds for the whole entry', () => {
    expect(checks({ ...facts, waivers: [waiver] })).toEqual([]);
  });
  test('one with words holds for these words alone', () => {
    expect(checks({ ...facts, waivers: [{ ...waiver, words: 'xyz' }] })).toEqual([['abbreviation', 'QRS']]);
  });
  test('one for another check holds for nothing here', () => {
    expect(checks({ ...facts, waivers: [{ ...waiver, check: 'claim' }] })).toHaveLength(2);
  });
});

test('a check that is switched off says nothing', () => {
  const off = yardstick({ ...settings, weights: { ...settings.weights, claim: 'off' } }, []);
  const entry = { collection: 'tools', questions: collectionOf('tools'), facts: { does: 'It is safe.' } } as const;
  expect(remarksOn({ ...entry, story: '', language: 'en' }, off)).toEqual([]);
});
