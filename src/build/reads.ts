/**
 * What pages and files of data read while they are made. One is made again only where something that it read is no longer the same,
 * or what it was given: see docs/decisions/0009-a-page-is-made-again-when-what-it-read-has-changed.md.
 *
 * A read is a question with an argument, such as “entry tools/riverside/chest-x-rays”: whoever gives away a part of the register
 * notes it, and says here how the question is answered later, of another register.
 */
import { createHash } from 'node:crypto';
import type { Register } from '../register/register.ts';

type Answer = (register: Register, argument: string) => unknown;

interface Reading {
  /** What the page that is being made has read so far; undefined while none is. */
  reads: Set<string> | undefined;
  register: Register | undefined;
  readonly answers: Map<string, Answer>;
  /** What an object is called, where it stands for itself: an entry is read by its name, whatever it says. */
  readonly names: WeakMap<object, string>;
}

/** Astro bundles the pages apart from the command that builds them, so that the two share no module, only this. */
const shared = globalThis as { candourReading?: Reading };
const reading = (shared.candourReading ??= {
  reads: undefined,
  register: undefined,
  answers: new Map(),
  names: new WeakMap(),
});

/** Notes that the page that is being made depends on the answer to a question. */
export function noteRead(read: string): void {
  reading.reads?.add(read);
}

/** Says how a question is answered, when the module that notes it is loaded. */
export function answerRead(question: string, answer: Answer): void {
  reading.answers.set(question, answer);
}

/** The register of which questions are asked from now on. */
export function readFrom(register: Register): void {
  reading.register = register;
}

/** Gives an object its name. */
export function nameFor<T extends object>(object: T, name: string): T {
  reading.names.set(object, name);
  return object;
}

/** Does some work of which the page depends on the outcome alone, which is noted, and on nothing that is read for it. */
export function withoutReads<T>(work: () => T): T {
  const { reads } = reading;
  reading.reads = undefined;
  try {
    return work();
  } finally {
    reading.reads = reads;
  }
}

/**
 * A function of the whole register that is worked out once. A page that asks for it depends on all that it gives, unless it asks for
 * a part by `part`.
 */
export function once<T>(name: string, work: (register: Register) => T): { (register: Register): T; part: PartOf<T> } {
  const made = new WeakMap<Register, { readonly value: T }>();
  const valueOf = (register: Register): T => {
    const known = made.get(register) ?? { value: withoutReads(() => work(register)) };
    made.set(register, known);
    return known.value;
  };
  answerRead(name, valueOf);
  const whole = (register: Register) => {
    noteRead(name);
    return valueOf(register);
  };
  return Object.assign(whole, {
    part: <Part>(of: string, take: (value: T, argument: string, register: Register) => Part) => {
      const answer = (register: Register, argument: string) =>
        withoutReads(() => take(valueOf(register), argument, register));
      answerRead(`${name}.${of}`, answer);
      return (register: Register, argument: string): Part => {
        noteRead(`${name}.${of} ${argument}`);
        return answer(register, argument);
      };
    },
  });
}

type PartOf<T> = <Part>(
  of: string,
  take: (value: T, argument: string, register: Register) => Part,
) => (register: Register, argument: string) => Part;

/** Makes a page, and gives what it read as well. Only one page at a time can be made in a thread. */
export async function readsOf<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly reads: ReadonlySet<string> }> {
  const reads = new Set<string>();
  reading.reads = reads;
  try {
    return { value: await work(), reads };
  } finally {
    reading.reads = undefined;
  }
}

/** How a question is answered now, as a short digest; undefined where nobody answers it any more. */
export function stateOf(read: string): string | undefined {
  const space = read.indexOf(' ');
  const answer = reading.answers.get(space < 0 ? read : read.slice(0, space));
  const { register } = reading;
  if (!answer || !register) return undefined;
  return digestOfShape(answer(register, space < 0 ? '' : read.slice(space + 1)));
}

/** A digest of a value in which what has a name stands for itself. */
export function digestOfShape(value: unknown): string {
  const text = shapeOf(value);
  return text.length <= DIGEST_LENGTH ? text : digest(text);
}

const DIGEST_LENGTH = 24;
const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_LENGTH);

/** What was found of objects before: lists of the whole register are asked for on many pages. */
const shapes = new WeakMap<object, string>();

function shapeOf(value: unknown): string {
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const name = reading.names.get(value);
  if (name !== undefined) return `<${name}>`;
  const known = shapes.get(value);
  if (known !== undefined) return known;
  const text = partsOf(value);
  const shape = text.length > 2 * DIGEST_LENGTH ? `#${digest(text)}` : text;
  shapes.set(value, shape);
  return shape;
}

function partsOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(shapeOf).join()}]`;
  if (value instanceof Map) return `map[${[...value].map(([key, one]) => `${shapeOf(key)}:${shapeOf(one)}`).join()}]`;
  if (value instanceof Set) return `set[${[...value].map(shapeOf).join()}]`;
  if (value instanceof RegExp) return `${value.source}/${value.flags}`;
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}:${shapeOf(one)}`)
    .join()}}`;
}
