import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from '../../src/cards/draw.ts';
import { loadFonts } from '../../src/cards/fonts.ts';
import { cardWith, fontsOfCards, lookOfCards } from '../fixtures/cards.ts';

const fonts = await loadFonts(fontsOfCards);
const draw = (given: Parameters<typeof cardWith>[0] = {}) => drawCard(cardWith(given), lookOfCards, fonts);

test('a card is 1200 by 630 pixels and weighs less than 25 kB', async () => {
  const { png } = await draw({ title: 'A long title that goes on, and on, about many things. '.repeat(3) });
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true });
  expect(png.length).toBeLessThan(25_000);
});

test('the same card is drawn in the same bytes', async () => {
  expect((await draw()).png.equals((await draw()).png)).toBe(true);
});

test('each thing that a card says shows', async () => {
  const { png } = await draw();
  for (const given of [
    { title: 'Skin photos' },
    { organisation: 'Fenwick (invented)' },
    { status: 'Pilot' },
    { languageName: 'Cymraeg' },
    { direction: 'rtl' },
    { facts: [{ key: 'say-no', question: 'Can I say no?', answer: 'No' }] },
  ] as const)
    expect((await draw(given)).png.equals(png), JSON.stringify(given)).toBe(false);
});

test.each([
  ['letters that satori would draw', '胸部 X'],
  ['letters that must be joined', 'ਪੰਜਾਬੀ'],
])('a card with %s and no font has leaves its words out, and tells', async (_, title) => {
  const wordless = await draw({ title });
  expect(wordless.uncovered.length).toBeGreaterThan(0);
  const other = await draw({ title: `${title}${title}`, organisation: 'Another' });
  expect(wordless.png.equals(other.png), 'nothing of what it says shows').toBe(true);
});

test('a card that says all tells of nothing that is missing', async () => {
  expect((await draw({ title: 'Cŵn, tŷ, Łódź, “—…”' })).uncovered).toEqual([]);
});
