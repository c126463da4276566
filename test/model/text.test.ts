import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../src/model/check/issue-advice.ts';
import { calendarDay, keptText, plainText, visible, whyNoAnswer, whyUnfit } from '../../src/model/text.ts';

const PLACEHOLDERS = [
  ...[
    'TBC',
    'To be determined.',
    'Not sure',
    'See description',
    '#NAME?',
    '#N/A',
    'tbc.',
    'T.B.C.',
    'TBC -',
    '– TBC –',
    'TBC:',
    '[TBC]',
    '(tbc)',
    '“TBC”',
    '**TBC**',
    '_tbd_',
    'TBA',
    'To do',
  ],
  ...[
    'N/A',
    'n/a',
    'N / A',
    'n.a.',
    'NA',
    'Not applicable',
    'not available.',
    'None',
    'nil',
    'null',
    'undefined',
    'NaN',
  ],
  ...['Unknown', 'Not known', 'To be confirmed', 'to  be   confirmed', 'To follow', 'Coming soon', 'Coming soon…'],
  ...['Pending', 'xxx', 'X', 'test', 'Placeholder', 'See above', 'Onbekend', 'n.v.t.', 'I’w gadarnhau', 'Yes/No'],
  ...['Insert text here', '<insert text here>', '-', '--', '—', '…', '...', '.', '?', '???', '!', '*', '_____', '| |'],
  ...['Todo', 'To be announced', 'To be decided', 'To be completed.', 'To be added', 'Not yet known', 'Unsure'],
  ...[
    'No information',
    'xx',
    'As above',
    'See below',
    'amherthnasol',
    "I'w gadarnhau",
    'Enter text here',
    'Your text here',
  ],
  ...['N /A', 'N/ A', ' #REF! '],
  ...['Lorem ipsum dolor sit amet.', 'Text to come: LOREM IPSUM', 'ＴＢＣ', 'T\u200BBC', 'TB\u00ADC', 'TB\u034FC'],
];

const INVISIBLE: readonly [name: string, text: string][] = [
  ['no-break space', '\u00A0'],
  ['soft hyphen', '\u00AD'],
  ['combining grapheme joiner', '\u034F'],
  ['Arabic letter mark', '\u061C'],
  ['Hangul filler', '\u115F\u1160\u3164\uFFA0'],
  ['Khmer inherent vowel', '\u17B4\u17B5'],
  ['Mongolian vowel separator', '\u180E'],
  ['em space', '\u2003'],
  ['zero-width space', '\u200B'],
  ['zero-width joiner', '\u200D'],
  ['left-to-right mark', '\u200E'],
  ['line separator', '\u2028'],
  ['word joiner', '\u2060'],
  ['Braille blank', '\u2800'],
  ['ideographic space', '\u3000'],
  ['variation selector', '\uFE0F'],
  ['byte order mark', '\uFEFF'],
  ['tag characters', '\u{E0041}\u{E0042}'],
  ['line ends and tabs', ' \t\r\n '],
];

const ANSWERS = [
  ...[
    'No',
    'Yes',
    'no.',
    'Yes, always.',
    'Nobody',
    'Nothing',
    'Never',
    'Everywhere',
    '5',
    '0',
    'A',
    'GB',
    'Nasal scans',
  ],
  ...[
    'Not known to us before May 2026.',
    'None of our staff can see it.',
    'Testing takes a week.',
    'Unknown callers too.',
    'The list says #N/A where a value is missing.',
    'A value that is missing is written as #N/A',
    '#N/A in the list means that a value is missing.',
  ],
  ...['Y gwasanaeth', '否', 'نعم', 'No\u200C', 'Tabled for TBC review in May.', 'Pending cases are read first.'],
];

describe('a text that only fills the space', () => {
  test.each(PLACEHOLDERS)('“%s” is no answer', (text) => {
    expect(whyNoAnswer(text)).toMatch(/^(?:says only “|holds “lorem ipsum”)/u);
  });

  test('is shown as it was written', () => {
    expect(whyNoAnswer('  T.B.C. ')).toBe('says only “T.B.C.”.');
    expect(whyNoAnswer('  -- ')).toBe('says only “--”.');
    expect(whyNoAnswer(' #NAME? ')).toContain('says only “#NAME?”,');
  });
});

