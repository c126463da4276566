import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/model/check/entry.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { completeEntry, withAnswer, type Facts, type Path } from '../fixtures/entries.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

/** What YAML can make of an answer that was meant otherwise. */
const WRONG: readonly unknown[] = [
  ...[null, 0, 1.5, -3, 20261123, true, false, '', 'zzz', 'https://', '2026-02-30', [], {}, [[]], [{}], [null], [1]],
  ...['a\nb', ['a', 'a'], { a: 1 }, [{ a: 1 }], { noAnswer: 1 }, { because: 'x' }, [undefined], 'x'.repeat(30_000)],
];

const inTools = (given: Facts) => faultsOf(collectionOf('tools'), completeEntry('tools', given), { complete: true });

describe.each(collectionNames)('%s', (name) => {
  test('whatever stands in a field, the message is in plain words and names the field', () => {
    const collection = collectionOf(name);
    const ways = Object.entries(collection.fields).flatMap(([question, field]): Path[] => [
      [question],
      [question, 0],
      ...Object.keys(field.of ?? {}).map((inner): Path => [question, 0, inner]),
    ]);
    for (const way of ways)
      for (const wrong of WRONG) {
        const [question = ''] = way;
        const entry = { [question]: structuredClone(collection.fields[question]?.example) };
        if (way.length > 1 && !Array.isArray(entry[question])) continue;
        const faults = faultsOf(collection, withAnswer(entry, way, wrong), { complete: false });
        expect(wordsOfPrograms(faults), `${way.join('.')}: ${JSON.stringify(wrong)?.slice(0, 40)}`).toEqual([]);
        for (const { advice, found } of faults) expect(`${found} ${advice}`).toMatch(/^\S.*[.?]$/su);
      }
  });

  test.each([
    ['nothing', null, 'is empty'],
    ['a list', ['a'], 'is a list'],
    ['a text', 'Hello there', 'is the text “Hello there”'],
    ['a number', 5, 'is the number 5'],
  ])('an entry that is %s is one fault of the entry as a whole, and its questions are missing', (_, facts, says) => {
    const [whole] = faultsOf(collectionOf(name), facts, { complete: true }).filter(({ at }) => at.length === 0);
    expect(whole?.found).toContain(says);
    expect(whole?.question).toBeUndefined();
  });
});

describe('a name before the colon that is not known', () => {
  test.each([
    ['limtis', 'limits'],
    ['Human-Review', 'humanReview'],
    ['retentoin', 'retention'],
    ['in brief', 'inBrief'],
  ])('“%s” is near “%s”, and the message says so', (wrong, right) => {
    const [fault, ...others] = inTools({ [wrong]: 'It says something.' });
    expect(fault?.at).toEqual([wrong]);
    expect(fault?.found).toBe(`“${wrong}” is not one of the questions.`);
    expect(fault?.advice).toContain(`Did you mean “${right}”?`);
    expect(others).toEqual([]);
  });

  test('inside a record the names of the record are meant', () => {
    const [hazard] = collectionOf('tools').fields['hazards']?.example as Facts[];
    const [fault] = inTools({ hazards: [{ ...hazard, controls: 'A doctor looks.' }] });
    expect(fault?.at).toEqual(['hazards', 0, 'controls']);
    expect(fault?.advice).toContain('Did you mean “control”?');
  });

  test('a name that is like none gets no guess', () => {
    expect(inTools({ zebra: 'It says something.' })[0]?.advice).not.toContain('Did you mean');
  });

  test.each(['constructor', '__proto__', 'toString'])('“%s” is a name like any other', (name) => {
    const facts = Object.defineProperty(completeEntry('tools'), name, { value: 'a word', enumerable: true });
    expect(faultsOf(collectionOf('tools'), facts, { complete: true }).map(({ at }) => at)).toEqual([[name]]);
  });
});

describe('a term that is not in its list', () => {
  test('is shown with the term that it is near to, and with all terms on offer', () => {
    const [fault] = inTools({ status: 'in use', pilotEnds: undefined });
    expect(fault?.found).toBe('says “in use”, which is not in its list.');
    expect(fault?.advice).toBe('Did you mean “in-use”? Choose one of its terms.');
    expect(fault?.example).toContain('# pilot: Pilot. It is tried out in real care for a set time');
  });

  test('is named by its place in a list of terms', () => {
    const [fault] = inTools({ article6: ['e', 'z'] });
    expect(fault?.at).toEqual(['article6', 1]);
    expect(fault?.found).toBe('says “z”, which is not in its list.');
  });
});

