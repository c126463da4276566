import type { Face } from '../interview/face.ts';
import { answerNames, startQuestions, tidied, type Answers } from './answers.ts';

/** Asks for the answers that are not given yet, each until it can be taken. */
export async function askAnswers(face: Face, given: Partial<Answers>): Promise<Answers> {
  let answers = given;
  for (const name of answerNames) {
    if (answers[name] !== undefined) continue;
    const { question, help, example, usual, whyNot } = startQuestions[name];
    const now = usual?.(answers);
    for (;;) {
      const notes = [help, `For example: ${example}`];
      const given = await face.line({ question, notes, ...(now && { now }), commands: [] }, now ?? '');
      const typed = 'value' in given ? tidied(name, given.value) : '';
      const answer = typed === '' && now !== undefined ? now : typed;
      const why = answer === '' && now === undefined ? 'is missing.' : whyNot(answer);
      if (why === undefined) {
        answers = { ...answers, [name]: answer };
        break;
      }
      face.tell(`  ${question}  ${why}`);
    }
  }
  return answers as Answers;
}
