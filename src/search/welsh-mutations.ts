/**
 * The first letters of Welsh words, and what becomes of each after other words: softened, nasal, aspirated. `g` is lost when it is
 * softened. Source: Gareth King, “Modern Welsh: A Comprehensive Grammar”, the table of initial mutations.
 */
const MUTATIONS: readonly (readonly string[])[] = [
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['g', '', 'ng'],
  ['m', 'f'],
  ['ll', 'l'],
  ['rh', 'r'],
];

/** A first letter: in Welsh some are written with two signs, or become three. */
const FIRST = /^(?:ngh|ch|dd|ff|ll|mh|ng|nh|ph|rh|th|[a-z])/u;
const VOWEL = /^[aeiouwy]/u;
/** What can stand first where `g` was lost. */
const AFTER_G = /^(?:[aeiouwyr]|l(?!l))/u;
/** Of shorter words each form is another word. */
const SHORTEST = 4;

/**
 * A Welsh word in each form that its first letter can have, itself first: whoever looks for `cleifion` means `gleifion` too, and the
 * other way round. The word is in small letters without accents. Some forms may be no words: they are found nowhere.
 */
export function welshForms(word: string): string[] {
  const first = FIRST.exec(word)?.[0];
  if (first === undefined || word.length < SHORTEST) return [word];
  const isFirst = (letters: string) => (letters === '' ? AFTER_G.test(word) : letters === first);
  const forms = MUTATIONS.flatMap((letters) =>
    letters.filter(isFirst).flatMap((one) => letters.map((other) => `${other}${word.slice(one.length)}`)),
  );
  return [...new Set([word, ...forms, ...withOrWithoutH(word)])];
}

/** After some words a vowel has an `h` before it: `ei hysbyty`. */
function withOrWithoutH(word: string): string[] {
  if (VOWEL.test(word)) return [`h${word}`];
  return word.startsWith('h') && VOWEL.test(word.slice(1)) ? [word.slice(1)] : [];
}
