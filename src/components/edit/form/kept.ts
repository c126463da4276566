import type { EntryContent } from '../../../editor/content.ts';

/** What is kept of a form in the browser: nothing until somebody has typed. */
export interface Kept extends EntryContent {
  readonly id: string;
}

const keyOf = (collection: string) => `candour-form:${collection}`;

/** What was typed here before; undefined where nothing is kept, or the browser keeps nothing. */
export function keptBefore(collection: string): Kept | undefined {
  try {
    const text = localStorage.getItem(keyOf(collection));
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}

/** Keeps what is typed. A browser that keeps nothing is no reason to stop. */
export function keep(collection: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(collection), JSON.stringify(kept));
  } catch {
    // Storage is full or switched off: the form works without it.
  }
}

/** Takes away what was kept. */
export function forget(collection: string): void {
  try {
    localStorage.removeItem(keyOf(collection));
  } catch {
    // There is no storage, and so nothing in it.
  }
}
