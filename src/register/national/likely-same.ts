import leven from 'leven';
import { given } from '../../model/answer.ts';
import type { Product, Register } from '../register.ts';
import { isFirstOfSame } from './users.ts';

/** Products that could be one. It is proposed to a person, and never joined alone. */
export interface LikelySame {
  /** Two or more, by id. */
  readonly products: readonly Product[];
  /** In how many letters the two names that differ most differ, out of how many. */
  readonly differ: number;
  readonly letters: number;
  readonly supplier: 'same' | 'similar' | 'not-said';
}

/** Names that differ in more than one letter in five are different names. */
const MOST_DIFFERENT = 0.2;
/** A word that so many products share says nothing about any of them. */
const MOST_WITH_WORD = 200;

/** What a name of a product or a company has beside the name itself. */
const ASIDE =
  /\((?:invented|dychmygol)\)|\b(?:ltd|limited|plc|inc|llp|llc|gmbh|bv|uk|software|systems|version|v?\d+(?:\.\d+)*)\b/gu;

/** A name as it is compared: small letters and digits in words, without forms of companies, versions and marks. */
export function comparable(name: string): string {
  return name
    .replace(/[™®©]/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ASIDE, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Compared {
  readonly product: Product;
  readonly name: string;
  readonly supplier: string;
}

/**
 * Products that could be the same: their names differ in one letter in five at most, and so do the names of their suppliers where
 * both are known. Those that a person has joined already count as one. What is like two others is proposed together with both;
 * the most alike come first.
 *
 * Only products that share the beginning of a word are compared, so that it takes no time for thousands of products.
 */
export function likelySame({ products }: Pick<Register, 'products'>): LikelySame[] {
  const all = products.filter(isFirstOfSame).map((product): Compared => ({
    product,
    name: comparable(product.entry.facts.name),
    supplier: comparable(given(product.entry.facts.supplier) ?? ''),
  }));
  const beside = new Map<Compared, Map<Compared, Alike>>();
  for (const some of sharingWords(all))
    for (const [at, one] of some.entries())
      for (const other of some.slice(at + 1)) {
        const found = alike(one, other);
        if (!found) continue;
        beside.set(one, (beside.get(one) ?? new Map()).set(other, found));
        beside.set(other, (beside.get(other) ?? new Map()).set(one, found));
      }
  return groupsOf(beside).toSorted((a, b) => a.differ / a.letters - b.differ / b.letters);
}

/** Products whose names share the beginning of a word. A word that very many share says nothing. */
function sharingWords(all: readonly Compared[]): Compared[][] {
  const byWord = new Map<string, Compared[]>();
  for (const one of all)
    for (const word of new Set(one.name.split(' ').map((part) => part.slice(0, 4)))) {
      const some = byWord.get(word);
      if (some) some.push(one);
      else byWord.set(word, [one]);
    }
  return [...byWord.values()].filter(({ length }) => length <= MOST_WITH_WORD);
}

function groupsOf(beside: ReadonlyMap<Compared, ReadonlyMap<Compared, Alike>>): LikelySame[] {
  const seen = new Set<Compared>();
  return [...beside.keys()].flatMap((first) => {
    if (seen.has(first)) return [];
    const group = new Set([first]);
    // A set that grows while it is gone through gives what was added too.
    for (const one of group) for (const other of beside.get(one)?.keys() ?? []) group.add(other);
    for (const one of group) seen.add(one);
    const pairs = [...group].flatMap((one) => [...(beside.get(one)?.values() ?? [])]);
    const most = pairs.reduce((worst, pair) =>
      pair.differ / pair.letters > worst.differ / worst.letters ? pair : worst,
    );
    const supplier = (['not-said', 'similar'] as const).find((one) => pairs.some((pair) => pair.supplier === one));
    const products = [...group].map(({ product }) => product).toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
    return [{ products, differ: most.differ, letters: most.letters, supplier: supplier ?? 'same' }];
  });
}

type Alike = Omit<LikelySame, 'products'>;

function alike(one: Compared, other: Compared): Alike | undefined {
  const letters = Math.max(one.name.length, other.name.length);
  const differ = leven(one.name, other.name);
  if (letters === 0 || differ / letters > MOST_DIFFERENT) return undefined;
  const supplier = suppliersOf(one, other);
  return supplier && { differ, letters, supplier };
}

function suppliersOf(one: Compared, other: Compared): LikelySame['supplier'] | undefined {
  if (one.supplier === '' || other.supplier === '') return 'not-said';
  if (one.supplier === other.supplier) return 'same';
  const share = leven(one.supplier, other.supplier) / Math.max(one.supplier.length, other.supplier.length);
  return share <= MOST_DIFFERENT ? 'similar' : undefined;
}
