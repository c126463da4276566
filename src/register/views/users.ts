import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { lifecycleStatuses } from '../../model/vocabulary/tool-terms.ts';
import { addressOf } from '../addresses.ts';
import { toolsUsing, usersOf } from '../national/users.ts';
import type { Product, Tool } from '../register.ts';
import { isTranslated, originalLanguage, textOf } from '../words.ts';

/** Who uses a product, by where the tools stand. */
export interface UsersShown {
  /** How many organisations, and how many tools; undefined where nobody uses it. */
  readonly total: string | undefined;
  readonly byStatus: readonly {
    readonly status: string;
    readonly tools: readonly {
      readonly organisation: string;
      readonly name: string;
      readonly address: string;
      readonly language?: string;
    }[];
  }[];
  /** Other entries that are the same product. */
  readonly sameAs: readonly { readonly name: string; readonly id: string; readonly address: string }[];
}

/** Who uses a product under whatever entry, in a language. */
export function usersShown(product: Product, language: LanguageCode): UsersShown {
  const { ui, fill, count, term } = speak(language);
  const all = toolsUsing(product);
  const organisations = new Set(all.map(({ organisation }) => organisation)).size;
  return {
    total:
      all.length === 0
        ? undefined
        : fill(ui.national.users.total, {
            organisations: count(ui.list.organisationCount, organisations),
            tools: count(ui.list.toolCount, all.length),
          }),
    byStatus: usersOf(product).map(({ status, tools }) => ({
      status: status === undefined ? ui.national.users.noStatus : term(lifecycleStatuses, status).label,
      tools: tools.toSorted(byOrganisation).map(({ entry, organisation }) => ({
        organisation: textOf(organisation.entry, 'name', language),
        name: textOf(entry, 'name', language),
        address: addressOf(entry, language),
        ...(!isTranslated(entry, language) && { language: originalLanguage(entry) }),
      })),
    })),
    sameAs: product.sameAs.map(({ entry }) => ({
      name: textOf(entry, 'name', language),
      id: entry.id,
      address: addressOf(entry, language),
    })),
  };
}

const byOrganisation = (a: Tool, b: Tool) =>
  a.organisation.entry.facts.name.localeCompare(b.organisation.entry.facts.name, 'en-GB', { numeric: true });
