import { Worker } from 'node:worker_threads';
import { waitingFor, type Answering } from './answering.ts';

/**
 * Begins a thread from the module at `url`, which calls `answerEach`. Only commands use threads: pages are bundled, and a thread
 * begins from a file. Where the thread fails, so does every question that waits, and every later one.
 */
export function beginThread<Question, Answer>(url: URL, workerData: unknown): Answering<Question, Answer> {
  const thread = new Worker(url, { workerData });
  const { ask, answer, fail } = waitingFor<Question, Answer>((question) => {
    thread.postMessage(question);
  });
  thread.on('message', answer);
  thread.on('error', fail);
  return { ask, end: () => void thread.terminate() };
}
