import type { Remark } from '../wording/remark.ts';
import { beginThread } from './answering-thread.ts';
import type { MeasuringWith, WordsOfFile } from './check-wording.ts';

/** Measures words in a thread of their own, while this one reads files and checks facts: about half of the work each. */
export const measuringInThread: MeasuringWith = (settings, glossary) => {
  const url = new URL('./measuring-worker.ts', import.meta.url);
  const { ask, end } = beginThread<WordsOfFile, Remark[]>(url, { settings, glossary });
  return { remarksOn: ({ file, facts, body }) => ask({ file, facts, body }), end };
};
