import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AnsweringThread } from './answering-thread.ts';

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
): AnsweringThread<Question, Answer> {
  const process = fork(fileURLToPath(url), {
    serialization: 'advanced',
    execArgv: [...globalThis.process.execArgv, ...flags],
  });
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let failed: Error | undefined;
  const fail = (cause: unknown) => {
    failed ??= cause instanceof Error ? cause : new Error(String(cause));
    for (const { reject } of waiting.splice(0)) reject(failed);
  };
  process.on('message', (told: Told<Answer>) => {
    if ('failed' in told) fail(told.failed);
    else waiting.shift()?.resolve(told.answer);
  });
  process.on('error', fail);
  process.on('exit', (code, signal) => {
    fail(new Error(`A process that should have answered has ended (${signal ?? code}).`));
  });
  const send = (message: unknown) =>
    process.send(message as object, (error) => {
      if (error) fail(error);
    });
  send({ given });
  return {
    ask: (question) => {
      if (failed) return Promise.reject(failed);
      const answer = Promise.withResolvers<Answer>();
      waiting.push(answer);
      send({ question });
      return answer.promise;
    },
    end: () => void process.kill(),
  };
}
