import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { canBeEasyRead, easyReadOf } from '../../src/model/easy-read.ts';
import { collectionOf } from '../../src/model/index.ts';
import { textPlaces } from './filled.ts';

/** What a run came to, for `npm run test-hostile` to tell. Playwright empties the folder beside it. */
export const FIGURES = 'test-results/hostile.json';

/** Adds to what the run in hand came to; `fresh` when it begins. */
export function tell(figures: Readonly<Record<string, number>>, { fresh = false } = {}): void {
  const before = !fresh && existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as object) : {};
  mkdirSync(dirname(FIGURES), { recursive: true });
  writeFileSync(FIGURES, JSON.stringify({ ...before, ...figures }, null, 2));
}

/** How many places of the model take what somebody typed, those of Easy Read versions included. */
export function placesForText(): number {
  const of = (name: CollectionName) => [
    ...textPlaces(collectionOf(name).fields),
    ...(canBeEasyRead(name) ? textPlaces(easyReadOf(collectionOf(name)).fields) : []),
  ];
  return collectionNames.reduce((sum, name) => sum + of(name).length, 0);
}
