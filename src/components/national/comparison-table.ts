import type { Words } from './compare-words.ts';

/** What is compared, as it is published in /data/national/compare.json. */
export interface Comparison {
  readonly organisations: readonly Organisation[];
  readonly products: Readonly<Record<string, Names>>;
}

/** A name by language; always in English. */
type Names = Readonly<Record<string, string>>;

export interface Organisation {
  readonly id: string;
  readonly name: Names;
  readonly address: string;
  readonly answers: Readonly<Record<string, string | number | null>>;
  readonly products: readonly string[];
}

/** A name in the language of the page, else in English. */
export function nameIn(names: Names): string {
  return names[document.documentElement.lang] ?? names['en'] ?? '';
}

/** Two organisations side by side as a table. Nothing of it is read as HTML. */
export function comparisonTable(one: Organisation, other: Organisation, data: Comparison, words: Words): HTMLElement {
  const table = element('table', { class: 'comparison' });
  const head = element('tr', {}, cell('th', words.question, 'col'), headOf(one), headOf(other));
  const rows = Object.entries(words.rows).map(([row, question]) => {
    const answers = [one, other].map(({ answers: { [row]: answer } }) => inWords(row, answer ?? null, words));
    const differs = answers[0] !== answers[1];
    return element(
      'tr',
      differs ? { class: 'differs' } : {},
      cell('th', question, 'row'),
      ...answers.map((text) => cell('td', text)),
    );
  });
  const both = one.products.filter((id) => other.products.includes(id));
  const names = both.map((id) => nameIn(data.products[id] ?? { en: id })).join(', ');
  const last = element('td', { colspan: '2' });
  last.textContent = names || words.noneInCommon;
  table.append(
    element('thead', {}, head),
    element('tbody', {}, ...rows, element('tr', {}, cell('th', words.both, 'row'), last)),
  );
  return table;
}

function headOf({ name, address }: Organisation): HTMLElement {
  const link = element('a', { href: new URL(address).pathname });
  link.textContent = nameIn(name);
  return element('th', { scope: 'col' }, link);
}

function inWords(row: string, answer: string | number | null, { answers, notSaid }: Words): string {
  if (answer === null) return notSaid;
  if (typeof answer === 'number') return answer.toLocaleString(document.documentElement.lang);
  return answers[row]?.[answer] ?? answer;
}

function cell(tag: 'th' | 'td', text: string, scope?: 'row' | 'col'): HTMLElement {
  const made = element(tag, scope ? { scope } : {});
  made.textContent = text;
  return made;
}

function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: Element[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
