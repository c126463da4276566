import type { EditorSettings } from '../editor/settings.ts';
import { firstLanguage } from '../i18n/languages.ts';
import type { Register } from '../register/register.ts';
import { fileAddress } from '../register/addresses.ts';
import { publisherIndexes } from '../register/views/search.ts';
import type { Theme } from '../site.ts';

/** What the headers of a site hang on. */
export interface HeaderSettings {
  /** The path below which the site is served, with a slash at both ends: `/` at the root of a host. */
  readonly base: string;
  /** The origins of publishers whose sites readers may choose to search too: `https://www.example.org`. */
  readonly searchedSites: readonly string[];
  /** Where the editor keeps entries besides a folder. */
  readonly editor: EditorSettings | undefined;
  /** Whether it is a preview, which is meant for few. */
  readonly preview: boolean;
}

export function headerSettings(register: Register, theme: Theme): HeaderSettings {
  const indexes = publisherIndexes(register, firstLanguage);
  return {
    base: fileAddress('/'),
    searchedSites: [...new Set(indexes.map(({ address }) => new URL(address).origin))].toSorted(),
    editor: theme.editor,
    preview: register.preview !== undefined,
  };
}
