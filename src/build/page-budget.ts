import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { pageScales, type PageWeight } from './page-weight.ts';
import type { RecordedPage } from './record.ts';

/** Where it stands what pages may weigh. */
const FILE = 'page-budget.json';

const bytes = z.int().positive();
const budget = z.strictObject({
  /** The compressed HTML, in bytes. */
  html: bytes,
  /** With every style sheet, script and picture that a first visit loads, in bytes. */
  all: bytes,
});
const budgets = z.strictObject({
  about: z.string(),
  every: budget,
  /** By the path of the template, for types of page that need more or must need less. */
  of: z.record(z.string(), budget.extend({ because: z.string() })),
});

export type PageBudgets = z.infer<typeof budgets>;

/** What pages may weigh, as it stands beside this file. Throws where it cannot be understood. */
export async function readBudgets(): Promise<PageBudgets> {
  return budgets.parse(JSON.parse(await readFile(join(import.meta.dirname, FILE), 'utf8')));
}

/** So many of the longest pages of each type are weighed: pages of a type pack alike. */
const WEIGHED = 3;
/** So many of the heaviest parts are named. */
const NAMED = 5;

/**
 * What is over the budget, a message for each page: what it weighs, what it may, and what is heaviest in it. `pages` are all pages
 * of the site, of which the longest of each type are weighed; `base` is the path that the site is served below.
 */
export function overBudget(pages: readonly RecordedPage[], allowed: PageBudgets, site: string, base = '/'): string[] {
  const weigh = pageScales(site, base);
  const byType = Map.groupBy(
    pages.filter(({ file }) => file.endsWith('.html')),
    ({ type }) => type,
  );
  return [...byType].flatMap(([type, all]) => {
    const may = Object.hasOwn(allowed.of, type) ? allowed.of[type] : undefined;
    const longest = all.toSorted((a, b) => b.length - a.length).slice(0, WEIGHED);
    return longest.flatMap(({ file }) => whyOver(weigh(file), type, may ?? allowed.every, site) ?? []);
  });
}

/**
 * What is said of pages that are too heavy, and whether the build ends with it. A register that gathers from others is not stopped
 * by what one of them has published.
 */
export function heavyInWords(
  tooHeavy: readonly string[],
  { site, gathers }: { readonly site: string; readonly gathers: boolean },
): { readonly text: string; readonly stops: boolean } | undefined {
  if (tooHeavy.length === 0) return undefined;
  const end = gathers
    ? 'The site is made all the same: it shows what others have published.'
    : `The site in ${site}/ is whole, and is not to be published like this.`;
  return { text: [...tooHeavy, end].join('\n\n'), stops: !gathers };
}

function whyOver(weight: PageWeight, type: string, may: z.infer<typeof budget>, site: string): string | undefined {
  const { page } = weight;
  const tooMuch = [
    ...(page.bytes > may.html ? [`its HTML weighs ${kB(page.bytes)}, and may weigh ${kB(may.html)}`] : []),
    ...(weight.bytes > may.all ? [`a first visit loads ${kB(weight.bytes)}, and may load ${kB(may.all)}`] : []),
  ];
  if (tooMuch.length === 0) return undefined;
  const heaviest = [page, ...weight.loads]
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, NAMED)
    .map((one) => `  ${kB(one.bytes)}  ${one.path}`);
  const sections = longestSections(readFileSync(join(site, page.path), 'utf8')).map(
    ([name, length]) => `  ${kB(length)}  ${name}, before it is compressed`,
  );
  return [`${page.path} is too heavy: ${tooMuch.join('; ')} (${type} in ${FILE}).`, ...heaviest, ...sections].join(
    '\n',
  );
}

/** The longest sections of a page by their headings, and their length in bytes. */
function longestSections(html: string): [name: string, bytes: number][] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('section')]
    .map((section): [string, number] => [
      `“${section.querySelector('h1, h2, h3')?.textContent?.trim() ?? section.id}”`,
      Buffer.byteLength(section.outerHTML),
    ])
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, NAMED);
}

const kB = (weight: number) => `${(weight / 1000).toFixed(1)} kB`;
