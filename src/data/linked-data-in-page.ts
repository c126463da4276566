/**
 * A value as JSON that can stand in a script element of HTML: no `<` can end the element, no U+2028 can end a line of code.
 *
 * A script of the type application/ld+json is data: no browser runs it, and a policy that forbids scripts leaves it alone.
 */
export function inScript(value: unknown): string {
  const signs: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (sign) => signs[sign] ?? sign);
}
