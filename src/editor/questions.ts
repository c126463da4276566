import { conditionsOf, type Collection } from '../model/collection.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import type { Field } from '../model/field.ts';
import { gatheredFields } from '../model/record.ts';

/** A question as it is put to an author: its name in the file and all that the model knows of it. */
export interface Question {
  readonly name: string;
  readonly field: Field;
}

/** A heading with its questions. */
export interface QuestionGroup {
  readonly group: string;
  readonly questions: readonly Question[];
}

/** The questions that an author answers, in the order of the model. What only a gathered entry has is not asked. */
export function questionsOf(collection: Collection): Question[] {
  return Object.entries(collection.fields)
    .filter(([name]) => !(name in gatheredFields))
    .map(([name, field]) => ({ name, field }));
}

/** The same questions under their headings; a heading without a question is left out. */
export function groupsOf(collection: Collection): QuestionGroup[] {
  const byGroup = Map.groupBy(questionsOf(collection), ({ field }) => field.group);
  return Object.keys(collection.groups).flatMap((group) => {
    const questions = byGroup.get(group);
    return questions ? [{ group, questions }] : [];
  });
}

/** Whether a reason can stand in for the answer. */
export function takesReason(field: Field): boolean {
  return field.required !== 'always' && field.reasons !== false;
}

/** The cases in which a question must be answered, as the end of a sentence: "it is a pilot", "it uses data about people". */
export function casesOf(field: Field): readonly string[] {
  return conditionsOf(field).map(({ sentence }) => sentence);
}

/** The collections whose entries people write, in the order of the model. Sources are kept by whoever runs a national register. */
export const writableCollections: readonly CollectionName[] = collectionNames.filter((name) => name !== 'sources');
