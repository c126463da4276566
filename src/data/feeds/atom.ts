import { XMLBuilder } from 'fast-xml-parser';

/** An Atom feed (RFC 4287). Days are calendar days in Europe/London; texts are plain, but for `html`. */
export interface AtomFeed {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** The address of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly rights: string;
  /** At least one, the newest first. */
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly page: string;
  readonly author: string;
  readonly category: string;
  readonly html: string;
  /** The language of `html`. */
  readonly language: string;
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  indentBy: ' ',
  suppressEmptyNode: true,
});

/** A feed as XML. The same feed gives the same bytes: its times are those of the entries. */
export function atom({ entries, ...feed }: AtomFeed): string {
  const updated = entries.map(({ on }) => on).reduce((one, other) => (other > one ? other : one));
  const tree = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.language,
      id: feed.id,
      title: text(feed.title),
      updated: moment(updated),
      link: [link('self', feed.self, 'application/atom+xml'), link('alternate', feed.page, 'text/html')],
      author: { name: text(feed.author) },
      rights: text(feed.rights),
      entry: entries.map((entry) => ({
        id: entry.id,
        title: text(entry.title),
        published: moment(entry.on),
        updated: moment(entry.on),
        link: link('alternate', entry.page, 'text/html'),
        author: { name: text(entry.author) },
        category: { '@term': entry.category },
        content: { '@type': 'html', '@xml:lang': entry.language, '#text': text(entry.html) },
      })),
    },
  };
  return String(builder.build(tree));
}

const link = (rel: string, href: string, type: string) => ({ '@rel': rel, '@type': type, '@href': href });

/** The beginning of a day in universal time, which lies in the same day in London, summer and winter. */
const moment = (day: string) => `${day}T00:00:00Z`;

/** A text without the characters that XML 1.0 cannot hold (section 2.2), half pairs among them. */
function text(value: string): string {
  return value.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
