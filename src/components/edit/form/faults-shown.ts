import type { Fault } from '../../../model/check/fault.ts';
import { made } from './given.ts';

/** The element of the question that a fault is about: the nearest that is there. */
export function placeOf(form: Element, at: readonly PropertyKey[]): HTMLElement | undefined {
  for (let length = at.length; length > 0; length -= 1) {
    const place = document.getElementById(`q-${at.slice(0, length).map(String).join('-')}`);
    if (place?.classList.contains('question') && form.contains(place)) return place;
  }
  return undefined;
}

/** Where the answer to a question is typed, also to one that is no field, such as under which address an entry lies. */
function typedIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('input, textarea, select')].filter(
    (one) => !one.closest('[data-reason]') && one.closest('.question') === place,
  );
}

/** The words of the question as the page asks it. */
export function questionOf(place: HTMLElement): string {
  return place.querySelector(':scope > legend, :scope > label')?.textContent.trim() ?? '';
}

/** What stands at a question: what must be put right, and what could be clearer. The names are those of the style. */
const KINDS = { error: 'error-message', remark: 'remark-message' } as const;
type Kind = keyof typeof KINDS;

/** Shows at each question what the check finds there, and takes away what it finds no more. */
export function showFaults(form: Element, faults: readonly Fault[], remarks: readonly Fault[]): void {
  const found: Readonly<Record<Kind, Map<HTMLElement | undefined, Fault[]>>> = {
    error: Map.groupBy(faults, ({ at }) => placeOf(form, at)),
    remark: Map.groupBy(remarks, ({ at }) => placeOf(form, at)),
  };
  const before = [...form.querySelectorAll<HTMLElement>('.error-message, .remark-message')].flatMap((old) => {
    const place = old.closest<HTMLElement>('.question');
    old.remove();
    return place ? [place] : [];
  });
  for (const place of new Set([...before, ...found.error.keys(), ...found.remark.keys()])) {
    if (!place) continue;
    const messages = (['error', 'remark'] as const).flatMap((kind) => {
      const here = found[kind].get(place);
      return here ? [messageAt(place, kind, here)] : [];
    });
    place.querySelector(':scope > .hint')?.after(...messages);
    mark(place, messages, found.error.has(place));
  }
}

function messageAt(place: HTMLElement, kind: Kind, faults: readonly Fault[]): HTMLElement {
  // The help stands above already, and the question at the top.
  const help = place.querySelector(':scope > .hint > span')?.textContent.trim() ?? '';
  const message = made('div', { class: KINDS[kind], id: `${place.id}-${kind}`, lang: 'en' });
  message.append(
    ...faults.map(({ found, advice }) =>
      made('p', {}, made('strong', {}, capital(found)), ` ${help ? advice.replace(help, '') : advice}`.trimEnd()),
    ),
  );
  return message;
}

/** Says to screen readers which answers are not right, and what is said of them. */
function mark(place: HTMLElement, messages: readonly HTMLElement[], wrong: boolean): void {
  place.classList.toggle('wrong', wrong);
  const controls = place.matches('fieldset') ? [place] : typedIn(place);
  for (const control of controls) {
    if (control !== place) control.setAttribute('aria-invalid', String(wrong));
    const described = (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id && !/-(?:error|remark)$/u.test(id));
    control.setAttribute('aria-describedby', [...described, ...messages.map(({ id }) => id)].join(' '));
  }
}

/** Lists what is to be put right above the form, each with a way to its question. Gives the summary the focus. */
export function showSummary(summary: HTMLElement, form: Element, faults: readonly Fault[]): void {
  listFaults(summary, form, faults);
  if (faults.length === 0) return;
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ behavior: 'instant' });
}

/** Lists what was found in a part of the page, each with a way to its question; hides the part where there is nothing. */
export function listFaults(part: HTMLElement, form: Element, faults: readonly Fault[]): void {
  part.hidden = faults.length === 0;
  part.querySelector('ol')?.replaceChildren(
    ...faults.map(({ at, question, found }) => {
      const place = placeOf(form, at);
      const asked = place && question !== undefined ? questionOf(place) : question;
      const text = asked ? `${asked} ${found}` : found;
      return made('li', {}, place ? linkTo(place, text) : text);
    }),
  );
}

function linkTo(place: HTMLElement, text: string): HTMLElement {
  const link = made('a', { href: `#${place.id}` }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    place.scrollIntoView();
    (typedIn(place)[0] ?? place.querySelector<HTMLElement>('button'))?.focus();
  });
  return link;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
