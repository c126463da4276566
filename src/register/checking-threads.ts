import { availableParallelism } from 'node:os';
import { chunksOf } from '../build/chunks.ts';
import type { Answering } from './answering.ts';
import { beginThread } from './answering-thread.ts';
import type { CheckedFile, Surroundings } from './check-file.ts';
import { checkingHere, type CheckingWith, type FileToCheck } from './checking.ts';
import type { ContentFile } from './files.ts';
import { lineOfAnswer } from './line-of-answer.ts';
import { isIn } from './noted-ids.ts';

/** What a thread found of a file. */
export interface CheckedThere {
  readonly found: Omit<CheckedFile, 'file' | 'lineOf'>;
  /** The names that it asked for of other entries, such as “tools/riverside/chest-x-rays”. */
  readonly asked: readonly string[];
}

/** Of 10,000 files nothing is saved, since threads begin and hand over what they find; 100,000 take three fifths of the time. */
const WORTH_THREADS = 20_000;
/** Files that a thread is given at once, and how many such parts it is given before the first is taken from it. */
const AT_ONCE = 50;
const AHEAD = 2;

interface Part {
  readonly files: readonly FileToCheck[];
  answer?: Promise<CheckedThere[]> | undefined;
}

/** Checks files in as many threads as there are processors; fewer than so many here. What is found of each is the same. */
export const threadsFrom =
  (fewest: number): CheckingWith =>
  (around) => {
    const here = checkingHere(around);
    const threads: Answering<readonly FileToCheck[], CheckedThere[]>[] = [];
    const parts: Part[] = [];
    const places = new Map<ContentFile, { readonly part: Part; readonly at: number }>();
    let sent = 0;
    const send = () => {
      const [part, thread] = [parts[sent], threads[sent % threads.length]];
      if (!part || !thread) return;
      sent += 1;
      part.answer = thread.ask(part.files);
      // Whoever waits for it is told.
      part.answer.catch(() => undefined);
    };
    return {
      expect: (files) => {
        if (files.length < fewest) return;
        while (threads.length < availableParallelism()) threads.push(beginCheckingThread(around));
        const more = chunksOf(files, AT_ONCE).map((some): Part => ({ files: some }));
        for (const part of more) for (const [at, { file }] of part.files.entries()) places.set(file, { part, at });
        parts.push(...more);
        for (let count = 0; count < threads.length * AHEAD; count += 1) send();
      },
      check: async (one, noting) => {
        const { file } = one;
        const place = places.get(file);
        const there = (await place?.part.answer)?.[place?.at ?? 0];
        if (!place || !there) return here.check(one, noting);
        // The next part is checked while this one is gone through.
        if (place.at === 0) send();
        if (place.at === place.part.files.length - 1) place.part.answer = undefined;
        for (const name of there.asked) isIn(noting.ids, name);
        return { ...there.found, file, lineOf: lineOfAnswer(around.root, file) };
      },
      end: () => {
        for (const { end } of threads) end();
      },
    };
  };

/** Checks files in threads where they are so many that it is worth it. */
export const checkingInThreads = threadsFrom(WORTH_THREADS);

function beginCheckingThread(around: Surroundings): Answering<readonly FileToCheck[], CheckedThere[]> {
  return beginThread(new URL('./checking-worker.ts', import.meta.url), around);
}
