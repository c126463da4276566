import type { z } from 'zod';
import { isNoAnswer } from '../answer.ts';
import { conditionsOf, isRequired, type Collection } from '../collection.ts';
import { holds } from '../condition.ts';
import type { Field, Kind } from '../field.ts';
import { countryCalled } from '../vocabulary/countries.ts';
import type { Fault } from './fault.ts';
import { adviceOf } from './issue-advice.ts';
import { didYouMean } from './nearest.ts';
import { faultsOfReason } from './reason.ts';
import { exampleOf, formOf, itemFormOf } from './written.ts';

type Fields = Readonly<Record<string, Field>>;
type Issue = z.core.$ZodIssue;

/**
 * All that is wrong with the facts of one entry, in the order in which its questions stand.
 *
 * `complete`: whether every required question must be answered, as it must for an organisation's own entry. A gathered
 * entry may leave questions open; what it does say must still be well formed.
 */
export function faultsOf(collection: Collection, facts: unknown, { complete }: { complete: boolean }): Fault[] {
  const parsed = collection.schema.safeParse(facts);
  const malformed = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => faultsOfIssue(issue, collection.fields, facts));
  const answers = isRecord(facts) ? facts : {};
  const missing = complete ? missingFaults(collection.fields, answers, []) : [];
  return inOrder(collection.fields, withoutRepeats([...malformed, ...missing]));
}

/** The required questions that have no answer at all, those inside records included. */
function missingFaults(fields: Fields, answers: Record<string, unknown>, at: PropertyKey[]): Fault[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const answer = answers[name];
    if (answer === undefined) return isRequired(field, answers) ? [missingFault(field, answers, [...at, name])] : [];
    if (!field.of || !Array.isArray(answer)) return [];
    const { of } = field;
    return answer.flatMap((record: unknown, position) =>
      isRecord(record) ? missingFaults(of, record, [...at, name, position]) : [],
    );
  });
}

function missingFault(field: Field, answers: Record<string, unknown>, at: PropertyKey[]): Fault {
  const because = conditionsOf(field)
    .filter((condition) => holds(condition, answers))
    .map((condition) => ` It is needed because ${condition.sentence}.`);
  return {
    ...about(field, at),
    found: `is missing.${because[0] ?? ''}`,
    advice: `${field.help}${reasonAdvice(field)}`,
  };
}

function reasonAdvice(field: Field): string {
  if (field.reasons === false || field.required === 'always') return '';
  if (field.required === undefined) return ' If there is none, take the line out.';
  return ' If there truly is no answer, give the reason for that; in a file: noAnswer and because.';
}

function about(field: Field, at: readonly PropertyKey[]): Pick<Fault, 'at' | 'question' | 'example'> {
  return { at, question: field.question, example: exampleOf(field, at) };
}

function faultsOfIssue(issue: Issue, fields: Fields, facts: unknown): Fault[] {
  const found = valueAt(facts, issue.path);
  const reason = faultsOfReasonAbove(issue, fields, facts);
  if (reason) return reason;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, fields));
  const field = fieldAt(fields, issue.path);
  if (!field) return [wholeEntry(found)];
  if (issue.code === 'invalid_union') return faultsOfUnion(issue, fields, facts);
  return [{ ...about(field, issue.path), ...sayWhy(issue, field, found) }];
}

/** An answer, which could also have been a reason for none: report on the answer. */
function faultsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, fields: Fields, facts: unknown): Fault[] {
  const [asAnswer = []] = issue.errors;
  return asAnswer.flatMap((inner) =>
    faultsOfIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, fields, facts),
  );
}

/** What is wrong with the reason that an issue lies in; undefined where it lies in none. */
function faultsOfReasonAbove(issue: Issue, fields: Fields, facts: unknown): Fault[] | undefined {
  for (let length = 1; length <= issue.path.length; length += 1) {
    const at = issue.path.slice(0, length);
    const found = valueAt(facts, at);
    const field = isNoAnswer(found) ? fieldAt(fields, at) : undefined;
    if (!field) continue;
    const taken = field.required !== 'always' && field.reasons !== false && typeof at.at(-1) === 'string';
    const faults = taken ? faultsOfReason(found, field, at) : [reasonRefused(field, at)];
    return faults.length > 0 ? faults : undefined;
  }
  return undefined;
}

function reasonRefused(field: Field, at: readonly PropertyKey[]): Fault {
  return {
    ...about(field, at),
    found: 'has a reason for no answer. This question takes no reason: it needs an answer.',
    advice: field.help,
  };
}

