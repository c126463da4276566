/** Something in a published copy that is not as it should be. */
export interface Finding {
  /** The file, from the root of the site. */
  readonly file: string;
  /** Counts from 1; undefined where the file as a whole is meant. */
  readonly line?: number;
  /** A sentence. */
  readonly found: string;
}

/** A finding on one line. */
export function inOneLine({ file, line, found }: Finding): string {
  return `${file}${line === undefined ? '' : `, line ${line}`}: ${found}`;
}
