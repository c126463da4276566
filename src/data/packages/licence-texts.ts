import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Package } from './lock.ts';

const FILE = /^(?:licen[cs]e|unlicense|copying|notice)(?:[.-].*)?$/iu;

/**
 * The licences of all packages, as plain text: one line for each, then the texts that come with those that every system has, each
 * text once. `root` is the project’s folder; packages lie in it or above it.
 */
export function licenceTexts(packages: readonly Package[], root: string): string {
  const byText = new Map<string, string[]>();
  for (const one of packages.filter(({ use }) => use === 'everywhere'))
    for (const text of textsOf(join(root, one.path))) byText.set(text, [...(byText.get(text) ?? []), one.ref]);
  const lines = packages.map(({ ref, licence, use }) => `${ref}: ${licence ?? 'not said'}${NOTES[use]}`);
  const texts = [...byText].map(([text, refs]) => `${LINE}\n${refs.join('\n')}\n${LINE}\n\n${text}`);
  return `${lines.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

const LINE = '='.repeat(72);
const NOTES = {
  everywhere: '',
  'some-systems': ' (on some systems only)',
  tests: ' (for making and testing only)',
} as const;

function textsOf(place: string): string[] {
  const folder = installed(place);
  if (folder === undefined) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile() && FILE.test(one.name));
  return names
    .map(({ name }) => name)
    .toSorted()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replaceAll(/\r\n?/gu, '\n')
        .replace(/^\uFEFF/u, '')
        .trim(),
    );
}

/** Where a package is: a project that lies in another uses the packages of that. */
function installed(place: string): string | undefined {
  if (existsSync(place)) return place;
  const at = place.indexOf('/node_modules/');
  const root = place.slice(0, at);
  return at < 0 || dirname(root) === root ? undefined : installed(join(dirname(root), place.slice(at)));
}
