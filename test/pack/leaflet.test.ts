import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/i18n/languages.ts';
import { speak } from '../../src/i18n/speak.ts';
import { leafletOf, type LeafletView } from '../../src/register/pack/leaflet.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

/** Words of so many letters that each stands on a line of its own. */
const lines = (many: number) => Array.from({ length: many }, () => 'a'.repeat(40)).join(' ');

function made(given: Facts = {}, about: Facts = {}, language: LanguageCode = 'en'): LeafletView {
  const register = registerOf([
    entryOf('organisations', 'fenwick', { name: 'Fenwick', ...about }),
    entryOf('tools', 'fenwick/sorting', { name: 'Sorting', inBrief: 'Short.', ...given }),
  ]);
  return leafletOf(only(register.tools), register, language);
}

type Side = 'left' | 'right' | 'back';

/** Whether an answer of so many lines stands whole beside others of one, and one of one more does not. */
function justFits(side: Side, field: string, most: number, about: Facts = {}, language: LanguageCode = 'en') {
  const others = {
    does: 'a',
    limits: 'a',
    humanReview: 'a',
    askForHuman: 'a',
    howToSayNo: 'a',
    ifNo: 'a',
    dataUsed: 'a',
  };
  const title = speak(language).question('tools', field);
  const fits = (many: number) =>
    made({ ...others, [field]: lines(many) }, about, language)[side].find((one) => one.title === title)?.shown !==
    undefined;
  return [fits(most), fits(most + 1)];
}

test('each side of a leaflet asks what belongs there, in the order of reading', () => {
  const view = made();
  const asked = (fields: string[]) => fields.map((field) => speak('en').question('tools', field));
  expect(view.left.map(({ title }) => title)).toEqual(asked(['does', 'limits']));
  expect(view.right.map(({ title }) => title)).toEqual(asked(['humanReview', 'askForHuman']));
  expect(view.back.map(({ title }) => title)).toEqual(asked(['howToSayNo', 'ifNo', 'dataUsed']));
  expect([view.name, view.organisation, view.facts.length]).toEqual(['Sorting', 'Fenwick', 8]);
});

test('its title is as large as its front holds', () => {
  expect([19, 20].map((letters) => made({ name: 'a'.repeat(letters) }).titleSize)).toEqual([0, 1]);
});

describe('there stands whole', () => {
  test.each<[what: string, side: Side, field: string, most: number, language: LanguageCode]>([
    ['what it cannot do', 'left', 'limits', 25, 'en'],
    ['what it does', 'left', 'does', 25, 'cy'],
    ['what it does in Urdu, whose lines are taller', 'left', 'does', 22, 'ur'],
    ['who decides, below the facts', 'right', 'humanReview', 11, 'en'],
    ['who decides, below the longer facts in Welsh', 'right', 'humanReview', 8, 'cy'],
    ['how to ask for a person', 'right', 'askForHuman', 11, 'en'],
    ['how to say no, above whom to ask', 'back', 'howToSayNo', 12, 'en'],
    ['what of the data in Urdu', 'back', 'dataUsed', 10, 'ur'],
  ])('%s, in %s / %s with %i lines at most', (_, side, field, most, language) => {
    expect(justFits(side, field, most, {}, language)).toEqual([true, false]);
  });

  test.each<[what: string, most: number, about: Facts]>([
    ['as much with a short telephone number', 13, { phone: '01632 960000' }],
    ['less where it says that it is an example', 11, { invented: true }],
    ['as much where nobody says whom to write to', 13, { email: { noAnswer: 'not-applicable', because: 'Call us.' } }],
  ])('%s', (_, most, about) => {
    expect(justFits('back', 'ifNo', most, about)).toEqual([true, false]);
  });
});

test('what has no room is not shown at all, and never cut', () => {
  const [first] = made({ howToSayNo: lines(60) }).back;
  expect(first).toEqual({ title: speak('en').question('tools', 'howToSayNo'), shown: undefined });
});
