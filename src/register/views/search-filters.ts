import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { toolFacets, dataUseFacets, type Facet } from '../lists.ts';
import type { Entries } from '../entry.ts';
import type { DataUse, Tool } from '../register.ts';

/** The filters by which search can be narrowed, with the values of one page in its language. */
export type SearchFilters = Readonly<Record<string, readonly string[]>>;

/** The filters of an entry of any kind: what it is. */
export function searchFiltersOf(collection: CollectionName, language: LanguageCode): SearchFilters {
  return { type: [capital(speak(language).collection(collection).one)] };
}

export function searchFiltersOfTool(tool: Tool, entries: Entries, language: LanguageCode): SearchFilters {
  return { ...searchFiltersOf('tools', language), ...fromFacets(tool, toolFacets, entries, language) };
}

export function searchFiltersOfDataUse(use: DataUse, entries: Entries, language: LanguageCode): SearchFilters {
  return { ...searchFiltersOf('data-uses', language), ...fromFacets(use, dataUseFacets, entries, language) };
}

function fromFacets<Item>(
  item: Item,
  facets: readonly Facet<Item>[],
  entries: Entries,
  language: LanguageCode,
): SearchFilters {
  return Object.fromEntries(
    facets.map((facet) => [facet.id, facet.valuesOf(item).map((value) => facet.label(value, language, entries))]),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
