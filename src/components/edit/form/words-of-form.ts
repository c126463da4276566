import type { EntryContent } from '../../../editor/content.ts';
import type { WordsCheck } from '../../../editor/check-words.ts';
import { firstLanguage } from '../../../i18n/languages.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { Weighed } from '../../../wording/weighed.ts';
import { loadWordsCheck } from '../load-words-check.ts';

const NOTHING: Weighed = { problems: [], remarks: [] };

/** The check of the words in the form. It is loaded when something has been written; from then on it answers at once. */
export class WordsOfForm {
  readonly #address: string;
  readonly #name: CollectionName;
  #check: WordsCheck | undefined;
  #failed = false;

  constructor(address: string, name: CollectionName) {
    this.#address = address;
    this.#name = name;
  }

  /** Whether the check did not load, so that words were not looked at. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Resolves when the check is there, or is known not to load. Gives whether it has come only now. */
  async ready(): Promise<boolean> {
    if (this.#check) return false;
    try {
      this.#check = await loadWordsCheck(this.#address);
      this.#failed = false;
      return true;
    } catch {
      this.#failed = true;
      return false;
    }
  }

  /** What the check finds in an entry; nothing while it is not there. */
  of(content: EntryContent): Weighed {
    return this.#check?.(this.#name, content, firstLanguage) ?? NOTHING;
  }
}
