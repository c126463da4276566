import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/register/facts.ts';
import { factsInWords } from '../../src/register/views/tool.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const toolWith = (given: Facts, gathered = false) =>
  only(registerOf([entryOf('tools', 'riverside/x', given, { gathered })]).tools);
const panel = (given: Facts, gathered = false) => factsOf(toolWith(given, gathered));
const fact = (key: string, given: Facts) => only(panel(given).filter((one) => one.key === key));

const ORDER = ['checked', 'alone', 'training', 'leaves', 'say-no', 'trial', 'tested', 'last-checked'];

describe('every tool shows the same eight facts in the same order', () => {
  test.each<[what: string, given: Facts, gathered: boolean]>([
    ['in use', {}, false],
    ['a pilot', { status: 'pilot' }, false],
    ['without data about people', { identifiability: 'none' }, false],
    ['gathered, and silent', {}, true],
  ])('%s', (_, given, gathered) => {
    expect(panel(given, gathered).map(({ key }) => key)).toEqual(ORDER);
    expect(factsInWords(toolWith(given, gathered), 'en').map(({ key }) => key)).toEqual(ORDER);
  });
});

describe('what a gathered entry does not say is a gap, and is shown', () => {
  test('all eight', () => {
    expect(panel({}, true).map(({ weight }) => weight)).toEqual(Array(8).fill('gap'));
    const answers = factsInWords(toolWith({}, true), 'en').map(({ answer }) => answer);
    expect(new Set(answers)).toEqual(new Set(['This organisation has not said.']));
  });

  test('a reason for no answer is a gap, and not a guess', () => {
    const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The study is not over.' };
    expect(fact('tested', { testedLikeUs: reason })).toEqual({
      key: 'tested',
      field: 'testedLikeUs',
      reason,
      weight: 'gap',
    });
  });

  test.each([
    [{ noAnswer: 'not-yet-known', by: '2027-03-01' }, 'Not known yet', 'To be known by 1 March 2027.'],
    [{ noAnswer: 'withheld', ground: 'commercial' }, 'Not published', 'Ground: Commercial interest.'],
    [{ noAnswer: 'not-applicable' }, 'Does not apply', 'The question does not fit this entry. The author says why.'],
  ])('the panel says which reason it is, and nothing of its free text: %j', (reason, answer, meaning) => {
    const tool = toolWith({ testedLikeUs: { ...reason, because: 'Free text.' } });
    expect(only(factsInWords(tool, 'en').filter(({ key }) => key === 'tested'))).toMatchObject({ answer, meaning });
  });

  test('a tool that nobody is treated with yet has said nothing on whom it was tested on', () => {
    expect(fact('tested', { status: 'exploring', testedLikeUs: undefined }).weight).toBe('gap');
  });
});

describe('no data about people implies that none leaves and none teaches', () => {
  test('where nothing is said on it', () => {
    const given = { identifiability: 'none', leaves: undefined, training: undefined };
    expect(fact('leaves', given)).toMatchObject({ term: 'stays', weight: 'reassuring' });
    expect(fact('training', given)).toMatchObject({ term: 'no', weight: 'reassuring' });
  });

  test('and what is said counts more', () => {
    expect(fact('leaves', { identifiability: 'none', leaves: 'abroad' })).toMatchObject({
      term: 'abroad',
      weight: 'caution',
    });
  });

  test('anonymous data implies nothing', () => {
    expect(fact('leaves', { identifiability: 'anonymous', leaves: undefined }).weight).toBe('gap');
  });
});

describe('an answer weighs', () => {
  test.each([
    ['checked', 'oversight', 'person-decides', 'reassuring'],
    ['checked', 'oversight', 'person-checks-all', 'reassuring'],
    ['checked', 'oversight', 'person-checks-some', 'worth-knowing'],
    ['checked', 'oversight', 'person-can-step-in', 'caution'],
    ['checked', 'oversight', 'no-person', 'caution'],
    ['alone', 'actsAlone', 'never', 'reassuring'],
    ['alone', 'actsAlone', 'small-steps', 'worth-knowing'],
    ['alone', 'actsAlone', 'yes', 'caution'],
    ['training', 'training', 'no', 'reassuring'],
    ['training', 'training', 'de-personalised', 'worth-knowing'],
    ['training', 'training', 'identifiable', 'caution'],
    ['leaves', 'leaves', 'uk', 'worth-knowing'],
    ['say-no', 'canSayNo', 'yes', 'reassuring'],
    ['say-no', 'canSayNo', 'no', 'caution'],
    ['trial', 'status', 'pilot', 'worth-knowing'],
    ['trial', 'status', 'in-use', 'reassuring'],
    ['tested', 'testedLikeUs', 'similar', 'reassuring'],
    ['tested', 'testedLikeUs', 'partly', 'caution'],
    ['tested', 'testedLikeUs', 'no', 'caution'],
    ['tested', 'testedLikeUs', 'no-need', 'worth-knowing'],
  ])('%s, %s “%s”: %s', (key, field, term, weight) => {
    expect(fact(key, { [field]: term })).toMatchObject({ field, term, weight });
  });

  test.each([
    ['2026-11-23', 'reassuring'],
    ['2026-11-22', 'caution'],
  ])('the last check, where the next is due on %s: %s', (reviewDue, weight) => {
    expect(fact('last-checked', { reviewDue })).toMatchObject({ day: '2026-09-14', weight });
  });
});

describe('in words', () => {
  const words = factsInWords(toolWith({ checkedBy: 'Clinical safety officer' }), 'en');

  test('each fact is a question and the label of a term, with its meaning', () => {
    expect(words.find(({ key }) => key === 'checked')).toEqual({
      key: 'checked',
      question: 'Does a person check it?',
      answer: 'A person decides',
      meaning: 'The tool gives information. A person weighs it with everything else and decides.',
      weight: 'reassuring',
    });
  });

  test('whether it is a trial is asked as a patient asks it', () => {
    expect(words.find(({ key }) => key === 'trial')).toMatchObject({ question: 'Is it a trial?', answer: 'In use' });
  });

  test('the last check is a day and a role', () => {
    const last = words.find(({ key }) => key === 'last-checked');
    expect(last).toMatchObject({ answer: '14 September 2026', meaning: 'Clinical safety officer' });
  });

  test('no answer is English on a Welsh page', () => {
    const inWelsh = factsInWords(toolWith({}), 'cy');
    for (const [at, { question, answer }] of inWelsh.entries()) {
      expect(question).not.toBe(words[at]?.question);
      expect(answer).not.toBe(words[at]?.answer);
    }
  });
});
