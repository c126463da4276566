import { given } from '../../model/answer.ts';
import type { DataUse, Register, Tool } from '../register.ts';
import { linesInAllLanguages } from '../words.ts';

/** Words by which an entry is found though its page does not show them. */
export interface SearchWords {
  /** Other names for the thing itself. They count as much as its name. */
  readonly own: readonly string[];
  /** Names for the care that it belongs to. They count less than its own words. */
  readonly near: readonly string[];
}

/** The words by which a tool or a use of data is found: those of its glossary terms and product, and those of its care. */
export function searchWordsOf(item: Tool | DataUse, register: Register): SearchWords {
  const terms = (given(item.entry.facts.glossary) ?? []).flatMap((id) => register.entries.glossary.get(id) ?? []);
  const product = 'product' in item && item.product ? [item.product.entry.facts.name] : [];
  return {
    own: unique([
      ...terms.flatMap((term) => [term.facts.name, ...linesInAllLanguages(term, 'alsoCalled')]),
      ...product,
    ]),
    near: unique(item.care.flatMap((care) => linesInAllLanguages(care.entry, 'alsoCalled'))),
  };
}

const unique = (words: readonly string[]) => [...new Set(words)];
