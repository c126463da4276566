import { z } from 'zod';
import { noAnswer, type NoAnswer } from './answer.ts';
import type { Condition } from './condition.ts';
import { calendarDay, keptText, plainText } from './text.ts';
import { whyNotAddress, whyNotEmail, whyNotPhone } from './contact.ts';
import { countryCodes } from './vocabulary/countries.ts';
import type { CollectionName } from './collection-names.ts';
import type { Standard } from './standards.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What the author of the model says about a question. */
export interface Asked {
  /** The question as a reader would ask it. */
  readonly question: string;
  /** What to write, for whoever answers. */
  readonly help: string;
  /** A good answer, in the form in which it is written in a file. */
  readonly example: unknown;
  /** The group it is shown under: a group of its collection. */
  readonly group: string;
  readonly readers: 'everyone' | 'experts';
  /**
   * `'always'`: gathered entries too; `true`: every own entry; a condition or several: when any of them holds.
   * Absent: the author may leave it out.
   */
  readonly required?: 'always' | true | Condition | readonly Condition[];
  /** False where no reason can stand in for the answer. Otherwise a required field may hold a typed reason. */
  readonly reasons?: false;
  /**
   * Whether a percentage may stand in the words: `'never'` where numbers have fields of their own, `'not-alone'` where
   * each must come with “of 1,000 people”. Source: NHS content guide and the Winton Centre on numbers that people can read.
   */
  readonly percentages?: 'never' | 'not-alone';
  /** How a list of records is shown, where not question by question: as dot pictures, or as questions with answers. */
  readonly shownAs?: 'figures' | 'conversation';
  /** Whether it may name entries of other registers that are not here now: what a publisher takes away stops nobody else. */
  readonly mayBeAway?: true;
  /** Its name in outside standards. */
  readonly standards?: Partial<Record<Standard, string>>;
}

export type Kind =
  | 'line'
  | 'text'
  | 'lines'
  | 'term'
  | 'terms'
  | 'day'
  | 'yes-no'
  | 'number'
  | 'address'
  | 'email'
  | 'phone'
  | 'reference'
  | 'references'
  | 'countries'
  | 'language'
  | 'code'
  | 'records'
  | 'kept';

/** All that is known of a field. */
export interface Field extends Asked {
  readonly kind: Kind;
  /** Whether a translation gives its own. Facts are given once. */
  readonly words: boolean;
  readonly vocabulary?: Vocabulary;
  readonly to?: CollectionName;
  /** The fields of each record, by name. */
  readonly of?: Readonly<Record<string, Field>>;
  /** Whether an empty list of records is an answer: there is none. */
  readonly none?: true;
  /** The most characters of a text. */
  readonly most?: number;
  /** What a code looks like. */
  readonly form?: RegExp;
  /** The schema of the answer itself, apart from whether it is required or may be a reason. */
  readonly answer: z.ZodType;
}

const facts = new WeakMap<z.ZodType, Field>();

/** The facts that a schema carries. Throws when it was not made here: a fault in the model. */
export function fieldOf(schema: z.ZodType): Field {
  const field = facts.get(schema);
  if (!field) throw new Error('A schema in the model was made without field.');
  return field;
}

type Schema<S extends z.ZodType, Q extends Asked> = Q extends { required: 'always' }
  ? S
  : Q extends { reasons: false }
    ? z.ZodOptional<S>
    : z.ZodOptional<z.ZodUnion<[S, z.ZodType<NoAnswer>]>>;

