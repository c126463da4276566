import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { BaseApp } from 'astro/app';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { digestOfShape, readsOf } from './reads.ts';
import type { Route } from './route.ts';

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
  /** The place of its route among those of the program. */
  readonly route: number;
  /** Its path below the root of the site, such as `/cy/tools/`. */
  readonly pathname: string;
  /** A digest of what the page is given: which entries, in which order. */
  readonly given: string;
}

/** A page that was made, and what it read of the register. */
export interface MadePage {
  /** Undefined where the page has no content. */
  readonly html: Buffer | undefined;
  readonly reads: ReadonlySet<string>;
}

/**
 * The compiled templates, ready to make pages from the content that was handed over. What Astro knows of the pages of a route is
 * held of one route at a time: of all pages of a large register it is more than all that their entries say.
 */
export interface Program {
  readonly routes: readonly Route[];
  /** The pages of a route, in their order. Where a route before it has a page with the same path, that is the page. */
  readonly pagesOf: (route: number) => Promise<PageToMake[]>;
  /** Makes a page: one at a time. */
  readonly make: (page: Pick<PageToMake, 'route' | 'pathname'>) => Promise<MadePage>;
}

/** What the app knows of the pages of a route. */
type RouteCache = StaticPathsApp['routeCache'] & object;

/** What Astro bundles for making pages: its app, and the few facts of the build that it asks for. */
type BundledApp = BaseApp & {
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: object): void;
  readonly routeCache: RouteCache;
  readonly getComponentByRoute: StaticPathsApp['getComponentByRoute'] & object;
};

/** What all templates of pages begin with. */
const LANGUAGE = /^\/\[\.{3}language\]/u;

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
  const routes = app.manifest.routes.filter(({ routeData }) => routeData.prerender);
  const routeAt = (place: number) => {
    const route = routes[place];
    if (!route) throw new Error(`There is no route ${place}.`);
    return route;
  };
  let held: number | undefined;
  const hold = (place: number) => {
    if (held !== place) app.routeCache.clearAll();
    held = place;
  };
  return {
    routes: routes.map(({ routeData: { route, type } }) => ({ type: route.replace(LANGUAGE, '') || '/', kind: type })),
    pagesOf: async (place) => {
      hold(place);
      const paths = new StaticPaths({
        manifest: { ...app.manifest, routes: [routeAt(place)] },
        routeCache: app.routeCache,
        getComponentByRoute: (route) => app.getComponentByRoute(route),
      });
      return (await paths.getAll()).map(({ pathname, route }) => ({
        route: place,
        pathname,
        given: givenTo(app, pathname, route),
      }));
    },
    make: async ({ route, pathname }) => {
      hold(route);
      const { routeData } = routeAt(route);
      const request = new Request(new URL(addressOf(pathname, routeData, app.manifest.base), 'http://localhost'));
      try {
        const { value: html, reads } = await readsOf(async () => {
          const response = await app.render(request, { routeData });
          return response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
        });
        return { html, reads };
      } catch (error) {
        throw new PageFailed(pathname, error);
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

function addressOf(pathname: string, { type }: RouteData, base: string): string {
  const path = `${base.replace(/\/$/u, '')}/${pathname.replace(/^\/|\/$/gu, '')}`;
  return type === 'endpoint' || path.endsWith('/') ? path : `${path}/`;
}
