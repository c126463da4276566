import { isNoAnswer, type NoAnswer } from '../model/answer.ts';
import type { Field } from '../model/field.ts';
import { noAnswers, withholdingGrounds } from '../model/vocabulary/no-answers.ts';
import { asMarkdown, asPlainText } from './markdown.ts';
import { onOneLine } from './plain-text.ts';
import { answersInBlocks, blocksOf, type Block } from './question-blocks.ts';

/** The name of an entry that another refers to; undefined where it is not known. */
export type NameOf = (collection: string, id: string) => string | undefined;

/** What stands between the items of a list in a text of theirs. */
const BETWEEN = '; ';

/**
 * An answer as a plain text that a field of another standard can hold; undefined where none can say it.
 *
 * `answerIn` reads the same answer back from it. Terms stand as their labels in English, days as in ISO 8601, the fields
 * of a record each below its question.
 */
export function textOfAnswer(field: Field, answer: unknown, nameOf: NameOf = () => undefined): string | undefined {
  if (answer === undefined) return undefined;
  if (isNoAnswer(answer)) return reasonInWords(answer);
  const list = Array.isArray(answer) ? (answer as unknown[]) : [answer];
  switch (field.kind) {
    case 'text':
      return asPlainText(String(answer));
    case 'term':
    case 'terms':
      return list.map((id) => field.vocabulary?.get(String(id))?.label ?? String(id)).join(BETWEEN);
    case 'reference':
    case 'references':
      return list.flatMap((id) => (field.to && nameOf(field.to, String(id))) ?? []).join(BETWEEN) || undefined;
    case 'yes-no':
      return answer === true ? 'Yes' : 'No';
    case 'lines':
      return list.map(String).join('\n');
    case 'countries':
      return list.map(String).join(', ');
    case 'records':
      return list.map((record) => recordInWords(field, record as Record<string, unknown>, nameOf)).join('\n\n');
    case 'kept':
      return undefined;
    default:
      return String(answer);
  }
}

function recordInWords(field: Field, record: Record<string, unknown>, nameOf: NameOf): string {
  const blocks = Object.entries(field.of ?? {}).flatMap(([name, inner]): Block[] => {
    const text = textOfAnswer(inner, record[name], nameOf);
    return text === undefined ? [] : [{ question: inner.question, text }];
  });
  return blocksOf(blocks, ' ');
}

/** The answer that a text of theirs gives to a question of ours; undefined where it gives none that fits. */
export function answerIn(field: Field, text: string): unknown {
  const found = reasonIn(field, text) ?? candidate(field, text);
  return found !== undefined && fits(field, found) ? found : undefined;
}

function fits(field: Field, answer: unknown): boolean {
  return isNoAnswer(answer) || field.answer.safeParse(answer).success;
}

function candidate(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'text':
      return asMarkdown(text);
    case 'term':
      return idOf(field, text);
    case 'terms':
      return text.split(BETWEEN).map((label) => idOf(field, label));
    case 'reference':
    case 'references':
    case 'kept':
      return undefined;
    case 'yes-no':
      return { yes: true, no: false }[onOneLine(text).toLowerCase()];
    case 'number':
      return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
    case 'lines':
      return text.split('\n').map(onOneLine);
    case 'countries':
      return text.split(/, ?/u);
    case 'records':
      return recordsIn(field, text);
    default:
      return onOneLine(text);
  }
}

function idOf({ vocabulary }: Field, label: string): string | undefined {
  const alike = onOneLine(label).toLowerCase();
  return vocabulary?.terms.find((term) => term.label.toLowerCase() === alike)?.id;
}

function recordsIn(field: Field, text: string): unknown {
  const inner = Object.entries(field.of ?? {});
  const records = answersInBlocks(
    text,
    inner.map(([, one]) => one.question),
  )?.map((blocks) =>
    Object.fromEntries(
      blocks.map(({ question, text: said }) => {
        const [name = '', one] = inner.find(([, asked]) => asked.question === question) ?? [];
        return [name, one && answerIn(one, said)];
      }),
    ),
  );
  return records?.every((record) => Object.values(record).every((one) => one !== undefined)) ? records : undefined;
}

/** A typed reason in words: `reasonIn` knows them again. */
function reasonInWords(none: NoAnswer): string {
  const label = noAnswers.get(none.noAnswer)?.label ?? none.noAnswer;
  const more =
    none.noAnswer === 'not-yet-known'
      ? ` (by ${none.by})`
      : none.noAnswer === 'withheld'
        ? ` (${withholdingGrounds.get(none.ground)?.label ?? none.ground})`
        : '';
  return `${label}${more}: ${none.because}`;
}

const REASON = /^(?<label>[^:(]{1,40}?)(?: \((?<more>[^()]{1,40})\))?: (?<because>.+)$/su;

/** The typed reason that a text is, where it is written as ours are and the question takes one. */
function reasonIn(field: Field, text: string): NoAnswer | undefined {
  if (field.reasons === false || field.required === 'always') return undefined;
  const said = REASON.exec(text)?.groups;
  const kind = noAnswers.terms.find(({ label }) => label === said?.['label'])?.id;
  const because = said?.['because'] ?? '';
  const more = said?.['more'] ?? '';
  if (kind === 'not-applicable' && more === '') return { noAnswer: kind, because };
  const by = /^by (\d{4}-\d\d-\d\d)$/.exec(more)?.[1];
  if (kind === 'not-yet-known' && by !== undefined) return { noAnswer: kind, by, because };
  const ground = withholdingGrounds.terms.find(({ label }) => label === more)?.id;
  return kind === 'withheld' && ground !== undefined ? { noAnswer: kind, ground, because } : undefined;
}
