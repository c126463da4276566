import { Fault, failed } from './failure.ts';
import { faultOf } from './http/network-faults.ts';
import type { Asking, Known, Reader, SourceToRead } from './reader.ts';
import { readCandourFeed } from './readers/candour-feed.ts';
import { readCatalogue } from './readers/catalogue.ts';
import { readStandard } from './readers/standard.ts';
import { readTable } from './readers/table.ts';

import type { Outcome } from './received.ts';

const MOST_ENTRIES = 20_000;
const MOST_MEGABYTES = 32;
const WITHIN = 600_000;

/**
 * Reads all that a source publishes. Whatever the source does, and whatever fails, is an outcome: it throws nothing.
 *
 * Records whose digest is known are not asked for again: they are in `same`.
 */
export async function readSource(source: SourceToRead, known: Known, asking: Asking): Promise<Outcome> {
  const end = new AbortController();
  const timer = setTimeout(
    () => end.abort(new Fault('timed-out', 'All of its files together took too long.')),
    asking.within ?? WITHIN,
  );
  try {
    return await readerOf(source)({
      ...asking,
      source,
      known,
      mostBytes: (source.mostMegabytes ?? MOST_MEGABYTES) * 1_000_000,
      mostEntries: source.mostEntries ?? MOST_ENTRIES,
      signal: end.signal,
    });
  } catch (error) {
    const { code, message } = faultOf(error);
    return failed(code, message);
  } finally {
    clearTimeout(timer);
  }
}

function readerOf({ kind, standard }: SourceToRead): Reader {
  if (kind === 'candour-feed') return readCandourFeed;
  if (kind === 'dcat') return readCatalogue;
  return standard === undefined ? readTable : readStandard;
}
