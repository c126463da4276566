import { given } from '../model/answer.ts';
import type { Entry } from './entry.ts';

/**
 * The entries that are the same product as each, as a person has confirmed with `sameAs`: by id, the other ids in order.
 *
 * It holds both ways and onwards: where A names B and B names C, each is the same as the two others. An id that no product has
 * joins nothing. A gathered entry speaks for products of its own source alone: no publisher can join its product to another's.
 */
export function sameAs(products: readonly Entry<'products'>[]): ReadonlyMap<string, readonly string[]> {
  const sources = new Map(products.map((product) => [product.id, sourceOf(product)]));
  const beside = new Map<string, Set<string>>();
  const link = (one: string, other: string) => beside.set(one, (beside.get(one) ?? new Set()).add(other));
  for (const { id, facts, gathered } of products)
    for (const other of facts.sameAs ?? [])
      if (sources.has(other) && other !== id && (!gathered || sources.get(other) === sources.get(id))) {
        link(id, other);
        link(other, id);
      }
  const found = new Map<string, readonly string[]>();
  for (const id of beside.keys()) {
    if (found.has(id)) continue;
    const group = reachedFrom(id, beside);
    for (const one of group)
      found.set(
        one,
        group.filter((other) => other !== one),
      );
  }
  return found;
}

function reachedFrom(id: string, beside: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const seen = new Set([id]);
  // A set that grows while it is gone through gives what was added too.
  for (const one of seen) for (const other of beside.get(one) ?? []) seen.add(other);
  return [...seen].toSorted();
}

const sourceOf = ({ facts }: Entry<'products'>): string | undefined => given(facts.gathered)?.[0]?.source;
