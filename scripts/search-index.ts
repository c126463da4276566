import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes for those who have no search page of their own: four times what ours needs. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Writes the search index of a built site into its folder `pagefind/`. Gives the number of pages that it read.
 *
 * Throws with Pagefind's own words when it fails.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const folder = join(site, 'pagefind');
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return added.page_count;
}
