import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { collectionOf } from '../../model/index.ts';
import { plain } from '../../prose/render.ts';
import { addressOf } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import type { DataUse, Notice, Product, Tool } from '../register.ts';
import { originalLanguage, isTranslated, textOf } from '../words.ts';
import { shortened } from './head.ts';

/** A short word on an entry in a list. `mark` chooses its look; the word says all. */
export interface Tag {
  readonly label: string;
  readonly mark: string;
}

/** An entry as it stands in a list. */
export interface Summary {
  readonly name: string;
  readonly address: string;
  readonly inBrief: string;
  readonly by: string;
  readonly tags: readonly Tag[];
  /** The language of its words, where it is not the page's. */
  readonly language?: string;
}

/** A tool or a use of data as it stands in a list. */
export function summaryOf(item: Tool | DataUse, language: LanguageCode): Summary {
  const { ui } = speak(language);
  const { entry } = item;
  return {
    ...plainSummary(entry, language),
    by: textOf(item.organisation.entry, 'name', language),
    tags: [
      ...draftTag(entry, language),
      ...termTag(entry, 'status', language),
      ...(entry.collection === 'tools' ? termTag(entry, 'technology', language) : termTag(entry, 'purpose', language)),
      ...('openNotices' in item && item.openNotices.length > 0 ? [{ label: ui.entry.noticeTag, mark: 'notice' }] : []),
      ...(item.review.state === 'overdue' ? [{ label: ui.entry.overdueTag, mark: 'overdue' }] : []),
    ],
  };
}

/** A product or notice as it stands in a list. */
export function otherSummaryOf(item: Product | Notice, language: LanguageCode): Summary {
  const { entry } = item;
  const fields = entry.collection === 'products' ? ['technology', 'deviceClass'] : ['kind', 'state'];
  const supplier = entry.collection === 'products' ? textOf(entry, 'supplier', language) : '';
  return {
    ...plainSummary(entry, language),
    by: supplier,
    tags: [...draftTag(entry, language), ...fields.flatMap((field) => termTag(entry, field, language))],
  };
}

/** Any entry as it stands in a list: its name and what it is in brief. */
export function plainSummary(entry: Entry, language: LanguageCode): Summary {
  return {
    name: textOf(entry, 'name', language),
    address: addressOf(entry, language),
    inBrief: shortened(plain(textOf(entry, 'inBrief', language)), 240),
    by: '',
    tags: [],
    ...(!isTranslated(entry, language) && { language: originalLanguage(entry) }),
  };
}

/** That an entry is a draft, as a preview marks it. */
function draftTag(entry: Entry, language: LanguageCode): Tag[] {
  return entry.draft ? [{ label: speak(language).ui.approval.draft, mark: 'draft' }] : [];
}

/** The term that answers a field, as a tag; none where it is not given. */
export function termTag(entry: Entry, field: string, language: LanguageCode): Tag[] {
  const vocabulary = collectionOf(entry.collection).fields[field]?.vocabulary;
  const id = given((entry.facts as Record<string, unknown>)[field]);
  return vocabulary && typeof id === 'string' ? [{ label: speak(language).term(vocabulary, id).label, mark: id }] : [];
}
