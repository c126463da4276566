import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** A page that another generator is to make: the same place, the same facts. */
export interface SamePage {
  /** Its place, such as `cy/tools/riverside/chest-x-rays`. */
  readonly place: string;
  readonly title: string;
  readonly language: string;
  readonly collection: string;
  /** Every question that the entry answers, under its groups, in Markdown. */
  readonly body: string;
}

/**
 * The pages of all entries of a built site in each language, from the Markdown that is published beside them. Ours has other
 * pages too (packs for clinics, forms, lists by several facets), which are not asked of others.
 */
export function samePages(site: string): SamePage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(join(site, path), 'utf8')) ?? [];
      const { language, collection } = parse(front) as { language: string; collection: string };
      const title = /^# (.+)$/mu.exec(body)?.[1] ?? path;
      return { place: path.replace(/\.md$/u, ''), title, language, collection, body };
    });
}

/** The lists of the pages: a collection in a language, each with its place, such as `cy/tools`. Pages that stand alone are in none. */
export function listsOf(pages: readonly SamePage[]): Map<string, SamePage[]> {
  const listOf = ({ place }: SamePage) => /^(?:[a-z]{2}\/)?[a-z-]+/u.exec(place)?.[0] ?? place;
  return Map.groupBy(
    pages.filter((page) => listOf(page) !== page.place),
    listOf,
  );
}

/** How many entries stand on a page of a list. */
export const ON_A_PAGE = 50;

/** Writes files below a folder. */
export function writeAll(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The part of every page that all have: what its head says, the way around the site, and the foot. */
export const AROUND = {
  before: (title: string, language: string) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/page.css"></head><body><a href="#main">Skip to main content</a><header><nav><ul><li><a href="/">Home</a></li><li><a href="/tools/">Tools</a></li><li><a href="/data-uses/">Uses of data</a></li><li><a href="/organisations/">Organisations</a></li></ul></nav></header><main id="main">`,
  after: '</main><footer><p>Open Government Licence</p></footer></body></html>',
};
