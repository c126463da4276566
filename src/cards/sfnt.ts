import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/**
 * A font as SFNT (TTF or OTF): unpacked where it is WOFF, else as it is. Pango reads no WOFF.
 *
 * Source: WOFF File Format 1.0, W3C Recommendation of 13 December 2012, sections 3 to 5.
 */
export function asSfnt(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOFF') return font;
  const tables = Array.from({ length: font.readUInt16BE(12) }, (_, number) => tableAt(font, HEADER + number * ENTRY));
  const directory = Buffer.alloc(12 + 16 * tables.length);
  writeHeader(directory, font.readUInt32BE(4), tables.length);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [number, { tag, checksum, data }] of tables.entries()) {
    const at = 12 + 16 * number;
    directory.writeUInt32BE(tag, at);
    directory.writeUInt32BE(checksum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function tableAt(font: Buffer, at: number): { tag: number; checksum: number; data: Buffer } {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((part) => font.readUInt32BE(at + part)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const data = font.subarray(offset, offset + packed);
  return { tag, checksum, data: packed < length ? inflateSync(data, { maxOutputLength: length }) : data };
}

function writeHeader(directory: Buffer, flavor: number, count: number): void {
  const selector = Math.floor(Math.log2(count));
  const range = 16 * 2 ** selector;
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(range, 6);
  directory.writeUInt16BE(selector, 8);
  directory.writeUInt16BE(16 * count - range, 10);
}
