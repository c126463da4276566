/** The thread in which words are measured: a file in, its remarks out. */
import { workerData } from 'node:worker_threads';
import type { GlossaryWord } from '../wording/jargon.ts';
import type { WordingSettings } from '../wording/settings.ts';
import { answerEach } from './answer-each.ts';
import { measuringHere } from './check-wording.ts';

const { settings, glossary } = workerData as { settings: WordingSettings; glossary: readonly GlossaryWord[] };

answerEach(measuringHere(settings, glossary).remarksOn);
