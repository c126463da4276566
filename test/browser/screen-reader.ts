import { readFileSync } from 'node:fs';
import { virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';
import { fileFor } from './built.ts';

type Landing = 'Heading' | 'Link' | 'Main' | 'Navigation';

/**
 * Somebody who reads the built site with a screen reader: hears one thing at a time, goes from heading to heading or from
 * link to link, and follows links. Each press of a key is a step. No script of the page runs.
 */
export class ScreenReaderUser {
  /** What was pressed, and what was then heard. */
  readonly steps: { readonly pressed: string; readonly heard: string }[] = [];
  #address = '';

  get address(): string {
    return this.#address;
  }

  /** Opens a page of the built site. That is no step: the reader is there, or has followed a link. */
  async open(address: string): Promise<void> {
    const [path = '', place] = address.split('#');
    const file = fileFor(path);
    if (!file) throw new Error(`There is no page at ${address}.`);
    await virtual.stop();
    const { window } = new JSDOM(readFileSync(file, 'utf8'), { url: `http://localhost${address}` });
    await virtual.start({ container: window.document.body, window: window as unknown as typeof globalThis.window });
    this.#address = path;
    if (place !== undefined) await this.#goTo(place);
  }

  async stop(): Promise<void> {
    await virtual.stop();
  }

  /** Goes to the next heading, link or landmark until one is heard that says the words. Each is a step. Gives what was heard. */
  async until(landing: Landing, words: string | RegExp, most = 40): Promise<string> {
    for (let tries = 0; tries < most; tries += 1) {
      await virtual.perform(virtual.commands[`moveToNext${landing}`]);
      const heard = await this.#step(`next ${landing.toLowerCase()}`);
      if (typeof words === 'string' ? heard.includes(words) : words.test(heard)) return heard;
    }
    throw new Error(`“${String(words)}” was not heard. Heard were:\n${this.log()}`);
  }

  /** Reads on, one thing at a time, until the words are heard. */
  async readUntil(words: string | RegExp, most = 12): Promise<string> {
    for (let tries = 0; tries < most; tries += 1) {
      await virtual.next();
      const heard = await this.#step('read on');
      if (typeof words === 'string' ? heard.includes(words) : words.test(heard)) return heard;
    }
    throw new Error(`“${String(words)}” was not heard. Heard were:\n${this.log()}`);
  }

  /** Follows the link at which the reader is. */
  async follow(): Promise<void> {
    const node = virtual.activeNode;
    const element = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
    const href = element?.closest('a')?.getAttribute('href');
    if (!href) throw new Error(`Here is no link:\n${this.log()}`);
    await this.#step('follow');
    await this.open(href.startsWith('#') ? `${this.#address}${href}` : href);
  }

  log(): string {
    return this.steps.map(({ pressed, heard }) => `${pressed}: ${heard}`).join('\n');
  }

  async #step(pressed: string): Promise<string> {
    const heard = await virtual.lastSpokenPhrase();
    this.steps.push({ pressed, heard });
    return heard;
  }

  /** A browser moves the reader to the place that a link names. */
  async #goTo(id: string): Promise<void> {
    for (let tries = 0; tries < 2000; tries += 1) {
      const node = virtual.activeNode as Element | null;
      if (node?.id === id) return;
      await virtual.next();
    }
  }
}
