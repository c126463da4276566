/** A sentence to be read aloud: where it stands, and in which language (BCP 47). */
export interface Piece {
  readonly text: string;
  readonly language: string;
  readonly element: Element;
}

/** What is not read: what is hidden or folded away, pictures, ways through the page, and the meanings of words. */
const PASSED_OVER =
  '[hidden], script, style, noscript, svg, nav, form, select, [popover], [aria-hidden="true"], candour-listen, details:not([open]) > :not(summary)';

/** An element whose words belong together. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, summary, caption, th, td, figcaption, legend, blockquote, div';

/** The sentences of a part of a page, in the order in which they stand. `language` holds where no element says another. */
export function piecesOf(part: Element, language: string): Piece[] {
  const blocks: { element: Element; text: string }[] = [];
  const walker = part.ownerDocument.createTreeWalker(part, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (!parent || text.trim() === '' || parent.closest(PASSED_OVER)) continue;
    const element = languageBlock(parent, part);
    const last = blocks.at(-1);
    if (last?.element === element) last.text += text;
    else blocks.push({ element, text });
  }
  return blocks.flatMap(({ element, text }) => {
    const spoken = element.closest('[lang]')?.getAttribute('lang') ?? language;
    return sentencesOf(text, spoken).map((sentence) => ({ text: sentence, language: spoken, element }));
  });
}

/** The block that words stand in, or the part of it that is in another language. */
function languageBlock(parent: Element, part: Element): Element {
  const block = parent.closest(BLOCK) ?? part;
  const marked = parent.closest('[lang]');
  return marked && block.contains(marked) ? marked : block;
}

/** Voices stop in the middle of long texts, so they are given one sentence after another. */
function sentencesOf(text: string, language: string): string[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...sentences]
    .map(({ segment }) => segment.replace(/\s+/gu, ' ').trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
}
