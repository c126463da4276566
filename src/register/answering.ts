/** Something beside this thread that answers each question with one answer, in the order in which they came. */
export interface Answering<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  /** Ends it. What it was asked and has not answered is never answered. */
  readonly end: () => void;
}

/** Questions that wait for their answers. */
export interface Waiting<Question, Answer> {
  readonly ask: Answering<Question, Answer>['ask'];
  /** Gives the first that waits its answer. */
  readonly answer: (answer: Answer) => void;
  /** From now on nothing is answered: whatever waits, and whatever is asked later, fails with the cause. */
  readonly fail: (cause: unknown) => void;
}

/** Begins to wait for the answers to questions, each of which is sent on its way by `send`. */
export function waitingFor<Question, Answer>(send: (question: Question) => void): Waiting<Question, Answer> {
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let failed: Error | undefined;
  return {
    ask: (question) => {
      if (failed) return Promise.reject(failed);
      const answer = Promise.withResolvers<Answer>();
      waiting.push(answer);
      send(question);
      return answer.promise;
    },
    answer: (answer) => waiting.shift()?.resolve(answer),
    fail: (cause) => {
      failed ??= cause instanceof Error ? cause : new Error(String(cause));
      for (const { reject } of waiting.splice(0)) reject(failed);
    },
  };
}
