import type { GateCheck, PlantedFault } from '../../../src/register/accessibility/tested.ts';

/** A fault, the type of page in which it is planted, the check that must find it, and how it comes in. */
export interface Planted {
  readonly type: string;
  /** Undefined where no check of ours can find it, which the statement says. */
  readonly foundBy: GateCheck | undefined;
  /** The page with the fault. */
  readonly plant: (html: string) => string;
}

/** Puts something at the end of the main part. */
const inMain = (more: string) => (html: string) => swap(html, '</main>', `${more}</main>`);

const inHead = (more: string) => (html: string) => swap(html, '</head>', `${more}</head>`);

/** Puts something in the place of the first that is like it. Throws where there is nothing, so that no fault is planted in vain. */
function swap(html: string, before: string | RegExp, after: string): string {
  const changed = html.replace(before, () => after);
  if (changed === html) throw new Error(`The page has no ${String(before)}.`);
  return changed;
}

const swapped = (before: string | RegExp, after: string) => (html: string) => swap(html, before, after);

const style = (rules: string) => inHead(`<style>${rules}</style>`);
const both =
  (...all: readonly ((html: string) => string)[]) =>
  (html: string) =>
    all.reduce((page, plant) => plant(page), html);

const WELSH =
  'Mae’r ysbyty yn defnyddio offeryn sydd wedi ei brofi gan feddygon, ac mae’r offeryn yn edrych ar y lluniau cyn y meddyg.';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const on = (type: string, foundBy: GateCheck | undefined, plant: Planted['plant']): Planted => ({
  type,
  foundBy,
  plant,
});