function sayWhy(issue: Issue, field: Field, found: unknown): Pick<Fault, 'found' | 'advice'> {
  const reason = reasonAdvice(field);
  if (found === null || found === undefined || found === '')
    return { found: found === undefined ? 'is missing.' : 'is empty.', advice: `${field.help}${reason}` };
  if (issue.code === 'custom') return { found: issue.message, advice: adviceOf(issue) ?? `${field.help}${reason}` };
  if (issue.code === 'invalid_value' && typeof found !== 'object')
    return {
      found: `says “${shown(found)}”, which is not in its list.`,
      advice: adviceOnTerm(String(found), field, issue.values.map(String)),
    };
  if (typeof found === 'number' && (issue.code === 'too_big' || issue.code === 'too_small'))
    return {
      found: `is ${numberInWords(found)}, which is too ${issue.code === 'too_big' ? 'large' : 'small'}.`,
      advice: field.help,
    };
  if (issue.code === 'too_big')
    return { found: `is longer than the most that is taken: ${String(issue.maximum)}.`, advice: 'Make it shorter.' };
  if (issue.code === 'too_small') return { found: issue.message, advice: `${field.help}${reason}` };
  const isItem = typeof issue.path.at(-1) === 'number';
  return {
    found: `${isItem ? 'has an item that should be' : 'should be'} ${isItem ? itemFormOf(field) : formOf(field)}, and is ${whatIs(found)}.`,
    advice: adviceOnForm(field, found),
  };
}

/** What to choose instead of what is not in a list. Codes are too short to be told by their letters, so that countries go by name. */
function adviceOnTerm(found: string, field: Field, terms: readonly string[]): string {
  if (field.kind !== 'countries')
    return `${didYouMean(found, terms)}${field.vocabulary ? 'Choose one of its terms.' : field.help}`;
  const country = countryCalled(found);
  return `${country ? `Write ${country.code} (${country.name}). ` : ''}${field.help}`;
}

/** The kinds that are written as text, which YAML can take for a number or for true or false. */
const WRITTEN: ReadonlySet<Kind> = new Set(['line', 'text', 'lines', 'code', 'phone', 'kept']);

function adviceOnForm(field: Field, found: unknown): string {
  if (WRITTEN.has(field.kind) && (typeof found === 'number' || typeof found === 'boolean'))
    return 'Put it in quotation marks, so that it is read as text.';
  return field.help;
}

/** A number as it stands; YAML also knows numbers without end, and one that is none. */
function numberInWords(found: number): string {
  return Number.isFinite(found) ? `the number ${found}` : 'a number that has no figures';
}

function whatIs(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (isRecord(found)) return 'a group of answers';
  if (typeof found === 'number') return numberInWords(found);
  if (typeof found === 'boolean') return `“${found}”`;
  return `the text “${shown(found)}”`;
}

function unknownKey(key: string, path: readonly PropertyKey[], fields: Fields): Fault {
  const known = Object.keys(fieldAt(fields, path)?.of ?? fields);
  return {
    at: [...path, key],
    found: `“${shown(key)}” is not one of the questions.`,
    advice: `${didYouMean(key, known)}Correct the name before the colon, or take the line out.`,
  };
}

function wholeEntry(found: unknown): Fault {
  return {
    at: [],
    found: `The entry should be a list of questions and answers, and is ${found === null || found === undefined ? 'empty' : whatIs(found)}.`,
    advice: 'Begin from an entry that works, or from the template.',
  };
}

function shown(found: unknown): string {
  const text = String(found);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The field that a path leads to. Positions in lists are passed over. */
export function fieldAt(fields: Fields, path: readonly PropertyKey[]): Field | undefined {
  let here: Fields | undefined = fields;
  let field: Field | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    const next: Field | undefined = here?.[String(step)];
    if (!next) return field;
    field = next;
    here = next.of;
  }
  return field;
}

function valueAt(facts: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    facts,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One fault for each place: the first says most. */
function withoutRepeats(faults: Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = fault.at.join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

function inOrder(fields: Fields, faults: Fault[]): Fault[] {
  const names = Object.keys(fields);
  const place = (fault: Fault) => {
    if (fault.at.length === 0) return -1;
    const at = names.indexOf(String(fault.at[0]));
    return at === -1 ? names.length : at;
  };
  return faults.toSorted((a, b) => place(a) - place(b));
}
