import { join } from 'node:path';
import type { KeptFiles } from '../data/publish.ts';
import type { Before } from '../data/write-data.ts';
import { digestOfShape, stateOf } from './reads.ts';
import { numbered, sameReads, type DataRecord, type RecordedFiles } from './record.ts';

/** The files of data of the last build that can stay, and what the next build has to know of this one’s. */
export interface KeptData extends KeptFiles {
  readonly record: () => DataRecord;
}

/**
 * Keeps files of data from build to build: those that were given the same by the same program (`madeWith`), and of which everything
 * that was read of the register is answered the same. The register must have been given to `readFrom` before. `site` is the folder of the site
 * that the last build has made.
 */
export function keptData(
  before: DataRecord | undefined,
  madeWith: string,
  { site, isOnSite }: { readonly site: string; readonly isOnSite: KeptFiles['isOnSite'] },
): KeptData {
  const record = before?.madeWith === madeWith ? before : undefined;
  const isSame = record && sameReads(record, stateOf);
  const { reads, placeOf } = numbered();
  const together: Record<string, RecordedFiles> = {};
  const staying = (name: string, given: string): RecordedFiles | undefined => {
    const one = record && Object.hasOwn(record.together, name) ? record.together[name] : undefined;
    if (!one || !isSame || one.given !== given || !one.reads.every(isSame)) return undefined;
    return one.files.every(({ path, sha256 }) => isOnSite(path, sha256)) ? one : undefined;
  };
  /** Of files that were given something else now: their pieces are the same where they have the same names. */
  const piecesOf = (name: string): Before => {
    const one = record && Object.hasOwn(record.together, name) ? record.together[name] : undefined;
    if (!one || !isSame || !one.reads.every(isSame)) return new Map();
    return new Map(
      one.files.flatMap(({ path, sha256, pieces }) =>
        pieces && isOnSite(path, sha256) ? [[path, { file: join(site, path), pieces }] as const] : [],
      ),
    );
  };
  const filesOf: KeptFiles['filesOf'] = async ({ name, given }, make) => {
    const digest = digestOfShape(given);
    const stays = staying(name, digest);
    const { files, read } = stays
      ? { files: stays.files, read: stays.reads.map((place) => record?.reads[place] ?? '') }
      : await make(piecesOf(name)).then(({ value, reads: noted }) => ({ files: value, read: [...noted] }));
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
