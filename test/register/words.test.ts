import { describe, expect, test } from 'vitest';
import { isTranslated, linesInAllLanguages, originalLanguage, said, textOf } from '../../src/register/words.ts';
import { headOf } from '../../src/register/views/head.ts';
import { plainSummary } from '../../src/register/views/summary.ts';
import { storyOf, pageContext } from '../../src/register/views/context.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

const hazards = [
  { hazard: 'It could miss one.', control: 'A doctor looks.' },
  { hazard: 'It could be slow.', control: 'Staff see a red bar.' },
];
const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We are in talks.' };
const recipient = {
  name: 'Northlight',
  role: 'processor',
  gets: 'The X-ray.',
  identifiability: 'none',
  countries: ['GB'],
};

const tool = entryOf(
  'tools',
  'riverside/x',
  { name: 'Chest X-rays', limits: 'It cannot see breaks.', hazards, leaving: reason, recipients: [recipient] },
  {
    body: 'The story.',
    bodyInWelsh: 'Y stori.',
    cy: {
      name: 'Pelydrau-X y frest',
      hazards: [{ hazard: 'Gallai fethu un.' }, {}],
      leaving: { because: 'Rydym yn trafod.' },
      recipients: [{ gets: 'Y pelydr-X.' }],
      translatedBy: 'machine',
      translatedOn: '2026-11-02',
    },
  },
);

describe('an answer in another language', () => {
  test('is that of the translation, where there is one', () => {
    expect(said(tool, 'name', 'cy')).toEqual({ value: 'Pelydrau-X y frest', language: 'cy' });
    expect(textOf(tool, 'name', 'cy')).toBe('Pelydrau-X y frest');
  });

  test('is that of the first language where there is none, and says so', () => {
    expect(said(tool, 'limits', 'cy')).toEqual({ value: 'It cannot see breaks.', language: 'en' });
  });

  test('in the first language is its own', () => {
    expect(said(tool, 'name', 'en')).toEqual({ value: 'Chest X-rays', language: 'en' });
  });

  test('of records has translated words beside facts and words that are given once', () => {
    expect(said(tool, 'hazards', 'cy').value).toEqual([
      { hazard: 'Gallai fethu un.', control: 'A doctor looks.' },
      { hazard: 'It could be slow.', control: 'Staff see a red bar.' },
    ]);
    expect(said(tool, 'recipients', 'cy').value).toEqual([{ ...recipient, gets: 'Y pelydr-X.' }]);
  });

  test('of a reason has the kind and the day of the first language, and translated words', () => {
    expect(said(tool, 'leaving', 'cy').value).toEqual({ ...reason, because: 'Rydym yn trafod.' });
  });

  test('changes nothing in the entry', () => {
    said(tool, 'hazards', 'cy');
    expect(tool.facts.hazards).toEqual(hazards);
  });

  test('that nobody gave is undefined, and empty as a text', () => {
    expect(said(tool, 'alternatives', 'cy').value).toBeUndefined();
    expect(textOf(tool, 'alternatives', 'cy')).toBe('');
    expect(textOf(tool, 'leaving', 'en')).toBe('');
  });
});

describe('the language of an entry', () => {
  const dutch = entryOf('tools', 'riverside/y', { name: 'Röntgen', language: 'nl' }, { gathered: true });

  test('is English unless it says otherwise', () => {
    expect([originalLanguage(tool), originalLanguage(dutch)]).toEqual(['en', 'nl']);
    expect(said(dutch, 'name', 'en')).toEqual({ value: 'Röntgen', language: 'nl' });
  });

  test('is marked where it is not that of the page', () => {
    expect(headOf(dutch, 'en')).toMatchObject({ translated: false, language: 'nl', writtenIn: 'nl' });
    expect(plainSummary(dutch, 'cy')).toMatchObject({ language: 'nl' });
    expect(plainSummary(tool, 'cy')).not.toHaveProperty('language');
  });

  test('is there where it was written in or translated to', () => {
    expect((['en', 'cy'] as const).map((language) => isTranslated(tool, language))).toEqual([true, true]);
    expect((['en', 'cy'] as const).map((language) => isTranslated(dutch, language))).toEqual([false, false]);
  });
});

test('readers are told of a machine that nobody checked', () => {
  const by = (translatedBy: string) =>
    headOf(entryOf('tools', 'riverside/x', {}, { cy: { translatedBy } }), 'cy').byMachine;
  expect([headOf(tool, 'cy').byMachine, headOf(tool, 'en').byMachine]).toEqual([true, false]);
  expect([by('machine'), by('machine-checked'), by('person')]).toEqual([true, false, false]);
});

