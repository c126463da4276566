/** The words that the comparison writes, in the language of its page. */
export interface Words {
  /** The questions, in their order. */
  readonly rows: Readonly<Record<string, string>>;
  /** The words of each id that can be an answer to a question. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notSaid: string;
  readonly result: string;
  readonly question: string;
  readonly both: string;
  readonly noneInCommon: string;
  readonly unknown: string;
  readonly failed: string;
  readonly working: string;
}
