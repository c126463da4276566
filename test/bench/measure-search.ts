import { gzipSync } from 'node:zlib';
import { chromium, type Request } from '@playwright/test';
import { chromiumPath, chromiumSwitches } from '../../scripts/chromium.ts';
import { INDEX_FOLDER } from '../../src/search/format.ts';
import { serveSite } from '../../src/serve/serve-site.ts';

/** What a search takes in the browser, from the moment at which the search page stands there. */
export interface SearchMeasured {
  readonly word: string;
  /** Bytes over the wire until the first result, packed with gzip: every script of the search page, and the parts of the index. */
  readonly bytes: number;
  /** Milliseconds from the last key to the first result. */
  readonly milliseconds: number;
  readonly results: number;
}

const RESULT = '.search-results li a';

/** The bytes of an answer as a host sends it that packs. */
async function overTheWire(request: Request): Promise<number> {
  const body = await (await request.response())?.body();
  return gzipSync(body ?? '').length + (await request.sizes()).responseHeadersSize;
}

/** Searches a built site for a word, in a fresh browser with an empty cache. */
export async function measureSearch(site: string, word: string): Promise<SearchMeasured> {
  const server = await serveSite({ folder: site, port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumSwitches });
  try {
    const page = await browser.newPage();
    const ofSearch: Promise<number>[] = [];
    const note = (request: Request) => {
      if (request.resourceType() === 'script' || request.url().includes(`/${INDEX_FOLDER}/`))
        ofSearch.push(overTheWire(request));
    };
    page.on('requestfinished', note);
    await page.goto(`http://localhost:${server.port}/search/`, { waitUntil: 'networkidle' });
    const box = page.getByRole('searchbox');
    await box.pressSequentially(word);
    const typed = performance.now();
    await page.locator(RESULT).first().waitFor();
    const milliseconds = performance.now() - typed;
    // What narrows the results comes after them.
    page.off('requestfinished', note);
    const bytes = (await Promise.all(ofSearch)).reduce((sum, one) => sum + one, 0);
    return { word, bytes, milliseconds, results: await page.locator(RESULT).count() };
  } finally {
    await browser.close();
    await server.stop();
  }
}
