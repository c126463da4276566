import { parentPort } from 'node:worker_threads';

/** In a thread that `beginThread` began: answers each question with one answer. */
export function answerEach<Question, Answer>(answer: (question: Question) => Answer): void {
  parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
}
