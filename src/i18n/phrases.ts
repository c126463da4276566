/** The forms of a phrase with a number, by the plural categories of its language (Unicode CLDR). */
export type Forms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A phrase with its words filled in: `{name}` becomes `words.name`. */
export function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => words[name] ?? whole);
}

/**
 * As `fill`, for a language that is read from right to left: each word that is filled in keeps its own direction (Unicode
 * isolates), so that the brackets of an English name stay where they belong.
 */
export function fillIsolated(text: string, words: Readonly<Record<string, string>>): string {
  return fill(text, Object.fromEntries(Object.entries(words).map(([name, word]) => [name, `\u2068${word}\u2069`])));
}

/** A phrase with a number, in the form that the language (BCP 47) gives to it; `{count}` is the number. */
export function count(
  forms: Forms,
  number: number,
  locale: string,
  words: Readonly<Record<string, string>> = {},
): string {
  const { plural, format } = numbersIn(locale);
  return fill(forms[plural.select(number)] ?? forms.other, { count: format.format(number), ...words });
}

const made = new Map<string, { plural: Intl.PluralRules; format: Intl.NumberFormat }>();

/** Making them takes much longer than using them, and lists count hundreds of times. */
function numbersIn(locale: string): { plural: Intl.PluralRules; format: Intl.NumberFormat } {
  const known = made.get(locale) ?? { plural: new Intl.PluralRules(locale), format: new Intl.NumberFormat(locale) };
  made.set(locale, known);
  return known;
}
