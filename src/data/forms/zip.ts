import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { inBlocks } from '../pieces.ts';

/** A file to be packed: all of its text, or its pieces in order. */
export interface Packed {
  readonly path: string;
  readonly content: string | Iterable<string>;
  /** Packed as it is, such as the media type at the beginning of an OpenDocument file. */
  readonly plain?: true;
}

/** The earliest day that a ZIP file can hold: the same input gives the same bytes whenever it is packed. */
const WRITTEN = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
/** Half the time of the usual level, for files that are a tenth larger. */
const LEVEL = 4;

/** A ZIP file of some files in their order, made while it is read: neither it nor what is in it is ever held whole. */
export function zip(files: readonly Packed[]): AsyncIterable<Uint8Array> {
  const made = new ZipFile();
  for (const { path, content, plain } of files)
    if (typeof content === 'string')
      made.addBuffer(Buffer.from(content), path, {
        ...WRITTEN,
        ...(plain ? { compress: false } : { compressionLevel: LEVEL }),
      });
    else
      made.addReadStreamLazy(path, { ...WRITTEN, compressionLevel: LEVEL }, (give) => {
        give(null, Readable.from(inBlocks(content), { highWaterMark: 1 }));
      });
  made.end();
  return made.outputStream as Readable;
}
