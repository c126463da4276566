import type { Question } from '../editor/questions.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { noAnswers, withholdingGrounds } from '../model/vocabulary/no-answers.ts';
import type { Vocabulary } from '../model/vocabulary/vocabulary.ts';
import { faultInWords, type Path } from './draft.ts';
import type { Given, Put } from './face.ts';
import type { Option } from './pick.ts';
import type { Outcome, Talk } from './put-question.ts';
import { dayTyped } from './typed.ts';

const speech = speak(firstLanguage);
const words = speech.ui.editor;
const BY = noAnswers.id('not-yet-known');
const GROUND = noAnswers.id('withheld');

/** Asks why a question has no answer, and puts the reason in its place. “Back” leads to the question itself. */
export async function putReason({ field }: Question, at: Path, talk: Talk): Promise<Outcome> {
  const { draft, face, today } = talk;
  for (;;) {
    const kind = await chosen(talk, words.reasonKind, noAnswers);
    if (kind === undefined) return 'back';
    const by = kind === BY ? await typed(talk, words.reasonBy, ['A day, such as 2027-03-01 or 1 March 2027.']) : '';
    const ground = kind === GROUND ? await chosen(talk, words.reasonGround, withholdingGrounds) : '';
    const because = await typed(talk, words.reasonBecause, ['Readers see this.']);
    if (by === undefined || ground === undefined || because === undefined) return 'back';
    await draft.put(at, {
      noAnswer: kind,
      ...(by !== '' && { by: dayTyped(by.trim(), today) ?? by.trim() }),
      ...(ground !== '' && { ground }),
      because: because.trim(),
    });
    const faults = draft.faults(at);
    if (faults.length === 0) return 'passed';
    for (const fault of faults)
      face.tell(faultInWords(draft.entry().collection, { ...fault, question: field.question }));
    if (!(await face.confirm('Give the reason again?'))) return 'passed';
  }
}

const put = (question: string, notes: readonly string[]): Put => ({ question, notes, commands: ['back'] });

async function chosen({ face }: Talk, question: string, vocabulary: Vocabulary): Promise<string | undefined> {
  const options = vocabulary.ids.map((value): Option => ({ value, ...speech.term(vocabulary, value) }));
  for (;;) {
    const given: Given<readonly string[]> = await face.choose(put(question, []), options, [], { many: false });
    if ('command' in given) return undefined;
    const [value] = given.value;
    if (value !== undefined) return value;
    face.tell('Choose one of the list. /back leads back to the question.');
  }
}

async function typed({ face }: Talk, question: string, notes: readonly string[]): Promise<string | undefined> {
  const given = await face.line(put(question, notes), '');
  return 'command' in given ? undefined : given.value;
}
