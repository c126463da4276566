import { parentPort } from 'node:worker_threads';

/** In a thread that `beginThread` began: answers each question with one answer, in the order in which they came. */
export function answerEach<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (question: Question) => {
    // What throws ends the thread, and is told to whoever waits.
    last = last.then(async () => parentPort?.postMessage(await answer(question)));
  });
}
