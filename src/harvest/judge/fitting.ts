import type { Answering } from '../../register/answering.ts';
import { beginThread } from '../../register/answering-thread.ts';
import type { Received } from '../received.ts';
import { fitRecord, type Fit } from './fit.ts';
import type { NotTaken } from './verdict.ts';

/** Records to be held against the model, and what that depends on. */
export interface ToFit {
  readonly records: readonly Received[];
  /** YYYY-MM-DD, Europe/London. */
  readonly today: string;
  readonly language: string;
}

/** Holds records against the model; gives what each came to, in their order. */
export interface Fitting {
  readonly fit: (task: ToFit) => Promise<(Fit | NotTaken)[]>;
  readonly end: () => void;
}

/** In this thread: the rules are the same wherever they are held. */
export function fitAll({ records, today, language }: ToFit): (Fit | NotTaken)[] {
  return records.map((record) => fitRecord(record, { today, language }));
}

/** In a thread of its own, while this one reads other sources and writes: it is a third of all the work of a harvest. */
export function fittingInThread(): Fitting {
  const url = new URL('./fitting-worker.ts', import.meta.url);
  // Where nothing has changed, nothing is asked of it: it begins with the first question.
  let thread: Answering<ToFit, (Fit | NotTaken)[]> | undefined;
  return {
    fit: (task) => (thread ??= beginThread(url, undefined)).ask(task),
    end: () => thread?.end(),
  };
}