describe('a text with nothing to see', () => {
  test.each(INVISIBLE)('%s is no answer', (_, text) => {
    expect(visible(text)).toBe('');
    expect(whyNoAnswer(text)).toBe('is empty: it holds only spaces or characters that cannot be seen.');
  });

  test('all of them together are no answer', () => {
    expect(whyNoAnswer(INVISIBLE.map(([, text]) => text).join(''))).toContain('cannot be seen');
  });

  test('nothing at all is just empty', () => {
    expect(whyNoAnswer('')).toBe('is empty.');
  });
});

test.each(ANSWERS)('“%s” is short, and an answer', (text) => {
  expect(whyNoAnswer(text)).toBeUndefined();
  expect(whyUnfit(text)).toBeUndefined();
});

describe('characters that must not be published', () => {
  test.each([
    ['half of a pair', 'A \uD83D word', 'broken character'],
    ['a null', 'A \u0000 word', 'control character'],
    ['an escape', 'A \u001B[31m word', 'control character'],
    ['a backspace', 'A \u0008 word', 'control character'],
    ['a carriage return, which every form of data would change', 'A\r\nword', 'control character'],
    ['a C1 control', 'A \u0085 word', 'control character'],
    ['no character', 'A \uFFFF word', 'control character'],
    ['an override of direction', 'A \u202Etxet', 'turns the direction'],
    ['an isolate of direction', 'A \u2067word\u2069', 'turns the direction'],
  ])('%s is refused', (_, text, says) => {
    expect(whyUnfit(text)).toContain(says);
    expect(plainText(100).safeParse(text).success).toBe(false);
  });

  test('tabs, line ends, emoji and marks of right-to-left scripts are fit', () => {
    expect(whyUnfit('One\tline\nand 👩🏽‍⚕️ another\u200F')).toBeUndefined();
  });
});

test('the length of a text is counted in characters, as in its JSON Schema: a picture is one', () => {
  expect(plainText(3).safeParse('a🙂b').success).toBe(true);
  expect(plainText(3).safeParse('a🙂bc').error?.issues[0]?.message).toBe('is 4 characters long; the most is 3.');
});

test('a text of several lines is taken where lines are asked for, and refused where one is', () => {
  expect(plainText(100).safeParse('one\ntwo').success).toBe(true);
  expect(plainText(100, { lines: false }).safeParse(' one ').success).toBe(true);
  expect(plainText(100, { lines: false }).safeParse('one\n').success).toBe(true);
  for (const end of ['\n', '\u2028', '\u2029'])
    expect(plainText(100, { lines: false }).safeParse(`one${end}two`).error?.issues[0]?.message).toContain('one line');
});

test('each message on a text that is refused says what to do, but for no answer, where the help of the question does', () => {
  const issueOf = (text: string) => plainText(10, { lines: false }).safeParse(text).error?.issues[0];
  for (const text of ['a\u0000b', 'one\ntwo', 'far too long a text']) {
    const issue = issueOf(text);
    expect(issue && adviceOf(issue), text).toMatch(/^[A-Z].{20,}\.$/u);
  }
  const issue = issueOf('TBC');
  expect(issue?.message).toBe('says only “TBC”.');
  expect(issue && adviceOf(issue)).toBeUndefined();
});

test('the bounds of a text and the form of a day are in its JSON Schema', () => {
  expect(plainText(7).meta()).toMatchObject({ minLength: 1, maxLength: 7 });
  expect(calendarDay().meta()).toMatchObject({ format: 'date' });
});

test('what another register said too long is told by its length', () => {
  expect(keptText(20).safeParse('x'.repeat(20)).success).toBe(true);
  expect(keptText(20).safeParse('x'.repeat(21)).error?.issues[0]).toMatchObject({
    code: 'custom',
    message: 'is 21 characters long; the most is 20.',
  });
});

test('what another register said may be empty, and holds nothing that must not be published', () => {
  for (const text of ['', 'TBC', '=1+1', 'two\nlines']) expect(keptText(20).safeParse(text).success, text).toBe(true);
  for (const text of ['a\u0000b', 'a\u202Eb', 'half \uD83D', 'x'.repeat(21)])
    expect(keptText(20).safeParse(text).success, text).toBe(false);
});
