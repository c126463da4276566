/** The process in which the index of search is written: a large one takes as much memory as making pages. */
import { answerEach, begunWith } from '../register/answer-each.ts';
import { writeSearchIndex, type BuiltSite } from './write.ts';

const built = await begunWith<BuiltSite>();
answerEach(() => writeSearchIndex(built));
