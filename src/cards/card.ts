import type { LanguageCode } from '../i18n/languages.ts';
import type { FactKey } from '../register/facts.ts';

/** The size of every card in pixels: what those who show a link with a picture expect (Open Graph). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A fact as a card tells it. */
export interface CardFact {
  readonly key: FactKey;
  readonly question: string;
  readonly answer: string;
}

/** All that the card of one page says. Two pages with the same content share one card. */
export interface Card {
  readonly language: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  /** The name of the language in itself. */
  readonly languageName: string;
  readonly site: string;
  readonly title: string;
  /** Whose page it is; empty where it is nobody's. */
  readonly organisation: string;
  /** Where it stands, in a word or two; empty where that says nothing. */
  readonly status: string;
  /** Three at most. */
  readonly facts: readonly CardFact[];
  /** A sentence, on cards without facts. */
  readonly lead: string;
}

/** What a page adds to the card of its title and description. */
export type CardOf = Partial<Pick<Card, 'organisation' | 'status' | 'facts' | 'title'>>;

/** The words of a card, each once. */
export function wordsOf(card: Card): string[] {
  const { site, title, organisation, status, lead, languageName } = card;
  const facts = card.facts.flatMap(({ question, answer }) => [question, answer]);
  return [...new Set([site, title, organisation, status, lead, languageName, ...facts])].filter(Boolean);
}
