import { count, fill } from '../../i18n/phrases.ts';
import type { Interface } from '../../i18n/en.ts';
import type { PublisherIndex } from '../../register/views/search.ts';
import { openIndex, type Found, type Hit, type SearchIndex } from '../../search/open-index.ts';
import { choiceOfSites } from './choice-of-sites.ts';
import { countsOfAll, foundOf, joinIndexes, NOTHING_JOINED, searchAll, type Joined } from './joined-search.ts';
import { showResult } from './show-result.ts';

type Words = Interface['search'] & { index: string; sites: readonly PublisherIndex[] };

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
  #index: Promise<SearchIndex> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #results: readonly Hit[] = [];
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

  #load(): Promise<SearchIndex> {
    this.#index ??= openIndex(new URL(this.#words.index, location.href).href, document.documentElement.lang);
    this.#index.catch(() => {
      this.#index = undefined;
      this.#say(this.#words.failed);
    });
    return this.#index;
  }

  /** Searches the sites of publishers too, or no longer. */
  async #join(chosen: boolean): Promise<void> {
    const slow = this.#sayIfSlow();
    this.#sites = chosen ? await joinIndexes(this.#words.sites, document.documentElement.lang) : NOTHING_JOINED;
    clearTimeout(slow);
    this.#sayLeftOut();
    this.#now();
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
      const results = await searchAll(await this.#load(), this.#sites, words, filters);
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
    const found = await Promise.all(next.map((hit) => foundOf(hit, this.#sites)));
    if (turn !== this.#turn) return;
    const items = next.flatMap((hit, at) => this.#shownOn(hit, found[at]));
    this.list?.append(...items);
    this.#shown += next.length;
    this.more?.toggleAttribute('hidden', this.#shown >= this.#results.length);
    if (asked) items[0]?.querySelector('a')?.focus();
  }

  /** A result, with the site that it is on where that is another. */
  #shownOn({ index }: Hit, found: Found | undefined): HTMLLIElement[] {
    const site = this.#sites.joined.get(index);
    return found ? [showResult(found, site && fill(this.#words.onSiteOf, { name: site.name }))] : [];
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
    const counts = await countsOfAll(await this.#load(), this.#sites);
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
