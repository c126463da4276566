import type { CollectionName } from '../model/collection-names.ts';
import { given } from '../model/answer.ts';
import { departureOf, type Departure } from '../model/check/withdrawn.ts';
import type { Content, Entries, Entry } from './entry.ts';
import { emptyHistory, type History } from './history/line.ts';
import type { Preview } from './preview/preview.ts';
import type { Harvest } from './harvest/read-harvest.ts';
import { notedEntries, notedJoined, notedRegister } from './noted.ts';
import { withSafeAddresses, withSafeFacts } from './safe-addresses.ts';
import { reviewOn, type Review } from './review.ts';
import { toldOnce } from './same-notices.ts';
import { sameAs } from './same-products.ts';

/** Everything that is published, joined: each entry with what belongs to it, in both directions. */
export interface Register {
  /** The day of the build, YYYY-MM-DD. */
  readonly today: string;
  readonly entries: Entries;
  readonly organisations: readonly Organisation[];
  readonly tools: readonly Tool[];
  readonly dataUses: readonly DataUse[];
  readonly products: readonly Product[];
  readonly notices: readonly Notice[];
  readonly care: readonly Care[];
  readonly glossary: readonly GlossaryTerm[];
  readonly pages: readonly Entry<'pages'>[];
  readonly sources: ReadonlyMap<string, Entry<'sources'>>;
  /** Entries that have left, the last first. Their addresses go on answering. */
  readonly withdrawn: readonly Withdrawn[];
  readonly history: History;
  /** How many drafts each organisation has; under an empty name those that belong to none. */
  readonly draftsOf: Content['draftsOf'];
  /** What the last check of links found, by address; undefined where links were never checked. */
  readonly links: Content['links'];
  /** What the last test of the site for accessibility came to; undefined where none is written down. */
  readonly tested: Content['tested'];
  /** What the last harvest told; undefined where nothing was harvested. */
  readonly harvest: Harvest | undefined;
  /** What only a preview knows; undefined in what is published. */
  readonly preview: Preview | undefined;
  /** Whether the organisations in it are invented examples. */
  readonly examples: 'all' | 'some' | 'none';
}

interface Joined<Name extends CollectionName> {
  readonly entry: Entry<Name>;
}
export interface Organisation extends Joined<'organisations'> {
  readonly tools: readonly Tool[];
  readonly dataUses: readonly DataUse[];
  readonly review: Review;
}
export interface Tool extends Joined<'tools'> {
  readonly organisation: Organisation;
  readonly product: Product | undefined;
  /** Open notices about its product, under whatever entry. */
  readonly openNotices: readonly Notice[];
  readonly care: readonly Care[];
  readonly dataUses: readonly DataUse[];
  readonly review: Review;
}
export interface DataUse extends Joined<'data-uses'> {
  readonly organisation: Organisation;
  readonly care: readonly Care[];
  readonly tools: readonly Tool[];
  readonly review: Review;
}
export interface Product extends Joined<'products'> {
  readonly tools: readonly Tool[];
  /** Notices about it, or about the same product under another entry. */
  readonly notices: readonly Notice[];
  /** Other entries that are the same product, as a person has confirmed. */
  readonly sameAs: readonly Product[];
  readonly review: Review;
}
export interface Notice extends Joined<'notices'> {
  readonly products: readonly Product[];
  /** Every tool that uses one of its products, under whatever entry. */
  readonly reaches: readonly Tool[];
  readonly open: boolean;
}
export interface Care extends Joined<'care'> {
  readonly tools: readonly Tool[];
  readonly dataUses: readonly DataUse[];
}
export interface Withdrawn {
  /** Its name and organisation; nothing else is kept of it. */
  readonly entry: Entry;
  readonly departure: Departure;
  /** The organisation that published it; undefined where it was nobody's own, or where that has left too. */
  readonly organisation: Organisation | undefined;
}
export interface GlossaryTerm extends Joined<'glossary'> {
  readonly tools: readonly Tool[];
}

/** An object while its lists are being filled. It is given away only when they are full. */
type Filling<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] };

/** What is known of the register before today. */
export type Past = Pick<Content, 'withdrawn' | 'history'> &
  Partial<Pick<Content, 'draftsOf' | 'links' | 'tested' | 'harvest' | 'preview'>>;

const noPast: Past = { withdrawn: [], history: emptyHistory };

/**
 * Joins checked entries into one register. References must resolve: the gate has seen to that.
 *
 * `today` is the day of the build (YYYY-MM-DD, Europe/London). The same entries and day give the same register.
 */
