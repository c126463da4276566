import { describe, expect, test } from 'vitest';
import { idFrom } from '../../src/editor/file.ts';
import { cleanText } from '../../src/exchange/drafts/clean.ts';
import { wordsKey } from '../../src/exchange/drafts/labels.ts';
import { asPlainText } from '../../src/exchange/markdown.ts';
import { shownBy } from '../../src/exchange/sheets/number-formats.ts';
import { whyNotAddress, whyNotEmail } from '../../src/model/contact.ts';
import { whyNoAnswer } from '../../src/model/text.ts';
import { isPersonalMailbox } from '../../src/wording/personal-data.ts';

const MANY = 200_000;

/** What reads texts of strangers by patterns, and the sign of which very many, with something else behind them, keep a careless one busy. */
const READERS: readonly [what: string, read: (text: string) => unknown, signs: string][] = [
  ['a cell of spaces', cleanText, ' '],
  ['a heading of question marks', wordsKey, '?'],
  ['an answer of spaces', asPlainText, ' '],
  ['an answer of line ends', asPlainText, '\n'],
  ['an answer of dots', whyNoAnswer, '.'],
  ['an answer of slashes', whyNoAnswer, '/'],
  ['a title of hyphens', idFrom, '-'],
  ['the format of a number, of brackets', (text) => shownBy(200, text), '['],
  ['a mailbox of digits', isPersonalMailbox, '1'],
  ['a mailbox of at signs', whyNotEmail, '@'],
  ['an address of colons', (text) => whyNotAddress(`https://${text}`), ':'],
];

describe('what is read in no more than a moment, however long it is', () => {
  test.each(READERS)('%s', (_, read, sign) => {
    const text = `a${sign.repeat(MANY)}a`;
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
