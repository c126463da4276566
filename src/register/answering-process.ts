import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { waitingFor, type Answering } from './answering.ts';

/** What a process tells of a question: its answer, or why there is none. */
export type Told<Answer> = { readonly answer: Answer } | { readonly failed: unknown };

/**
 * As `beginThread`, in a process of its own, with memory of its own: the module at `url` calls `begunWith`, then `answerEach`. `flags` are
 * those of Node. It ends with the process that began it, whatever becomes of that.
 */
export function beginProcess<Question, Answer>(
  url: URL,
  given: unknown,
  flags: readonly string[] = [],
): Answering<Question, Answer> {
  const execArgv = [...process.execArgv, ...flags];
  const beside = fork(fileURLToPath(url), { serialization: 'advanced', execArgv });
  const send = (message: object) =>
    beside.send(message, (error) => {
      if (error) fail(error);
    });
  const { ask, answer, fail } = waitingFor<Question, Answer>((question) => {
    send({ question });
  });
  beside.on('message', (told: Told<Answer>) => {
    if ('failed' in told) fail(told.failed);
    else answer(told.answer);
  });
  beside.on('error', fail);
  beside.on('exit', (code, signal) => {
    fail(new Error(`A process that should have answered has ended (${signal ?? code}).`));
  });
  send({ given });
  return { ask, end: () => void beside.kill() };
}
