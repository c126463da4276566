import type { Fault } from '../../../model/check/fault.ts';
import { controlsOf } from './answers.ts';
import { made } from './given.ts';

/** The element of the question that a fault is about: the nearest that is there. */
export function placeOf(form: Element, at: readonly PropertyKey[]): HTMLElement | undefined {
  for (let length = at.length; length > 0; length -= 1) {
    const place = document.getElementById(`q-${at.slice(0, length).map(String).join('-')}`);
    if (place?.classList.contains('question') && form.contains(place)) return place;
  }
  return undefined;
}

/** The words of the question as the page asks it. */
export function questionOf(place: HTMLElement): string {
  return place.querySelector(':scope > legend, :scope > label')?.textContent.trim() ?? '';
}

/** Shows at each question what the check finds there, and takes away what it finds no more. */
export function showFaults(form: Element, faults: readonly Fault[]): void {
  const byPlace = Map.groupBy(faults, ({ at }) => placeOf(form, at));
  for (const old of form.querySelectorAll('.error-message')) {
    const place = old.closest<HTMLElement>('.question');
    old.remove();
    if (place) mark(place, false);
  }
  for (const [place, here] of byPlace) {
    if (!place) continue;
    const message = made('div', { class: 'error-message', id: `${place.id}-error`, lang: 'en' });
    // The help stands above already, and the question at the top.
    const help = place.querySelector(':scope > .hint > span')?.textContent.trim() ?? '';
    message.append(
      ...here.map(({ found, advice }) =>
        made('p', {}, made('strong', {}, capital(found)), ` ${help ? advice.replace(help, '') : advice}`.trimEnd()),
      ),
    );
    place.querySelector(':scope > .hint')?.after(message);
    mark(place, true);
  }
}

/** Says to screen readers which answers are not right, and why. */
function mark(place: HTMLElement, wrong: boolean): void {
  place.classList.toggle('wrong', wrong);
  const controls = place.matches('fieldset') ? [place] : controlsOf(place);
  for (const control of controls) {
    if (control !== place) control.setAttribute('aria-invalid', String(wrong));
    const described = (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id && !id.endsWith('-error'));
    control.setAttribute('aria-describedby', [...described, ...(wrong ? [`${place.id}-error`] : [])].join(' '));
  }
}

/** Lists what is to be put right above the form, each with a way to its question. Gives the summary the focus. */
export function showSummary(summary: HTMLElement, form: Element, faults: readonly Fault[]): void {
  const list = summary.querySelector('ol');
  summary.hidden = faults.length === 0;
  list?.replaceChildren(
    ...faults.map(({ at, question = '', found }) => {
      const place = placeOf(form, at);
      const text = `${place ? questionOf(place) : question} ${found}`;
      if (!place) return made('li', {}, text);
      const link = made('a', { href: `#${place.id}` }, text);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        place.scrollIntoView();
        (controlsOf(place)[0] ?? place.querySelector<HTMLElement>('button'))?.focus();
      });
      return made('li', {}, link);
    }),
  );
  if (faults.length === 0) return;
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ behavior: 'instant' });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
