import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { conditionsOf } from '../../src/model/collection.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import { standards } from '../../src/model/standards.ts';

/** Every field of a collection by name, those inside records as `recipients.name`. */
function fieldsOf(name: CollectionName): [path: string, field: Field][] {
  return Object.entries(collectionOf(name).fields).flatMap(([path, field]): [string, Field][] => [
    [path, field],
    ...Object.entries(field.of ?? {}).map(([inner, one]): [string, Field] => [`${path}.${inner}`, one]),
  ]);
}

describe.each(collectionNames)('%s', (name) => {
  const collection = collectionOf(name);
  const fields = fieldsOf(name);
  const failing = (wrong: (field: Field) => boolean) =>
    fields.filter(([, field]) => wrong(field)).map(([path]) => path);

  test('every field asks a question', () => {
    expect(failing(({ question }) => !/^\p{Lu}.{2,}\?$/u.test(question))).toEqual([]);
  });

  test('every field tells the writer what to write, in a sentence', () => {
    expect(failing(({ help }) => !/^[\p{Lu}“].{3,}[.?]$/su.test(help))).toEqual([]);
  });

  test('the example of every field is an answer that the gate would take', () => {
    expect(failing(({ example, answer }) => !answer.safeParse(example).success)).toEqual([]);
  });

  test('the example of every field passes the schema of the entry', () => {
    const { shape } = collection.schema;
    const refused = Object.entries(collection.fields)
      .filter(([path, { example }]) => shape[path]?.safeParse(example).success !== true)
      .map(([path]) => path);
    expect(refused).toEqual([]);
  });

  test('every field is for everyone or for experts', () => {
    expect(failing(({ readers }) => !['everyone', 'experts'].includes(readers))).toEqual([]);
  });

  test('every field stands under a group that has a title and help', () => {
    expect(failing(({ group }) => !collection.groups[group]?.title || !collection.groups[group].help)).toEqual([]);
  });

  test('no group is without questions', () => {
    const used = new Set(fields.map(([, { group }]) => group));
    expect(Object.keys(collection.groups).filter((group) => !used.has(group))).toEqual([]);
  });

  test('no two fields of one group ask the same question', () => {
    const asked = Object.values(collection.fields).map(({ group, question }) => `${group}: ${question}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('every condition waits for answers that can be given', () => {
    const impossible = fields.flatMap(([path, field]) =>
      conditionsOf(field).flatMap(({ fields: waited }) =>
        Object.entries(waited).flatMap(([other, values]) =>
          values
            .filter((value) => collection.fields[other]?.vocabulary?.get(String(value)) === undefined)
            .map((value) => `${path} waits for ${other}: ${value}`),
        ),
      ),
    );
    expect(impossible).toEqual([]);
  });

  test('no two questions have the same words: forms without codes are read by them', () => {
    const asked = Object.values(collection.fields).map(({ question }) => question);
    expect(asked.filter((question, at) => asked.indexOf(question) < at)).toEqual([]);
  });

  test('every condition ends the sentence “It is needed because …”', () => {
    const sentences = fields.flatMap(([, field]) => conditionsOf(field).map(({ sentence }) => sentence));
    expect(sentences.filter((sentence) => !/^(?:it|data|people|a supplier) .*[a-zA-Z]$/u.test(sentence))).toEqual([]);
  });

  test('every name in an outside standard says something, in a standard that we know', () => {
    const names = ({ standards: known = {} }: Field) => Object.entries(known);
    expect(
      failing((field) => names(field).some(([standard, text]) => !(standard in standards) || !text.trim())),
    ).toEqual([]);
  });

  test('what is always required takes no reason, since gathered entries have it too', () => {
    const always = fields.filter(([, { required }]) => required === 'always');
    const reason = { noAnswer: 'not-applicable', because: 'There is nothing to say here.' };
    expect(always.filter(([, { answer }]) => answer.safeParse(reason).success).map(([path]) => path)).toEqual([]);
  });
});
