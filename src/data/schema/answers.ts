import { MOST_IN_KEPT, MOST_IN_LINE, MOST_IN_LIST, MOST_IN_TEXT, MOST_LINES, MOST_NUMBER } from '../../model/field.ts';
import type { Field } from '../../model/field.ts';
import { countryCodes } from '../../model/vocabulary/countries.ts';
import { noAnswers, withholdingGrounds } from '../../model/vocabulary/no-answers.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import * as patterns from './patterns.ts';

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** What every schema refers to: texts that may be published, reasons in place of an answer, and the closed lists that it uses. */
export function sharedDefinitions(vocabularies: readonly Vocabulary[]): Record<string, JsonSchema> {
  return {
    clean: {
      description: 'No control character, no half of a character, nothing that turns the direction of text.',
      type: 'string',
      pattern: patterns.CLEAN,
    },
    words: {
      description: 'Text for readers: there is something to see in it.',
      allOf: [ref('clean'), { type: 'string', pattern: patterns.VISIBLE }],
    },
    line: {
      description: 'Text for readers on one line.',
      allOf: [ref('words'), { type: 'string', pattern: patterns.ONE_LINE }],
    },
    day: {
      description: 'A calendar day from 1900 to 2199 (ISO 8601, Europe/London).',
      type: 'string',
      format: 'date',
      pattern: patterns.DAY,
    },
    id: { description: 'What an entry is named by in its collection.', type: 'string', pattern: patterns.ID },
    reason,
    ...Object.fromEntries(
      [...vocabularies, withholdingGrounds].map((one) => [one.name, { title: one.name, oneOf: termsOf(one) }]),
    ),
  };
}

function termsOf({ terms }: Vocabulary): JsonSchema[] {
  return terms.map(({ id, label, meaning, source }) => ({
    const: id,
    title: label,
    description: meaning,
    $comment: `Source: ${source}`,
  }));
}

const because = { title: 'Because', type: 'string', allOf: [ref('words')], maxLength: 300 };

/** What stands where an answer does not exist. */
const reason: JsonSchema = {
  title: 'A reason in place of an answer',
  oneOf: [
    reasonOf('not-applicable', {}),
    reasonOf('not-yet-known', { by: { ...ref('day'), title: 'By when it will be known' } }),
    reasonOf('withheld', { ground: { ...ref(withholdingGrounds.name), title: 'On which ground it is withheld' } }),
  ],
};

function reasonOf(id: (typeof noAnswers.ids)[number], more: Record<string, JsonSchema>): JsonSchema {
  const term = noAnswers.get(id);
  return {
    title: term?.label,
    description: term?.meaning,
    type: 'object',
    properties: { noAnswer: { const: id }, ...more, because },
    required: ['noAnswer', ...Object.keys(more), 'because'],
    additionalProperties: false,
  };
}

/** A reason as a translation gives it: its words alone. */
export const reasonInWords: JsonSchema = {
  type: 'object',
  properties: { because },
  required: ['because'],
  additionalProperties: false,
};

/** What may stand under a question: the answer, or a reason where the question takes one. With the words of the question. */
export function fieldSchema(field: Field): JsonSchema {
  const takesReason = field.required !== 'always' && field.reasons !== false;
  return {
    title: field.question,
    description: field.help,
    examples: [field.example],
    ...(takesReason ? { anyOf: [answerSchema(field), ref('reason')] } : answerSchema(field)),
  };
}

/** The answer to a question, whether or not it must be given. */
export function answerSchema(field: Field): JsonSchema {
  switch (field.kind) {
    case 'line':
      return wordsOf('line', field.most ?? MOST_IN_LINE);
    case 'code':
      return { ...wordsOf('line', MOST_IN_LINE), pattern: field.form?.source };
    case 'text':
      return wordsOf('words', field.most ?? MOST_IN_TEXT);
    case 'lines':
      return listOf(wordsOf('line', MOST_IN_LINE), { maxItems: MOST_LINES });
    case 'term':
      return ref(field.vocabulary?.name ?? '');
    case 'terms':
      return listOf(ref(field.vocabulary?.name ?? ''));
    case 'day':
      return ref('day');
    case 'yes-no':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: 0, maximum: MOST_NUMBER };
    case 'address':
      return { type: 'string', minLength: 1, maxLength: 2000, pattern: patterns.ADDRESS };
    case 'email':
      return { type: 'string', pattern: patterns.EMAIL };
    case 'phone':
      return { type: 'string', pattern: patterns.PHONE };
    case 'reference':
      return ref('id');
    case 'references':
      return listOf(ref('id'), { maxItems: MOST_IN_LIST });
    case 'countries':
      return listOf({ description: 'ISO 3166-1 alpha-2', enum: countryCodes });
    case 'language':
      return { type: 'string', pattern: patterns.LANGUAGE };
    case 'records':
      return { type: 'array', ...(!field.none && { minItems: 1 }), maxItems: MOST_IN_LIST, items: recordSchema(field) };
    case 'kept':
      return {
        type: 'object',
        propertyNames: wordsOf('clean', MOST_IN_KEPT.name),
        additionalProperties: wordsOf('clean', MOST_IN_KEPT.value),
      };
  }
}

function wordsOf(what: 'clean' | 'words' | 'line', maxLength: number): JsonSchema {
  return { type: 'string', allOf: [ref(what)], maxLength };
}

function recordSchema({ of = {} }: Field): JsonSchema {
  return objectOf(of, fieldSchema, (inner) => inner.required === 'always');
}

/** An object of the named fields and no others. */
export function objectOf(
  fields: Readonly<Record<string, Field>>,
  schema: (field: Field) => JsonSchema,
  required: (field: Field) => boolean,
): JsonSchema {
  const names = Object.entries(fields).flatMap(([name, field]) => (required(field) ? [name] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schema(field)])),
    ...(names.length > 0 && { required: names }),
    additionalProperties: false,
  };
}

function listOf(items: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { type: 'array', items, minItems: 1, ...more, uniqueItems: true };
}
