import { Fault } from '../failure.ts';
import type { GotFile } from '../http/follow.ts';
import type { OneRequest } from '../http/one-request.ts';
import type { ReaderTask } from '../reader.ts';
import type { Unchanged, Validator } from '../received.ts';

interface FileWanted {
  /** Media types, as in an Accept header. Others are taken too: many servers know only a few. */
  readonly accept: string;
  readonly watcher?: () => OneRequest['watch'];
}

/** Gets a file, whether or not it is another than last time. Throws a `Fault`. */
export async function getFile(address: string, task: ReaderTask, { accept, watcher }: FileWanted): Promise<GotFile> {
  const got = await task.client.get(address, {
    accept: `${accept}, */*;q=0.1`,
    mostBytes: task.mostBytes,
    signal: task.signal,
    ...(watcher && { watcher }),
  });
  if (got.is === 'not-modified') throw new Fault('server-error', 'It says 304, and was not asked whether.');
  return got;
}

/**
 * Asks of every file that the last reading was made from whether it has changed. Gives undefined as soon as one has, or cannot
 * be asked: then all are read again, since what they say belongs together. Throws a `Fault`.
 */
export async function unchanged(task: ReaderTask): Promise<Unchanged | undefined> {
  const known = Object.entries(task.known.validators);
  if (known.length === 0 || !(task.source.feed in task.known.validators) || !known.every(([, one]) => canBeAsked(one)))
    return undefined;
  for (const [address, validator] of known) {
    const got = await task.client.get(address, {
      accept: '*/*',
      mostBytes: task.mostBytes,
      signal: task.signal,
      validator,
    });
    if (got.is === 'file') return undefined;
  }
  return { state: 'unchanged', validators: Object.fromEntries(known) };
}

const canBeAsked = ({ etag, lastModified }: Validator) => (etag ?? lastModified) !== undefined;
