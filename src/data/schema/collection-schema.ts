import { translationFields } from '../../model/check/translation.ts';
import type { Collection } from '../../model/collection.ts';
import { collectionNames, type CollectionName } from '../../model/collection-names.ts';
import type { Field } from '../../model/field.ts';
import { canBeEasyRead, easyReadOf } from '../../model/easy-read.ts';
import { collectionOf } from '../../model/index.ts';
import { noAnswers } from '../../model/vocabulary/no-answers.ts';
import { factKeys } from '../../register/facts.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { REGISTER_FEED_SCHEMA, registerFeedSchema } from '../register-feed/schema.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { answerSchema, fieldSchema, objectOf, reasonInWords, sharedDefinitions, type JsonSchema } from './answers.ts';
import { completeness } from './completeness.ts';
import { DIGEST, LANGUAGE } from './patterns.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** A schema, and the name of its file: `tools.schema.json`. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: JsonSchema;
}

/** The schemas of this version: of each collection, of a file of entries of any, and of the feed. `$id` is a path of the site. */
export function schemasOfModel(): SchemaFile[] {
  return [
    ...collectionNames.map((name) => ({ name: `${name}.schema.json`, schema: schemaOf(name) })),
    { name: 'entries.schema.json', schema: entriesSchema() },
    {
      name: REGISTER_FEED_SCHEMA,
      schema: { ...registerFeedSchema(), $id: schemaPath(SCHEMA_VERSION, REGISTER_FEED_SCHEMA) },
    },
  ];
}

/** Where a schema is published, as a path of the site. */
export const schemaPath = (version: string, name: string): string => `/data/schemas/${version}/${name}`;

/** The JSON Schema of the entries of a collection as they are published; `#/$defs/facts` is what stands in an entry's file. */
export function schemaOf(name: CollectionName): JsonSchema {
  const collection = collectionOf(name);
  return {
    $schema: DRAFT,
    $id: schemaPath(SCHEMA_VERSION, `${name}.schema.json`),
    title: `${collection.one.charAt(0).toUpperCase()}${collection.one.slice(1)}`,
    description: `One entry of the collection “${name}”, as it is published.`,
    type: 'object',
    properties: {
      collection: { const: name },
      id: { $ref: '#/$defs/id' },
      ...(hasPage(name) && { address: { description: 'The address of its page.', type: 'string', format: 'uri' } }),
      digest: {
        description:
          'The SHA-256, in hexadecimal, of collection, id, facts, story, translations and easyRead, where there are any, in canonical JSON (RFC 8785).',
        type: 'string',
        pattern: DIGEST,
      },
      ...(name === 'tools' && { atAGlance: glanceSchema() }),
      facts: { $ref: '#/$defs/facts' },
      story: { $ref: '#/$defs/story' },
      translations: {
        description: 'What it says in other languages, by language tag (BCP 47).',
        type: 'object',
        propertyNames: { pattern: LANGUAGE },
        additionalProperties: { $ref: '#/$defs/translation' },
      },
      ...(canBeEasyRead(name) && {
        easyRead: {
          description: 'Its Easy Read versions, by language tag (BCP 47).',
          type: 'object',
          propertyNames: { pattern: LANGUAGE },
          minProperties: 1,
          additionalProperties: { $ref: '#/$defs/easyRead' },
        },
      }),
    },
    required: [
      'collection',
      'id',
      ...(hasPage(name) ? ['address'] : []),
      'digest',
      ...(name === 'tools' ? ['atAGlance'] : []),
      'facts',
      'translations',
    ],
    additionalProperties: false,
    $defs: {
      facts: factsSchema(collection),
      story: { description: 'The longer story, in the safe part of Markdown.', type: 'string', minLength: 1 },
      translation: translationSchema(collection),
      ...(canBeEasyRead(name) && { easyRead: easyReadSchema(collection) }),
      ...sharedDefinitions([
        ...vocabulariesOf(collection),
        ...(canBeEasyRead(name) ? vocabulariesOf(easyReadOf(collection)) : []),
      ]),
    },
  };
}

/** The eight facts of a tool's page, which follow from its facts. */
function glanceSchema(): JsonSchema {
  const text = { type: 'string', minLength: 1 };
  return {
    description: 'The eight facts that its page opens with. They follow from its facts and are no part of the digest.',
    type: 'array',
    minItems: factKeys.length,
    maxItems: factKeys.length,
    items: {
      type: 'object',
      properties: {
        fact: { enum: factKeys },
        question: { description: 'The question as the page asks it.', ...text },
        field: { description: 'The field that answers it.', ...text },
        answer: { description: 'The id of a term, or a day; null where there is a gap.', type: ['string', 'null'] },
        label: { description: 'The words of the term.', ...text },
        reason: { description: 'Which reason was given for no answer.', enum: noAnswers.ids },
      },
      required: ['fact', 'question', 'field', 'answer'],
      additionalProperties: false,
    },
  };
}

const hasPage = (name: CollectionName) => name !== 'sources';

function factsSchema({ fields, many }: Collection): JsonSchema {
  const complete = completeness(fields);
  return {
    description: `What the files of ${many} answer.`,
    ...objectOf(fields, fieldSchema, ({ required }) => required === 'always'),
    ...('gathered' in fields
      ? {
          $comment: 'An entry that was gathered from another register may leave questions open.',
          if: { not: { required: ['gathered'] } },
          then: complete,
        }
      : { allOf: [complete] }),
  };
}

function easyReadSchema(collection: Collection): JsonSchema {
  const { fields } = easyReadOf(collection);
  return {
    description: 'An Easy Read version: short lines, each with a picture.',
    type: 'object',
    properties: { facts: objectOf(fields, fieldSchema, ({ required }) => required !== undefined) },
    required: ['facts'],
    additionalProperties: false,
  };
}

function translationSchema(collection: Collection): JsonSchema {
  return {
    description: 'The words of an entry in another language. Facts are given once, in the first language.',
    type: 'object',
    properties: {
      facts: objectOf(
        { ...collection.fields, ...translationFields },
        (field) => (field.group === 'translation' ? fieldSchema(field) : wordsSchema(field)),
        ({ group }) => group === 'translation',
      ),
      story: { $ref: '#/$defs/story' },
    },
    required: ['facts'],
    additionalProperties: false,
  };
}

/** What a translation may say to a question: its words, or the words of its reason. */
function wordsSchema(field: Field): JsonSchema {
  if (!field.words) return reasonInWords;
  const words = field.of ? { type: 'array', items: objectOf(field.of, wordsSchema, () => false) } : answerSchema(field);
  return { title: field.question, anyOf: [words, reasonInWords] };
}

function vocabulariesOf({ fields }: Collection): Vocabulary[] {
  const all = [...Object.values(fields), ...Object.values(translationFields)];
  const used = all
    .flatMap((field) => [field, ...Object.values(field.of ?? {})])
    .flatMap(({ vocabulary }) => vocabulary ?? []);
  return [...new Set(used)];
}

function entriesSchema(): JsonSchema {
  return {
    $schema: DRAFT,
    $id: schemaPath(SCHEMA_VERSION, 'entries.schema.json'),
    title: 'Entries of any collection',
    description: 'A file of the whole register, or of one organisation.',
    type: 'array',
    items: {
      type: 'object',
      properties: { collection: { enum: collectionNames } },
      required: ['collection'],
      allOf: collectionNames.map((name) => ({
        if: { properties: { collection: { const: name } }, required: ['collection'] },
        then: { $ref: `${name}.schema.json` },
      })),
    },
  };
}
