import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { digestOfInputs, digestOfStore, forgetAsBuilt, isAsBuilt, saveAsBuilt } from '../src/build/as-built.ts';
import { siteFolder } from '../src/build/place.ts';
import { STORE } from '../src/data/store/folder.ts';
import { buildDay } from '../src/register/build-day.ts';
import { isPreview } from '../src/register/preview/preview.ts';

/** Where compiled modules are kept, each by a digest of its source. */
const MODULES = resolve('.cache/modules');

/** Makes the whole site; nothing where nothing has changed since it was made. */
export async function buildSite(): Promise<void> {
  const site = siteFolder(process.env);
  // A preview compares with versions that lie in git, too.
  const inputs = isPreview(process.env) ? undefined : digestOfInputs(buildDay(process.env), site);
  const withStore = () => `${inputs} ${digestOfStore(STORE)}`;
  if (inputs !== undefined && (await isAsBuilt(site, withStore()))) {
    console.log(`Nothing has changed since the site in ${site}/ was made: it stays as it is.`);
    return;
  }
  await forgetAsBuilt(site);
  // A thousand modules take seconds to resolve and compile: what came of it is kept.
  enableCompileCache(MODULES);
  // Threads do not take it from this one: each looks there as it begins.
  process.env['NODE_COMPILE_CACHE'] ??= MODULES;
  await import('./whole-build.ts');
  if (inputs !== undefined) await saveAsBuilt(site, withStore());
}
