import { fill } from '../../i18n/phrases.ts';
import type { Words } from './compare-words.ts';
import { comparisonTable, nameIn, type Comparison, type Organisation } from './comparison-table.ts';

/**
 * Two organisations side by side. It adds to a page that has the same answers of all in a table: without JavaScript nothing is
 * missing but the choice. What is chosen stands in the address, so that a comparison can be sent to somebody.
 */
class CandourCompare extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  #data: Promise<Comparison> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('focusin', () => void this.#names(), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#compare();
    });
    const asked = new URLSearchParams(location.search);
    if (asked.has('a') && asked.has('b')) void this.#begin(asked);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** The data, asked for once; asked for again when it did not come. */
  #load(): Promise<Comparison> {
    this.#data ??= fetch(this.dataset['file'] ?? '').then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<Comparison>;
    });
    this.#data.catch(() => (this.#data = undefined));
    return this.#data;
  }

  async #names(): Promise<void> {
    const data = await this.#load().catch(() => undefined);
    const options = (data?.organisations ?? []).map((one) => {
      const option = document.createElement('option');
      option.value = nameIn(one.name);
      return option;
    });
    this.querySelector('datalist')?.replaceChildren(...options);
  }

  async #begin(asked: URLSearchParams): Promise<void> {
    const data = await this.#load().catch(() => undefined);
    for (const box of this.#boxes) {
      const one = data?.organisations.find(({ id }) => id === asked.get(box.name));
      if (one) box.value = nameIn(one.name);
    }
    if (this.#boxes.every(({ value }) => value !== '')) await this.#compare();
  }

  async #compare(): Promise<void> {
    const tell = (text: string) => {
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = text;
    };
    const result = this.querySelector('[data-result]');
    result?.replaceChildren();
    tell(this.#words.working);
    const data = await this.#load().catch(() => undefined);
    if (!data) return tell(this.#words.failed);
    const chosen: Organisation[] = [];
    for (const { value } of this.#boxes) {
      const one = data.organisations.find(({ name }) => isCalled(name, value));
      if (!one) return tell(fill(this.#words.unknown, { name: value }));
      chosen.push(one);
    }
    const [one, other] = chosen;
    if (!one || !other) return;
    history.replaceState(null, '', `?${new URLSearchParams({ a: one.id, b: other.id }).toString()}`);
    tell(fill(this.#words.result, { one: nameIn(one.name), other: nameIn(other.name) }));
    result?.replaceChildren(comparisonTable(one, other, data, this.#words));
  }
}

function isCalled(names: Organisation['name'], text: string): boolean {
  const asked = text.trim().toLowerCase();
  return Object.values(names).some((name) => name.toLowerCase() === asked);
}

customElements.define('candour-compare', CandourCompare);
