import { given } from '../../model/answer.ts';
import { lifecycleStatuses } from '../../model/vocabulary/tool-terms.ts';
import type { Product, Register, Tool } from '../register.ts';

/** The tools that use a product under whatever entry, by where they stand. */
export interface UsersOfProduct {
  /** A term of `lifecycle-statuses`; undefined where nothing was said. */
  readonly status: string | undefined;
  readonly tools: readonly Tool[];
}

/** Every tool that uses a product or an entry that is the same product, by name of the tool. */
export function toolsUsing(product: Product): Tool[] {
  const tools = [product, ...product.sameAs].flatMap((one) => one.tools);
  return tools.toSorted((a, b) => a.entry.facts.name.localeCompare(b.entry.facts.name, 'en-GB', { numeric: true }));
}

/** Who uses a product, by status in the order of the list of statuses; silence last. */
export function usersOf(product: Product): UsersOfProduct[] {
  const by = Map.groupBy(toolsUsing(product), ({ entry }) => given(entry.facts.status));
  return [...lifecycleStatuses.ids, undefined]
    .map((status) => ({ status, tools: by.get(status as Parameters<typeof by.get>[0]) ?? [] }))
    .filter(({ tools }) => tools.length > 0);
}

/** How widely a product is used. */
export interface ProductUse {
  readonly product: Product;
  readonly organisations: number;
  readonly tools: number;
  readonly inUse: number;
  readonly onTrial: number;
}

/** In how many tools of one status an organisation uses a product, by their ids. */
export interface UseRow {
  readonly product: string;
  readonly organisation: string;
  /** A term of `lifecycle-statuses`; undefined where nothing was said. */
  readonly status: string | undefined;
  readonly tools: number;
}

/** Counted from the tools themselves: what the store counts is the same, and is there only when a portal is built. */
export function useRows({ products }: Pick<Register, 'products'>): UseRow[] {
  return products.flatMap((product) =>
    product.tools.map(({ entry, organisation }) => ({
      product: product.entry.id,
      organisation: organisation.entry.id,
      status: given(entry.facts.status),
      tools: 1,
    })),
  );
}

const TRIALS: readonly unknown[] = [lifecycleStatuses.id('sandbox'), lifecycleStatuses.id('pilot')];

/** Products that are used, each told once whatever it is entered as, those used by most organisations first. */
export function productUse({ products }: Pick<Register, 'products'>, rows: readonly UseRow[]): ProductUse[] {
  const by = Map.groupBy(rows, ({ product }) => product);
  return products
    .filter(isFirstOfSame)
    .map((product) => {
      const uses = [product, ...product.sameAs].flatMap(({ entry }) => by.get(entry.id) ?? []);
      const having = (isWanted: (status: string | undefined) => boolean) =>
        uses.reduce((sum, { status, tools }) => sum + (isWanted(status) ? tools : 0), 0);
      return {
        product,
        organisations: new Set(uses.map(({ organisation }) => organisation)).size,
        tools: having(() => true),
        inUse: having((status) => status === lifecycleStatuses.id('in-use')),
        onTrial: having((status) => TRIALS.includes(status)),
      };
    })
    .filter(({ tools }) => tools > 0)
    .toSorted((a, b) => b.organisations - a.organisations || b.tools - a.tools);
}

/** Of entries that are the same product, this portal's own stands for all, else the first by its id. */
export function isFirstOfSame(product: Product): boolean {
  const rank = ({ entry }: Product) => `${Number(entry.gathered)} ${entry.id}`;
  return product.sameAs.every((other) => rank(product) < rank(other));
}
