import { starred } from '../place.ts';
import type { HeaderRule } from '../rules.ts';

/** Its name, in the folder of the site. Neither host publishes it. */
export const HEADERS_FILE = '_headers';

/** What Cloudflare sends of its own accord, with everything, where no rule says otherwise. */
const OF_CLOUDFLARE = 'Access-Control-Allow-Origin';

/**
 * The file `_headers` that Cloudflare Pages and Netlify read from the folder of the site.
 *
 * Where several rules name one header, Netlify takes the last, and Cloudflare joins them all, unless a line with `!` takes off what
 * is there. Netlify passes over such a line. Cloudflare lets every site read what it serves, unless that is taken off too. Sources:
 * developers.cloudflare.com/pages/configuration/headers; the packages @netlify/headers-parser 10.1.1 and wrangler 4.86.0.
 */
export function headersFile(rules: readonly HeaderRule[], mediaTypes: Readonly<Record<string, string>>): string {
  const all = onceEach([...rules, ...withoutHtml(rules), ...typesByEnding(rules, mediaTypes)]);
  const blocks = all.map(({ at, set }, place) => [
    starred(at),
    ...(place === 0 ? [OF_CLOUDFLARE] : Object.keys(set)).map((name) => `  ! ${name}`),
    ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `# Written by the build from src/headers/.\n${blocks.map((lines) => `\n${lines.join('\n')}\n`).join('')}`;
}

/** The same rules, with each place once: of two blocks of one address Cloudflare knows the last alone. */
function onceEach(rules: readonly HeaderRule[]): HeaderRule[] {
  const byPlace = new Map<string, HeaderRule>();
  for (const { at, set } of rules) byPlace.set(starred(at), { at, set: { ...byPlace.get(starred(at))?.set, ...set } });
  return [...byPlace.values()];
}

/** Cloudflare leads from `offline.html` to `offline`, and looks for the rules of that. */
function withoutHtml(rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.flatMap(({ at, set }) =>
    'ending' in at && at.ending.endsWith('.html')
      ? [{ at: { ending: `/${at.ending.slice(0, -'.html'.length)}`, within: at.within }, set }]
      : [],
  );
}

function typesByEnding([first]: readonly HeaderRule[], mediaTypes: Readonly<Record<string, string>>): HeaderRule[] {
  const within = first && 'below' in first.at ? first.at.below : '/';
  return Object.entries(mediaTypes).map(([ending, type]) => ({
    at: { ending: `.${ending}`, within },
    set: { 'Content-Type': type },
  }));
}
