import { stringify } from 'yaml';
import type { z } from 'zod';
import { noAnswer } from '../answer.ts';
import type { Field } from '../field.ts';
import { noAnswers, withholdingGrounds } from '../vocabulary/no-answers.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Fault } from './fault.ts';
import { adviceOf } from './issue-advice.ts';

/** A part of a reason: what it is, with its name in a file, and its closed list where it has one. */
interface Part {
  readonly what: string;
  readonly list?: Vocabulary;
}

const PARTS: Readonly<Record<string, Part>> = {
  noAnswer: { what: 'why there is no answer (noAnswer)', list: noAnswers },
  because: { what: 'the reason in words (because)' },
  by: { what: 'the day by which it will be known (by)' },
  ground: { what: 'the ground on which it is not published (ground)', list: withholdingGrounds },
};

/** A whole reason of each kind. */
const EXAMPLES: Readonly<Record<string, object>> = {
  'not-applicable': { noAnswer: 'not-applicable', because: 'The tool keeps nothing.' },
  'not-yet-known': { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The contract is being changed.' },
  withheld: { noAnswer: 'withheld', ground: 'security', because: 'It would show how the system is guarded.' },
};

/** All that is wrong with the reason that stands in place of an answer. */
export function faultsOfReason(reason: unknown, field: Field, at: readonly PropertyKey[]): Fault[] {
  const parts = reason as Readonly<Record<string, unknown>>;
  const { noAnswer: kind } = parts;
  const example = EXAMPLES[String(kind)] ?? EXAMPLES['not-yet-known'];
  return (noAnswer.safeParse(reason).error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0] ?? 'noAnswer');
    const part = PARTS[name];
    const list = part?.list;
    const terms = list ? list.terms.map(({ id, label, meaning }) => `\n# ${id}: ${label}. ${meaning}`).join('') : '';
    return {
      at: [...at, ...issue.path],
      question: field.question,
      found: whatIsWrong(issue, part, parts[name]),
      advice:
        adviceOf(issue) ?? `A reason for no answer has noAnswer and because; ${BESIDE[String(kind)] ?? BESIDE.any}`,
      example: stringify({ [String(at.at(-1))]: example }, { lineWidth: 96 }).trim() + terms,
    };
  });
}

/** What a reason of each kind holds besides. */
const BESIDE: Readonly<Record<string, string>> & { readonly any: string } = {
  'not-applicable': 'this kind takes nothing more.',
  'not-yet-known': 'this kind has by too, the day by which it will be known.',
  withheld: 'this kind has ground too, from its list.',
  any: 'not-yet-known has by too, a day, and withheld has ground.',
};

function whatIsWrong(issue: z.core.$ZodIssue, part: Part | undefined, value: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `has a reason with “${issue.keys.join('”, “')}”, which does not belong there.`;
  const what = part?.what ?? 'a part';
  if (value === undefined || value === null) return `has a reason for no answer without ${what}.`;
  if (issue.code === 'custom') return `has a reason for no answer in which ${what} ${issue.message}`;
  return `has a reason for no answer in which ${what} says “${shortened(value)}”, which ${part?.list ? 'is not in its list' : 'is not text'}.`;
}

function shortened(value: unknown): string {
  const text = typeof value === 'object' ? 'several things' : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
