import { languages } from '../i18n/languages.ts';
import { fileAddress, pathOf } from '../register/addresses.ts';
import type { DataFile, DataSource } from './publish.ts';

/** Those who run a portal in these languages answer in them. */
const spoken = languages.filter(({ pages }) => pages === 'all').map(({ code }) => code);

/** The page that says how faults are reported and what is done about them, where the portal has kept it. */
const POLICY_PAGE = 'security';

const TEXT = 'text/plain; charset=utf-8';
/** RFC 9116 advises that a file be renewed within a year. */
const VALID_DAYS = 365;

/**
 * `/robots.txt` (RFC 9309) and `/.well-known/security.txt` (RFC 9116, where the theme names a mailbox for security). They hold
 * at the root of a host only: whoever serves the site below a path copies them there.
 */
export function* siteFiles({ theme, register }: DataSource): Iterable<DataFile> {
  const at = (path: string) => new URL(fileAddress(path), theme.address).href;
  yield {
    path: '/robots.txt',
    mediaType: TEXT,
    content: `User-agent: *\nAllow: /\n\nSitemap: ${at('/sitemap.xml')}\n`,
  };
  const mailbox = theme.contacts?.security;
  if (mailbox === undefined) return;
  const policy = register.entries.pages.get(POLICY_PAGE);
  const lines = [
    `Contact: mailto:${mailbox}`,
    `Expires: ${dayAfter(register.today, VALID_DAYS)}T00:00:00Z`,
    `Preferred-Languages: ${spoken.join(', ')}`,
    `Canonical: ${at('/.well-known/security.txt')}`,
    ...(policy ? [`Policy: ${at(pathOf(policy))}`] : []),
  ];
  yield { path: '/.well-known/security.txt', mediaType: TEXT, content: `${lines.join('\n')}\n` };
}

/** The day so many days after a day, both YYYY-MM-DD. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
