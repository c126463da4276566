import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { addressOf, fileAddress } from '../../register/addresses.ts';
import type { Entry } from '../../register/entry.ts';
import type { Register } from '../../register/register.ts';
import { headOf } from '../../register/views/head.ts';
import { isTranslated, originalLanguage, textOf } from '../../register/words.ts';
import type { Theme } from '../../site.ts';
import { DATASET } from '../catalogue/register-as-dataset.ts';
import { jsonPath, markdownPath } from '../each-entry.ts';
import { markdownLanguages } from '../forms/markdown.ts';
import { MEDIA_TYPES } from '../forms/index.ts';
import { LICENCE } from '../licence.ts';
import { inScript } from '../linked-data-in-page.ts';

/** A file that holds what a page says. */
export interface FileLink {
  readonly text: string;
  readonly address: string;
  /** Its media type. */
  readonly type: string;
}

export interface EntryAsData {
  readonly files: readonly FileLink[];
  /** The files of all that an organisation publishes, on its page. */
  readonly published: readonly FileLink[];
  /** schema.org's Article as JSON-LD, safe to stand in a script element. */
  readonly article: string;
}

const FORMS = ['json', 'ndjson', 'jsonld', 'xlsx', 'ods'] as const;

/** What an entry's page tells of its data: the files beside it, and itself as linked data. */
export function entryAsData(entry: Entry, register: Register, theme: Theme, language: LanguageCode): EntryAsData {
  const { ui } = speak(language);
  const [first = language, ...others] = markdownLanguages(entry);
  const written = first === language || others.includes(language) ? language : first;
  return {
    files: [
      { text: 'JSON', address: fileAddress(jsonPath(entry)), type: MEDIA_TYPES.json },
      { text: ui.data.markdown, address: fileAddress(markdownPath(entry, written)), type: 'text/markdown' },
    ],
    published:
      entry.collection === 'organisations'
        ? FORMS.map((form) => ({
            text: ui.data.forms[form].name,
            address: fileAddress(`/data/organisations/${entry.id}/entries.${form}`),
            type: MEDIA_TYPES[form],
          }))
        : [],
    article: inScript(articleOf(entry, register, theme, language)),
  };
}

/** An entry's page as an Article (schema.org). */
export function articleOf(entry: Entry, register: Register, theme: Theme, language: LanguageCode): object {
  const head = headOf(entry, language);
  const at = (address: string) => new URL(address, theme.address).href;
  const facts = entry.facts as Readonly<Record<string, unknown>>;
  const organisation =
    entry.collection === 'organisations' ? entry : register.entries.organisations.get(String(facts['organisation']));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': at(addressOf(entry, language)),
    url: at(addressOf(entry, language)),
    headline: head.name,
    ...(head.description && { description: head.description }),
    inLanguage: isTranslated(entry, language) ? language : originalLanguage(entry),
    ...(typeof facts['published'] === 'string' && { datePublished: facts['published'] }),
    ...(typeof facts['lastChecked'] === 'string' && { dateModified: facts['lastChecked'] }),
    license: LICENCE.address,
    author: organisation
      ? {
          '@type': 'Organization',
          name: textOf(organisation, 'name', language),
          url: at(addressOf(organisation, language)),
        }
      : { '@type': 'Organization', name: theme.name, url: theme.address },
    isPartOf: { '@id': at(fileAddress(DATASET)) },
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: MEDIA_TYPES.json,
      contentUrl: at(fileAddress(jsonPath(entry))),
    },
  };
}
