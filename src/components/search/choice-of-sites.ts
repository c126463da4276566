import type { Interface } from '../../i18n/en.ts';

type Words = Pick<Interface['search'], 'joined' | 'joinedHint'>;

/** The choice to search other sites too, and the place that says which did not answer. Nobody is asked before it is made. */
export function choiceOfSites(words: Words, onChange: (chosen: boolean) => void): HTMLElement {
  const choice = document.createElement('div');
  choice.className = 'search-sites';
  choice.innerHTML =
    '<p><input type="checkbox" id="search-sites" aria-describedby="search-sites-hint"> <label for="search-sites"></label></p><p class="hint" id="search-sites-hint"></p><p role="status" data-left-out></p>';
  const [box, label, hint] = [
    choice.querySelector('input'),
    choice.querySelector('label'),
    choice.querySelector('.hint'),
  ];
  if (label) label.textContent = words.joined;
  if (hint) hint.textContent = words.joinedHint;
  box?.addEventListener('change', (event) => {
    // The form searches on every change of a choice; this one waits for the other sites.
    event.stopPropagation();
    onChange(box.checked);
  });
  return choice;
}
