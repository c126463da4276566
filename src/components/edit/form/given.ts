import type { Interface } from '../../../i18n/en.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { Option } from '../../../register/views/form.ts';

/** What the page hands to the form’s script: lists that several questions choose from, and the words of the language. */
export interface Given {
  readonly collection: CollectionName;
  readonly lists: Readonly<Record<string, readonly Option[]>>;
  /** The kinds of reason, and the grounds for not publishing. */
  readonly kinds: readonly [readonly Option[], readonly Option[]];
  /** The address below which entries lie as data. */
  readonly data: string;
  /** Where this site says how words are measured. */
  readonly measure: string;
  readonly words: Interface['editor'];
}

/** An element with attributes and what stands in it. Text is set as text, never as markup. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside);
  return element;
}
