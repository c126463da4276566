import type { LanguageCode } from '../../i18n/languages.ts';
import { given } from '../../model/answer.ts';
import type { Register } from '../register.ts';
import { textOf } from '../words.ts';

/** A publisher's own search index, which readers may choose to search too. */
export interface PublisherIndex {
  readonly name: string;
  /** The folder of its index, with a slash at its end. */
  readonly address: string;
}

/** The search indexes of the sources that are gathered from and let others search their sites, by name. */
export function publisherIndexes({ sources }: Register, language: LanguageCode): PublisherIndex[] {
  return [...sources.values()]
    .flatMap((source): PublisherIndex[] => {
      const address = given(source.facts.searchIndex);
      if (address === undefined || given(source.facts.paused) === true) return [];
      return [{ name: textOf(source, 'name', language), address: address.endsWith('/') ? address : `${address}/` }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
