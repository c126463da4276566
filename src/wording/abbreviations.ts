/** Abbreviations that everybody knows better than the words that they stand for. */
const KNOWN = new Set(
  'A&E AI AIDS AM BBC CD CT DNA DVD ECG EU GP HIV ID IT IVF MP MRI NHS OK PC PDF PIN PM QR TV UK UN USA US USB Q&A FAQ'.split(
    ' ',
  ),
);

const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}&]{1,6}s?(?![\p{L}\p{N}])/gu;

/** The abbreviations in a text, each once, that everybody does not know. A text in capitals throughout has none. */
export function abbreviationsIn(text: string): string[] {
  if (!/\p{Ll}/u.test(text)) return [];
  const found = new Set([...text.matchAll(ABBREVIATION)].map(([short]) => short.replace(/s$/u, '')));
  return [...found].filter((one) => !KNOWN.has(one));
}

/**
 * Whether a text says what an abbreviation means: the words and then the short form in brackets, or the short form and then the
 * words in brackets.
 */
export function explainsAbbreviation(text: string, abbreviation: string): boolean {
  const short = abbreviation.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`\\p{L} \\(${short}\\)|(?<!\\p{L})${short} \\([^)]*\\p{L}{3}`, 'u').test(text);
}
