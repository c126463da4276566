const OTHER_SPACE = /[^\S ]|\s\s|^\s|\s$/u;

/** A text on one line, one space between its words. Most texts are so already. */
export function oneLine(text: string): string {
  return OTHER_SPACE.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
