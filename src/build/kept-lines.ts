import { createReadStream } from 'node:fs';

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

/**
 * What was kept in a file, one after another. What cannot be read, such as a line that was being written when a computer stopped, is
 * left out. Rejects where there is no such file.
 *
 * A line ends with a line feed alone: Node's own reader of lines ends one at U+2028 too, which JSON leaves as it is.
 */
export async function* readLines(file: string): AsyncGenerator<unknown> {
  let rest = '';
  for await (const piece of createReadStream(file, {
    encoding: 'utf8',
    highWaterMark: READ_AT_ONCE,
  }) as AsyncIterable<string>) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield* read(line);
  }
  yield* read(rest);
}

function* read(line: string): Generator<unknown> {
  if (line === '') return;
  try {
    yield JSON.parse(line);
  } catch {
    // It is made again by whoever misses it.
  }
}
