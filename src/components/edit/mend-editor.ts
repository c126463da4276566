/**
 * Mends from outside what the editor does to the page: it may set how far a reader can zoom, and it does not say that its own
 * words are English.
 */
export function mendEditor(): void {
  const mend = () => {
    for (const viewport of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
      if (viewport.content !== VIEWPORT) viewport.content = VIEWPORT;
  };
  mend();
  new MutationObserver(mend).observe(document.head, { childList: true, subtree: true, attributes: true });
}

const VIEWPORT = 'width=device-width, initial-scale=1';
