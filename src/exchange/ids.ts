import type { Draft } from './exchange.ts';
import { shortHash, slugOf, suffixedSlug } from './slug.ts';

/** The ids of a draft's organisation, '' where it has none, and of its entry within it. */
export interface Ids {
  readonly organisation: string;
  readonly entry: string;
}

/**
 * The ids of all drafts of one source, in their order.
 *
 * An organisation's id begins with the source's, so that ids of different sources never meet. Where names within an
 * organisation give the same id, each of them gets the source's id of its record at its end: an address never comes to mean
 * another entry because the order of the rows changed.
 */
export function idsOf(drafts: readonly Draft[], source: string): Ids[] {
  const organisations = organisationIds(drafts, source);
  const wanted = drafts.map((draft) => {
    if (!draft.organisation) return { draft, organisation: '', slug: slugOf(`${source} ${nameOf(draft)}`) };
    const organisation = organisations.get(draft.organisation.key) ?? source;
    return { draft, organisation, slug: slugOf(nameOf(draft)) };
  });
  const times = countsOf(wanted.map(({ organisation, slug }) => `${organisation}/${slug}`));
  const taken = new Set(
    wanted.map(({ organisation, slug }) => `${organisation}/${slug}`).filter((id) => times.get(id) === 1),
  );
  return wanted.map(({ draft, organisation, slug }) => {
    if (slug !== '' && times.get(`${organisation}/${slug}`) === 1) return { organisation, entry: slug };
    const suffixed = suffixedSlug(slug, draft.sourceId);
    const entry = taken.has(`${organisation}/${suffixed}`) ? suffixedSlug(slug, shortHash(draft.sourceId)) : suffixed;
    taken.add(`${organisation}/${entry}`);
    return { organisation, entry };
  });
}

/** The id of each organisation, by its key. Keys that give the same id get a hash of the key at its end. */
function organisationIds(drafts: readonly Draft[], source: string): Map<string, string> {
  const named = new Map(
    drafts.flatMap(({ organisation }) =>
      organisation ? [[organisation.key, slugOf(`${source} ${organisation.named}`)] as const] : [],
    ),
  );
  const times = countsOf([...named.values()]);
  return new Map(
    [...named].map(([key, slug]) => [
      key,
      (times.get(slug) ?? 0) > 1 || slug === source ? suffixedSlug(slug, shortHash(key)) : slug,
    ]),
  );
}

function nameOf(draft: Draft): string {
  const name = draft.facts['name'];
  return typeof name === 'string' ? name : '';
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
