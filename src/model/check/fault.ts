/** Something in an entry that must be put right. It names no file: a model knows none. */
export interface Fault {
  /** Where: keys and positions from the top of the entry's facts. */
  readonly at: readonly PropertyKey[];
  /** The question that it is about; undefined for a fault of the entry as a whole. */
  readonly question?: string;
  /** What was found, as the end of a sentence that begins with the question. */
  readonly found: string;
  /** What to do about it, in one or two sentences. */
  readonly advice: string;
  /** What could be written instead. */
  readonly example?: string;
}
