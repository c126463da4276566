/**
 * Mends from outside what the editor does to the page: it may set how far a reader can zoom, and only some of its pages have a
 * main part. `root` holds the editor; `title` is what its first page is called.
 */
export function mendEditor(root: HTMLElement, title: string): void {
  mendZoom();
  new MutationObserver(mendZoom).observe(document.head, { childList: true, subtree: true, attributes: true });
  const mendMain = () => giveMain(root, title);
  mendMain();
  new MutationObserver(mendMain).observe(root, { childList: true, subtree: true });
}

const VIEWPORT = 'width=device-width, initial-scale=1';

function mendZoom(): void {
  for (const viewport of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
    if (viewport.content !== VIEWPORT) viewport.content = VIEWPORT;
}

/** Where the editor has no main part, all of it is; else all of it is a named region, so that nothing lies outside. */
function giveMain(root: HTMLElement, title: string): void {
  const role = root.querySelector('main, [role="main"]') ? 'region' : 'main';
  if (root.getAttribute('role') === role) return;
  root.setAttribute('role', role);
  root.setAttribute('aria-label', title);
}
