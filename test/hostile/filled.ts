import type { CollectionName } from '../../src/model/collection-names.ts';
import { easyReadOf } from '../../src/model/easy-read.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';

type Facts = Record<string, unknown>;

/** What stands in the fields of an entry: words where words may stand, an address where an address may, and whom it names. */
export interface Filling {
  /** The texts for the field with this number, counted through the whole entry: several for a list, else one. */
  readonly texts: (number: number) => readonly string[];
  readonly address: (number: number) => string;
  readonly idIn: (collection: CollectionName) => string;
}

/** A place in an entry that takes what somebody wrote. */
export interface TextPlace {
  readonly at: string;
  readonly kind: Field['kind'];
}

/** The kinds of field that hold what somebody typed, each with how it is filled. Every other is a choice, a day or a number. */
const TYPED: Partial<Record<Field['kind'], (filling: Filling, number: number) => unknown>> = {
  line: ({ texts }, number) => texts(number).join(' '),
  text: ({ texts }, number) => texts(number).join('\n\n'),
  lines: ({ texts }, number) => texts(number),
  kept: ({ texts }, number) => Object.fromEntries(texts(number).map((text) => [text || 'empty', text])),
  code: ({ texts }, number) => texts(number).join(' '),
  address: ({ address }, number) => address(number),
  email: ({ address }, number) => address(number),
  phone: ({ address }, number) => address(number),
};

/** Every place of a collection that takes what somebody wrote, those inside records included: from the model. */
export function textPlaces(fields: Readonly<Record<string, Field>>, before = ''): TextPlace[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...(field.kind in TYPED ? [{ at: `${before}${name}`, kind: field.kind }] : []),
    ...(field.of ? textPlaces(field.of, `${before}${name}.`) : []),
  ]);
}

/** Facts with every question answered; those that take what somebody wrote as `filling` says. */
export function filledFacts(
  fields: Readonly<Record<string, Field>>,
  filling: Filling,
  without: readonly string[] = [],
) {
  let number = 0;
  const answer = (field: Field): unknown => {
    const typed = TYPED[field.kind];
    if (typed) return typed(filling, number++);
    if (field.of) return [Object.fromEntries(Object.entries(field.of).map(([name, inner]) => [name, answer(inner)]))];
    if (field.kind === 'reference' && field.to) return filling.idIn(field.to);
    if (field.kind === 'references' && field.to) return [filling.idIn(field.to)];
    return structuredClone(field.example);
  };
  const asked = Object.entries(fields).filter(([name]) => !without.includes(name));
  return Object.fromEntries(asked.map(([name, field]) => [name, answer(field)])) as Facts;
}

/** The same entry with a reason in the place of every answer that a reason may stand in for. */
export function reasonedFacts(fields: Readonly<Record<string, Field>>, filling: Filling, facts: Facts): Facts {
  const reasoned = Object.entries(facts).map(([name, answer], number) => {
    const field = fields[name];
    const takesReason = field && field.reasons !== false && field.required !== 'always' && !field.to;
    const because = filling.texts(number).join(' ');
    return [name, takesReason ? { noAnswer: 'not-applicable', because } : answer] as const;
  });
  return Object.fromEntries(reasoned);
}

/** The words of a translation of an entry: whatever a translation may say. */
export function translatedFacts(fields: Readonly<Record<string, Field>>, facts: Facts): Facts {
  const words = (some: Readonly<Record<string, Field>>, from: Facts): Facts =>
    Object.fromEntries(
      Object.entries(from).flatMap(([name, answer]) => {
        const field = some[name];
        if (!field) return [];
        if (typeof answer === 'object' && answer !== null && 'because' in answer)
          return [[name, { because: answer.because }]];
        if (!field.words) return [];
        const inner = field.of;
        return [[name, inner ? (answer as Facts[]).map((record) => words(inner, record)) : answer]];
      }),
    );
  return { ...words(fields, facts), translatedBy: 'person', translatedOn: '2026-11-20' };
}

/** An Easy Read version, whose lines are the texts. */
export function easyReadFacts(name: CollectionName, filling: Filling): Facts {
  return filledFacts(easyReadOf(collectionOf(name)).fields, filling);
}
