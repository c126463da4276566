/** The thread in which gathered records are held against the model. */
import { answerEach } from '../../register/answer-each.ts';
import { fitAll } from './fitting.ts';

answerEach(fitAll);
