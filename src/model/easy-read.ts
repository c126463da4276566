import { z } from 'zod';
import type { Collection, Group } from './collection.ts';
import type { CollectionName } from './collection-names.ts';
import type { Fault } from './check/fault.ts';
import { faultsOf } from './check/entry.ts';
import { field, fieldOf } from './field.ts';
import { isAfter } from './text.ts';
import { pictograms } from './vocabulary/pictograms.ts';

/** The kinds of entries that can have an Easy Read version: those that patients read. */
export const easyReadCollections = ['organisations', 'tools', 'data-uses', 'care'] as const satisfies CollectionName[];

export function canBeEasyRead(name: CollectionName): boolean {
  return (easyReadCollections as readonly CollectionName[]).includes(name);
}

/**
 * The most words of a line. Source: “Information for all” (Inclusion Europe) and the Easy Read guides of UK public bodies
 * ask for short sentences; most name 10 to 15 words.
 */
const MOST_WORDS = 15;

const group = 'easy-read';
const groups: Readonly<Record<string, Group>> = {
  [group]: { title: 'Easy Read', help: 'Short sentences, one idea to a line, a picture beside each.' },
};

const shape = {
  madeOn: field.day({
    question: 'When was it made?',
    help: 'The day on which you last made it agree with the entry. Where the entry’s list of changes has a later day, readers are told that it is older.',
    example: '2026-11-02',
    group,
    readers: 'everyone',
    required: true,
    reasons: false,
  }),
  tried: field.line({
    question: 'Who tried it out?',
    help: 'Easy Read is made with people who use it. Say who read it before it came out, and what you changed. No names.',
    example: 'Six people with a learning disability read it. They asked for the picture of the bus.',
    group,
    readers: 'everyone',
    required: true,
    most: 400,
  }),
  lines: field.records(
    {
      part: field.line({
        question: 'Does a new part begin here?',
        help: 'The heading of the part, where one begins with this line.',
        example: 'Can I say no?',
        group,
        readers: 'everyone',
        reasons: false,
        most: 60,
      }),
      says: field.line({
        question: 'What does the line say?',
        help: `One idea in one short sentence, of at most ${MOST_WORDS} words. Explain a hard word in a line of its own.`,
        example: 'A computer looks at your X-ray.',
        group,
        readers: 'everyone',
        required: 'always',
        most: 140,
      }),
      picture: field.term(pictograms, {
        question: 'Which picture stands beside it?',
        help: 'One picture that shows the idea of the line.',
        example: 'computer',
        group,
        readers: 'everyone',
        required: 'always',
      }),
    },
    {
      question: 'What are its lines?',
      help: 'One line for each idea, with its picture. Say what it is, what a person does, how to say no and whom to ask.',
      example: [{ says: 'A computer looks at your X-ray.', picture: 'computer' }],
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
    },
  ),
};

const schema = z.strictObject(shape);

/** The answers of an Easy Read version, as they stand in its file. */
export type EasyReadFacts = z.infer<typeof schema>;

const fields = Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, fieldOf(one)]));

/** Easy Read versions of the entries of a collection, as a collection. */
export function easyReadOf(original: Collection): Collection {
  return { ...original, groups, fields, schema: schema as unknown as Collection['schema'] };
}

/** All that is wrong with an Easy Read version. `today` is the day of the build, YYYY-MM-DD, Europe/London. */
export function faultsOfEasyRead(original: Collection, facts: unknown, today: string): Fault[] {
  const whole = easyReadOf(original);
  const found = faultsOf(whole, facts, { complete: true });
  const { lines, madeOn } = (typeof facts === 'object' ? (facts ?? {}) : {}) as Record<string, unknown>;
  return [
    ...found,
    ...(Array.isArray(lines) ? lines.flatMap((line: unknown, at) => faultsOfLine(line, at)) : []),
    ...(isAfter(madeOn, today)
      ? [
          {
            at: ['madeOn'],
            question: fieldOf(shape.madeOn).question,
            found: 'is a day that has not come yet.',
            advice: 'Write the day on which you last made it agree with the entry.',
          },
        ]
      : []),
  ];
}

function faultsOfLine(line: unknown, position: number): Fault[] {
  const says = (line as { says?: unknown } | null)?.says;
  const found = typeof says === 'string' ? whyNotEasy(says) : undefined;
  const of = fields['lines']?.of?.['says'];
  if (!found || !of) return [];
  return [
    {
      at: ['lines', position, 'says'],
      question: of.question,
      found,
      advice: 'Make two lines of it, each with its picture.',
      example: String(of.example),
    },
  ];
}

/** Why a line is not Easy Read, in words that follow a question; undefined where it is. “Yes.” may stand before its sentence. */
export function whyNotEasy(says: string): string | undefined {
  const words = says.trim().split(/\s+/u).length;
  if (words > MOST_WORDS) return `has ${words} words. A line of Easy Read has at most ${MOST_WORDS}.`;
  if (/[.!?…:;]['’”)]*\s+\S/u.test(says.trim().replace(/^\p{L}+\.\s+/u, ''))) return 'has more than one sentence.';
  return undefined;
}
