/** Signs that Markdown or MDX could read as more than words: in it, or at the beginning of a line. */
const MARKED =
  /[*_`[\]<>|~\\{}@]|&#?\w+;|:\/\/|[wW]{3}\.|^[^\S\n\r\u2028\u2029]*(?:[-+=#:]|\d+[.)])| {2}\r?\n|^ *(?: {4}|\t)/mu;

/**
 * Whether a text is paragraphs of plain words, so that it needs no parser: most answers are, and a register has
 * hundreds of thousands of them. It may say no of a plain text, and never yes of another.
 */
export function isPlainText(text: string): boolean {
  return !MARKED.test(text);
}
