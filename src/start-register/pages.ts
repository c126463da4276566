import { collectionOf } from '../model/index.ts';
import { isUnread, readContent } from '../register/read-file.ts';
import { entryText } from '../register/write-file.ts';

/** Who publishes, and what their site is called. */
export interface Publisher {
  /** The name of the site. */
  readonly site: string;
  /** The name of the organisation. */
  readonly organisation: string;
  /** A team’s mailbox. */
  readonly email: string;
}

/**
 * The file of one of our pages in the name of another publisher. A file that cannot be read stays as it is: the check tells of it.
 */
export function pageInTheNameOf(text: string, publisher: Publisher): string {
  const content = readContent(new TextEncoder().encode(text), 'mdx');
  if (isUnread(content) || typeof content.facts !== 'object' || content.facts === null) return text;
  const facts = Object.fromEntries(
    Object.entries(content.facts).map(([name, answer]: [string, unknown]) => [
      name,
      typeof answer === 'string' ? inTheNameOf(answer, publisher) : answer,
    ]),
  );
  const { site, organisation, email } = publisher;
  const inMarkdown = { email, site: escaped(site), organisation: escaped(organisation) };
  return entryText(collectionOf('pages'), facts, inTheNameOf(content.body, inMarkdown));
}

/** A name that stands in Markdown as it is. */
const escaped = (name: string) => name.replaceAll(/[\\`*_{}[\]<>#|~]/gu, (sign) => `\\${sign}`);

/** The pages as they are written name these. */
const PROJECT = /\b(?:[Tt]he Candour project|[PpBb]rosiect Candour)\b/gu;
const SOFTWARE = /\b(?:Candour software|meddalwedd Candour)\b/gu;
const SITE = /\bCandour\b/gu;
const MAILBOX = /\bcandour@example\.org\b/gu;

/** Something that stands for a name that stays, while others are put in its place. */
const HELD = '\u{E000}';

/**
 * Words of our pages with other names: of the project, of the site, and its mailbox. The software keeps its name, since what a
 * page says of its makers is true of them alone.
 */
export function inTheNameOf(text: string, { site, organisation, email }: Publisher): string {
  const software: string[] = [];
  return text
    .replace(SOFTWARE, (words) => `${HELD}${software.push(words) - 1}${HELD}`)
    .replace(PROJECT, () => `${HELD}project${HELD}`)
    .replace(SITE, () => site)
    .replace(MAILBOX, () => email)
    .replaceAll(`${HELD}project${HELD}`, () => organisation)
    .replace(new RegExp(`${HELD}(\\d+)${HELD}`, 'gu'), (_, at: string) => software[Number(at)] ?? '');
}
