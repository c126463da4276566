import type { NoAnswer } from '../../../model/answer.ts';
import { made, type Given } from './given.ts';
import type { Option } from '../../../register/views/form.ts';

/** Gives a question that takes a reason the button that says that there is no answer. */
export function prepareReason(question: HTMLElement, given: Given): void {
  const button = made('button', { type: 'button', class: 'link-button', 'data-toggle-reason': '' });
  name(button, question, given.words.form.noAnswer);
  button.addEventListener('click', () => {
    const shown = reasonShown(question);
    setReason(question, shown ? undefined : {}, given);
    question.querySelector<HTMLElement>(shown ? 'input, textarea, select' : '[data-reason] select')?.focus();
    question.dispatchEvent(new Event('input', { bubbles: true }));
  });
  question.append(button);
}

/** Whether a question shows the reason for having no answer in place of one. */
export function reasonShown(question: HTMLElement): boolean {
  return question.querySelector(':scope > [data-reason]') !== null;
}

/** The reason that was given; what is empty is left out, and the check tells of it. */
export function readReason(question: HTMLElement): Record<string, string> {
  const controls = question.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    ':scope > [data-reason] [data-part]',
  );
  const parts = [...controls].map(({ dataset, value }) => [dataset['part'] ?? '', value.trim()] as const);
  return { noAnswer: '', ...Object.fromEntries(parts.filter(([, value]) => value !== '')) };
}

/** Shows a reason in place of the answer, or takes it away again. */
export function setReason(question: HTMLElement, reason: Partial<NoAnswer> | undefined, given: Given): void {
  const toggle = question.querySelector<HTMLElement>(':scope > [data-toggle-reason]');
  question.querySelector(':scope > [data-reason]')?.remove();
  question.classList.toggle('has-reason', reason !== undefined);
  if (!toggle) return;
  const { form } = given.words;
  name(toggle, question, reason ? form.giveAnswer : form.noAnswer);
  if (reason) toggle.before(reasonFields(question.id, reason as Record<string, string>, given));
}

/** What a button says, and to whom it cannot be seen beside its question, to which question it belongs. */
function name(button: HTMLElement, question: HTMLElement, text: string): void {
  const heading = question.querySelector(':scope > legend, :scope > label')?.textContent.trim() ?? '';
  button.textContent = text;
  button.setAttribute('aria-label', `${text}: ${heading}`);
}

function reasonFields(id: string, reason: Record<string, string>, { words, kinds }: Given): HTMLElement {
  const [kindsOfReason, grounds] = kinds;
  const place = made('div', { 'data-reason': '' });
  const select = (part: string, label: string, options: readonly Option[]) =>
    labelled(
      id,
      part,
      label,
      made('select', {}, made('option', { value: '' }, words.form.chooseOne), ...options.map(optionOf)),
    );
  const kind = select('noAnswer', words.reasonKind, kindsOfReason);
  const by = labelled(id, 'by', words.reasonBy, made('input', { type: 'date' }));
  const ground = select('ground', words.reasonGround, grounds);
  const because = labelled(id, 'because', words.reasonBecause, made('textarea', { rows: '2', maxlength: '300' }));
  place.append(kind, by, ground, because);
  for (const control of place.querySelectorAll<HTMLInputElement>('[data-part]'))
    control.value = reason[control.dataset['part'] ?? ''] ?? '';
  const chooser = kind.querySelector('select');
  const fit = () => {
    by.hidden = chooser?.value !== 'not-yet-known';
    ground.hidden = chooser?.value !== 'withheld';
    for (const part of [by, ground]) if (part.hidden) clear(part);
  };
  chooser?.addEventListener('input', fit);
  fit();
  return place;
}

const optionOf = ({ value, label, meaning }: Option) =>
  made('option', { value }, meaning ? `${label}: ${meaning}` : label);

function labelled(id: string, part: string, label: string, control: HTMLElement): HTMLElement {
  control.id = `${id}-reason-${part}`;
  control.dataset['part'] = part;
  return made('p', {}, made('label', { for: control.id }, label), control);
}

function clear(part: HTMLElement): void {
  for (const control of part.querySelectorAll<HTMLInputElement>('[data-part]')) control.value = '';
}
