import type { Question } from '../editor/questions.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { isNoAnswer } from '../model/answer.ts';
import { conditionsOf, isRequired } from '../model/collection.ts';
import type { Field } from '../model/field.ts';
import { faultInWords, type Path } from './draft.ts';
import { whyAsked } from './next-question.ts';
import type { Option } from './pick.ts';
import { commandsAt, putQuestion, type Outcome, type Talk } from './put-question.ts';
import { putReason } from './put-reason.ts';

type Record_ = Readonly<Record<string, unknown>>;

const speech = speak(firstLanguage);

/** Puts a question whose answer is a list of records: each record has questions of its own, and then another may follow. */
export async function putRecords(question: Question, at: Path, talk: Talk): Promise<Outcome> {
  const { field } = question;
  const { draft, face } = talk;
  const last = recordsAt(talk, at).length - 1;
  // Somebody stopped in the middle of it.
  if (last >= 0 && openIn(field, recordsAt(talk, at)[last]).length > 0)
    await fillRecord(field, [...at, last], talk, true);
  for (;;) {
    const records = recordsAt(talk, at);
    const there = draft.at(at);
    const saysNone = Array.isArray(there) && there.length === 0;
    const wanted = await whatNext(question, at, talk, records);
    if (wanted === 'back') return 'back';
    if (wanted === 'add') await fillRecord(field, [...at, records.length], talk, false);
    else if (wanted === 'take-out') await draft.put([...at, records.length - 1], undefined);
    else if (wanted === 'none') await draft.put(at, []);
    else if (wanted === 'reason') {
      if ((await putReason(question, at, talk)) === 'passed') return 'passed';
      continue;
    } else if (records.length === 0 && !saysNone && !isNoAnswer(there)) await draft.put(at, undefined);
    if (recordsAt(talk, at).length === 0 && Array.isArray(draft.at(at)) && wanted !== 'none' && !saysNone)
      await draft.put(at, undefined);
    if (['add', 'take-out'].includes(wanted)) continue;
    const faults = draft.at(at) === undefined ? [] : draft.faults(at);
    for (const fault of faults) face.tell(faultInWords(draft.entry().collection, fault));
    if (faults.length === 0 || !(await face.confirm('Change it?'))) return 'passed';
  }
}

type Wanted = 'add' | 'take-out' | 'none' | 'done' | 'open' | 'reason' | 'back';

async function whatNext(
  { name, field }: Question,
  at: Path,
  { face, draft }: Talk,
  records: readonly Record_[],
): Promise<Wanted> {
  const { collection, facts } = draft.entry();
  const some = records.length > 0;
  const there = draft.at(at);
  const now = some
    ? records.map((record, position) => `${position + 1}. ${brief(record)}`).join('  ')
    : Array.isArray(there)
      ? 'there is none'
      : isNoAnswer(there)
        ? 'a reason for no answer'
        : undefined;
  const options: Option[] = [
    ...(now === undefined ? [] : [{ value: 'done', label: 'That is all' }]),
    { value: 'add', label: some ? 'Add another' : 'Add the first' },
    ...(some ? [{ value: 'take-out', label: 'Take out the last' }] : []),
    ...(field.none && !some ? [{ value: 'none', label: 'There is none' }] : []),
  ];
  const notes = [field.help, whyAsked(field, facts), isRequired(field, facts) ? '' : speech.ui.editor.optional];
  const put = {
    question: speech.question(collection, name),
    notes: notes.filter(Boolean),
    ...(now !== undefined && { now }),
    commands: commandsAt(field, false),
  };
  const given = await face.choose(put, options, now === undefined ? [] : ['done'], { many: false });
  if ('command' in given) return given.command;
  return (given.value[0] as Wanted | undefined) ?? (now === undefined ? 'open' : 'done');
}

/** The first answer of a record: it says which one it is. */
const brief = (record: Record_) => String(Object.values(record).find((value) => typeof value === 'string') ?? '…');

/** Puts the questions of one record. `rest`: only those that must be answered and are not. */
async function fillRecord(field: Field, at: Path, talk: Talk, rest: boolean): Promise<void> {
  const { draft } = talk;
  const record = () => (draft.at(at) ?? {}) as Record_;
  // There from the first question on, so that the check tells of what is missing in it.
  if (draft.at(at) === undefined) await draft.put(at, {});
  const names = rest ? openIn(field, record()) : Object.keys(field.of ?? {});
  for (let position = 0; position < names.length;) {
    const name = names[position] ?? '';
    const inner = field.of?.[name];
    const applies = inner && (conditionsOf(inner).length === 0 || isRequired(inner, record()));
    const outcome = applies ? await putQuestion({ name, field: inner }, [...at, name], talk) : 'passed';
    position += outcome === 'back' ? -1 : 1;
    if (position < 0) break;
  }
  if (Object.keys(record()).length === 0 && draft.at(at) !== undefined) await draft.put(at, undefined);
}

function recordsAt({ draft }: Talk, at: Path): readonly Record_[] {
  const there = draft.at(at);
  return Array.isArray(there) ? (there as Record_[]) : [];
}

/** The questions of a record that must be answered and are not. */
function openIn({ of = {} }: Field, record: Record_ | undefined): string[] {
  return Object.entries(of).flatMap(([name, inner]) =>
    isRequired(inner, record ?? {}) && record?.[name] === undefined ? [name] : [],
  );
}
