import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { speak } from '../../src/i18n/speak.ts';
import { leaves, sayNo } from '../../src/model/vocabulary/data-terms.ts';
import { oversight } from '../../src/model/vocabulary/tool-terms.ts';
import { letterOf, MOST_SPOKEN_WORDS, scriptOf, shortAddress, wordsIn } from '../../src/register/pack/spoken.ts';
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

const { ui, question, term } = speak('en');
const COLLEAGUES = { phone: '01632 960000', email: 'ai@example.org' };

/** A tool of an organisation that says no more of how to reach it than is given. */
const toolAskedBy = (about: Partial<typeof COLLEAGUES>) => {
  const none = { noAnswer: 'not-applicable', because: 'Ask at the desk.' };
  const fenwick = entryOf('organisations', 'fenwick', { phone: none, email: none, ...about });
  return only(registerOf([fenwick, entryOf('tools', 'fenwick/x', { name: NAME, inBrief: BRIEF })]).tools);
};

test.each([
  ['by phone first', COLLEAGUES, 'To ask about it, call 01632 960000.'],
  ['by e-mail where there is no phone', { email: COLLEAGUES.email }, 'To ask about it, write to ai@example.org.'],
  ['in person where there is neither', {}, ui.pack.askUs],
])('people are told to ask %s', (_, about, sentence) => {
  expect(scriptOf(toolAskedBy(about), 'en').text).toContain(sentence);
  expect(letterOf(toolAskedBy(about), 'en', ADDRESS)).toContain(sentence);
});

test('a letter says what it is, who decides, where the data goes, and how to say no, in this order', () => {
  const given = { oversight: 'person-decides', leaves: 'uk', canSayNo: 'partly', howToSayNo: 'Tell the desk.' };
  expect(letterOf(tool(given), 'en', ADDRESS)).toBe(
    [
      `We use a computer tool called “${NAME}”.`,
      BRIEF,
      term(oversight, 'person-decides').meaning,
      ui.pack.data.uk,
      term(sayNo, 'partly').meaning,
      'Tell the desk.',
      'To ask about it, call 01632 960123.',
      'You can read all about it at candour.example.org/tools/riverside/sorting/',
    ].join(' '),
  );
});

test.each(leaves.ids)('a letter says in its own words that data “%s”', (id) => {
  expect(letterOf(tool({ leaves: id }), 'en', ADDRESS)).toContain(ui.pack.data[id]);
});

describe('what an entry has not answered', () => {
  const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The talks go on.' };
  const notSaid = (asked: string) => `“${asked}” We have not answered this yet.`;

  test('is said to be open in a letter: where data goes, and who decides', () => {
    const silent = only(
      registerOf([entryOf('tools', 'riverside/x', { name: NAME, inBrief: BRIEF }, { gathered: true })]).tools,
    );
    const letter = letterOf(silent, 'en', ADDRESS);
    expect(letter).toContain(notSaid(question('tools', 'leaves')));
    expect(letter).toContain(notSaid(question('tools', 'oversight')));
    expect(letter).not.toContain('  ');
  });

  test.each(['leaves', 'oversight'])('is told in a letter after its question, with the reason: %s', (field) => {
    const told = `“${question('tools', field)}” Not known yet. To be known by 1 March 2027.`;
    expect(letterOf(tool({ [field]: reason }), 'en', ADDRESS)).toContain(told);
  });

  test('is told at reception after its question, and is always said', () => {
    const long = { name: 'word '.repeat(40).trim(), inBrief: 'word '.repeat(80).trim() };
    for (const words of [{}, long]) {
      const { text } = scriptOf(tool({ ...words, canSayNo: reason }), 'en');
      expect(text).toContain(`“${question('tools', 'canSayNo')}” Not known yet. To be known by 1 March 2027.`);
      expect(wordsIn(text)).toBeLessThanOrEqual(MOST_SPOKEN_WORDS);
    }
  });
});

