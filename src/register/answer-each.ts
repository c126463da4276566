import { parentPort } from 'node:worker_threads';
import type { Told } from './answering-process.ts';

type Message<Question> = { readonly given: unknown } | { readonly question: Question };

/** What came to this process before somebody asked for it. */
const early: unknown[] = [];
let take = (message: unknown): void => void early.push(message);
if (!parentPort && process.send) {
  process.on('message', (message) => {
    take(message);
  });
  // Whoever began this process is gone.
  process.on('disconnect', () => process.exit());
}

/** What the process was begun with, by `beginProcess`. To be asked once, before `answerEach`. */
export function begunWith<Given>(): Promise<Given> {
  return new Promise((resolve) => {
    const wait = take;
    take = (message) => {
      take = wait;
      resolve((message as { readonly given: Given }).given);
    };
    const [first] = early.splice(0, 1);
    if (first !== undefined) take(first);
  });
}

/** In a thread or a process that was begun to answer: answers each question with one answer, in the order in which they came. */
export function answerEach<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  let last: Promise<unknown> = Promise.resolve();
  if (parentPort) {
    parentPort.on('message', (question: Question) => {
      // What throws ends the thread, and is told to whoever waits.
      last = last.then(async () => parentPort?.postMessage(await answer(question)));
    });
    return;
  }
  const tell = (told: Told<Answer>) => void process.send?.(told);
  take = (message) => {
    const asked = message as Message<Question>;
    if ('question' in asked)
      last = last
        .then(async () => {
          tell({ answer: await answer(asked.question) });
        })
        .catch((error: unknown) => {
          tell({ failed: error });
        });
  };
  early.splice(0).forEach(take);
}
