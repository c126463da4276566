import { Parser } from 'htmlparser2';
import { escapeHtml } from './escape-html.ts';

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
const LEFT_OUT = new Set([
  'script',
  'noscript',
  'link',
  'iframe',
  'object',
  'embed',
  'candour-listen',
  'candour-search',
]);

const isLeftOut = (name: string, attributes: Attributes) =>
  LEFT_OUT.has(name) ||
  attributes['data-offline'] === 'leave-out' ||
  (name === 'nav' && (attributes['class'] ?? '').split(/\s+/u).includes('contents'));

/** Attributes that name ids of the same page. */
const NAMING = new Set(['for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']);

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Source: HTML, 13.1.2 “Elements”: void elements have no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

type Attributes = Readonly<Record<string, string>>;

/** Makes a part of a page’s HTML. `place` is its own place in the copy; its ids are put below it. Throws where the page has no main part. */
export function partOf(html: string, place: string, places: CopyPlaces): Part {
  const links = new Set<string>();
  const styles: string[] = [];
  const pieces: string[] = [];
  let [language, direction, title] = ['', 'ltr', ''];
  let titled: 'not yet' | 'now' | 'yes' = 'not yet';
  // How many elements the place in the page is inside of: of the main part, and of what is left out of it.
  let [inside, without] = [0, 0];
  let found = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') [language, direction] = [attributes['lang'] ?? '', attributes['dir'] ?? 'ltr'];
        if (name === 'link' && attributes['rel'] === 'stylesheet') styles.push(attributes['href'] ?? '');
        if (inside === 0) {
          if (name === 'main' && !found) [inside, found] = [1, true];
          return;
        }
        inside += 1;
        if (without > 0 || isLeftOut(name, attributes)) {
          without += 1;
          return;
        }
        if (name === 'h1' && titled === 'not yet') titled = 'now';
        const own = attributesOf(attributes, place, places, links);
        if (own) pieces.push(`<${oneLower(name)}${own.join('')}>`);
        else without = 1;
      },
      ontext(text) {
        if (inside === 0 || without > 0) return;
        if (titled === 'now') title += text;
        pieces.push(escapeHtml(text));
      },
      onclosetag(name) {
        if (inside === 0) return;
        inside -= 1;
        if (inside === 0) return;
        if (without > 0) {
          without -= 1;
          return;
        }
        if (name === 'h1' && titled === 'now') titled = 'yes';
        if (!VOID.has(name)) pieces.push(`</${oneLower(name)}>`);
      },
    },
    // What the drawing of a chart calls its attributes stays: viewBox.
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  if (!found) throw new Error(`The page at ${place} has no main part.`);
  return { html: pieces.join(''), language, direction, title: title.replace(/\s+/gu, ' ').trim(), links, styles };
}

/** The attributes of an element as they stand in the copy, each with a blank before it; undefined for a picture that cannot be there. */
function attributesOf(
  attributes: Attributes,
  place: string,
  places: CopyPlaces,
  links: Set<string>,
): string[] | undefined {
  const source = attributes['src'];
  const embedded = source?.startsWith('/') ? embed(source, places) : source;
  if (source !== undefined && embedded === undefined) return undefined;
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'srcset' || name.startsWith('data-search')) return [];
    const there =
      name === 'src'
        ? (embedded ?? '')
        : name === 'href' || name === 'action'
          ? lead(value, place, places, links)
          : belowPlace(name, value, place);
    return [there === '' && value === '' ? ` ${name}` : ` ${name}="${escapeHtml(there)}"`];
  });
}

/** Puts ids, and what names them, below the place of the part, so that two parts never share one. */
function belowPlace(name: string, value: string, place: string): string {
  if (name === 'id') return `${place}--${value}`;
  if (NAMING.has(name))
    return value
      .split(/\s+/u)
      .map((id) => `${place}--${id}`)
      .join(' ');
  return value.startsWith('url(#') ? value.replace('url(#', `url(#${place}--`) : value;
}

/** Leads a link to its place in the copy, else to the site. */
function lead(value: string, place: string, { placeOf, addressOf }: CopyPlaces, links: Set<string>): string {
  if (value.startsWith('#')) return `#${place}--${value.slice(1)}`;
  if (!value.startsWith('/')) return value;
  const [path = '', id] = value.split('#');
  links.add(path);
  const there = placeOf(path);
  return there === undefined ? addressOf(value) : `#${there}${id === undefined ? '' : `--${id}`}`;
}

/** A picture in the copy itself, as an address that holds it. Where it cannot be, its words stand alone. */
function embed(source: string, { fileOf }: CopyPlaces): string | undefined {
  const type = PICTURE_TYPES[source.split('.').at(-1) ?? ''];
  const bytes = type === undefined ? undefined : fileOf(source);
  return bytes && `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The copy has a heading of its own above those of its parts. */
const oneLower = (name: string) => (/^h[1-5]$/u.test(name) ? `h${Number(name.slice(1)) + 1}` : name);
