import { firstLanguage, languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { addressIn, fileAddress, fileBesidePage, pathOf } from '../../register/addresses.ts';
import type { Change } from '../../register/changes.ts';
import { ledInto } from '../../register/views/context.ts';
import { changeInWords } from '../../register/views/changes.ts';
import { changeFeeds, feedTitle, type ChangeFeed } from '../../register/views/feeds.ts';
import { LICENCE } from '../licence.ts';
import type { DataFile, DataSource, FilesToMake } from '../publish.ts';
import { atom, type AtomEntry } from './atom.ts';

/** Atom feeds of what changes: `/changes.atom`, and beside the page of each organisation and entry. */
export function* feeds(source: DataSource): Iterable<FilesToMake> {
  for (const feed of changeFeeds(source.register))
    yield { name: fileBesidePage(feed.beside, firstLanguage, 'atom'), given: feed, files: () => feedsOf(feed, source) };
}

feeds.isUntold = true;

function* feedsOf(feed: ChangeFeed, source: DataSource): Iterable<DataFile> {
  for (const language of feed.languages)
    yield {
      path: fileBesidePage(feed.beside, language, 'atom'),
      mediaType: 'application/atom+xml',
      content: feedIn(feed, language, source),
      count: feed.changes.length,
    };
}

function feedIn(feed: ChangeFeed, language: LanguageCode, { register, theme }: DataSource): string {
  const site = new URL(theme.address);
  const absolute = (address: string) => new URL(address, site).href;
  const finish = ledInto(language, site.origin);
  const entryOf = (change: Change): AtomEntry => {
    const shown = changeInWords(change, register, language, finish);
    const instead = shown.instead && { ...shown.instead, address: absolute(shown.instead.address) };
    return {
      id: `${tagOf(pathOf(change.entry), site.host)}#${change.mark}`,
      title: `${shown.name}: ${shown.label}`,
      on: change.on,
      page: absolute(shown.address),
      author: shown.by || shown.name,
      category: change.kind,
      html: [shown.html, shown.affects && paragraph(shown.affects, shown.affectsLanguage), instead && linked(instead)]
        .filter(Boolean)
        .join('\n'),
      language: shown.language ?? language,
    };
  };
  return atom({
    id: `${tagOf(feed.beside, site.host)}#${language}`,
    title: feedTitle(feed, language, theme.name),
    language: languageOf(language).code,
    self: absolute(fileAddress(fileBesidePage(feed.beside, language, 'atom'))),
    page: absolute(addressIn(language, feed.page)),
    author: theme.name,
    rights: LICENCE.name,
    entries: feed.changes.map(entryOf),
  });
}

/**
 * A name that stays the same wherever the site is served below its host (RFC 4151). The year is one in which the scheme was
 * chosen: it never changes.
 */
const tagOf = (path: string, host: string) => `tag:${host},2026:${path}`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const paragraph = (text: string, language: string | undefined) =>
  `<p${language === undefined ? '' : ` lang="${escaped(language)}"`}>${escaped(text)}</p>`;
const linked = ({ text, address }: { readonly text: string; readonly address: string }) =>
  `<p><a href="${escaped(address)}">${escaped(text)}</a></p>`;
