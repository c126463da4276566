import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { lifecycleStatuses } from '../../model/vocabulary/tool-terms.ts';
import { addressOf } from '../addresses.ts';
import { SHOWN_OF_A_LIST } from '../lists.ts';
import { toolsUsing, usersOf } from '../national/users.ts';
import type { Product, Tool } from '../register.ts';
import { isTranslated, originalLanguage, textOf } from '../words.ts';
import { moreOfList, type PartOfList } from './part-of-list.ts';

/** Who uses a product, by where the tools stand. */
export interface UsersShown {
  /** How many organisations, and how many tools; undefined where nobody uses it. */
  readonly total: string | undefined;
  readonly byStatus: readonly {
    readonly status: string;
    readonly count: number;
    /** The first of them. */
    readonly tools: readonly {
      readonly organisation: string;
      readonly name: string;
      readonly address: string;
      readonly language?: string;
    }[];
  }[];
  /** Where all of them are; undefined where all are shown. */
  readonly more: PartOfList['more'];
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
      count: tools.length,
      tools: tools
        .toSorted(byOrganisation)
        .slice(0, SHOWN_OF_A_LIST)
        .map(({ entry, organisation }) => ({
          organisation: textOf(organisation.entry, 'name', language),
          name: textOf(entry, 'name', language),
          address: addressOf(entry, language),
          ...(!isTranslated(entry, language) && { language: originalLanguage(entry) }),
        })),
    })),
    more: moreOfList(all.length, 'tools', `/tools/product/${product.entry.id}/`, language),
    sameAs: product.sameAs.map(({ entry }) => ({
      name: textOf(entry, 'name', language),
      id: entry.id,
      address: addressOf(entry, language),
    })),
  };
}

const byOrganisation = (a: Tool, b: Tool) =>
  a.organisation.entry.facts.name.localeCompare(b.organisation.entry.facts.name, 'en-GB', { numeric: true });
