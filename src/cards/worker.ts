import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { replaceFile } from '../generations/replace.ts';
import { drawCard } from './draw.ts';
import { keptAs, type DrawingOrder, type DrawnMessage, type WorkerSettings } from './draw-all.ts';
import { loadFonts } from './fonts.ts';

const { files, look, cache } = workerData as WorkerSettings;
// The cards are shared out among threads; none needs threads of its own.
sharp.concurrency(1);
sharp.cache(false);
const fonts = loadFonts(files);

parentPort?.on('message', ({ name, card }: DrawingOrder) => {
  void draw(name, card);
});

async function draw(name: string, card: DrawingOrder['card']): Promise<void> {
  const { png, uncovered } = await drawCard(card, look, await fonts);
  const file = keptAs(cache, name, uncovered.length > 0);
  // A build that is stopped leaves no half of a picture behind.
  await replaceFile(file, png);
  parentPort?.postMessage({ name } satisfies DrawnMessage);
}
