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

const TRIALS: readonly unknown[] = [lifecycleStatuses.id('sandbox'), lifecycleStatuses.id('pilot')];

/** Products that are used, each told once whatever it is entered as, those used by most organisations first. */
export function productUse({ products }: Pick<Register, 'products'>): ProductUse[] {
  return products
    .filter(isFirstOfSame)
    .map((product) => {
      const tools = toolsUsing(product);
      const status = ({ entry }: Tool) => given(entry.facts.status);
      return {
        product,
        organisations: new Set(tools.map(({ organisation }) => organisation)).size,
        tools: tools.length,
        inUse: tools.filter((tool) => status(tool) === lifecycleStatuses.id('in-use')).length,
        onTrial: tools.filter((tool) => TRIALS.includes(status(tool))).length,
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
