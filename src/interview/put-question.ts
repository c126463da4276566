import { takesReason, type Question } from '../editor/questions.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { isRequired } from '../model/collection.ts';
import { collectionOf } from '../model/index.ts';
import { answerOf, chosenIn, exampleFor, inWords, isChosen, optionsOf, takesMany, type Names } from './choices.ts';
import { faultInWords, type Draft, type Path } from './draft.ts';
import { Stopped, type Command, type Face, type Given, type Put } from './face.ts';
import { whyAsked } from './next-question.ts';
import type { Option } from './pick.ts';
import { putReason } from './put-reason.ts';
import { putRecords } from './put-records.ts';
import { answerFrom, asTyped, takesLines } from './typed.ts';

const speech = speak(firstLanguage);

/** Those who talk: whoever answers, by `face`; the entry; the entries that can be named; the day, YYYY-MM-DD. */
export interface Talk {
  readonly face: Face;
  readonly draft: Draft;
  readonly names: Names;
  readonly today: string;
}

/** Whether the question is done with, answered or left open, or the one before is wanted. */
export type Outcome = 'passed' | 'back';

/**
 * Puts one question, also inside a record, until its answer is right, or is left as it is. `at`: where the answer stands in
 * the entry. What the check says of an answer is told at once.
 */
export async function putQuestion(question: Question, at: Path, talk: Talk): Promise<Outcome> {
  const { field } = question;
  if (field.kind === 'records') return putRecords(question, at, talk);
  const { draft, face } = talk;
  const options = isChosen(field) ? await optionsOf(field, talk.names) : [];
  for (let told = false; ; told = true) {
    const there = draft.at(at);
    const given = await put(question, at, talk, options);
    if ('command' in given) {
      if (given.command === 'back') return 'back';
      if (given.command === 'open') return leftOpen(at, draft);
      if ((await putReason(question, at, talk)) === 'passed') return 'passed';
      continue;
    }
    const kept = given.value === undefined;
    if (kept && there === undefined && field.required !== 'always') return 'passed';
    if (!kept) await draft.put(at, given.value);
    const faults = draft.faults(at);
    if (faults.length === 0 || (kept && told && there !== undefined)) return 'passed';
    for (const fault of faults) face.tell(faultInWords(draft.entry().collection, fault));
    face.tell(there === undefined && kept ? '' : 'Answer again. To leave it as it is, keep what stands there.');
  }
}

async function leftOpen(at: Path, draft: Draft): Promise<Outcome> {
  await draft.put(at, undefined);
  return 'passed';
}

/** Puts the question once. Gives the answer as it stands in a file; undefined where nothing new was said. */
async function put(question: Question, at: Path, talk: Talk, options: readonly Option[]): Promise<Given<unknown>> {
  const { field } = question;
  const { face, draft, today } = talk;
  const there = draft.at(at);
  const asked = asPut(question, at, draft, there === undefined ? undefined : inWords(field, there, options));
  if (isChosen(field)) {
    if (options.length === 0) return nothingToChoose(question, asked, face);
    const many = takesMany(field);
    const given = await face.choose(asked, options, chosenIn(there), { many });
    if ('command' in given) return given;
    return { value: given.value.length === 0 ? undefined : answerOf(field, given.value) };
  }
  const typed = asTyped(field, there);
  const given = takesLines(field) ? await linesKept(question, at, asked, typed, talk) : await face.line(asked, typed);
  if ('command' in given) return given;
  const same = given.value.trim() === '' || given.value === typed;
  return { value: same ? undefined : answerFrom(field, given.value, today) };
}

/** Several lines; those that were typed before somebody stopped are kept with the entry. */
async function linesKept({ field }: Question, at: Path, asked: Put, typed: string, { face, draft, today }: Talk) {
  try {
    return await face.lines(asked, typed);
  } catch (error) {
    if (error instanceof Stopped && error.typed !== '') await draft.put(at, answerFrom(field, error.typed, today));
    throw error;
  }
}

/** A list that has nothing in it yet cannot be chosen from. */
function nothingToChoose({ field }: Question, asked: Put, face: Face): Promise<Given<undefined>> | Given<undefined> {
  const many = field.to === undefined ? 'entries' : collectionOf(field.to).many;
  const put = { ...asked, notes: [`There are no ${many} here yet to choose from. Write one, then come back.`] };
  const rest = asked.commands.filter((command) => command !== 'open');
  return field.required === 'always'
    ? face.line(put, '').then((given) => ('command' in given ? given : { value: undefined }))
    : face
        .choose({ ...put, commands: rest }, [{ value: 'open', label: 'Leave it open for now' }], ['open'], {
          many: false,
        })
        .then((given) => ('command' in given ? given : { command: 'open' }));
}

function asPut({ name, field }: Question, at: Path, draft: Draft, now: string | undefined): Put {
  const { collection, facts } = draft.entry();
  const inside = at.length > 1;
  const around = inside ? (draft.at(at.slice(0, -1)) as Record<string, unknown> | undefined) : facts;
  const optional = !isRequired(field, around ?? {});
  const notes = [
    field.help,
    whyAsked(field, around ?? {}),
    optional ? speech.ui.editor.optional : '',
    exampleFor(field),
  ].filter(Boolean);
  const path = inside ? `${String(at[0])}.${name}` : name;
  return {
    question: speech.question(collection, path),
    notes,
    ...(now !== undefined && { now }),
    commands: commandsAt(field, inside),
  };
}

/** What may be written in place of an answer. Nothing stands in for what names the entry. */
export function commandsAt(field: Question['field'], inside: boolean): readonly Command[] {
  const open: Command[] = field.required === 'always' ? [] : ['open'];
  return [...(takesReason(field) && !inside ? (['reason'] as const) : []), ...open, 'back'];
}
