import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { escapeHtml } from './escape-html.ts';
import { languageOf, type LanguageCode } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { addressIn, addressOf, pathOf } from '../register/addresses.ts';
import type { Entry } from '../register/entry.ts';
import type { Organisation, Register } from '../register/register.ts';
import { easyReadPath } from '../register/views/easy-read.ts';
import { textOf } from '../register/words.ts';
import { fileAt, fileOf } from './site-files.ts';
import { partOf, type CopyPlaces, type Part } from './part.ts';

interface Page {
  readonly address: string;
  readonly place: string;
}

/** A copy, and the files of the pages that it is made of. */
export interface Copy {
  readonly html: string;
  readonly pages: readonly string[];
}

/**
 * All that an organisation's pages say in a language, as one HTML file that asks for nothing: its own page, its tools and
 * uses of data, their Easy Read versions, and every word that is explained in them. `site` is the folder of the built site.
 */
export async function copyOf(
  organisation: Organisation,
  register: Register,
  language: LanguageCode,
  site: string,
  origin: string,
): Promise<Copy> {
  const own = entriesOf(organisation).flatMap((entry) => pagesOf(entry, language));
  const first = await partsOf(own, own, site, origin);
  const words = [...register.entries.glossary.values()]
    .map((entry) => ({ address: addressOf(entry, language), place: placeOf(pathOf(entry)) }))
    .filter(({ address }) => first.some(({ links }) => links.has(address)));
  const all = [...own, ...words];
  const parts = await partsOf(own, all, site, origin);
  const explained = await partsOf(words, all, site, origin);
  const html = document(organisation, register, language, { parts, explained, own, words, site, origin });
  return { html, pages: all.map(({ address }) => fileOf(`${address}index.html`)) };
}

function entriesOf({ entry, tools, dataUses }: Organisation): Entry[] {
  return [entry, ...tools.map((tool) => tool.entry), ...dataUses.map((use) => use.entry)];
}

/** The pages of an entry: its own and its Easy Read version, each in the language or else in the first. */
function pagesOf(entry: Entry, language: LanguageCode): Page[] {
  const easy = entry.easyRead.has(language) ? [easyReadPath(entry)] : [];
  return [pathOf(entry), ...easy].map((path) => ({ address: addressIn(language, path), place: placeOf(path) }));
}

const placeOf = (path: string) => path.slice(1, -1).replaceAll('/', '-');

async function partsOf(pages: readonly Page[], all: readonly Page[], site: string, origin: string): Promise<Part[]> {
  const places = new Map(all.map(({ address, place }) => [address, place]));
  const around: CopyPlaces = {
    placeOf: (path) => places.get(path),
    addressOf: (path) => new URL(path, origin).href,
    fileOf: (path) => (existsSync(fileAt(site, path)) ? readFileSync(fileAt(site, path)) : undefined),
  };
  return Promise.all(
    pages.map(async ({ address, place }) =>
      partOf(await readFile(fileAt(site, `${address}index.html`), 'utf8'), place, around),
    ),
  );
}

interface Copied {
  readonly parts: readonly Part[];
  readonly explained: readonly Part[];
  readonly own: readonly Page[];
  readonly words: readonly Page[];
  readonly site: string;
  readonly origin: string;
}

function document(organisation: Organisation, { today }: Register, language: LanguageCode, copied: Copied): string {
  const { ui, fill, day } = speak(language);
  const { parts, explained, own, words, site, origin } = copied;
  const name = textOf(organisation.entry, 'name', language);
  const address = new URL(addressOf(organisation.entry, language), origin).href;
  const made = fill(ui.reading.offlineMade, { day: day(today), address });
  const styles = [...new Set([...parts, ...explained].flatMap((part) => part.styles))];
  const sheet = styles.map((path) => withoutFiles(readFileSync(fileAt(site, path), 'utf8'))).join('\n');
  return `<!doctype html>
<html lang="${language}" dir="${languageOf(language).direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digestSource(sheet)}'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeHtml(name)}</title>
<style>${sheet}</style>
</head>
<body>
<main class="copy nhsuk-width-container">
<h1>${escapeHtml(name)}</h1>
<p class="note">${escapeHtml(made)}</p>
<nav aria-labelledby="copy-contents">
<h2 id="copy-contents">${escapeHtml(ui.reading.offlineContents)}</h2>
${links(own, parts, language)}
${words.length > 0 ? `<h3>${escapeHtml(ui.reading.offlineWords)}</h3>\n${links(words, explained, language)}` : ''}
</nav>
${articles(own, parts, language)}
${articles(words, explained, language)}
</main>
</body>
</html>
`;
}

const other = (part: Part, language: LanguageCode) =>
  part.language === language ? '' : ` lang="${part.language}" dir="${part.direction}"`;

function links(pages: readonly Page[], parts: readonly Part[], language: LanguageCode): string {
  const items = pages.flatMap(({ place }, at) => {
    const part = parts[at];
    return part ? [`<li><a href="#${place}"${other(part, language)}>${escapeHtml(part.title)}</a></li>`] : [];
  });
  return `<ul>${items.join('')}</ul>`;
}

function articles(pages: readonly Page[], parts: readonly Part[], language: LanguageCode): string {
  return pages
    .flatMap(({ place }, at) => {
      const part = parts[at];
      return part ? [`<article id="${place}"${other(part, language)}>${part.html}</article>`] : [];
    })
    .join('\n');
}

/** A style sheet that loads nothing: fonts that would be loaded are left to those on the machine. */
function withoutFiles(css: string): string {
  return css.replace(/(?:,\s*)?url\((?!['"]?data:)[^)]*\)\s*(?:format\([^)]*\))?/gu, '').replaceAll('</', '<\\/');
}

/** What a policy calls a style sheet by, so that no other is applied. Source: Content Security Policy Level 3, “hash-source”. */
const digestSource = (sheet: string) => `sha256-${createHash('sha256').update(sheet).digest('base64')}`;
