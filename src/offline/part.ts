import { parseHTML } from 'linkedom';

/** Where the pages of a copy stand in it, and what is around them. */
export interface CopyPlaces {
  /** The place of a path of the site in the copy; undefined where the copy does not hold that page. */
  readonly placeOf: (path: string) => string | undefined;
  /** The address of a path of the site for links that lead out of the copy: https. */
  readonly addressOf: (path: string) => string;
  /** The bytes of a file of the site, by its path; undefined where it is not there. */
  readonly fileOf: (path: string) => Uint8Array | undefined;
}

/** The main part of a built page, made fit to stand with others in one file. */
export interface Part {
  readonly html: string;
  readonly language: string;
  readonly direction: string;
  /** The first heading of the page. */
  readonly title: string;
  /** Every path of the site that the part links to. */
  readonly links: ReadonlySet<string>;
  /** The style sheets of the page, as paths. */
  readonly styles: readonly string[];
}

/** What needs a script, loads something, or has no use in a copy. */
const LEFT_OUT =
  'script, noscript, link, iframe, object, embed, candour-listen, candour-search, nav.contents, [data-offline="leave-out"]';

/** Attributes that name ids of the same page. */
const NAMING = ['for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Makes a part of a page's HTML. `place` is its own place in the copy; its ids are put below it. Throws where the page has no main part. */
export function partOf(html: string, place: string, places: CopyPlaces): Part {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  if (!main) throw new Error(`The page at ${place} has no main part.`);
  for (const one of main.querySelectorAll(LEFT_OUT)) one.remove();
  const links = new Set<string>();
  const title = textOf(main.querySelector('h1'));
  for (const element of main.querySelectorAll('*')) {
    belowPlace(element, place);
    lead(element, place, places, links);
    embed(element, places);
  }
  return {
    html: headingsOneLower(main.innerHTML),
    language: document.documentElement.getAttribute('lang') ?? '',
    direction: document.documentElement.getAttribute('dir') ?? 'ltr',
    title,
    links,
    styles: [...document.querySelectorAll('link[rel=stylesheet]')].map((one) => one.getAttribute('href') ?? ''),
  };
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Puts ids, and what names them, below the place of the part, so that two parts never share one. */
function belowPlace(element: Element, place: string): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'id') element.setAttribute(name, `${place}--${value}`);
    else if (NAMING.includes(name))
      element.setAttribute(
        name,
        value
          .split(/\s+/u)
          .map((id) => `${place}--${id}`)
          .join(' '),
      );
    else if (name.startsWith('data-search')) element.removeAttribute(name);
    else if (value.startsWith('url(#')) element.setAttribute(name, value.replace('url(#', `url(#${place}--`));
  }
}

/** Leads a link to its place in the copy, else to the site. */
function lead(element: Element, place: string, { placeOf, addressOf }: CopyPlaces, links: Set<string>): void {
  for (const name of ['href', 'action']) {
    const value = element.getAttribute(name);
    if (value?.startsWith('#')) element.setAttribute(name, `#${place}--${value.slice(1)}`);
    if (!value?.startsWith('/')) continue;
    const [path = '', id] = value.split('#');
    links.add(path);
    const there = placeOf(path);
    element.setAttribute(
      name,
      there === undefined ? addressOf(value) : `#${there}${id === undefined ? '' : `--${id}`}`,
    );
  }
}

/** Puts a picture into the copy itself. Where it cannot be, its words stand alone. */
function embed(element: Element, { fileOf }: CopyPlaces): void {
  element.removeAttribute('srcset');
  const source = element.getAttribute('src');
  if (!source?.startsWith('/')) return;
  const type = PICTURE_TYPES[source.split('.').at(-1) ?? ''];
  const bytes = type === undefined ? undefined : fileOf(source);
  if (bytes) element.setAttribute('src', `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  else element.remove();
}

/** The copy has a heading of its own above those of its parts. */
function headingsOneLower(html: string): string {
  return html.replace(
    /<(\/?)h([1-5])(?=[\s>])/gu,
    (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
  );
}