test('instructions of just the length that a letter holds stand in it', () => {
  const how = (letters: number) => `${'a'.repeat(letters - 1)}.`;
  expect(letterOf(tool({ howToSayNo: how(260) }), 'en', ADDRESS)).toContain(how(260));
  expect(letterOf(tool({ howToSayNo: how(261) }), 'en', ADDRESS)).not.toContain('aaaa');
});

describe('of a script that would be too long,', () => {
  const given = { oversight: 'person-decides', canSayNo: 'yes' };
  const brief = (words: number) => 'word '.repeat(words).trim();
  const whole = scriptOf(tool({ ...given, inBrief: 'word' }), 'en');
  /** The words of a brief with which the script is as long as it may be. */
  const most = MOST_SPOKEN_WORDS - whole.words + 1;
  const leaflet = wordsIn(ui.pack.leafletSaysMore);
  const partsOf = (facts: object) => {
    const { text } = scriptOf(tool({ ...given, ...facts }), 'en');
    return {
      brief: text.includes('word'),
      asking: text.includes('01632 960123'),
      leaflet: text.includes(ui.pack.leafletSaysMore),
      name: text.includes('called'),
    };
  };

  test('nothing is left out up to the last word', () => {
    expect(partsOf({ inBrief: brief(most) })).toEqual({ brief: true, asking: true, leaflet: true, name: true });
    expect(scriptOf(tool({ ...given, inBrief: brief(most) }), 'en')).toMatchObject({ words: 75, seconds: 30 });
  });

  test('the leaflet is left out first, and then what the tool is', () => {
    expect(partsOf({ inBrief: brief(most + 1) })).toEqual({ brief: true, asking: true, leaflet: false, name: true });
    expect(partsOf({ inBrief: brief(most + leaflet) })).toMatchObject({ brief: true, leaflet: false });
    expect(partsOf({ inBrief: brief(most + leaflet + 1) })).toEqual({
      brief: false,
      asking: true,
      leaflet: false,
      name: true,
    });
  });

  test('whom to ask is left out next, and the name of the tool last', () => {
    const called = (words: number) => partsOf({ name: `word ${'name '.repeat(words)}`.trim() });
    const bare = scriptOf(tool({ ...given, name: 'name', inBrief: brief(80) }), 'en');
    const room = MOST_SPOKEN_WORDS - bare.words;
    expect(called(room)).toMatchObject({ asking: true, leaflet: false, name: true });
    expect(called(room + 1)).toMatchObject({ asking: false, leaflet: false, name: true });
    expect(called(80)).toEqual({ brief: false, asking: false, leaflet: false, name: false });
  });

  test.each([
    ['in-use', ui.pack.openingShort],
    ['pilot', ui.pack.openingShortTrial],
  ])('a tool that is “%s” without its name opens with words for that', (status, opening) => {
    const { text } = scriptOf(tool({ ...given, status, name: brief(90) }), 'en');
    expect(text).toBe(`${opening} ${term(oversight, 'person-decides').meaning} ${term(sayNo, 'yes').meaning}`);
  });
});

test('a script takes a second for each two words and a half, and no less', () => {
  const { words, seconds } = scriptOf(tool(), 'en');
  expect(seconds).toBeGreaterThanOrEqual(words / 2.5);
  expect(seconds).toBeLessThan(words / 2.5 + 1);
});

test.each([
  ['', 0],
  [' – ', 0],
  ['One – two, 3!', 3],
  ['Mae’n  dweud\nhynny', 3],
  ['یہ ایک آلہ ہے', 4],
])('“%s” has %i words', (text, words) => {
  expect(wordsIn(text)).toBe(words);
});

test('people type an address without what a browser adds', () => {
  expect(['https://a.example/b/', 'http://a.example/b/', 'a.example/https://b'].map(shortAddress)).toEqual([
    'a.example/b/',
    'a.example/b/',
    'a.example/https://b',
  ]);
});
