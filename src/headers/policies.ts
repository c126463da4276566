import { editorPolicy } from '../editor/policy.ts';
import type { EditorSettings } from '../editor/settings.ts';

type Directive = `${'script' | 'style' | 'img' | 'font' | 'connect' | 'worker'}-src`;
type Sources = Partial<Record<Directive, readonly string[]>>;

const SELF = "'self'";
/** Lets WebAssembly be compiled, and no code be made from texts. Source: Content Security Policy Level 3, 'wasm-unsafe-eval'. */
const WASM = "'wasm-unsafe-eval'";

/** What a page may load: files of this site, and only of the kinds that pages have. Everything that is not named is refused. */
const OF_PAGES: Sources = { 'script-src': [SELF], 'style-src': [SELF], 'img-src': [SELF], 'font-src': [SELF] };

/** What holds for every document: it is framed by nobody, sends forms here alone, and its addresses stay its own. */
const OF_DOCUMENTS = ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"] as const;

const written = (sources: Sources) =>
  [
    "default-src 'none'",
    ...Object.entries(sources).map(([directive, list]) => [directive, ...list].join(' ')),
    ...OF_DOCUMENTS,
  ].join('; ');

/** The policy of every page and file that needs nothing more. */
export const pagePolicy = written(OF_PAGES);

/**
 * The policy of pages that search: they fetch parts of the index.
 *
 * `sites` are the origins of publishers who let readers search their sites too.
 */
export const searchPolicy = (sites: readonly string[]) => written({ ...OF_PAGES, 'connect-src': [SELF, ...sites] });

/** Pages whose script fetches files of this site: the forms, and the comparison of organisations. */
export const fetchingPolicy = searchPolicy([]);

/** The policy of the page of questions in SQL: DuckDB is WebAssembly in a worker, and reads tables of this site. */
export const queryPolicy = written({
  ...OF_PAGES,
  'script-src': [SELF, WASM],
  'connect-src': [SELF],
  'worker-src': [SELF],
});

/**
 * The policy of scripts that run as workers: a worker takes its own from the answer that brought its file, not from the page.
 *
 * Source: Content Security Policy Level 3, “Usage by WebAssembly” and section 4.2.2, “run CSP initialization for a global object”.
 */
export const workerPolicy = written({ 'script-src': [SELF, WASM], 'connect-src': [SELF] });

/** The policy of copies to keep: one file with its style inside, and no script. The file itself names the digest of that style. */
export const copyPolicy = written({ 'style-src': ["'unsafe-inline'"], 'img-src': ['data:'] });

/** The policy of the page with the editor, which the page holds too. Framing can be forbidden by a header only. */
export const editorPagePolicy = (settings: EditorSettings | undefined) =>
  `${editorPolicy(settings)}; frame-ancestors 'none'`;
