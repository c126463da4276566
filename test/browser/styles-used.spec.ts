import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// Style sheets hold only what is used: every page loads them, on the cheapest phone too.

const ASSETS = 'dist/assets';

/** What packages bring with a component of theirs that we use: a variant that we do not. */
const OF_PACKAGES = new Set(['nhsuk-skip-link-focused-element', 'nhsuk-width-container-fluid']);

/** All that can give an element a class: templates, what they call, and scripts for the browser. */
const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(?:astro|ts)$/u.test(file.name))
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
  .join('\n');
const words = new Set(sources.match(/-?[a-z_][\w-]*/giu));

/** A class is written out, or put together of its beginning and a name: `at-${region}`. */
const isUsed = (name: string) =>
  words.has(name) || [...name.matchAll(/-/gu)].some(({ index }) => sources.includes(`${name.slice(0, index + 1)}\${`));

for (const sheet of readdirSync(ASSETS).filter((name) => name.endsWith('.css')))
  test(`${sheet.split('.')[0]}: every class has something to style`, () => {
    const selectors = readFileSync(join(ASSETS, sheet), 'utf8').replace(/\{[^{}]*\}/gu, '{}');
    const names = new Set([...selectors.matchAll(/\.(-?[a-z_][\w-]*)/giu)].map(([, name = '']) => name));
    expect(names.size).toBeGreaterThan(10);
    expect([...names].filter((name) => !isUsed(name) && !OF_PACKAGES.has(name))).toEqual([]);
  });
