import { count, fill } from '../../i18n/phrases.ts';
import type { Interface } from '../../i18n/en.ts';
import type { PublisherIndex } from '../../register/views/search.ts';
import { joinIndexes, NOTHING_JOINED, siteOfResult, type Joined } from './joined-search.ts';
import { loadPagefind, type Found, type Pagefind, type Result } from './pagefind.ts';
import { choiceOfSites } from './choice-of-sites.ts';
import { showResult } from './show-result.ts';

type Words = Interface['search'] & { pagefind: string; sites: readonly PublisherIndex[] };

const PAUSE_BEFORE_SEARCH = 200;
/** Milliseconds after which somebody who waits is told so. */
const SLOW = 600;
const RESULTS_AT_ONCE = 8;

/**
 * The search box: results while typing, choices that narrow them, the number of results announced.
 *
 * It adds to a form that works by itself: without JavaScript the form leads to the search page, which leads to the lists.
 */
class CandourSearch extends HTMLElement {
  #words: Words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  #pagefind: Promise<Pagefind> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #results: readonly Result[] = [];
  #shown = 0;
  #sites: Joined = NOTHING_JOINED;

  connectedCallback(): void {
    const { input, form, more } = this;
    const asked = new URLSearchParams(location.search);
    if (this.fieldset && this.#words.sites.length > 0)
      this.fieldset.before(choiceOfSites(this.#words, (chosen) => void this.#join(chosen)));
    input?.addEventListener('input', () => this.#soon());
    input?.addEventListener('focus', () => void this.#load(), { once: true });
    form?.addEventListener('submit', (event) => {
      if (!this.fieldset) return;
      event.preventDefault();
      this.#now();
    });
    form?.addEventListener('change', () => this.#now());
    more?.addEventListener('click', () => void this.#showMore(true));
    // What somebody typed before this script had come stays, and is searched for.
    if (this.fieldset && input) {
      input.value ||= asked.get('q') ?? '';
      if (input.value || [...asked].some(([name]) => name !== 'q')) void this.#begin(asked);
    } else if (input?.value) this.#soon();
  }

  get input() {
    return this.querySelector('input');
  }
  get form() {
    return this.querySelector('form');
  }
  get fieldset() {
    return this.querySelector('fieldset');
  }
  get list() {
    return this.querySelector('ol');
  }
  get status() {
    return this.querySelector('.search-status');
  }
  get more() {
    return this.querySelector<HTMLButtonElement>('[data-more]');
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.#words.pagefind);
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
      this.#say(this.#words.failed);
    });
    return this.#pagefind;
  }

  /** Searches the sites of publishers too, or no longer. */
  async #join(chosen: boolean): Promise<void> {
    const slow = this.#sayIfSlow();
    try {
      const pagefind = await this.#load();
      if (chosen) this.#sites = await joinIndexes(pagefind, this.#words.sites);
      else await this.#leave(pagefind);
    } catch {
      await this.#leave(await this.#load());
      if (chosen) this.#sites = { joined: [], leftOut: this.#words.sites };
    } finally {
      clearTimeout(slow);
    }
    this.#sayLeftOut();
    this.#now();
  }

  /** Pagefind cannot let go of one index: it begins anew with ours. */
  async #leave(pagefind: Pagefind): Promise<void> {
    this.#sites = NOTHING_JOINED;
    await pagefind.destroy();
    await pagefind.init();
  }

  #sayLeftOut(): void {
    const { leftOut } = this.#sites;
    const names = leftOut.map(({ name }) => name).join(', ');
    const place = this.querySelector('[data-left-out]');
    if (place) place.textContent = leftOut.length > 0 ? fill(this.#words.leftOut, { names }) : '';
  }

  /** Searches for what the address or the box asks. */
  async #begin(asked: URLSearchParams): Promise<void> {
    const slow = this.#sayIfSlow();
    try {
      await this.#fillFilters(asked);
      this.#now();
    } catch {
      this.#say(this.#words.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  #sayIfSlow(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#say(this.#words.loading), SLOW);
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#now(), PAUSE_BEFORE_SEARCH);
  }

  #now(): void {
    clearTimeout(this.#waiting);
    this.#search().catch(() => this.#say(this.#words.failed));
  }

  async #search(): Promise<void> {
    const words = this.input?.value.trim() ?? '';
    const filters = this.#chosen();
    const turn = ++this.#turn;
    this.#remember(words, filters);
    if (words === '' && Object.keys(filters).length === 0) return this.#clear();
    const slow = this.#sayIfSlow();
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(words || null, { filters });
      clearTimeout(slow);
      if (turn !== this.#turn) return;
      this.#results = results;
      this.#shown = 0;
      this.list?.replaceChildren();
      const named = { query: words };
      this.#say(
        results.length > 0
          ? count(this.#words.results, results.length, document.documentElement.lang, named)
          : fill(this.#words.none, named),
      );
      await this.#showMore(false);
      // What was found comes first; the choices that narrow it load as much again, and it stands without them.
      if (words !== '' && turn === this.#turn) await this.#fillFilters().catch(() => undefined);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows the next results; moves to the first of them when they were asked for by the button. */
  async #showMore(asked: boolean): Promise<void> {
    const turn = this.#turn;
    const next = this.#results.slice(this.#shown, this.#shown + RESULTS_AT_ONCE);
    const found = await Promise.allSettled(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const [failed] = found.filter((one) => one.status === 'rejected');
    // A page of another site that does not come is left out; one of ours means that search does not work.
    if (failed && this.#sites.joined.length === 0) throw failed.reason;
    const items = found.flatMap((one) => (one.status === 'fulfilled' ? this.#shownOn(one.value) : []));
    this.list?.append(...items);
    this.#shown += next.length;
    this.more?.toggleAttribute('hidden', this.#shown >= this.#results.length);
    if (asked) items[0]?.querySelector('a')?.focus();
  }

  /** A result, with the site that it is on; nothing where another site names an address that is not its own. */
  #shownOn(found: Found): HTMLLIElement[] {
    const site = siteOfResult(found.url, this.#sites);
    if (site === undefined) return [];
    return [showResult(found, site === 'own' ? undefined : fill(this.#words.onSiteOf, { name: site.name }))];
  }

  #chosen(): Record<string, string> {
    const chosen = [...this.querySelectorAll('select')].flatMap(({ name, value }) =>
      value ? [[name, value] as const] : [],
    );
    return Object.fromEntries(chosen);
  }

  /** Offers the values of each filter, once they are wanted: they are the larger part of what search loads. */
  async #fillFilters(asked?: URLSearchParams): Promise<void> {
    const { fieldset } = this;
    if (!fieldset?.hidden) return;
    const counts = await (await this.#load()).filters();
    for (const select of fieldset.querySelectorAll('select')) {
      const values = Object.entries(counts[select.name] ?? {}).sort(([a], [b]) =>
        a.localeCompare(b, document.documentElement.lang),
      );
      if (select.options.length === 1)
        select.append(...values.map(([value, number]) => new Option(`${value} (${number})`, value)));
      select.value = asked?.get(select.name) ?? '';
      select.closest('p')?.toggleAttribute('hidden', values.length < 2);
    }
    fieldset.hidden = false;
  }

  #remember(words: string, filters: Record<string, string>): void {
    if (!this.fieldset) return;
    const query = new URLSearchParams({ ...(words && { q: words }), ...filters }).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }

  #clear(): void {
    this.#results = [];
    this.list?.replaceChildren();
    this.more?.setAttribute('hidden', '');
    this.#say('');
  }

  #say(text: string): void {
    if (this.status && this.status.textContent !== text) this.status.textContent = text;
  }
}

customElements.define('candour-search', CandourSearch);
