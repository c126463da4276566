import { Worker } from 'node:worker_threads';
import type { Remark } from '../wording/remark.ts';
import type { MeasuringWith, WordsOfFile } from './check-wording.ts';

/**
 * Measures words in a thread of their own, while this one reads files and checks facts: about half of the work each. Only
 * commands use it: pages are bundled, and a thread begins from a file.
 */
export const measuringInThread: MeasuringWith = (settings, glossary) => {
  const thread = new Worker(new URL('./measuring-worker.ts', import.meta.url), { workerData: { settings, glossary } });
  const waiting: PromiseWithResolvers<Remark[]>[] = [];
  thread.on('message', (remarks: Remark[]) => {
    waiting.shift()?.resolve(remarks);
  });
  thread.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    remarksOn: ({ file, facts, body }) => {
      const answer = Promise.withResolvers<Remark[]>();
      waiting.push(answer);
      thread.postMessage({ file, facts, body } satisfies WordsOfFile);
      return answer.promise;
    },
    end: () => void thread.terminate(),
  };
};
