import { close, createIndex } from 'pagefind';

/**
 * Writes the search index of a built site into its folder `pagefind/`. Gives the number of pages that it read.
 *
 * Throws with Pagefind's own words when it fails.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return added.page_count;
}
