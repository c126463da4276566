import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { speak } from '../../src/i18n/speak.ts';
import { leaves, sayNo } from '../../src/model/vocabulary/data-terms.ts';
import { oversight } from '../../src/model/vocabulary/tool-terms.ts';
import { letterOf, MOST_SPOKEN_WORDS, scriptOf, wordsIn } from '../../src/register/pack/spoken.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const ADDRESS = 'https://candour.example.org/tools/riverside/sorting/';
const NAME = 'Sorting X-rays';
const BRIEF = 'A computer tool looks at X-rays and puts the urgent ones at the top.';

const tool = (facts = {}) =>
  only(registerOf([entryOf('tools', 'riverside/sorting', { name: NAME, inBrief: BRIEF, ...facts })]).tools);

describe.each(languages)('in $name', ({ code }) => {
  const { ui, term } = speak(code);

  test('what reception says takes half a minute, whatever the answers are, and always says who decides and whether one can say no', () => {
    const long = { name: 'word '.repeat(40).trim(), inBrief: 'word '.repeat(80).trim() };
    for (const words of [{}, { inBrief: long.inBrief }, long])
      for (const checked of oversight.ids)
        for (const canSayNo of sayNo.ids)
          for (const status of ['in-use', 'pilot']) {
            const { text, words: count } = scriptOf(tool({ ...words, oversight: checked, canSayNo, status }), code);
            expect(count, text).toBeLessThanOrEqual(MOST_SPOKEN_WORDS);
            expect(wordsIn(text)).toBe(count);
            expect(text).toContain(term(oversight, checked).meaning);
            expect(text).toContain(term(sayNo, canSayNo).meaning);
          }
  });

  test('where data goes is a sentence for each answer', () => {
    expect(Object.keys(ui.pack.data).sort()).toEqual(['none', ...leaves.ids].sort());
  });
});

test('a short script says what the tool is, whom to ask, and that there is a leaflet', () => {
  const { text, seconds } = scriptOf(tool(), 'en');
  expect(text).toMatch(/^We use a computer tool called “Sorting X-rays”\. A computer tool looks at/u);
  expect(text).toContain('call 01632 960123');
  expect(text).toContain('leaflet');
  expect(seconds).toBeLessThanOrEqual(30);
});

test('what the tool is gives way before who decides does', () => {
  const { text } = scriptOf(tool({ inBrief: 'word '.repeat(60).trim() }), 'en');
  expect(text).not.toContain('word');
  expect(text).toContain('A person weighs it');
});

test('a tool on trial is said to be one', () => {
  expect(scriptOf(tool({ status: 'pilot' }), 'en').text).toMatch(/^We are trying out/u);
  expect(scriptOf(tool({ status: 'pilot' }), 'cy').text).toMatch(/^Rydym yn rhoi cynnig ar/u);
});

test('the letter says what the entry says, and names the page', () => {
  const letter = letterOf(tool({ leaves: 'abroad', canSayNo: 'yes', howToSayNo: 'Tell the desk.' }), 'en', ADDRESS);
  for (const part of [NAME, BRIEF, 'outside the UK', 'You can say no', 'Tell the desk.', 'call 01632 960123'])
    expect(letter).toContain(part);
  expect(letter).toMatch(/candour\.example\.org\/tools\/riverside\/sorting\/$/u);
});

test('instructions too long for a letter are left to the page, and never cut', () => {
  const long = 'Tell the desk, and then wait. '.repeat(20).trim();
  expect(letterOf(tool({ howToSayNo: long }), 'en', ADDRESS)).not.toContain('Tell the desk');
});

test('no marks of Markdown are read out or written into a letter', () => {
  const marked = tool({ inBrief: 'It **sorts** [X-rays](/glossary/x-ray/).', howToSayNo: '- Tell the _desk_.' });
  expect(letterOf(marked, 'en', ADDRESS)).toContain('It sorts X-rays.');
  expect(letterOf(marked, 'en', ADDRESS)).toContain('Tell the desk.');
  expect(scriptOf(marked, 'en').text).not.toMatch(/[*[\]_]/u);
});

test('a tool without data about people says so', () => {
  expect(letterOf(tool({ identifiability: 'none' }), 'en', ADDRESS)).toContain('It uses no data about you.');
});
