/**
 * What a reader takes letters for. A name of one alphabet that is written with letters of another looks the same and is none.
 *
 * Only letters that a reader would not tell apart in the body of a page. Source: Unicode Technical Standard 39, chosen by eye.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'аαɑ',
    b: 'ЬьƄ',
    c: 'сϲⅽ',
    d: 'ԁⅾ',
    e: 'еєҽ℮ε',
    g: 'ɡց',
    h: 'һհн',
    i: 'іιıɩ1l|ӏⅼוΙІ!',
    j: 'јϳ',
    k: 'кκ',
    m: 'м',
    n: 'пηո',
    o: 'оοօ0σ',
    p: 'рρ',
    q: 'ԛզ',
    r: 'гᴦ',
    s: 'ѕ5',
    t: 'тτ',
    u: 'υսц',
    v: 'ѵν',
    w: 'ԝωш',
    x: 'хχ',
    y: 'уγү',
    z: 'ᴢ2',
  }).flatMap(([plain, others]) => [...others].map((one) => [one, plain] as const)),
);

const MARKS = /\p{M}/gu;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** What is left of a name when everything is taken away that a reader might not see: two names with one skeleton look alike. */
export function skeletonOf(name: string): string {
  const plain = name.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return [...plain]
    .map((letter) => LOOKS_LIKE[letter] ?? letter)
    .join('')
    .replace(NO_LETTER, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether a word of a name is written with letters of two alphabets, as no honest word is. */
export function mixesAlphabets(name: string): boolean {
  return name.split(/[^\p{L}\p{M}]/u).some((word) => ALPHABETS.filter((one) => one.test(word)).length > 1);
}
