import { closeSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

/** Bytes that are read at once: what is kept of a large register is a hundred million bytes. */
const READ_AT_ONCE = 1 << 22;

/** Lines that are joined to one write: all of them can be more than one text may hold. */
const AT_ONCE = 200;

/** What one build keeps for the next: a line of JSON for each, in pieces of many lines. */
export function* inLines(all: Iterable<unknown>): Generator<string> {
  let lines: string[] = [];
  for (const one of all) {
    lines.push(JSON.stringify(one));
    if (lines.length < AT_ONCE) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Adds lines to a file. The first begins a line of its own, whatever became of the last. */
export async function addLines(file: string, all: Iterable<unknown>): Promise<void> {
  await writeFile(file, afterLineEnd(inLines(all)), { flag: 'a' });
}

function* afterLineEnd(pieces: Iterable<string>): Generator<string> {
  yield '\n';
  yield* pieces;
}

/** A line of a file: where it begins and its length, in bytes, and its bytes, which are there until the next is asked for. */
interface Line {
  readonly at: number;
  readonly bytes: Buffer;
}

/**
 * What was kept in a file, one after another. What cannot be read, such as a line that was being written when a computer stopped, is
 * left out. Throws where there is no such file.
 */
export function* readLines(file: string): Generator<unknown> {
  for (const { bytes } of linesIn(file)) yield* read(bytes.toString());
}

/**
 * The lines of a file. Throws where there is none.
 *
 * A line ends with a line feed alone: Node's own reader of lines ends one at U+2028 too, which JSON leaves as it is. Lines are found in
 * the bytes, and nobody waits between two: as a stream of text, 10,000 entries take twice as long.
 */
export function* linesIn(file: string): Generator<Line> {
  const opened = openSync(file, 'r');
  try {
    let block = Buffer.allocUnsafe(READ_AT_ONCE);
    let [begin, kept] = [0, 0];
    for (;;) {
      // A line that is longer than a block needs a longer one.
      if (kept === block.length) block = Buffer.concat([block, Buffer.allocUnsafe(block.length)]);
      const end = kept + readSync(opened, block, kept, block.length - kept, null);
      let from = 0;
      for (let at = lineEnd(block, from, end); at >= 0; at = lineEnd(block, from, end)) {
        yield { at: begin + from, bytes: block.subarray(from, at) };
        from = at + 1;
      }
      if (end === kept) {
        yield { at: begin + from, bytes: block.subarray(from, end) };
        return;
      }
      block.copyWithin(0, from, end);
      begin += from;
      kept = end - from;
    }
  } finally {
    closeSync(opened);
  }
}

const LINE_FEED = 10;

/** Where the line that begins at `from` ends; less than 0 where its end is not among the bytes that were read. */
function lineEnd(block: Buffer, from: number, end: number): number {
  const at = block.indexOf(LINE_FEED, from);
  return at < end ? at : -1;
}

function* read(line: string): Generator<unknown> {
  if (line === '') return;
  try {
    yield JSON.parse(line);
  } catch {
    // It is made again by whoever misses it.
  }
}
