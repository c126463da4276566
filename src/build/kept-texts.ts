import { closeSync, fsyncSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Texts that lie on the disk and not in memory, each known by its place. What a large register says is a billion bytes: whoever needs
 * a text reads it, and the system keeps near what is read often.
 */
export interface TextPlace {
  /** The file that it lies in. */
  readonly file: string;
  /** Where it begins, and its length, in bytes. */
  readonly at: number;
  readonly bytes: number;
}

/** A file that texts are added to, one after another. Nobody else may write to it. */
export interface KeptTexts {
  /** Adds a text of ASCII alone. */
  readonly add: (text: string) => TextPlace;
  /** Ends it, once all of it lies on the disk, whatever becomes of the computer. */
  readonly end: () => void;
}

/** Bytes that are written at once. */
const BLOCK = 1 << 20;
const LINE_FEED = '\n';

/** Files that are read, by path. They stay open: one that is removed or replaced meanwhile is read on. */
const opened = new Map<string, number>();
/** What was added to a file and is not written yet. */
const waiting = new Map<string, (until: number) => void>();

/** Begins a file of texts, which is made when the first is added. Whoever reads it may add to it no more. */
export function keepTexts(file: string): KeptTexts {
  let descriptor: number | undefined;
  let texts: string[] = [];
  let length = 0;
  let [written, end] = [0, 0];
  const write = () => {
    if (descriptor === undefined || texts.length === 0) return;
    const block = Buffer.from(texts.join(''), 'latin1');
    for (let from = 0; from < block.length;) from += writeSync(descriptor, block, from);
    written += block.length;
    [texts, length] = [[], 0];
  };
  return {
    add: (text) => {
      if (descriptor === undefined) {
        mkdirSync(dirname(file), { recursive: true });
        descriptor = openSync(file, 'wx');
        waiting.set(file, (until) => {
          if (until > written) write();
        });
      }
      const bytes = text.length;
      const place = { file, at: end, bytes };
      texts.push(text, LINE_FEED);
      end += bytes + 1;
      length += bytes + 1;
      if (length >= BLOCK) write();
      return place;
    },
    end: () => {
      if (descriptor === undefined) return;
      write();
      waiting.delete(file);
      fsyncSync(descriptor);
      closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

/** What is read is put here, one text after another: a buffer for each takes as long as reading it. */
let text = Buffer.allocUnsafe(1 << 16);

/** The text in a place. Throws where it is no longer there. */
export function textAt({ file, at, bytes }: TextPlace): string {
  waiting.get(file)?.(at + bytes);
  let descriptor = opened.get(file);
  if (descriptor === undefined) opened.set(file, (descriptor = openSync(file, 'r')));
  if (text.length < bytes) text = Buffer.allocUnsafe(2 * bytes);
  for (let read = 0; read < bytes;) {
    const more = readSync(descriptor, text, read, bytes - read, at + read);
    if (more === 0) throw new Error(`${file} has no text of ${bytes} bytes at ${at}.`);
    read += more;
  }
  return text.toString('latin1', 0, bytes);
}

/** Lets go of a file of texts: another may be put in its place, and is then read. */
export function closeTexts(file: string): void {
  const descriptor = opened.get(file);
  if (descriptor !== undefined) closeSync(descriptor);
  opened.delete(file);
}

/** Removes a file of texts, where it is there. */
export function dropTexts(file: string): void {
  closeTexts(file);
  rmSync(file, { force: true });
}