function make<S extends z.ZodType, Q extends Asked>(
  kind: Kind,
  schema: S,
  asked: Q,
  more: Pick<Field, 'vocabulary' | 'to' | 'of' | 'none'> & { words?: boolean } = {},
): Schema<S, Q> {
  const answer = asked.required === 'always' || asked.reasons === false ? schema : z.union([schema, noAnswer]);
  const whole = (asked.required === 'always' ? answer : answer.optional()).meta({
    title: asked.question,
    description: asked.help,
    examples: [asked.example],
  });
  facts.set(whole, { ...asked, words: false, ...more, kind, answer: schema });
  return whole as unknown as Schema<S, Q>;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text may be one part of an entry's id: lower-case letters a to z, digits and single hyphens, 80 at most. */
export function isIdPart(text: string): boolean {
  return text.length <= MOST_IN_ID_PART && ID.test(text);
}

/** An id as another entry is named: one part, or `organisation/entry`. */
function id() {
  return z.string().superRefine((text, context) => {
    const parts = text.split('/');
    if (parts.length > 2 || !parts.every(isIdPart))
      context.addIssue({
        code: 'custom',
        message: `says “${text}”, which cannot be the name of an entry. A name has small letters, digits and hyphens only.`,
      });
  });
}

/** `advice`: what to do about a text that does not fit, where the help of the question does not say. */
function unless(why: (text: string) => string | undefined, advice?: string) {
  return z.string().superRefine((text, context) => {
    const message = why(text);
    if (message) context.addIssue({ code: 'custom', message, ...(advice && text !== '' && { params: { advice } }) });
  });
}

const WHOLE_ADDRESS =
  'Copy the whole address from the top of your browser, https:// included. For a page of this site write its path, such as /glossary/ai/.';

const unique = (values: readonly unknown[]) => new Set(values).size === values.length;
const SAME_TWICE = { error: 'names the same thing twice.' };
const EMPTY = { error: 'is an empty list.' };

/** Limits that no field names itself. All count characters or items. */
export const MOST_IN_LINE = 200;
export const MOST_IN_TEXT = 3000;
export const MOST_LINES = 100;
export const MOST_IN_LIST = 200;
export const MOST_NUMBER = 1_000_000_000;
export const MOST_IN_ID_PART = 80;
export const MOST_IN_KEPT = { name: 500, value: 20_000 } as const;

/** Makes the fields of the model: a zod schema that carries its question. */
export const field = {
  /** One line of words. */
  line: <const Q extends Asked & { most?: number }>(asked: Q) =>
    make('line', plainText(asked.most ?? MOST_IN_LINE, { lines: false }), asked, { words: true }),

  /** A line that is a name or a number and is the same in every language. */
  code: <const Q extends Asked & { form: RegExp; formInWords: string }>(asked: Q) =>
    make(
      'code',
      plainText(MOST_IN_LINE, { lines: false }).refine((text) => asked.form.test(text), {
        error: (issue) => `says “${String(issue.input)}”, which is not ${asked.formInWords}.`,
      }),
      asked,
    ),

  /** One or more paragraphs in the safe part of Markdown. */
  text: <const Q extends Asked & { most?: number }>(asked: Q) =>
    make('text', plainText(asked.most ?? MOST_IN_TEXT), asked, { words: true }),

  /** Several lines of words. */
  lines: <const Q extends Asked>(asked: Q) =>
    make(
      'lines',
      z
        .array(plainText(MOST_IN_LINE, { lines: false }))
        .min(1, EMPTY)
        .max(MOST_LINES)
        .refine(unique, SAME_TWICE),
      asked,
      {
        words: true,
      },
    ),

  /** One term of a closed list. */
  term: <Id extends string, const Q extends Asked>(vocabulary: Vocabulary<Id>, asked: Q) =>
    make('term', z.enum(vocabulary.ids as [Id, ...Id[]]), asked, { vocabulary }),

  /** One or more terms of a closed list. */
  terms: <Id extends string, const Q extends Asked>(vocabulary: Vocabulary<Id>, asked: Q) =>
    make(
      'terms',
      z
        .array(z.enum(vocabulary.ids as [Id, ...Id[]]))
        .min(1, EMPTY)
        .refine(unique, SAME_TWICE),
      asked,
      {
        vocabulary,
      },
    ),

  /** A calendar day, ISO 8601. */
  day: <const Q extends Asked>(asked: Q) => make('day', calendarDay(), asked),

  yesNo: <const Q extends Asked>(asked: Q) => make('yes-no', z.boolean(), asked),

  /** A whole number from 0. */
  number: <const Q extends Asked>(asked: Q) => make('number', z.int().min(0).max(MOST_NUMBER), asked),

  /** An https address, or a path inside the site. */
  address: <const Q extends Asked>(asked: Q) => make('address', unless(whyNotAddress, WHOLE_ADDRESS), asked),

  /** The mailbox of a team. */
  email: <const Q extends Asked>(asked: Q) => make('email', unless(whyNotEmail), asked),

  phone: <const Q extends Asked>(asked: Q) => make('phone', unless(whyNotPhone), asked),

  /** The id of one entry of a collection. */
  reference: <const Q extends Asked>(to: CollectionName, asked: Q) => make('reference', id(), asked, { to }),

  /** The ids of entries of a collection. */
  references: <const Q extends Asked>(to: CollectionName, asked: Q) =>
    make('references', z.array(id()).min(1, EMPTY).max(MOST_IN_LIST).refine(unique, SAME_TWICE), asked, { to }),

  /** ISO 3166-1 alpha-2 codes. */
  countries: <const Q extends Asked>(asked: Q) =>
    make('countries', z.array(z.enum(countryCodes)).min(1, EMPTY).refine(unique, SAME_TWICE), asked),

  /** A BCP 47 language tag. */
  language: <const Q extends Asked>(asked: Q) => make('language', unless(whyNotLanguage), asked),

  /** A list of records, each with fields of its own. */
  records: <F extends Record<string, z.ZodType>, const Q extends Asked & { none?: true }>(of: F, asked: Q) =>
    make(
      'records',
      asked.none
        ? z.array(z.strictObject(of)).max(MOST_IN_LIST)
        : z.array(z.strictObject(of)).min(1, EMPTY).max(MOST_IN_LIST),
      asked,
      {
        of: Object.fromEntries(Object.entries(of).map(([name, schema]) => [name, fieldOf(schema)])),
        words: true,
        ...(asked.none && { none: asked.none }),
      },
    ),

  /** Answers that our model has no place for, under the names that their source gives them. */
  kept: <const Q extends Asked>(asked: Q) =>
    make('kept', z.record(keptText(MOST_IN_KEPT.name), keptText(MOST_IN_KEPT.value)), asked),
};

function whyNotLanguage(text: string): string | undefined {
  try {
    if (Intl.getCanonicalLocales(text)[0] === text) return undefined;
  } catch {
    // Not a tag at all: the message below says so.
  }
  return `says “${text}”, which is not a language tag such as en, cy or ur.`;
}