export const planted: Readonly<Record<PlantedFault, Planted>> = {
  'picture-without-words': on('about', 'axe', inMain(`<img src="${PIXEL}">`)),
  'picture-words-wrong': on('about', undefined, inMain(`<img src="/favicon.svg" alt="A person lying on a table">`)),
  'link-empty': on('about', 'axe', inMain('<p><a href="/about/"></a></p>')),
  'link-says-nothing': on('about', undefined, inMain('<p>To read about tools, <a href="/tools/">click here</a>.</p>')),
  'contrast-low': on('about', 'axe', inMain('<p style="color:#999;background:#fff">Hard to see.</p>')),
  'contrast-low-dark': on(
    'about',
    'looks',
    both(
      style('@media (prefers-color-scheme: dark) { .faint { color: #444 } }'),
      inMain('<p class="faint">Faint.</p>'),
    ),
  ),
  'colour-alone-link': on(
    'about',
    'axe',
    both(
      style('.bare { text-decoration: none !important; color: #1b2640 !important }'),
      inMain('<p>Long words around <a class="bare" href="/tools/">a link</a> and after it.</p>'),
    ),
  ),
  'colour-alone-words': on(
    'about',
    undefined,
    both(
      style('.paused { color: #7a0000 } @media (prefers-color-scheme: dark) { .paused { color: #ffb3b3 } }'),
      inMain('<p>Tools in <span class="paused">red</span> are paused.</p>'),
    ),
  ),
  'field-without-label': on('about', 'axe', inMain('<p>Your name</p><input type="text" name="who">')),
  'control-without-name': on('about', 'axe', inMain('<button type="button"><svg viewBox="0 0 9 9"></svg></button>')),
  'label-wrong': on(
    'about',
    undefined,
    both(
      style('#who { inline-size: 12rem; block-size: 3rem } #who:focus { outline: 4px solid currentColor }'),
      inMain('<p><label for="who">Phone number</label> <input type="text" id="who" name="name"></p>'),
    ),
  ),
  'focus-trap': on(
    'about',
    'keyboard',
    inMain(
      `<button type="button" id="trap">Stay</button><script>trap.onkeydown = (event) => event.key === 'Tab' && event.preventDefault()</script>`,
    ),
  ),
  'focus-stolen': on('about', 'keyboard', inMain('<label for="who">Name</label><input id="who" name="who" autofocus>')),
  'focus-order': on('about', 'keyboard', inMain('<p><a href="/tools/" tabindex="1">Tools first</a></p>')),
  'focus-unseen': on('about', 'keyboard', style('*:focus { outline: none !important; box-shadow: none !important }')),
  'control-unreachable': on('about', 'keyboard', inMain('<span role="button" onclick="void 0">Show more</span>')),
  'hover-only': on(
    'about',
    'motion',
    both(
      style('.tip { display: none } .host:hover .tip { display: inline }'),
      inMain('<p class="host">Why? <span class="tip">Because it is safe.</span></p>'),
    ),
  ),
  'page-language-wrong': on('about', 'language', swapped('<html lang="en"', '<html lang="cy"')),
  'page-language-missing': on('about', 'axe', swapped('<html lang="en"', '<html')),
  'part-language-wrong': on('about', 'language', inMain(`<p>${WELSH}</p>`)),
  'switch-language-missing': on('about', 'language', swapped(/ lang="cy"(?=[^>]*>\s*Cymraeg)/u, '')),
  'target-small': on(
    'about',
    'axe',
    both(
      style(
        '.tiny { display: inline-block; inline-size: 10px; block-size: 10px; padding: 0; border: 0; font-size: 8px }',
      ),
      inMain('<p><button class="tiny">a</button><button class="tiny">b</button><button class="tiny">c</button></p>'),
    ),
  ),
  'id-twice': on('about', 'markup', inMain('<p id="twice">One.</p><p id="twice">Two.</p>')),
  'heading-skipped': on('about', 'axe', inMain('<h2>Part</h2><h5>Deep</h5>')),
  'heading-first-twice': on('about', 'markup', inMain('<h1>Another first heading</h1>')),
  'main-missing': on('about', 'axe', both(swapped(/<main\b/u, '<div'), swapped('</main>', '</div>'))),
  'title-missing': on('about', 'axe', swapped(/<title>[^<]*<\/title>/u, '')),
  'table-without-headers': on(
    'about',
    'markup',
    inMain('<table><tr><td>Tool</td><td>State</td></tr><tr><td>Letters</td><td>In use</td></tr></table>'),
  ),
  'list-broken': on('about', 'axe', inMain('<ul><p>Not an item</p><li>An item</li></ul>')),
  'role-wrong': on('about', 'axe', inMain('<div role="checkbox" tabindex="0">Agree</div>')),
  'hidden-with-focus': on('about', 'axe', inMain('<p aria-hidden="true"><a href="/tools/">Tools</a></p>')),
  'page-reloads': on('about', 'axe', inHead('<meta http-equiv="refresh" content="60">')),
  'zoom-disabled': on(
    'about',
    'axe',
    swapped(/<meta name="viewport"[^>]*>/u, '<meta name="viewport" content="width=device-width, user-scalable=no">'),
  ),
  'text-does-not-grow': on('about', 'zoom', inMain('<p style="font-size:14px">These words stay small.</p>')),
  'text-cut-off': on(
    'about',
    'zoom',
    inMain(
      '<p style="block-size:1.2em;overflow:hidden">Words that take up several lines as soon as there is less room, or larger letters are chosen by a reader, and whose end nobody can then read.</p>',
    ),
  ),
  'sideways-scrolling': on('about', 'zoom', inMain('<p style="min-inline-size:600px">Wide.</p>')),
  'skip-link-broken': on(
    'about',
    'skip',
    swapped(/(?<=<a class="[^"]*skip[^"]*" href="|<a href=")#[\w-]+/u, '#nowhere'),
  ),
  'motion-not-reduced': on(
    'about',
    'motion',
    both(
      style(
        '@keyframes turn { to { transform: rotate(1turn) } } .turns { animation: turn 2s infinite; display: inline-block }',
      ),
      inMain('<p><span class="turns">Turning</span></p>'),
    ),
  ),
  'status-missing': on('search', 'announced', swapped(/ role="status"(?=[^>]*search-status|[^>]*>)/u, '')),
  'status-silent': on('search', 'announced', swapped(/ role="status"/u, ' role="status" aria-live="off"')),
  'error-not-tied': on(
    'form',
    'announced',
    inMain(
      `<script>new MutationObserver(() => document.querySelectorAll('[aria-describedby*="-error"]').forEach((one) => one.removeAttribute('aria-describedby'))).observe(document.body, { subtree: true, childList: true, attributes: true })</script>`,
    ),
  ),
  'order-not-read': on(
    'about',
    undefined,
    both(
      style('.steps { display: flex; flex-direction: column-reverse }'),
      inMain('<div class="steps"><p>Then press the green one.</p><p>First press the red one.</p></div>'),
    ),
  ),
};
