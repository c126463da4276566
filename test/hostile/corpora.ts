import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Collections of texts that have broken other programs. They lie beside the repository, or are not there. */
const CORPORA = new URL('../../../shared/corpora/', import.meta.url).pathname;

const there = (path: string) => existsSync(join(CORPORA, path));
const text = (path: string) => new TextDecoder().decode(readFileSync(join(CORPORA, path)));
const texts = (folder: string, ending: RegExp) =>
  readdirSync(join(CORPORA, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .toSorted()
    .map((file) => text(join(folder, file)));

/** Longer files of broken JSON say the same thing again and again. */
const MOST = 2_000;

/** Every text of the corpora, by the name of each, as somebody would paste it into a field; none where they are not there. */
export function corpusPayloads(): Record<string, string[]> {
  const all = {
    'Big List of Naughty Strings': there('naughty-strings')
      ? (JSON.parse(text('naughty-strings/blns.json')) as string[])
      : [],
    'UTF-8 test file': there('utf8tests') ? text('utf8tests/utf8tests.txt').split('\n') : [],
    JSONTestSuite: there('JSONTestSuite') ? texts('JSONTestSuite', /\.json$/u) : [],
    'csv-spectrum': there('csv-spectrum') ? texts('csv-spectrum', /\.(?:csv|json)$/u) : [],
  };
  return Object.fromEntries(Object.entries(all).map(([name, some]) => [name, some.map((one) => one.slice(0, MOST))]));
}
