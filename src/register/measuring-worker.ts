/** The thread in which words are measured: a file in, its remarks out, in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { GlossaryWord } from '../wording/jargon.ts';
import type { WordingSettings } from '../wording/settings.ts';
import { measuringHere, type WordsOfFile } from './check-wording.ts';

const { settings, glossary } = workerData as { settings: WordingSettings; glossary: readonly GlossaryWord[] };
const { remarksOn } = measuringHere(settings, glossary);

parentPort?.on('message', (words: WordsOfFile) => {
  parentPort?.postMessage(remarksOn(words));
});
