import type { KeptFiles } from '../data/publish.ts';
import { digestOfShape, stateOf } from './reads.ts';
import { numbered, sameReads, type DataRecord, type RecordedFiles } from './record.ts';

/** The files of data of the last build that can stay, and what the next build has to know of this one’s. */
export interface KeptData extends KeptFiles {
  readonly record: () => DataRecord;
}

/**
 * Keeps files of data from build to build: those that were given the same by the same program (`madeWith`), and of which everything
 * that was read of the register is answered the same. The register must have been given to `readFrom` before.
 */
export function keptData(before: DataRecord | undefined, madeWith: string, isOnSite: KeptFiles['isOnSite']): KeptData {
  const record = before?.madeWith === madeWith ? before : undefined;
  const isSame = record && sameReads(record, stateOf);
  const { reads, placeOf } = numbered();
  const together: Record<string, RecordedFiles> = {};
  const staying = (name: string, given: string): RecordedFiles | undefined => {
    const one = record && Object.hasOwn(record.together, name) ? record.together[name] : undefined;
    if (!one || !isSame || one.given !== given || !one.reads.every(isSame)) return undefined;
    return one.files.every(({ path, sha256 }) => isOnSite(path, sha256)) ? one : undefined;
  };
  const filesOf: KeptFiles['filesOf'] = async ({ name, given }, make) => {
    const digest = digestOfShape(given);
    const stays = staying(name, digest);
    const { files, read } = stays
      ? { files: stays.files, read: stays.reads.map((place) => record?.reads[place] ?? '') }
      : await make().then(({ value, reads: noted }) => ({ files: value, read: [...noted] }));
    together[name] = { given: digest, reads: read.map(placeOf), files };
    return files;
  };
  return {
    isOnSite,
    filesOf,
    record: () => {
      const all = reads();
      return { madeWith, reads: all, states: all.map((read) => stateOf(read) ?? ''), together };
    },
  };
}
