import type { Found } from '../../search/open-index.ts';

/** A result as an item of the list: its name, what it is and whose, and what it is in brief. `site`: whose other site it is on. */
export function showResult({ address, title, brief, filters, language }: Found, site?: string): HTMLLIElement {
  const link = element('a', title || address);
  link.href = address;
  const shown = element('p', brief);
  // Read out in the right voice: an entry may have no words in the language of this page.
  if (language !== document.documentElement.lang) link.lang = shown.lang = language;
  const heading = element('h2');
  heading.append(link);
  const by = element(
    'p',
    [
      ...(site === undefined ? [] : [site]),
      ...(filters['type'] ?? []),
      ...(filters['organisation'] ?? []),
      ...(filters['status'] ?? []),
    ].join(' · '),
  );
  by.className = 'by';
  const item = element('li');
  item.append(heading, by, shown);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text });
}
