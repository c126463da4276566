import { join } from 'node:path';
import type { KeptFiles, WrittenFile } from '../data/publish.ts';
import type { Before } from '../data/write-data.ts';
import { digestOfShape, stateOf } from './reads.ts';
import { numbered, sameReads, type DataRecord, type RecordedFiles } from './record.ts';

/** The files of data of the last build that can stay, and what the next build has to know of this one’s. */
export interface KeptData extends KeptFiles {
  readonly record: () => DataRecord;
}

interface SiteBefore {
  /** The folder of the site that the last build has made. */
  readonly site: string;
  readonly isOnSite: KeptFiles['isOnSite'];
  /** Where builds keep something for each other; nothing is kept where it is not given. */
  readonly folder?: string;
}

/**
 * Keeps files of data from build to build: those that were given the same by the same program (`madeWith`), and of which everything
 * that was read of the register is answered the same. The register must have been given to `readFrom` before.
 */
export function keptData(
  before: DataRecord | undefined,
  madeWith: string,
  { site, isOnSite, folder }: SiteBefore,
): KeptData {
  const record = before?.madeWith === madeWith ? before : undefined;
  const isSame = record && sameReads(record, stateOf);
  const { reads, placeOf } = numbered();
  const together: Record<string, RecordedFiles> = {};
  /** What the last build made under a name, where all that it read is answered the same: what was given may be something else. */
  const asRead = (name: string): RecordedFiles | undefined => {
    const one = record && Object.hasOwn(record.together, name) ? record.together[name] : undefined;
    return one && isSame && one.reads.every(isSame) ? one : undefined;
  };
  const lies = ({ path, sha256 }: WrittenFile) => isOnSite(path, sha256);
  const readBy = (one: RecordedFiles | undefined) => one?.reads.map((place) => record?.reads[place] ?? '') ?? [];
  /** Pieces of files that are the same where they have the same names. */
  const piecesOf = ({ files }: RecordedFiles): Before =>
    new Map(
      files
        .filter(lies)
        .flatMap(({ path, pieces }) => (pieces ? [[path, { file: join(site, path), pieces }] as const] : [])),
    );
  const filesOf: KeptFiles['filesOf'] = async ({ name, given }, make) => {
    const digest = digestOfShape(given);
    const last = asRead(name);
    const stays = last?.given === digest && last.files.every(lies) ? last : undefined;
    const pieces: Before = last && !stays ? piecesOf(last) : new Map();
    const made = stays ? undefined : await make(pieces);
    const files = stays?.files ?? made?.value ?? [];
    // What was read for a piece that is copied is not read again.
    const before = stays ?? (pieces.size > 0 ? last : undefined);
    together[name] = {
      given: digest,
      reads: [...new Set([...readBy(before), ...(made?.reads ?? [])])].map(placeOf),
      files,
    };
    return files;
  };
  return {
    isOnSite,
    filesOf,
    keep: folder === undefined ? undefined : { folder, program: madeWith },
    record: () => {
      const all = reads();
      return { madeWith, reads: all, states: all.map((read) => stateOf(read) ?? ''), together };
    },
  };
}
