import { fill } from '../../../i18n/phrases.ts';
import { made, type Given } from './given.ts';
import { preparePicked } from './picked.ts';
import { prepareReason } from './reason.ts';

const patterns = new WeakMap<Element, HTMLElement>();

/** Makes every question with records begin with none, and gives it a button that adds one. */
export function prepareRecords(form: Element, given: Given): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-records]')) {
    const record = place.querySelector<HTMLElement>('[data-record]');
    if (!record) continue;
    record.remove();
    patterns.set(place, record);
    const add = made('button', { type: 'button', class: 'button secondary small', 'data-add': '' });
    add.addEventListener('click', () => {
      addRecord(place, given).querySelector<HTMLElement>('input, textarea, select')?.focus();
      place.dispatchEvent(new Event('input', { bubbles: true }));
    });
    place.append(add);
    number(place, given);
  }
}

/** Gives a question as many records as there are to be, and each record’s place. */
export function setRecords(question: HTMLElement, count: number, given: Given): HTMLElement[] {
  const place = question.querySelector<HTMLElement>(':scope > [data-records]');
  if (!place) return [];
  const here = () => [...place.querySelectorAll<HTMLElement>(':scope > [data-record]')];
  for (const extra of here().slice(count)) extra.remove();
  while (here().length < count) addRecord(place, given);
  number(place, given);
  return here();
}

function addRecord(place: HTMLElement, given: Given): HTMLElement {
  const record = patterns.get(place)?.cloneNode(true) as HTMLElement;
  const remove = made('button', { type: 'button', class: 'button secondary small', 'data-remove': '' });
  remove.addEventListener('click', () => {
    record.remove();
    number(place, given);
    place.querySelector<HTMLElement>('[data-add]')?.focus();
    place.dispatchEvent(new Event('input', { bubbles: true }));
  });
  record.append(remove);
  place.querySelector(':scope > [data-add]')?.before(record);
  number(place, given);
  for (const question of record.querySelectorAll<HTMLElement>('[data-takes-reason]')) prepareReason(question, given);
  preparePicked(record, given);
  return record;
}

/** Names, ids and buttons say which record they belong to: each stands once on the page. */
function number(place: HTMLElement, { words }: Given): void {
  const question = place.closest('[data-question]')?.querySelector('legend')?.textContent.trim() ?? '';
  const records = [...place.querySelectorAll<HTMLElement>(':scope > [data-record]')];
  records.forEach((record, position) => {
    const place = record.querySelector('[data-position]');
    if (place) place.textContent = String(position + 1);
    const remove = record.querySelector('[data-remove]');
    if (remove) remove.textContent = fill(words.form.remove, { question, position: String(position + 1) });
    for (const element of record.querySelectorAll('[id], [for], [name], [aria-describedby]'))
      for (const attribute of ['id', 'for', 'name', 'aria-describedby']) renumber(element, attribute, position);
  });
  const add = place.querySelector(':scope > [data-add]');
  if (add) add.textContent = fill(records.length === 0 ? words.form.addFirst : words.form.add, { question });
}

function renumber(element: Element, attribute: string, position: number): void {
  const value = element.getAttribute(attribute);
  if (value !== null)
    element.setAttribute(
      attribute,
      value.replaceAll(/(?<=^q-[^- ]+-|^[^. ]+\.| q-[^- ]+-)\d+(?=[-.])/gu, String(position)),
    );
}
