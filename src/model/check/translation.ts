import { z } from 'zod';
import type { Collection } from '../collection.ts';
import { isNoAnswer } from '../answer.ts';
import { field, fieldOf, type Field } from '../field.ts';
import { isAfter, plainText } from '../text.ts';
import { translators } from '../vocabulary/publisher-terms.ts';
import { faultsOf, fieldAt } from './entry.ts';
import type { Fault } from './fault.ts';

/** What a translation says of itself. Its words are those of the collection. */
const aboutTranslation = {
  translatedBy: field.term(translators, {
    question: 'Who translated it?',
    help: 'Readers are told when a machine did.',
    example: 'person',
    group: 'translation',
    readers: 'everyone',
    required: true,
    reasons: false,
  }),
  translatedOn: field.day({
    question: 'When was it translated?',
    help: 'The day on which you last made the words agree with the first language. Where its list of changes has a later day, readers are told that the translation is older.',
    example: '2026-11-02',
    group: 'translation',
    readers: 'everyone',
    required: true,
    reasons: false,
  }),
};

/** What a translation says of itself, as fields. */
export const translationFields = fieldsOf(aboutTranslation);

const made = new WeakMap<Collection, Collection>();

/** The collection of translations of entries: their words and the words of reasons. Facts are given once, in the first language. */
export function translationOf(original: Collection): Collection {
  const known = made.get(original);
  if (known) return known;
  const shape = Object.fromEntries(Object.entries(original.fields).map(([name, one]) => [name, wordsOf(one)]));
  const translation: Collection = {
    ...original,
    fields: { ...original.fields, ...translationFields },
    schema: z.strictObject({ ...shape, ...aboutTranslation }),
  };
  made.set(original, translation);
  return translation;
}

function fieldsOf(shape: Record<string, z.ZodType>): Record<string, Field> {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, fieldOf(schema)]));
}

/** What a translation may say to a field: its words, or the words of its reason. */
function wordsOf(one: Field): z.ZodType {
  if (!one.words) return becauseInWords.optional();
  const inner = Object.entries(one.of ?? {}).map(([name, field]) => [name, wordsOf(field)]);
  const words = one.of ? z.array(z.strictObject(Object.fromEntries(inner))) : one.answer;
  return z.union([words, becauseInWords]).optional();
}

/** The words of a typed reason. */
const becauseInWords = z.strictObject({ because: plainText(300) });

/** All that is wrong with a translation, its original at hand. */
export function faultsOfTranslation(original: Collection, facts: unknown, of: Record<string, unknown>): Fault[] {
  const translation = translationOf(original);
  const faults = faultsOf({ ...translation, fields: withoutRequired(translation.fields) }, facts, { complete: true });
  const isFact = (fault: Fault) => fieldAt(original.fields, fault.at)?.words === false;
  const inReason = ({ at: [name = ''] }: Fault) =>
    !(name in aboutTranslation) && isNoAnswer((facts as Record<PropertyKey, unknown> | null)?.[name]);
  return [
    ...faults
      .filter((fault) => !inReason(fault))
      .map((fault) => (isFact(fault) ? factInTranslation(fault, original) : fault)),
    ...unlike(translation, facts, of),
  ];
}

/** A translation of a day that has not come would hide that it is older than its entry. `today`: YYYY-MM-DD, Europe/London. */
export function faultsOfTranslationDay(facts: unknown, today: string): Fault[] {
  const translatedOn = (facts as { translatedOn?: unknown } | null)?.translatedOn;
  if (!isAfter(translatedOn, today)) return [];
  return [
    {
      at: ['translatedOn'],
      question: fieldOf(aboutTranslation.translatedOn).question,
      found: 'is a day that has not come yet.',
      advice: 'Write the day on which you last made the words agree with the first language.',
    },
  ];
}

/** In a translation only what it says of itself is required; what it leaves out shows in the first language. */
function withoutRequired(fields: Collection['fields']): Collection['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, one]) => [name, name in aboutTranslation ? one : optional(one)]),
  );
}

function optional(one: Field): Field {
  const { required: _, of, ...rest } = one;
  return {
    ...rest,
    ...(of && { of: Object.fromEntries(Object.entries(of).map(([name, inner]) => [name, optional(inner)])) }),
  };
}

function factInTranslation(fault: Fault, original: Collection): Fault {
  const question = fieldAt(original.fields, fault.at)?.question;
  return {
    at: fault.at,
    ...(question && { question }),
    found: 'is a fact, and this file is a translation. Facts are given once, in the first language.',
    advice: 'Take the line out here. Readers see the fact in their own language.',
  };
}

/** Answers that do not go with those of the first language: lists of another length, a reason beside an answer. */
function unlike(translation: Collection, facts: unknown, of: Record<string, unknown>): Fault[] {
  // Where the first language cannot be read, or is not there, that is what must be told.
  if (typeof facts !== 'object' || facts === null || Object.keys(of).length === 0) return [];
  return Object.entries(facts).flatMap(([name, value]) => {
    const one = translation.fields[name];
    if (!one || name in aboutTranslation) return [];
    const found = whyUnlike(one, value, of[name]);
    if (!found) return [];
    return [
      {
        at: [name],
        question: one.question,
        found,
        advice: 'A translation answers what the first language answers, in the same order.',
      },
    ];
  });
}

function whyUnlike(one: Field, value: unknown, first: unknown): string | undefined {
  const reasonHere = typeof value === 'object' && value !== null && 'because' in value;
  // A fact is refused whatever the first language says.
  if (!one.words && !reasonHere) return undefined;
  if (first === undefined) return 'is answered here, and not in the first language.';
  if (isNoAnswer(value))
    return 'says which kind of reason it is, which is a fact. Only because is given here, in words.';
  if (reasonHere !== isNoAnswer(first))
    return reasonHere
      ? 'has a reason here, and an answer in the first language.'
      : 'has an answer here, and a reason in the first language.';
  if (one.kind !== 'records' || !Array.isArray(value) || !Array.isArray(first) || first.length === value.length)
    return undefined;
  return `has ${value.length} items, and the first language has ${first.length}.`;
}
