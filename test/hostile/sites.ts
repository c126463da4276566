import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS_FILE } from '../../src/headers/hosts/headers-file.ts';

const files = (site: string, ending: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

/** The addresses of the pages of a built site, but for those that are not ours and have no contributed text: the editor, and the engine for questions. */
export function pagesOf(site: string): string[] {
  return files(site, '.html')
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`)
    .filter((address) => !/^\/(?:cy\/|ur\/)?(?:edit\/$|explore\/query)/u.test(address))
    .toSorted();
}

/** The address of the page that differs from this one in nothing but the entry that it is about, which is one of many alike. */
export const firstOfItsKind = (address: string): string =>
  address.replace(/\b(?<door>own|gathered)-\d+/gu, '$<door>-0');

/** Whether two sites have the same bytes at the address of a page. */
export function isSamePage(one: string, other: string, address: string): boolean {
  const [here, there] = [one, other].map((site) =>
    join(site, address.endsWith('/') ? `${address}index.html` : address),
  );
  return (
    here !== undefined && there !== undefined && existsSync(there) && readFileSync(here).equals(readFileSync(there))
  );
}

/** The same site as a host gives it that sends no headers, and without the policies that stand in pages themselves. Gives its folder. */
export async function withoutPolicies(site: string): Promise<string> {
  const bare = `${site}-bare`;
  await cp(site, bare, { recursive: true });
  await rm(join(bare, HEADERS_FILE));
  for (const file of files(bare, '.html')) {
    const page = await readFile(join(bare, file), 'utf8');
    // What it names stays, so that the page has as many elements as before.
    const without = page.replace(/<meta http-equiv="content-security-policy"/iu, '<meta name="left-out"');
    if (without !== page) await writeFile(join(bare, file), without);
  }
  return bare;
}
