import { join } from 'node:path';
import type { RouteData } from 'astro';

/** A route: pages that are made from one template. */
export interface Route {
  /** The path of its template below the language, such as `/tools/[organisation]/[tool]`. */
  readonly type: string;
  readonly kind: RouteData['type'];
}

/** The page of a status has a file of its own name. */
const STATUS_PAGE = /^\/(?:404|500)\/?$/u;

/** The file of a page, from the folder of the site. */
export function fileOf(pathname: string, kind: Route['kind'] | undefined): string {
  if (kind === 'endpoint') return join('.', pathname);
  return STATUS_PAGE.test(pathname) ? `${pathname.replace(/^\/|\/$/gu, '')}.html` : join('.', pathname, 'index.html');
}
