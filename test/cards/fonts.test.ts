import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/cards/fonts.ts';
import { needsShaping } from '../../src/cards/scripts.ts';
import { asSfnt } from '../../src/cards/sfnt.ts';
import { typeset, uncovered } from '../../src/cards/typeset.ts';
import { languages } from '../../src/i18n/languages.ts';
import { speak } from '../../src/i18n/speak.ts';
import { tools } from '../../src/model/tool/index.ts';
import { fontsOfCards } from '../fixtures/cards.ts';

/** All texts in a tree of words. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

const look = { size: 40, weight: 700, colour: '#000000', width: 900, lines: 2, direction: 'rtl' } as const;

describe('the fonts of cards', () => {
  test.each(languages)('have every letter of the interface and of the questions in $name', async ({ code, name }) => {
    const speech = speak(code);
    const questions = Object.keys(tools.fields).map((field) => speech.question('tools', field));
    const letters = new Set([name, ...textsIn(speech.ui), ...questions].join('').normalize('NFC'));
    expect(await uncovered([[...letters].join('')], await loadFonts(fontsOfCards))).toEqual([]);
  });

  test('have the accents of Welsh', async () => {
    expect(await uncovered(['âêîôûŵŷ ÂÊÎÔÛŴŶ áëïẃ'], await loadFonts(fontsOfCards))).toEqual([]);
  });

  test('say of letters that they do not have that they have none', async () => {
    expect((await uncovered(['Chest 胸部'], await loadFonts(fontsOfCards))).join('')).toContain('胸部');
  });

  test('need no letters for signs that show nothing', async () => {
    const fonts = await loadFonts(fontsOfCards);
    expect(await uncovered(['\u2068Riverside\u2069 \u200Eمیں\u200C'], fonts)).toEqual([]);
  });

  test('unpack to fonts that hold the same tables', () => {
    const [{ file } = { file: '' }] = fontsOfCards;
    const packed = readFileSync(file);
    const font = asSfnt(packed);
    expect(font.length).toBe(packed.readUInt32BE(16));
    expect(font.readUInt32BE(0)).toBe(packed.readUInt32BE(4));
    expect(asSfnt(font)).toBe(font);
  });
});

describe('letters that must be joined', () => {
  test.each(['سینے کے ایکسرے', 'বাংলা', 'हिन्दी', 'ไทย', 'q̌'])('“%s” is shaped before it is drawn', (text) => {
    expect(needsShaping(text)).toBe(true);
  });

  test.each(['Chest X-ray', 'Gŵyl: “ŷ”', 'e\u0302', 'Рентген', 'Ακτίνες', '胸部'])('“%s” stands as it is', (text) => {
    expect(needsShaping(text)).toBe(false);
  });

  test('are a picture on the card, and never letters of satori’s', async () => {
    expect((await typeset('سینے کے ایکسرے', look)).type).toBe('img');
    expect((await typeset('Chest X-ray', look)).type).toBe('div');
  });

  test('are made smaller until they stand in their lines', async () => {
    const { props } = await typeset('سینے کے ایکسرے کی ترتیب '.repeat(20), look);
    expect(Number(props['width'])).toBeLessThanOrEqual(look.width);
    expect(Number(props['height'])).toBeLessThanOrEqual(look.size * look.lines * 1.75);
  });
});
