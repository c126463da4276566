import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import type { DataSource, Publisher, WrittenFile } from '../data/publish.ts';

/** Where the parts of a build lie. */
export const PARTS = 'parts';

/** One of so many parts of a build, which other machines make at the same time; counted from 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** More parts than this are more work to join than they save. */
const MOST_PARTS = 1000;

/** A part as it is typed, such as `3/16`; undefined where there is no such part. */
export function readPart(text: string): Part | undefined {
  const [number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(text.trim())?.slice(1) ?? []).map(Number);
  return number >= 1 && number <= of && of <= MOST_PARTS ? { number, of } : undefined;
}

/** The folder of a part. */
export const folderOfPart = ({ number, of }: Part, parts = PARTS): string => join(parts, `${number}-of-${of}`);

/** Whether a page belongs to a part, by its path below the root of the site. What an organisation publishes stays together. */
export function isPageOf(part: Part, pathname: string): boolean {
  const [first = '', ...others] = pathname.split('/').filter(Boolean);
  const [collection = '', organisation] = languages.some(({ code }) => code === first) ? others : [first, ...others];
  return isIn(part, organisation ?? collection);
}

/** The publishers, of which only the files of a part are made; those that tell of all files come when the parts are joined. */
export function publishersOf(part: Part, publishers: readonly Publisher[]): Publisher[] {
  return publishers
    .filter(({ tells }) => !tells)
    .map((files) =>
      Object.assign(
        async function* ofPart(source: DataSource, written: readonly WrittenFile[]) {
          for await (const one of files(source, written)) if ('files' in one && isIn(part, one.name)) yield one;
        },
        { isLarge: files.isLarge ?? false, isUntold: files.isUntold ?? false },
      ),
    );
}

const isIn = ({ number, of }: Part, name: string) =>
  createHash('sha256').update(name).digest().readUInt32BE() % of === number - 1;
