import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DataFile, FilesToMake, WrittenFile } from '../publish.ts';

const MEDIA_TYPE = 'application/gzip';
const FOLDER = '/assets/';

/**
 * DuckDB for the browser, packed: 34 MB of WebAssembly are then under 8 MB on every host, also on one that does not compress
 * what it sends or takes no file over 25 MB. The version stands in its name, so that a browser may keep it for ever.
 *
 * Of the variants that the package has only this one is published: every browser since 2022 can run it.
 */
export function* queryEngine(): Iterable<FilesToMake> {
  yield { name: FOLDER, given: MEDIA_TYPE, files: packedEngine };
}

async function* packedEngine(): AsyncIterable<DataFile> {
  const require = createRequire(import.meta.url);
  const wasm = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const about = new URL('../package.json', `file://${wasm}`);
  const { version } = JSON.parse(await readFile(about, 'utf8')) as { version: string };
  const content = await promisify(gzip)(await readFile(wasm), { level: 9 });
  yield { path: `${FOLDER}duckdb-eh-${version}.wasm.gz`, mediaType: MEDIA_TYPE, content };
}

/** The packed engine among the files that the build wrote; undefined while pages are served during writing. */
export function engineAmong(files: readonly WrittenFile[]): WrittenFile | undefined {
  return files.find(({ path, mediaType }) => mediaType === MEDIA_TYPE && path.startsWith(FOLDER));
}
