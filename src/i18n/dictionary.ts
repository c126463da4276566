import type { Interface } from './en.ts';
import type { Forms } from './phrases.ts';

/** The model's own words in a language other than English, which the model itself holds. */
interface ModelWords {
  readonly questions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly terms: Readonly<
    Record<string, Readonly<Record<string, { readonly label: string; readonly meaning: string }>>>
  >;
  readonly collections: Readonly<Record<string, { readonly one: string; readonly many: string }>>;
}

/** All words of a whole language. */
export interface Dictionary {
  readonly ui: Interface;
  readonly model?: ModelWords;
}

/** The words of the interface that a sample language has: the same names, and none that English has not. */
export type SomeOf<T> = T extends string | readonly string[] | Forms
  ? T
  : { readonly [Key in keyof T]?: SomeOf<T[Key]> };

/** The words of a sample language. */
export interface SampleDictionary {
  readonly ui: SomeOf<Interface>;
  readonly model: ModelWords;
}
