import { collectionOf } from '../../model/index.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { Field } from '../../model/field.ts';
import { cleanText } from './clean.ts';
import { answerFrom, type Reading, type ReadAnswer } from './answer.ts';
import { ID, STORY } from './asked.ts';
import type { Given, GivenEntry, Told } from './given.ts';

/** Where an answer came from. */
export interface Source {
  readonly name: string;
  readonly question: string;
  readonly where: string;
  readonly text: string;
  /** Something to know of it. */
  readonly note?: string;
}

/** What a file says of one entry, as answers to our questions. */
export interface AnsweredEntry {
  readonly collection: CollectionName;
  readonly where: string;
  /** The id that the file gives, or its last part. */
  readonly id?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly story?: string;
  readonly sources: readonly Source[];
  readonly troubles: readonly Told[];
  /** Of lists of records that only a number stands for: how many the file says that there are. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Reads the answers of an entry. What cannot be read for sure is told with its cell, and is no answer. */
export function answersIn(entry: GivenEntry, reading: Reading): AnsweredEntry {
  const { fields } = collectionOf(entry.collection);
  const byName = Map.groupBy(entry.given, ({ way }) => way[0]);
  const facts: Record<string, unknown> = {};
  const sources: Source[] = [];
  const troubles: Told[] = [];
  const counts: Record<string, number> = {};
  for (const [name, { answer, where, text }] of entry.ready ?? []) {
    facts[name] = answer;
    sources.push({ name, question: fields[name]?.question ?? name, where, text });
  }
  for (const [name, given] of byName) {
    const field = fields[name];
    if (!field) continue;
    const count = countIn(field, given);
    if (count !== undefined) counts[name] = count;
    const read = field.of ? recordsFrom(field, given, reading, count !== undefined) : toldFrom(field, given, reading);
    troubles.push(...read.told);
    if (read.answer === undefined) continue;
    facts[name] = read.answer;
    sources.push(
      ...given.map(({ cell, where, way }) => ({
        name,
        question: questionAt(field, way),
        where,
        text: cell.text,
        ...(cell.note && { note: cell.note }),
      })),
    );
  }
  const [id, story] = [ID, STORY].map((name) => byName.get(name)?.find(({ cell }) => cell.text.trim() !== ''));
  if (story) sources.push({ name: STORY, question: STORY, where: story.where, text: story.cell.text });
  return {
    collection: entry.collection,
    where: entry.where,
    facts,
    sources,
    troubles,
    counts,
    ...(id && { id: cleanText(id.cell.text) }),
    ...(story && { story: cleanText(story.cell.text) }),
  };
}

const questionAt = (field: Field, way: Given['way']) =>
  way.length === 1 ? field.question : `${field.question} ${way[1]}: ${field.of?.[way[2]]?.question ?? way[2]}`;

/** Our own data has the number of records in the place of the list. */
function countIn(field: Field, given: readonly Given[]): number | undefined {
  const { number } = given.find(({ way }) => way.length === 1)?.cell ?? {};
  const text = given.find(({ way }) => way.length === 1)?.cell.text.trim() ?? '';
  const count = number ?? (/^\d{1,4}$/u.test(text) ? Number(text) : undefined);
  return field.of && count !== undefined && count > 0 ? count : undefined;
}

function toldFrom(field: Field, given: readonly Given[], reading: Reading): { answer?: unknown; told: Told[] } {
  const read = answerFrom(
    field,
    given.map(({ cell }) => cell),
    reading,
  );
  return { answer: read.answer, told: told(read, given, field) };
}

function told({ troubles }: ReadAnswer, given: readonly Given[], field: Field): Told[] {
  return troubles.map(({ cell, ...trouble }) => {
    const from = given.find((one) => one.cell === cell);
    return {
      where: from?.where ?? '',
      text: cell.text,
      question: from ? questionIn(field, from) : field.question,
      ...trouble,
    };
  });
}

const questionIn = (field: Field, { way }: Given) =>
  way.length === 3 && field.of ? questionAt(field, way) : field.question;

/** A list of records; what stands at its own question is a reason for having none, or says that there is none. */
function recordsFrom(
  field: Field,
  given: readonly Given[],
  reading: Reading,
  counted: boolean,
): { answer?: unknown; told: Told[] } {
  const records = Map.groupBy(
    given.filter(({ way }) => way.length === 3),
    ({ way }) => way[1] ?? 0,
  );
  const whole = given.filter(({ way }) => way.length === 1);
  const all: Record<string, unknown>[] = [];
  const troubles: Told[] = [];
  for (const [, cells] of [...records].toSorted(([a], [b]) => a - b)) {
    const parts = Map.groupBy(cells, ({ way }) => way[2] ?? '');
    const record: Record<string, unknown> = {};
    for (const [part, inner] of Object.entries(field.of ?? {})) {
      const said = parts.get(part) ?? [];
      const read = answerFrom(
        inner,
        said.map(({ cell }) => cell),
        reading,
      );
      troubles.push(
        ...told(read, said, inner).map((one) => ({ ...one, question: `${field.question} ${inner.question}` })),
      );
      if (read.answer !== undefined) record[part] = read.answer;
    }
    if (Object.keys(record).length > 0) all.push(record);
  }
  if (all.length > 0) return { answer: all, told: troubles };
  const read = counted ? { answer: undefined, told: [] } : toldFrom(field, whole, reading);
  return { answer: read.answer, told: [...troubles, ...read.told] };
}
