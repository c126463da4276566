import { languages } from '../i18n/languages.ts';
import { COMPARE_PATH } from '../register/views/national-paths.ts';
import { pathInSite } from '../register/addresses.ts';
import { hashedPlaces } from './hashed-files.ts';
import { permissionsPolicy } from './permissions-policy.ts';
import { isAt, type Place } from './place.ts';
import {
  copyPolicy,
  editorPagePolicy,
  fetchingPolicy,
  pagePolicy,
  queryPolicy,
  searchPolicy,
  workerPolicy,
} from './policies.ts';
import type { HeaderSettings } from './settings.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers that hold at a place. Of several rules that name one header, the last holds. */
export interface HeaderRule {
  readonly at: Place;
  readonly set: Headers;
}

const POLICY = 'Content-Security-Policy';
const CACHING = 'Cache-Control';

/** Kept for good: the name of the file changes with what is in it. */
const FOREVER: Headers = { [CACHING]: 'public, max-age=31536000, immutable' };

/** Two years, in seconds. Without includeSubDomains: a portal below a path does not speak for its whole domain. */
const HSTS = `max-age=${2 * 365 * 24 * 60 * 60}`;

/** What every answer has, unless a later rule says otherwise. */
const EVERYWHERE: Headers = {
  [POLICY]: pagePolicy,
  'Strict-Transport-Security': HSTS,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // May be kept, and is asked for anew each time: whoever asks is told in few bytes that nothing has changed.
  [CACHING]: 'no-cache',
};

/** Open data: any page on the web may read it, with no cookie or sign-in to misuse. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Files of data wherever they lie. Those below `/data/` are open whatever their ending. */
const DATA_ENDINGS = ['.json', '.md', '.atom', '.ics', '.docx', '.xml', '.txt', '.sha256'] as const;

/** The rules of a site, from what holds everywhere to what holds in one place. */
export function headerRules(settings: HeaderSettings): readonly HeaderRule[] {
  const { base, preview } = settings;
  const everywhere = preview ? { ...EVERYWHERE, 'X-Robots-Tag': 'noindex, nofollow' } : EVERYWHERE;
  return [
    { at: { below: base }, set: everywhere },
    ...filesThatStay(settings),
    ...(preview ? [] : openFiles(base)),
    { at: { ending: 'offline.html', within: base }, set: { [POLICY]: copyPolicy } },
    ...languages.flatMap(({ code }) => pagesWithMore(settings, (path) => `${base}${pathInSite(code, path).slice(1)}`)),
  ];
}

/** The headers of what is at a path, by the rules of its site. The path is decoded and has no query. */
export function headersAt(rules: readonly HeaderRule[], path: string): Headers {
  return Object.assign({}, ...rules.filter(({ at }) => isAt(at, path)).map(({ set }) => set)) as Headers;
}

/** Files with a digest or a version in their names. Scripts among them run as workers. */
function filesThatStay({ base }: HeaderSettings): HeaderRule[] {
  return [
    { at: { below: `${base}assets/` }, set: { [POLICY]: workerPolicy } },
    ...hashedPlaces(base).map((at) => ({ at, set: FOREVER })),
  ];
}

/** What others may read from their own pages: data, feeds, the index of search; and cards, which are shown where a page is shared. */
function openFiles(base: string): HeaderRule[] {
  return [
    ...['data/', 'cards/'].map((folder) => ({ at: { below: `${base}${folder}` }, set: OPEN })),
    ...DATA_ENDINGS.map((ending) => ({ at: { ending, within: base }, set: OPEN })),
  ];
}

/** The pages of a language that need more than others. */
function pagesWithMore(settings: HeaderSettings, at: (path: string) => string): HeaderRule[] {
  const search = { [POLICY]: searchPolicy(settings.searchedSites) };
  return [
    { at: { page: at('/') }, set: search },
    { at: { page: at('/search/') }, set: search },
    { at: { page: at('/explore/query/') }, set: { [POLICY]: queryPolicy } },
    { at: { page: at(COMPARE_PATH) }, set: { [POLICY]: fetchingPolicy } },
    { at: { page: at('/edit/') }, set: { [POLICY]: editorPagePolicy(settings.editor), ...signingIn(settings) } },
    { at: { below: at('/edit/form/') }, set: { [POLICY]: fetchingPolicy } },
  ];
}

/** Whoever signs in at a repository’s host does so in a window that answers the one that opened it. */
const signingIn = ({ editor }: HeaderSettings): Headers =>
  editor ? { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' } : {};

/** The name of every header that some rule sets, once, in the order in which they come. */
export const headerNames = (rules: readonly HeaderRule[]): string[] => [
  ...new Set(rules.flatMap(({ set }) => Object.keys(set))),
];
