/** A language of the interface. Its code is a BCP 47 tag; it is the first part of the address, but for the first language. */
export interface Language {
  readonly code: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * `all`: every page is built in it, and no word of the interface or the model may be missing.
   * `translated`: a sample. Only those pages are built that `pages-in.ts` tells of; a word that is missing is English.
   */
  readonly pages: 'all' | 'translated';
}

/** The languages of the interface. The first stands at the root of the site; entries are in it unless they say otherwise. */
export const languages = [
  { code: 'en', name: 'English', direction: 'ltr', pages: 'all' },
  { code: 'cy', name: 'Cymraeg', direction: 'ltr', pages: 'all' },
  { code: 'ur', name: 'اردو', direction: 'rtl', pages: 'translated' },
] as const satisfies readonly Language[];

export type LanguageCode = (typeof languages)[number]['code'];

/** A language in which no page and no word is missing. */
export type WholeLanguageCode = Extract<(typeof languages)[number], { pages: 'all' }>['code'];

/** A language of which there is only a sample. */
export type SampleLanguageCode = Exclude<LanguageCode, WholeLanguageCode>;

export const firstLanguage: LanguageCode = 'en';

export function isLanguageCode(code: string): code is LanguageCode {
  return languages.some((language) => language.code === code);
}

/** All that is said of a language. */
export function languageOf(code: LanguageCode): Language {
  return languages.find((language) => language.code === code) ?? languages[0];
}
