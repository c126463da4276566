import { fill } from '../../../i18n/phrases.ts';
import { made, type Given } from './given.ts';

/** Fills every list that drops down below an element, and gives those that take several a button for one more. */
export function preparePicked(container: Element, given: Given): void {
  for (const place of container.querySelectorAll<HTMLElement>('.picked')) {
    const [select] = place.querySelectorAll('select');
    if (!select || select.options.length > 1) continue;
    select.append(
      ...(given.lists[place.dataset['list'] ?? ''] ?? []).map(({ value, label, language }) =>
        made('option', { value, ...(language && { lang: language }) }, label),
      ),
    );
    const many = place.dataset['many'];
    if (many === undefined) continue;
    const more = made('button', { type: 'button', class: 'button secondary small' });
    more.textContent = fill(given.words.form.add, { question: many });
    more.addEventListener('click', () => addSelect(place, more).focus());
    place.append(more);
  }
}

function addSelect(place: HTMLElement, before: Element): HTMLSelectElement {
  const [first] = place.querySelectorAll('select');
  const select = first?.cloneNode(true) as HTMLSelectElement;
  select.removeAttribute('id');
  select.value = '';
  before.before(select);
  return select;
}

/** Chooses values in the lists of a question, with as many lists as there are values. */
export function setPicked(question: HTMLElement, values: readonly string[], given: Given): void {
  const place = question.querySelector<HTMLElement>('.picked');
  if (!place) return;
  preparePicked(question, given);
  const selects = [...place.querySelectorAll('select')];
  for (const extra of selects.slice(Math.max(values.length, 1))) extra.remove();
  const button = place.querySelector('button');
  while (button && place.querySelectorAll('select').length < values.length) addSelect(place, button);
  place.querySelectorAll('select').forEach((select, position) => {
    const value = values[position] ?? '';
    // What is not on the list is kept, for the check to tell of.
    if (value && ![...select.options].some((option) => option.value === value))
      select.append(made('option', { value }, value));
    select.value = value;
  });
}
