import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { addressOf } from '../addresses.ts';
import { likelySame } from '../national/likely-same.ts';
import type { Product, Register } from '../register.ts';
import { textOf } from '../words.ts';

/** Products that may be the same, and why, for a person who decides. */
export interface LikelyShown {
  readonly products: readonly { readonly name: string; readonly id: string; readonly address: string }[];
  readonly reasons: readonly string[];
}

export interface LikelySameShown {
  readonly groups: readonly LikelyShown[];
  readonly more: string | undefined;
  readonly confirm: string;
}

/** More are no help to somebody who goes through them one by one. */
const MOST = 25;

/** Products that may be the same, in a language, the most alike first. */
export function likelySameShown(register: Register, language: LanguageCode): LikelySameShown {
  const { ui, fill, count, number, question } = speak(language);
  const words = ui.national.likely;
  const all = likelySame(register);
  const named = ({ entry }: Product) => ({
    name: textOf(entry, 'name', language),
    id: entry.id,
    address: addressOf(entry, language),
  });
  return {
    groups: all.slice(0, MOST).map(({ products, differ, letters, supplier }) => ({
      products: products.map(named),
      reasons: [
        differ === 0 ? words.byNone : count(words.by, differ, { letters: number(letters) }),
        words.suppliers[supplier],
      ],
    })),
    more: all.length > MOST ? count(words.more, all.length - MOST) : undefined,
    confirm: fill(words.confirm, { question: question('products', 'sameAs') }),
  };
}
