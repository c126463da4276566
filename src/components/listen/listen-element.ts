import { piecesOf, type Piece } from './pieces.ts';

interface Words {
  readonly listen: string;
  readonly pause: string;
  readonly goOn: string;
}

/**
 * Reads the main part of the page aloud with the browser's own voice, and marks the words that are being read.
 *
 * It shows itself only where there is a voice for the language of the page: words read in the voice of another language
 * cannot be followed. Nothing is sent or loaded.
 */
class CandourListen extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  #pieces: readonly Piece[] = [];
  #next = 0;
  #state: 'silent' | 'reading' | 'paused' = 'silent';
  /** Tells a sentence that was broken off from one that came to its end. */
  #turn = 0;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#showIfThereIsAVoice();
    speechSynthesis.addEventListener('voiceschanged', () => this.#showIfThereIsAVoice());
    this.#button('main')?.addEventListener('click', () => (this.#state === 'reading' ? this.#pause() : this.#goOn()));
    this.#button('stop')?.addEventListener('click', () => this.#stop());
    addEventListener('pagehide', () => this.#stop());
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-listen=${name}]`);
  }

  #showIfThereIsAVoice(): void {
    this.hidden = voiceFor(document.documentElement.lang) === undefined;
  }

  #goOn(): void {
    const main = document.querySelector('main');
    if (this.#state === 'silent' && main) {
      this.#pieces = piecesOf(main, document.documentElement.lang);
      this.#next = 0;
    }
    this.#say('reading');
    this.#readNext();
  }

  // Pausing the voice itself fails on many telephones: it is broken off and begins again with its sentence.
  #pause(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
    this.#say('paused');
  }

  #stop(): void {
    if (this.#state === 'silent') return;
    this.#turn += 1;
    speechSynthesis.cancel();
    this.#mark(undefined);
    this.#say('silent');
    this.#button('main')?.focus({ preventScroll: true });
  }

  #readNext(): void {
    const piece = this.#pieces[this.#next];
    if (!piece) return this.#stop();
    const turn = ++this.#turn;
    const words = new SpeechSynthesisUtterance(piece.text);
    const voice = voiceFor(piece.language) ?? voiceFor(document.documentElement.lang);
    words.lang = voice?.lang ?? piece.language;
    if (voice) words.voice = voice;
    const after = () => {
      if (turn !== this.#turn) return;
      this.#next += 1;
      this.#readNext();
    };
    words.addEventListener('end', after);
    words.addEventListener('error', after);
    this.#mark(piece.element);
    speechSynthesis.speak(words);
  }

  #mark(element: Element | undefined): void {
    document.querySelector('.being-read')?.classList.remove('being-read');
    element?.classList.add('being-read');
    element?.scrollIntoView({ block: 'nearest' });
  }

  #say(state: 'silent' | 'reading' | 'paused'): void {
    this.#state = state;
    const { listen, pause, goOn } = this.#words;
    const main = this.#button('main');
    if (main) main.textContent = { silent: listen, reading: pause, paused: goOn }[state];
    this.#button('stop')?.toggleAttribute('hidden', state === 'silent');
  }
}

/** A voice for a language, one that works without the internet before others; undefined where there is none. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const [base = ''] = language.toLowerCase().split('-');
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().split(/[-_]/u)[0] === base);
  const british = voices.filter(({ lang }) => /[-_]gb$/iu.test(lang));
  const fitting = british.length > 0 ? british : voices;
  return fitting.find(({ localService }) => localService) ?? fitting[0];
}

customElements.define('candour-listen', CandourListen);
