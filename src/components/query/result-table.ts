import type { Result } from './engine.ts';

/** The rows of an answer as a table that can be scrolled sideways, also by the keyboard. All that is in it is text. */
export function resultTable({ columns, rows }: Result, title: string): DocumentFragment {
  const heading = Object.assign(document.createElement('h2'), { id: 'query-answer', textContent: title });
  const head = element(
    'tr',
    columns.map(({ name, isNumber }) => cell('th', name, isNumber)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      row.map((value, at) => cell('td', value, columns[at]?.isNumber === true)),
    ),
  );
  const table = document.createElement('table');
  table.append(element('thead', [head]), element('tbody', body));
  table.setAttribute('aria-labelledby', heading.id);
  const frame = element('div', [table]);
  frame.className = 'wide-table';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-labelledby', heading.id);
  const made = document.createDocumentFragment();
  made.append(heading, frame);
  return made;
}

function cell(name: 'th' | 'td', value: string | null, isNumber: boolean): HTMLElement {
  const made = Object.assign(document.createElement(name), { textContent: value ?? '' });
  if (name === 'th') made.setAttribute('scope', 'col');
  if (isNumber) made.className = 'number';
  return made;
}

function element(name: 'tr' | 'thead' | 'tbody' | 'div', children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