describe('the longer story', () => {
  const page = (language: 'en' | 'cy') => pageContext(registerOf([]), language);

  test('is that of the page’s language', () => {
    expect(storyOf(tool, page('cy'))).toEqual({ html: '<p>Y stori.</p>' });
    expect(storyOf(tool, page('en'))).toEqual({ html: '<p>The story.</p>' });
  });

  test('is marked where it is in another', () => {
    const english = entryOf('tools', 'riverside/x', {}, { body: 'The story.', cy: { name: 'Enw' } });
    expect(storyOf(english, page('cy'))).toEqual({ html: '<p>The story.</p>', language: 'en' });
  });

  test('leads to the pages of the reader’s language, also where it is in another', () => {
    const english = entryOf('tools', 'riverside/x', {}, { body: 'See [all tools](/tools/).', cy: { name: 'Enw' } });
    expect(storyOf(english, page('cy'))?.html).toBe('<p>See <a href="/cy/tools/">all tools</a>.</p>');
  });

  test('is nothing where there is none', () => {
    expect(storyOf(entryOf('tools', 'riverside/x'), page('en'))).toBeUndefined();
  });
});

test('other names are found in every language', () => {
  const care = entryOf('care', 'scans', { alsoCalled: ['x-ray', 'imaging'] }, { cy: { alsoCalled: ['pelydr-X'] } });
  expect(linesInAllLanguages(care, 'alsoCalled')).toEqual(['x-ray', 'imaging', 'pelydr-X']);
  expect(linesInAllLanguages(care, 'name')).toEqual([]);
});

describe('a translation that does not fit its entry', () => {
  const translated = (facts: Record<string, unknown>, cy: Record<string, unknown>) =>
    entryOf('tools', 'riverside/x', facts, { cy });

  test('adds no answer to a question that there is not', () => {
    const entry = translated({ zebra: 'A stripe.' }, { zebra: 'Streipen.' });
    expect(said(entry, 'zebra', 'cy')).toEqual({ value: 'A stripe.', language: 'en' });
  });

  test('with fewer records than there are leaves the others as they were', () => {
    expect(said(translated({ hazards }, { hazards: [{ hazard: 'Gallai.' }] }), 'hazards', 'cy').value).toEqual([
      { hazard: 'Gallai.', control: 'A doctor looks.' },
      hazards[1],
    ]);
  });

  test('with more records than there are adds none', () => {
    const entry = translated({ hazards: hazards.slice(0, 1) }, { hazards: [{}, { hazard: 'Un arall.' }] });
    expect(said(entry, 'hazards', 'cy').value).toEqual(hazards.slice(0, 1));
  });

  test('with records where the entry has none says what it says', () => {
    const entry = entryOf('tools', 'riverside/x', {}, { gathered: true, cy: { hazards: [{ hazard: 'Gallai.' }] } });
    expect(said(entry, 'hazards', 'cy').value).toEqual([{ hazard: 'Gallai.' }]);
  });

  test('with words in place of records says the words', () => {
    expect(said(translated({ hazards }, { hazards: 'Gallai.' }), 'hazards', 'cy').value).toBe('Gallai.');
  });
});

test('a reason inside a record has the kind of the first language, and translated words', () => {
  const entry = entryOf(
    'tools',
    'riverside/x',
    { hazards: [{ ...hazards[0], control: reason }] },
    {
      cy: { hazards: [{ control: { because: 'Rydym yn trafod.' } }] },
    },
  );
  expect(said(entry, 'hazards', 'cy').value).toEqual([
    { ...hazards[0], control: { ...reason, because: 'Rydym yn trafod.' } },
  ]);
});

test('a list of plain lines is that of the translation, whole', () => {
  const care = entryOf('care', 'scans', { alsoCalled: ['x-ray', 'imaging'] }, { cy: { alsoCalled: ['pelydr-X'] } });
  expect(said(care, 'alsoCalled', 'cy')).toEqual({ value: ['pelydr-X'], language: 'cy' });
});

test('a language that is no text is as if none were given', () => {
  expect(originalLanguage(entryOf('tools', 'riverside/x', { language: 5 }, { gathered: true }))).toBe('en');
});

test('of lines for search, what is no line is passed over', () => {
  const care = entryOf('care', 'scans', { alsoCalled: ['x-ray', 5, null] }, { cy: { alsoCalled: 'pelydr-X' } });
  expect(linesInAllLanguages(care, 'alsoCalled')).toEqual(['x-ray']);
  expect(linesInAllLanguages(entryOf('care', 'eyes', {}, { gathered: true }), 'alsoCalled')).toEqual([]);
});

test('a text that is no text in the translation is empty, and not that of another language', () => {
  expect(textOf(entryOf('tools', 'riverside/x', { name: 'X' }, { cy: { name: 5 } }), 'name', 'cy')).toBe('');
});

test('an entry in another language is there where it is translated', () => {
  const dutch = entryOf('tools', 'riverside/y', { language: 'nl' }, { gathered: true, cy: { name: 'Enw' } });
  expect((['en', 'cy'] as const).map((language) => isTranslated(dutch, language))).toEqual([false, true]);
  const english = entryOf('tools', 'riverside/y');
  expect((['en', 'cy'] as const).map((language) => isTranslated(english, language))).toEqual([true, false]);
});
