import { isNoAnswer } from '../model/answer.ts';
import type { Collection } from '../model/collection.ts';
import type { Field } from '../model/field.ts';
import { blocksOf, type Block } from '../prose/blocks.ts';

/** Words that stand in one place of an entry. */
export interface Passage {
  /** Keys and positions from the top of the entry's facts; none in the longer story. */
  readonly at: readonly PropertyKey[];
  readonly question?: string;
  /** The line in the longer story, from 1. */
  readonly line?: number;
  readonly text: string;
  /** `label`: an item of a list, such as a place or another name. `code`: a number, an address, a telephone number: no words, yet what it says may be personal. */
  readonly kind: Block['kind'] | 'title' | 'label' | 'code';
  readonly readers: 'everyone' | 'experts';
}

type Facts = Readonly<Record<string, unknown>>;

/** All that an entry says in words of its own, question by question and then the longer story, without terms of closed lists. */
export function passagesOf(collection: Pick<Collection, 'fields' | 'format'>, facts: Facts, story: string): Passage[] {
  const inStory = blocksOf(story, collection.format === 'mdx' ? 'mdx' : 'markdown').map(
    ({ line, text, kind }): Passage => ({ at: [], line, text, kind, readers: 'everyone' }),
  );
  return [...inFacts(collection.fields, facts, []), ...inStory].filter(({ text }) => text !== '');
}

function inFacts(fields: Readonly<Record<string, Field>>, facts: Facts, at: readonly PropertyKey[]): Passage[] {
  return Object.entries(facts).flatMap(([name, answer]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field ? inAnswer(field, answer, [...at, name]) : [];
  });
}

function inAnswer(field: Field, answer: unknown, at: readonly PropertyKey[]): Passage[] {
  const { question, readers } = field;
  const passage = (text: string, kind: Passage['kind'], where = at): Passage => ({
    at: where,
    question,
    text,
    kind,
    readers,
  });
  if (isNoAnswer(answer)) return typeof answer.because === 'string' ? [passage(answer.because, 'words')] : [];
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  switch (field.kind) {
    case 'text':
      return typeof answer === 'string'
        ? blocksOf(answer, 'markdown').map(({ text, kind }) => passage(text, kind === 'alt' ? 'alt' : 'words'))
        : [];
    case 'line':
      return typeof answer === 'string' ? [passage(answer.trim(), 'title')] : [];
    case 'lines':
      return list.flatMap((line, place) => (typeof line === 'string' ? [passage(line, 'label', [...at, place])] : []));
    case 'code':
    case 'email':
    case 'phone':
      return typeof answer === 'string' ? [passage(answer, 'code')] : [];
    case 'records':
      return list.flatMap((record, place) =>
        typeof record === 'object' && record !== null ? inFacts(field.of ?? {}, record as Facts, [...at, place]) : [],
      );
    default:
      return [];
  }
}
