import { Worker } from 'node:worker_threads';

/** A thread that answers each question with one answer, in the order in which they came. */
export interface AnsweringThread<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  /** Ends it. What it was asked and has not answered is never answered. */
  readonly end: () => void;
}

/**
 * Begins a thread from the module at `url`, which calls `answerEach`. Only commands use threads: pages are bundled, and a thread
 * begins from a file. Where the thread fails, so does every question that waits, and every later one.
 */
export function beginThread<Question, Answer>(url: URL, workerData: unknown): AnsweringThread<Question, Answer> {
  const thread = new Worker(url, { workerData });
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let failed: Error | undefined;
  thread.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  thread.on('error', (error) => {
    failed = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of waiting.splice(0)) reject(failed);
  });
  return {
    ask: (question) => {
      if (failed) return Promise.reject(failed);
      const answer = Promise.withResolvers<Answer>();
      waiting.push(answer);
      thread.postMessage(question);
      return answer.promise;
    },
    end: () => void thread.terminate(),
  };
}
