import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { isPreview, PREVIEW_FOLDER } from '../register/preview/preview.ts';

/** Where it is kept how each site was made. */
const CACHE = '.cache/made';

/** The folder of the site, from the project’s. A preview has its own, so that nobody publishes it by mistake. */
export function siteFolder(environment: NodeJS.ProcessEnv): string {
  return environment['SITE_FOLDER'] ?? (isPreview(environment) ? PREVIEW_FOLDER : 'dist');
}

/** The folder that keeps how the site in a folder was made. */
export function placeOfBuild(site: string): string {
  return join(CACHE, createHash('sha256').update(resolve(site)).digest('hex').slice(0, 20));
}
