import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inBlocks, NamedPieces, type Pieces } from './pieces.ts';
import type { DataFile, KeptFiles, WrittenFile } from './publish.ts';

/** A file of the last build that lies where it was written, with pieces that have names. */
export interface FileBefore {
  readonly file: string;
  readonly pieces: WrittenFile['pieces'] & object;
}

/** Such files by their paths on the site. */
export type Before = ReadonlyMap<string, FileBefore>;

/**
 * Writes a file of data below a folder that stands for the root of the site, but not one that lies on the site already. Pieces that the
 * same file of the last build has are copied from there.
 */
export async function writeData(
  { content, ...file }: DataFile,
  folder: string,
  isOnSite: KeptFiles['isOnSite'],
  before: FileBefore | undefined,
): Promise<WrittenFile> {
  const path = join(folder, file.path);
  if (!isWhole(content)) {
    await mkdir(dirname(path), { recursive: true });
    if (!(content instanceof NamedPieces)) return { ...file, ...(await writePieces(path, content)) };
    const pieces: [name: string, bytes: number][] = [];
    return { ...file, ...(await writePieces(path, copied(content, before, pieces))), pieces };
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!isOnSite(file.path, sha256)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx' });
  }
  return { ...file, bytes: bytes.length, sha256 };
}

const isWhole = (content: DataFile['content']): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

async function writePieces(path: string, pieces: Pieces): Promise<Pick<WrittenFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  let bytes = 0;
  try {
    for await (const block of Symbol.iterator in pieces ? inBlocks(pieces) : pieces) {
      hash.update(block);
      await file.appendFile(block);
      bytes += block.length;
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Pieces as they were in the file of the last build, or else as they are made now. The name and length of each is put into `lengths`. */
function* copied(
  { pieces }: NamedPieces,
  before: FileBefore | undefined,
  lengths: [name: string, bytes: number][],
): Iterable<Uint8Array> {
  const there = placesIn(before);
  const opened = before && openSync(before.file, 'r');
  try {
    for (const { name, text } of pieces) {
      const place = there.get(name);
      if (place && opened !== undefined) yield* blocksOf(opened, place);
      const made = place ? undefined : Buffer.from(text());
      if (made) yield made;
      lengths.push([name, place?.bytes ?? made?.length ?? 0]);
    }
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

interface Place {
  readonly at: number;
  readonly bytes: number;
}

function placesIn(before: FileBefore | undefined): Map<string, Place> {
  const places = new Map<string, Place>();
  let at = 0;
  for (const [name, bytes] of before?.pieces ?? []) {
    places.set(name, { at, bytes });
    at += bytes;
  }
  return places;
}

/** Bytes that are read at once. */
const BLOCK = 1 << 20;

function* blocksOf(opened: number, { at, bytes }: Place): Iterable<Uint8Array> {
  for (let from = 0; from < bytes;) {
    // Each is written while the next is read.
    const block = Buffer.allocUnsafe(Math.min(BLOCK, bytes - from));
    const read = readSync(opened, block, 0, block.length, at + from);
    if (read === 0) throw new Error(`A file of data of the last build ends before its byte ${at + from}.`);
    yield block.subarray(0, read);
    from += read;
  }
}
