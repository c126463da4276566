import { starred } from '../place.ts';
import type { HeaderRule } from '../rules.ts';

/** Its name, in the folder of the site. Neither host publishes it. */
export const HEADERS_FILE = '_headers';

/**
 * The file `_headers` that Cloudflare Pages and Netlify read from the folder of the site.
 *
 * Where several rules name one header, Netlify takes the last, and Cloudflare joins them all, unless a line with `!` takes off what
 * is there. Netlify passes over such a line. Sources: developers.cloudflare.com/pages/configuration/headers; the package
 * @netlify/headers-parser 10.1.1.
 */
export function headersFile(rules: readonly HeaderRule[], mediaTypes: Readonly<Record<string, string>>): string {
  const blocks = [...rules, ...typesByEnding(rules, mediaTypes)].map(({ at, set }, place) => [
    starred(at),
    ...Object.entries(set).flatMap(([name, value]) => [...(place === 0 ? [] : [`  ! ${name}`]), `  ${name}: ${value}`]),
  ]);
  return `# Written by the build from src/headers/.\n${blocks.map((lines) => `\n${lines.join('\n')}\n`).join('')}`;
}

function typesByEnding([first]: readonly HeaderRule[], mediaTypes: Readonly<Record<string, string>>): HeaderRule[] {
  const within = first && 'below' in first.at ? first.at.below : '/';
  return Object.entries(mediaTypes).map(([ending, type]) => ({
    at: { ending: `.${ending}`, within },
    set: { 'Content-Type': type },
  }));
}
