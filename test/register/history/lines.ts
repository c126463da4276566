import type { CheckedFile } from '../../../src/register/check-file.ts';
import { placeOf, type ContentFile } from '../../../src/register/files.ts';
import type { HistoryLine, NewLine } from '../../../src/register/history/line.ts';
import type { Facts } from '../../fixtures/entries.ts';

/** A line of a history before it has its place, of an invented tool unless something else is said. */
export const newLine = (given: Partial<NewLine> = {}): NewLine => ({
  on: '2026-10-01',
  event: 'added',
  collection: 'tools',
  id: 'riverside/x',
  name: 'Chest X-rays',
  digest: 'a'.repeat(64),
  ...given,
});

/** How entries stood when they were last recorded. */
export const recordedAs = (...lines: Partial<NewLine>[]): ReadonlyMap<string, HistoryLine> =>
  new Map(
    lines
      .map(newLine)
      .map((line, at) => [`${line.collection}/${line.id}`, { line: at + 1, ...line, before: '0'.repeat(64) }]),
  );

/** A file that was read, whose answers stand on lines of their own: the first on line 2. */
export function fileOf(facts: Facts, path = 'content/tools/riverside/x.mdx'): CheckedFile {
  const lineOf = ([field]: readonly PropertyKey[]) => Object.keys(facts).indexOf(String(field)) + 2;
  const file = placeOf(path) as ContentFile;
  return { file, facts, body: '', bodyLine: 1, lineOf, draft: false, problems: [] };
}
