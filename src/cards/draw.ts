import satori from 'satori';
import sharp from 'sharp';
import { CARD_SIZE, wordsOf, type Card } from './card.ts';
import type { LoadedFont } from './fonts.ts';
import { layoutOf, layoutWithoutWords, type CardLook } from './layout.ts';
import { needsShaping } from './scripts.ts';
import { uncovered, type Element } from './typeset.ts';

/** A card that was drawn. */
export interface DrawnCard {
  readonly png: Buffer;
  /** The letters that no font has, for want of which the words were left out; empty where the card says all. */
  readonly uncovered: readonly string[];
}

/** Few flat colours: more would weigh more and show nothing. */
const PNG = { palette: true, colours: 16, quality: 70, effort: 1, dither: 0, compressionLevel: 9 } as const;

/** Draws a card. The same card, look and fonts give the same bytes. */
export async function drawCard(card: Card, look: CardLook, fonts: readonly LoadedFont[]): Promise<DrawnCard> {
  const missing = await uncovered(wordsOf(card).filter(needsShaping), fonts);
  const found = missing.length > 0 ? undefined : await svgOf(await layoutOf(card, look), fonts);
  const without = [...missing, ...(found?.missing ?? [])];
  const { svg } = found && without.length === 0 ? found : await svgOf(layoutWithoutWords(look), fonts);
  return { png: await sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer(), uncovered: without };
}

async function svgOf(layout: Element, fonts: readonly LoadedFont[]): Promise<{ svg: string; missing: string[] }> {
  const missing = new Set<string>();
  const svg = await satori(layout, {
    ...CARD_SIZE,
    fonts: [...fonts],
    loadAdditionalAsset: (_code: string, text: string) => {
      missing.add(text);
      return Promise.resolve([]);
    },
  });
  return { svg, missing: [...missing] };
}
