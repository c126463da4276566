import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { BaseApp } from 'astro/app';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { digestOfShape, readsOf } from './reads.ts';

/** A page that could not be made: the fault is in a template or a view, never in content that the gate let through. */
export class PageFailed extends Error {
  constructor(pathname: string, cause: unknown) {
    super(
      `The page ${pathname} could not be made. ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    );
  }
}

/** A page that is to be made. */
export interface PageToMake {
  /** Its path below the root of the site, such as `/cy/tools/`. */
  readonly pathname: string;
  /** Its file, from the folder of the site. */
  readonly file: string;
  /** The path of its template below the language, such as `/tools/[organisation]/[tool]`. */
  readonly type: string;
  /** A digest of what the page is given: which entries, in which order. */
  readonly given: string;
}

/** A page that was made, and what it read of the register. */
export interface MadePage {
  /** Undefined where the page has no content. */
  readonly html: Buffer | undefined;
  readonly reads: ReadonlySet<string>;
}

/** The compiled templates, ready to make pages from the content that was handed over. */
export interface Program {
  /** Every page that there is to make, in the order of the routes. */
  readonly pages: readonly PageToMake[];
  /** Makes the page with a number: one page at a time. */
  readonly make: (number: number) => Promise<MadePage>;
}

/** What the app knows of the pages of a route. */
type RouteCache = ConstructorParameters<typeof StaticPaths>[0]['routeCache'] & object;

/** What Astro bundles for making pages: its app, and the few facts of the build that it asks for. */
type BundledApp = BaseApp & {
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: object): void;
  readonly routeCache: RouteCache;
};

/** What all templates of pages begin with. */
const LANGUAGE = /^\/\[\.{3}language\]/u;

/** The page of a status has a file of its own name. */
const STATUS_PAGE = /^\/(?:404|500)\/?$/u;

/**
 * Opens the program that `compile` wrote into a folder. Content, and the list of the files of data, must have been handed over
 * before, in the same thread.
 */
export async function openProgram(folder: string): Promise<Program> {
  const entry = (await readdir(folder)).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`${folder} holds no compiled pages.`);
  const { app } = (await import(pathToFileURL(resolve(folder, entry)).href)) as { app: BundledApp };
  app.setInternals({ pagesByKeys: stylesByPage(app) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: app.logger.options } });
  const routes = new Map<string, { readonly pathname: string; readonly route: RouteData }>();
  // Of two pages with one path the first is made, as Astro does.
  for (const one of await new StaticPaths(app).getAll()) {
    const path = one.pathname.replace(/\/$/u, '');
    if (!routes.has(path)) routes.set(path, one);
  }
  const all = [...routes.values()];
  return {
    pages: all.map(({ pathname, route }) => ({
      pathname,
      file: fileOf(pathname, route),
      type: route.route.replace(LANGUAGE, '') || '/',
      given: givenTo(app, pathname, route),
    })),
    make: async (number) => {
      const one = all[number];
      if (!one) throw new Error(`There is no page ${number}.`);
      const request = new Request(new URL(addressOf(one.pathname, one.route, app.manifest.base), 'http://localhost'));
      try {
        const { value: html, reads } = await readsOf(async () => {
          const response = await app.render(request, { routeData: one.route });
          return response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
        });
        return { html, reads };
      } catch (error) {
        throw new PageFailed(one.pathname, error);
      }
    },
  };
}

/** The style sheets of each page, as Astro’s own build looks them up. They are in the manifest in the order that they are loaded in. */
function stylesByPage({ manifest }: BundledApp): Map<string, unknown> {
  return new Map(
    manifest.routes.map(({ routeData, styles }) => [
      `${routeData.route}&${routeData.component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
}

/** The properties that `getStaticPaths` gave, which the app keeps by the same names. */
function givenTo(app: BundledApp, pathname: string, route: RouteData): string {
  return digestOfShape(app.routeCache.get(route)?.staticPaths.keyed.get(pathname)?.props);
}

function fileOf(pathname: string, { type }: RouteData): string {
  if (type === 'endpoint') return join('.', pathname);
  return STATUS_PAGE.test(pathname) ? `${pathname.replace(/^\/|\/$/gu, '')}.html` : join('.', pathname, 'index.html');
}

function addressOf(pathname: string, { type }: RouteData, base: string): string {
  const path = `${base.replace(/\/$/u, '')}/${pathname.replace(/^\/|\/$/gu, '')}`;
  return type === 'endpoint' || path.endsWith('/') ? path : `${path}/`;
}
