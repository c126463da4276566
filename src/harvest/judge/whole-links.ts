import { isSitePath, whyNotAddress } from '../../model/contact.ts';
import type { Field } from '../../model/field.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Where paths of a publisher's site lead, without a slash at its end; undefined where that is not known. */
export type SiteOf = string | undefined;

/** The site on which the page of an entry is, by the address of the page and its path in the site. */
export function siteOf(address: string | undefined, path: string): SiteOf {
  if (address === undefined || whyNotAddress(address) !== undefined) return undefined;
  return address.endsWith(path) ? address.slice(0, -path.length) : URL.parse(address)?.origin;
}

/**
 * The facts of an entry with each path of its publisher's site as a whole address, so that a link leads there and not to a
 * page of ours. Where the site is not known, links become their words, and an answer that is only a path is left out.
 */
export function withWholeLinks(fields: Readonly<Record<string, Field>>, facts: Facts, site: SiteOf): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, answer]): [string, unknown][] => {
      const field = fields[name];
      if (field?.kind === 'address' && typeof answer === 'string' && isSitePath(answer))
        return site === undefined ? [] : [[name, site + answer]];
      if (field?.kind === 'text' && typeof answer === 'string') return [[name, wholeLinksIn(answer, site)]];
      const { of } = field ?? {};
      if (!of || !Array.isArray(answer)) return [[name, answer]];
      return [[name, answer.map((one: unknown) => (isFacts(one) ? withWholeLinks(of, one, site) : one))]];
    }),
  );
}

const isFacts = (one: unknown): one is Facts => typeof one === 'object' && one !== null && !Array.isArray(one);

/** A link of Markdown to a path of the same site. */
const LINK = /\[(?<words>[^\]\n]{1,500})\]\((?<path>\/(?!\/)[^\s()]{0,1000})\)/gu;

/** The same in a text of Markdown. */
export function wholeLinksIn(text: string, site: SiteOf): string {
  if (!text.includes('](/')) return text;
  return text.replace(LINK, (_, words: string, path: string) =>
    site === undefined ? words : `[${words}](${site}${path})`,
  );
}
