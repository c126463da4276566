import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../src/model/check/issue-advice.ts';
import {
  calendarDay,
  isCalendarDay,
  keptText,
  plainText,
  visible,
  whyNoAnswer,
  whyUnfit,
} from '../../src/model/text.ts';

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
  ],
  ...['Y gwasanaeth', '否', 'نعم', 'No\u200C', 'Tabled for TBC review in May.', 'Pending cases are read first.'],
];

describe('a text that only fills the space', () => {
  test.each(PLACEHOLDERS)('“%s” is no answer', (text) => {
    expect(whyNoAnswer(text)).toMatch(/^(?:says only “|holds “lorem ipsum”)/u);
  });

  test('is shown as it was written', () => {
    expect(whyNoAnswer('  T.B.C. ')).toBe('says only “T.B.C.”.');
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

test('what another register said may be empty, and holds nothing that must not be published', () => {
  for (const text of ['', 'TBC', '=1+1', 'two\nlines']) expect(keptText(20).safeParse(text).success, text).toBe(true);
  for (const text of ['a\u0000b', 'a\u202Eb', 'half \uD83D', 'x'.repeat(21)])
    expect(keptText(20).safeParse(text).success, text).toBe(false);
});

describe('a day', () => {
  test.each(['2026-11-23', '2024-02-29', '1900-01-01', '2199-12-31'])('%s is in the calendar', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  test.each([
    ...['2026-02-30', '2026-02-29', '2025-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '1900-02-29'],
    ...['2026-1-5', '23-11-2026', '23/11/2026', '2026/11/23', '20261123', '2026-11', '2026', 'today', '', '1899-12-31'],
    ...[
      '2026-11-23T00:00:00Z',
      ' 2026-11-23',
      '2026-11-23\n',
      '+002026-11-23',
      '２０２６-11-23',
      '2200-01-01',
      '0026-11-23',
    ],
  ])('%s is not', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('a day in another order is told as the day that it most likely means', () => {
  const adviceOn = (text: string) => {
    const [issue] = calendarDay().safeParse(text).error?.issues ?? [];
    return issue && adviceOf(issue);
  };

  test.each(['12/5/2025', '12/05/2025', '12.05.2025', '12-05-2025', '12 May 2025', '12th May 2025'])('%s', (text) => {
    expect(adviceOn(text)).toBe('Write 2025-05-12, if you mean 12 May 2025.');
  });

  test.each(['2025-02-30', '31/02/2025', 'May 2025', 'soon', '12/5/25'])('%s means none', (text) => {
    expect(adviceOn(text)).toBe('Write the year, the month and the day in digits, such as 2026-11-23.');
  });
});
