import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { Refusal } from '../exchange.ts';

/** The parts of an Office file (ECMA-376: a ZIP of parts) that were asked for, unpacked, and the names of all. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly names: ReadonlySet<string>;
}

/** Bounds against files that unpack to more than a machine can hold. Source: ours. */
const MOST_PARTS = 5_000;
const MOST_UNPACKED = 100_000_000;
/** How OLE containers begin: password-protected Office files are one, and so are files of Office before 2007. Source: MS-CFB. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const DAMAGED =
  'The file is damaged: it cannot be unpacked. Open it in the program that it comes from, save it under a new name and import that.';

/** Whether a file is an Office file, by its first bytes, whatever its name says. */
export function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Why a file is one that nobody but its own program can open; undefined where it is not. */
export function whyLocked(bytes: Uint8Array): string | undefined {
  if (!OLE.every((byte, at) => bytes[at] === byte)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'The file is protected with a password. Open it, take the password away (File, Info, Protect), save it and import it again.'
    : 'The file is from an Office program before 2007 (.xls or .doc). Open it, save it as .xlsx or .docx and import that.';
}

/**
 * The parts of an Office file that `wanted` names, each checked against its length and checksum.
 *
 * Refused, in words, where the file is damaged, protected, or would unpack to more than is read. Nothing is unpacked before
 * what it says of its size was added up, and nothing more than it says is unpacked.
 */
export async function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Package | Refusal> {
  const locked = whyLocked(bytes);
  if (locked !== undefined) return { because: locked };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.length === MOST_PARTS) return { because: `The file has more than ${MOST_PARTS} parts. ${DAMAGED}` };
      entries.push(entry);
    }
    const chosen = entries.filter(({ fileName }) => wanted(fileName));
    const because = whyNot(chosen);
    if (because !== undefined) return { because };
    const parts = new Map<string, Uint8Array>();
    for (const entry of chosen) parts.set(entry.fileName, await partOf(zip, entry));
    return { parts, names: new Set(entries.map(({ fileName }) => fileName)) };
  } catch {
    return { because: DAMAGED };
  }
}

function whyNot(chosen: readonly Entry[]): string | undefined {
  const size = chosen.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > MOST_UNPACKED)
    return `Unpacked, the file would be ${megabytes(size)} MB; the most that is read is ${megabytes(MOST_UNPACKED)} MB. Often rows far below the last entry hold formats or spaces: delete them, save it and import it again.`;
  if (new Set(chosen.map(({ fileName }) => fileName)).size < chosen.length) return DAMAGED;
  return chosen.some((entry) => entry.isEncrypted())
    ? 'The file is protected with a password. Take the password away and import it again.'
    : undefined;
}

/** Throws where the part is not what the file says that it is. */
async function partOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry, {})) pieces.push(piece as Buffer);
  const part = Buffer.concat(pieces);
  if (part.length !== entry.uncompressedSize || crc32(part) !== entry.crc32) throw new Error('The part is damaged.');
  return part;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000).toLocaleString('en-GB');
