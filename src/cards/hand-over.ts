import { createHash } from 'node:crypto';
import type { Card } from './card.ts';

/** A card that pages of this build show. */
export interface AskedCard {
  /** From the content and the look: another content is another name. */
  readonly name: string;
  readonly card: Card;
  /** The paths of the pages that show it. */
  readonly pages: readonly string[];
}

interface Asked extends AskedCard {
  readonly pages: string[];
}

/** Astro bundles the pages apart from the command that builds them, so that the two share no module, only this. */
const shared = globalThis as { candourCards?: { readonly look: string; readonly asked: Map<string, Asked> } };

/** Lets pages ask for cards. `look`: a hash of all that the picture hangs on beside its content. */
export function takeCards(look: string): void {
  shared.candourCards = { look, asked: new Map() };
}

/**
 * Asks for the card of a page, which is drawn after the pages. Gives the path of its picture on the site; undefined where
 * no cards are drawn: they are left out, or pages are served during writing.
 */
export function askForCard(card: Card, page: string): string | undefined {
  if (!shared.candourCards) return undefined;
  const { look, asked } = shared.candourCards;
  const name = hash(`${look}\n${JSON.stringify(card)}`);
  const known = asked.get(name);
  if (known) known.pages.push(page);
  else asked.set(name, { name, card, pages: [page] });
  return cardPath(name);
}

/** The cards that were asked for in this thread, by name. Each names its pages in order, whichever was made first. */
export function askedCards(): AskedCard[] {
  return joinCards([...(shared.candourCards?.asked.values() ?? [])]);
}

/** The cards that several threads asked for, each once, by name and with all its pages in order. */
export function joinCards(asked: readonly AskedCard[]): AskedCard[] {
  const byName = new Map<string, AskedCard>();
  for (const one of asked)
    byName.set(one.name, { ...one, pages: [...(byName.get(one.name)?.pages ?? []), ...one.pages].toSorted() });
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function cardPath(name: string): string {
  return `/cards/${name}.png`;
}

/** Twenty hexadecimal digits of a SHA-256. */
export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}