test('a number or “true” where words belong is to be put in quotation marks', () => {
  const advice = 'Put it in quotation marks, so that it is read as text.';
  expect(inTools({ users: 5 })).toMatchObject([{ found: 'should be text, and is the number 5.', advice }]);
  expect(inTools({ scale: true })).toMatchObject([{ found: 'should be text, and is “true”.', advice }]);
});

test('a number where a list belongs is not to be put in quotation marks', () => {
  expect(inTools({ documents: 5 })[0]?.advice).not.toContain('quotation marks');
});

test('an item of a list that has another form is called an item', () => {
  const [fault] = inTools({ places: ['Hill Road Clinic', 5] });
  expect(fault).toMatchObject({
    at: ['places', 1],
    found: 'has an item that should be one line of text, and is the number 5.',
  });
});

test('a text that is too long says how long it is and how long it may be', () => {
  expect(inTools({ inBrief: `${'word '.repeat(100)}end` })[0]?.found).toBe('is 503 characters long; the most is 400.');
});

test('a line that runs over lines, and a list that names a thing twice, are refused', () => {
  expect(inTools({ name: 'Chest\nX-rays' })[0]?.found).toContain('more than one line');
  expect(inTools({ places: ['Hill Road', 'Hill Road'] })[0]?.found).toBe('names the same thing twice.');
});

test('faults stand in the order of the questions, one for each place', () => {
  const faults = inTools({ zebra: 1, documents: [], limits: 'TBC', name: '' });
  expect(faults.map(({ at }) => at.join('.'))).toEqual(['name', 'limits', 'documents', 'zebra']);
});

test('a list of texts where one answer is wanted is told as what it is', () => {
  expect(inTools({ name: ['Chest X-rays'] })[0]?.found).toBe('should be one line of text, and is a list.');
  expect(inTools({ name: { of: 'it' } })[0]?.found).toBe('should be one line of text, and is a group of answers.');
});

test('a long answer is shown in its first 77 signs, and one of 80 as it is', () => {
  const [short, long] = ['y'.repeat(80), 'y'.repeat(81)];
  expect(inTools({ status: short })[0]?.found).toBe(`says “${short}”, which is not in its list.`);
  expect(inTools({ status: long })[0]?.found).toBe(`says “${'y'.repeat(77)}…”, which is not in its list.`);
});

test.each<[what: string, given: Facts, advice: string]>([
  ['a name of a country', { countries: ['England'] }, 'Write GB (United Kingdom). '],
  ['no name of a country', { countries: ['Narnia'] }, collectionOf('tools').fields['countries']?.help ?? ''],
])('%s where a code is wanted gets what to write', (_, given, advice) => {
  expect(inTools({ leaves: 'abroad', ...given })[0]?.advice.startsWith(advice)).toBe(true);
});

test('what may be left out can be taken out, and what is always needed takes neither that nor a reason', () => {
  expect(inTools({ moreAt: '' })[0]?.advice).toContain('If there is none, take the line out.');
  expect(inTools({ limits: '' })[0]?.advice).toContain('If there truly is no answer, give the reason for that');
  expect(inTools({ inBrief: '' })[0]?.advice).toBe(collectionOf('tools').fields['inBrief']?.help);
  expect(inTools({ name: '' })[0]?.advice).toBe(collectionOf('tools').fields['name']?.help);
});

test('a number that is too large or too small is told as it stands', () => {
  const [figure] = collectionOf('tools').fields['figures']?.example as Facts[];
  const found = (of: number) => inTools({ figures: [{ ...figure, of }] }).map((fault) => fault.found);
  expect(found(1_000_000_001)).toEqual(['is the number 1000000001, which is too large.']);
  expect(found(-1)).toEqual(['is the number -1, which is too small.']);
});

test('a list that is too long says how many it may have', () => {
  const [fault] = inTools({ places: Array.from({ length: 101 }, (_, n) => `Clinic ${n}`) });
  expect(fault).toMatchObject({ found: 'is longer than the most that is taken: 100.', advice: 'Make it shorter.' });
});
