/** Longer ones are no words, and would make the index long. */
const LONGEST = 40;

/** Words with the hyphens and apostrophes in them. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;

/** A text as it is compared: small letters, without accents: `Tŷ` is `ty`. */
const fold = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** A word as it was written, as the words by which it is found: `x-ray` is `x` and `ray`, and `xray` too. */
interface Written {
  readonly parts: readonly string[];
  /** Where the word has a hyphen: the word without it. */
  readonly joined: string | undefined;
}

function written(text: string): Written[] {
  return [...text.matchAll(WORDS)].flatMap(([word]): Written[] => {
    // What follows an apostrophe is no word of its own where it is one letter: “patient’s”, “i’r”.
    const bare = word.replaceAll(/['’][\p{L}\p{M}](?![\p{L}\p{M}\p{N}])/gu, '');
    const parts = bare
      .split(/[-‐‑'’]/u)
      .map(fold)
      .filter((part) => part !== '' && part.length <= LONGEST);
    const joined = parts.join('');
    return parts.length === 0
      ? []
      : [{ parts, joined: parts.length > 1 && joined.length <= LONGEST ? joined : undefined }];
  });
}

/** The words by which a text is found, in its order. */
export function wordsOf(text: string): string[] {
  return written(text).flatMap(({ parts, joined }) => (joined === undefined ? parts : [...parts, joined]));
}

/** Something that is searched for: a page has it that has all words of one of these ways to write it. */
export type Term = readonly (readonly string[])[];

/** More words than this narrow a search no further. */
const MOST_TERMS = 12;

/** What is asked for by the words that somebody typed. Every term must be on a page. */
export function termsOf(asked: string): Term[] {
  return written(asked)
    .slice(0, MOST_TERMS)
    .map(({ parts, joined }) => (joined === undefined ? [parts] : [[joined], parts]));
}
