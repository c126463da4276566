import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { drawCards } from '../../src/cards/draw-all.ts';
import { askedCards, askForCard, takeCards } from '../../src/cards/hand-over.ts';
import { wordlessWarning } from '../../src/cards/index.ts';
import { cardWith, fontsOfCards, lookOfCards } from '../fixtures/cards.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'candour-cards-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A build whose pages ask for these cards, and what became of them. */
async function build(cards: Readonly<Record<string, Card>>, site = 'site') {
  takeCards('one look');
  const paths = Object.entries(cards).map(([page, card]) => askForCard(card, page) ?? '');
  const settings = { files: fontsOfCards, look: lookOfCards, cache: join(folder, 'cache') };
  return { paths, drawn: await drawCards(askedCards(), settings, join(folder, site)) };
}

const pictureAt = (path = '', site = 'site') => readFile(join(folder, site, path));

test('an unchanged build draws no card again, and gives the same pictures', async () => {
  const cards = { '/a/': cardWith({ title: 'One' }), '/b/': cardWith({ title: 'Another' }) };
  const first = await build(cards);
  const again = await build(cards, 'again');
  expect(first.drawn).toMatchObject({ cards: 2, drawn: 2 });
  expect(again.drawn).toMatchObject({ cards: 2, drawn: 0 });
  for (const path of first.paths) expect(await pictureAt(path, 'again')).toEqual(await pictureAt(path));
});

test('only a card with another content is drawn, and what no page asks for is thrown away', async () => {
  const first = await build({ '/a/': cardWith({ title: 'One' }), '/b/': cardWith({ title: 'Another' }) });
  const next = await build({ '/a/': cardWith({ title: 'One' }), '/b/': cardWith({ title: 'Changed' }) }, 'next');
  expect(next.drawn.drawn).toBe(1);
  expect(next.paths[0]).toBe(first.paths[0]);
  expect(next.paths[1]).not.toBe(first.paths[1]);
  expect(await readdir(join(folder, 'cache'))).toHaveLength(2);
});

test('pages that say the same share a card', async () => {
  const { paths, drawn } = await build({ '/tools/': cardWith(), '/tools/page/2/': cardWith() });
  expect(paths[0]).toBe(paths[1]);
  expect(drawn.cards).toBe(1);
});

test('a card without words is warned of in each build, also when it was kept', async () => {
  const cards = { '/b/': cardWith({ title: '胸部' }), '/a/': cardWith({ title: '胸部' }), '/c/': cardWith() };
  const first = await build(cards);
  const again = await build(cards, 'again');
  expect(again.drawn).toEqual({ ...first.drawn, drawn: 0 });
  expect(again.drawn.wordless).toEqual(['/a/', '/b/']);
  expect(wordlessWarning(again.drawn)).toMatch(/^2 pages have a card without words.*: \/a\/, \/b\/\./u);
  expect(await pictureAt(again.paths[0], 'again')).toEqual(await pictureAt(first.paths[0]));
});

test('nothing is warned of where every card has its words', async () => {
  expect(wordlessWarning((await build({ '/a/': cardWith() })).drawn)).toBeUndefined();
});

test('where cards are left out, no page names one', () => {
  delete (globalThis as { candourCards?: unknown }).candourCards;
  expect(askForCard(cardWith(), '/a/')).toBeUndefined();
});
