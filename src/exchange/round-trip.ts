import { collectionNames } from '../model/collection-names.ts';
import type { Answers } from '../model/index.ts';
import type { Entries, Entry } from '../register/entry.ts';
import { joinRegister } from '../register/register.ts';
import type { EntryFile } from './entry-file.ts';
import { isRefusal, type Refusal } from './exchange.ts';
import { exportRegister, type Exported } from './export.ts';
import { entriesFrom } from './import.ts';
import type { Crosswalk } from './make-crosswalk.ts';
import type { Report } from './report.ts';

/** What an import of a file gives when it is exported again at once. */
export interface RoundTrip {
  readonly report: Report;
  readonly exported: Exported;
}

/** Reads files of a standard and writes what was read in the same standard. `on` is the day of gathering. */
export function roundTrip(crosswalk: Crosswalk, bytes: readonly Uint8Array[], on: string): RoundTrip | Refusal {
  const made = entriesFrom(crosswalk, bytes, on);
  if (isRefusal(made)) return made;
  const register = joinRegister(entriesIn(made.files), on);
  const exported = exportRegister(crosswalk, register, { site: 'https://candour.example.org' });
  return isRefusal(exported) ? exported : { report: made.report, exported };
}

/** The entries of files as an import makes them. They fit the model: the import has seen to that. */
export function entriesIn(files: readonly EntryFile[]): Entries {
  const all = files.map(({ path, text }): Entry => {
    const [collection = '', ...id] = path.replace(/\.json$/u, '').split('/');
    const name = collectionNames.find((one) => one === collection);
    if (!name) throw new Error(`“${path}” lies in no collection.`);
    return {
      collection: name,
      id: id.join('/'),
      file: path,
      facts: JSON.parse(text) as Answers<typeof name>,
      body: '',
      gathered: true,
      draft: false,
      translations: new Map(),
      easyRead: new Map(),
    };
  });
  const byName = collectionNames.map((name): [string, Map<string, Entry>] => [
    name,
    new Map(all.filter((entry) => entry.collection === name).map((entry) => [entry.id, entry])),
  ]);
  return Object.fromEntries(byName) as unknown as Entries;
}
