import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SamePage } from './same-pages.ts';

/** What a browser must load of a search that has its whole index in the browser, before its first result. */
export interface EngineMeasured {
  readonly name: string;
  readonly language: string;
  /** The index and the program, with gzip. */
  readonly bytes: number;
  /** Seconds to make the index. */
  readonly seconds: number;
}

type MiniSearch = new (options: object) => { addAll: (documents: readonly object[]) => void; toJSON: () => unknown };
type Lunr = (build: (this: LunrBuilder) => void) => unknown;
interface LunrBuilder {
  ref: (name: string) => void;
  field: (name: string) => void;
  add: (document: object) => void;
}

/** Makes the indexes of MiniSearch and Lunr over the same words, one for each language, as ours are. */
export async function measureSearchEngines(
  packages: string,
  pages: readonly SamePage[],
  languages: readonly string[],
): Promise<EngineMeasured[]> {
  const require = createRequire(join(packages, 'package.json'));
  const MiniSearch = require('minisearch') as MiniSearch;
  const lunr = require('lunr') as Lunr;
  const sizeOf = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  const programs = { MiniSearch: 'minisearch/dist/umd/index.js', Lunr: 'lunr/lunr.min.js' };
  const program = async (path: string) => gzipSync(await readFile(join(packages, 'node_modules', path))).length;
  const measured: EngineMeasured[] = [];
  for (const language of languages) {
    const documents = pages
      .filter((page) => page.language === language)
      .map(({ place, title, body }) => ({ id: place, title, body }));
    const timed = async (name: keyof typeof programs, make: () => unknown) => {
      const began = performance.now();
      const bytes = sizeOf(make()) + (await program(programs[name]));
      measured.push({ name, language, bytes, seconds: (performance.now() - began) / 1000 });
    };
    await timed('MiniSearch', () => {
      const index = new MiniSearch({ fields: ['title', 'body'], storeFields: ['title'] });
      index.addAll(documents);
      return index.toJSON();
    });
    await timed('Lunr', () =>
      lunr(function build() {
        this.ref('id');
        this.field('title');
        this.field('body');
        for (const document of documents) this.add(document);
      }),
    );
  }
  return measured;
}
