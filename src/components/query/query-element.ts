import { fill } from '../../i18n/phrases.ts';
import type { Interface } from '../../i18n/en.ts';
import type { Engine, Result, TableFile } from './engine.ts';
import { resultTable } from './result-table.ts';

type Words = Interface['explore']['query'];

interface Setting {
  readonly words: Words;
  readonly wasm: string;
  readonly tables: readonly TableFile[];
  /** The ready questions as SQL, by id. */
  readonly questions: Readonly<Record<string, string>>;
}

const MOST_ROWS = 200;

/**
 * Asks the register in SQL, in the reader's own browser. DuckDB is loaded by the first question that is asked, and not before.
 *
 * Without JavaScript it stays hidden: the page then offers the files and the same questions to be asked elsewhere.
 */
class CandourQuery extends HTMLElement {
  #setting = JSON.parse(this.dataset['setting'] ?? '{}') as Setting;
  #engine: Promise<Engine> | undefined;
  /** What stands in the box for each question: nothing that somebody typed is lost by looking at another. */
  #typed = new Map<string, string>();
  #shown = '';
  #turn = 0;

  connectedCallback(): void {
    const { select, form } = this;
    this.hidden = false;
    select?.addEventListener('change', () => this.#show(select.value));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.button('stop')?.addEventListener('click', () => this.#stop());
    this.button('restore')?.addEventListener('click', () => {
      this.#typed.delete(this.#shown);
      this.#write(this.#shown);
    });
    if (select) this.#show(select.value);
  }

  get select() {
    return this.querySelector('select');
  }
  get form() {
    return this.querySelector('form');
  }
  get box() {
    return this.querySelector('textarea');
  }
  get status() {
    return this.querySelector('[role=status]');
  }
  get result() {
    return this.querySelector<HTMLElement>('[data-result]');
  }
  button(name: 'ask' | 'stop' | 'restore') {
    return this.querySelector<HTMLButtonElement>(`[data-${name}]`);
  }

  #show(question: string): void {
    if (this.box && this.#shown) this.#typed.set(this.#shown, this.box.value);
    this.#shown = question;
    this.#write(question);
  }

  #write(question: string): void {
    if (this.box) this.box.value = this.#typed.get(question) ?? this.#setting.questions[question] ?? '';
  }

  async #ask(): Promise<void> {
    const sql = this.box?.value ?? '';
    const turn = ++this.#turn;
    this.result?.replaceChildren();
    if (sql.trim() === '') return this.#say(this.#setting.words.empty);
    this.#working(true);
    const outcome = await this.#outcome(sql);
    if (turn !== this.#turn) return;
    this.#working(false);
    if (typeof outcome === 'string') return this.#say(outcome);
    const title = this.select?.selectedOptions[0]?.textContent.trim() ?? '';
    this.result?.replaceChildren(resultTable(outcome, title));
    this.#say(this.#inWords(outcome));
  }

  /** The answer, or why there is none, in words. */
  async #outcome(sql: string): Promise<Result | string> {
    const { words } = this.#setting;
    let engine: Engine;
    try {
      if (!this.#engine) this.#say(words.loading);
      engine = await (this.#engine ??= this.#load());
      this.#loaded();
    } catch {
      this.#engine = undefined;
      return words.notLoaded;
    }
    try {
      this.#say(words.working);
      await engine.load(sql);
    } catch {
      return words.noTable;
    }
    try {
      return await engine.ask(sql, MOST_ROWS);
    } catch (error) {
      return fill(words.wrong, { reason: reasonIn(error) });
    }
  }

  async #load(): Promise<Engine> {
    const { Engine: kind } = await import('./engine.ts');
    return kind.start(this.#setting.wasm, this.#setting.tables);
  }

  /** Once it is there, the button need not say what it loads. */
  #loaded(): void {
    const button = this.button('ask');
    if (button) button.textContent = this.#setting.words.ask;
  }

  #stop(): void {
    this.#turn++;
    void this.#engine?.then((engine) => engine.stop());
    this.#engine = undefined;
    this.#working(false);
    this.button('ask')?.focus();
    this.#say(this.#setting.words.stopped);
  }

  #working(on: boolean): void {
    this.button('stop')?.toggleAttribute('hidden', !on);
    this.result?.setAttribute('aria-busy', String(on));
  }

  #inWords({ rows, more }: Result): string {
    const { words } = this.#setting;
    const number = new Intl.NumberFormat(document.documentElement.lang).format(rows.length);
    if (rows.length === 0) return words.noRows;
    return fill(more ? words.firstRows : words.rows, { count: number });
  }

  #say(text: string): void {
    if (this.status) this.status.textContent = text;
  }
}

/** What DuckDB says, without the excerpt of the query and without its advice on settings, which are locked here. */
function reasonIn(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\n[^\S\n]*(?:LINE \d+:|Please try installing)/u)[0]?.trim() ?? text;
}

customElements.define('candour-query', CandourQuery);