export function joinRegister(content: Entries, today: string, past: Past = noPast): Register {
  const entries = notedEntries(withSafeAddresses(content));
  const review = (entry: Entry<'organisations' | 'tools' | 'data-uses' | 'products'>) =>
    reviewOn(given(entry.facts.reviewDue), today);
  const organisations = filled(entries.organisations, (entry): Filling<Organisation> => ({
    entry,
    tools: [],
    dataUses: [],
    review: review(entry),
  }));
  const products = filled(entries.products, (entry): Filling<Product> => ({
    entry,
    tools: [],
    notices: [],
    sameAs: [],
    review: review(entry),
  }));
  const care = filled(entries.care, (entry): Filling<Care> => ({ entry, tools: [], dataUses: [] }));
  const glossary = filled(entries.glossary, (entry): Filling<GlossaryTerm> => ({ entry, tools: [] }));
  const notices = filled(entries.notices, (entry): Filling<Notice> => ({
    entry,
    products: named(products, entry.facts.products),
    reaches: [],
    open: entry.facts.state === 'open',
  }));
  const same = sameAs([...entries.products.values()]);
  for (const [id, product] of products) product.sameAs.push(...named(products, same.get(id)));
  for (const notice of notices.values())
    for (const product of new Set(notice.products.flatMap((one) => [one, ...one.sameAs])))
      (product as Filling<Product>).notices.push(notice);

  const dataUses = filled(entries['data-uses'], (entry): Filling<DataUse> => ({
    entry,
    organisation: resolved(organisations, entry.facts.organisation),
    care: named(care, entry.facts.care),
    tools: [],
    review: review(entry),
  }));
  const tools = filled(entries.tools, (entry): Filling<Tool> => {
    const product = one(products, given(entry.facts.product));
    return {
      entry,
      organisation: resolved(organisations, entry.facts.organisation),
      product,
      openNotices: toldOnce(product?.notices.filter((notice) => notice.open) ?? []),
      care: named(care, given(entry.facts.care)),
      dataUses: named(dataUses, given(entry.facts.dataUses)),
      review: review(entry),
    };
  });
  // By name, so that every list of tools that hangs from another entry is in that order too.
  for (const tool of byName(tools)) {
    for (const owner of [
      tool.organisation,
      tool.product,
      ...tool.care,
      ...tool.dataUses,
      ...named(glossary, given(tool.entry.facts.glossary)),
    ])
      (owner as Filling<Product> | undefined)?.tools.push(tool);
    for (const notice of tool.product?.notices ?? []) (notice as Filling<Notice>).reaches.push(tool);
  }
  for (const use of byName(dataUses))
    for (const owner of [use.organisation, ...use.care]) (owner as Filling<Care>).dataUses.push(use);
  return notedRegister({
    today,
    entries,
    organisations: byName(organisations),
    tools: byName(tools),
    dataUses: byName(dataUses),
    products: byName(products),
    notices: [...notices.values()].toSorted((a, b) => newestFirst(a.entry.facts.issued, b.entry.facts.issued)),
    care: byName(care),
    glossary: byName(glossary),
    pages: [...entries.pages.values()],
    sources: entries.sources,
    withdrawn: withdrawnOf(past.withdrawn, organisations),
    history: past.history,
    draftsOf: past.draftsOf ?? new Map(),
    links: past.links,
    tested: past.tested,
    harvest: past.harvest,
    preview: past.preview,
    examples: examplesAmong([...entries.organisations.values()]),
  });
}

function withdrawnOf(entries: readonly Entry[], organisations: ReadonlyMap<string, Organisation>): Withdrawn[] {
  return entries
    .map(withSafeFacts)
    .flatMap((entry) => {
      const departure = departureOf(entry.facts);
      const organisation = one(organisations, (entry.facts as { organisation?: string }).organisation);
      return departure ? [{ entry, departure, organisation }] : [];
    })
    .toSorted((a, b) => newestFirst(a.departure.on, b.departure.on) || (a.entry.id < b.entry.id ? -1 : 1));
}

function examplesAmong(organisations: readonly Entry<'organisations'>[]): Register['examples'] {
  const invented = organisations.filter((entry) => entry.facts.invented === true).length;
  if (invented === 0) return 'none';
  return invented === organisations.length ? 'all' : 'some';
}

function filled<Name extends CollectionName, T extends { readonly entry: Entry }>(
  entries: ReadonlyMap<string, Entry<Name>>,
  make: (entry: Entry<Name>) => T,
): Map<string, T> {
  return new Map([...entries].map(([id, entry]) => [id, notedJoined(make(entry))]));
}

function one<T>(all: ReadonlyMap<string, T>, id: unknown): T | undefined {
  return typeof id === 'string' ? all.get(id) : undefined;
}

function resolved<T>(all: ReadonlyMap<string, T>, id: string): T {
  const found = all.get(id);
  if (found === undefined)
    throw new Error(`“${id}” does not resolve: the gate must run before the register is joined.`);
  return found;
}

function named<T>(all: ReadonlyMap<string, T>, ids: unknown): T[] {
  return Array.isArray(ids) ? ids.flatMap((id: unknown) => one(all, id) ?? []) : [];
}

const collator = new Intl.Collator('en-GB', { numeric: true });

function byName<T extends { entry: Entry }>(all: ReadonlyMap<string, T>): T[] {
  // Each is asked for its name once.
  const named = [...all].map(([id, item]) => ({ id, item, name: (item.entry.facts as { name: string }).name }));
  return named.toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)).map(({ item }) => item);
}

/** Order of two days, the newer first; an entry without a day comes last. ISO days sort as text. */
function newestFirst(a: string | undefined, b: string | undefined): number {
  return (b ?? '').localeCompare(a ?? '');
}
