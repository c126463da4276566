import { approvalQuestions } from '../../model/check/approval.ts';
import { collectionOf } from '../../model/index.ts';
import type { Field } from '../../model/field.ts';
import { isNoAnswer } from '../../model/answer.ts';
import { placeOf } from '../../register/files.ts';
import { entryText } from '../../register/write-file.ts';
import type { Facts } from '../exchange.ts';
import { isSame } from './clean.ts';
import { draftId } from './draft-id.ts';
import type { AnsweredEntry } from './entry-answers.ts';
import { entryKey, type Existing, type ExistingEntry } from './existing.ts';

/** What becomes of an entry that was read from a file. */
export type Outcome = { readonly entry: AnsweredEntry } & (
  | {
      readonly kind: 'new' | 'changed';
      readonly path: string;
      readonly text: string;
      readonly changed: readonly string[];
    }
  | { readonly kind: 'unchanged' | 'gathered'; readonly path: string }
  | { readonly kind: 'refused'; readonly because: string }
);

export interface Choices {
  /** The organisation whose entries they are, where the file does not say. */
  readonly organisation?: string;
  /** Whether an entry that is there and says something else may be changed. */
  readonly replace: boolean;
}

/** What a file’s entry is to what is there: new, a change, the same, or refused, in words. */
export function outcomeOf(entry: AnsweredEntry, existing: Existing, choices: Choices): Outcome {
  const refused = (because: string): Outcome => ({ entry, kind: 'refused', because });
  const collection = collectionOf(entry.collection);
  const id = idOf(entry, choices);
  if ('because' in id) return refused(id.because);
  const found = existing.get(entryKey(entry.collection, id.id));
  const path = found?.file.path ?? `content/${entry.collection}/${id.id}.${collection.format}`;
  if (found?.file.source !== undefined || entry.facts['gathered'] !== undefined)
    return { entry, kind: 'gathered', path };
  const place = placeOf(path);
  if ('found' in place) return refused(`${place.found} ${place.advice}`);
  if (found && !found.readable)
    return refused(`${path} is there and cannot be read. Run npm run check -- ${path} and put it right first.`);
  const organisation = collection.byOrganisation ? { organisation: id.id.split('/')[0] } : {};
  const facts = draftFacts(collection.fields, found?.facts ?? {}, { ...entry.facts, ...organisation });
  const body = entry.story ?? found?.body ?? '';
  const changed = changedQuestions(collection.fields, facts, body, found);
  if (found && changed.length === 0) return { entry, kind: 'unchanged', path };
  if (found && !choices.replace)
    return refused(
      `${path} is there already, and says something else to ${changed.length === 1 ? 'one question' : `${changed.length} questions`}: ${changed.join(' / ')} It was not changed. To put these answers in their place, add --replace: what it says now is kept.`,
    );
  const text = entryText({ fields: collection.fields, format: place.kind }, facts, body);
  return { entry, kind: found ? 'changed' : 'new', path, text, changed };
}

/** Which entry it is, or why that cannot be told. */
function idOf(entry: AnsweredEntry, choices: Choices): { id: string } | { because: string } {
  const found = draftId(entry, choices.organisation);
  if ('id' in found) return found;
  const { fields, one } = collectionOf(entry.collection);
  return {
    because:
      found.lacks === 'name'
        ? `It has no name. “${fields['name']?.question ?? 'Name'}” must be answered: the entry is called by it.`
        : `It is not said whose ${one} it is. Answer “${fields['organisation']?.question ?? ''}”, or add --organisation with the name of its folder in content/organisations, such as --organisation riverside.`,
  };
}

/**
 * The answers of the draft: what the file says, and of what is there all that it says nothing of. That somebody approved it is
 * said in the entry itself, never by a file that comes in.
 */
function draftFacts(fields: Readonly<Record<string, Field>>, there: Facts, given: Facts): Facts {
  const taken = Object.entries(given)
    .filter(([name]) => !approvalQuestions.includes(name))
    .map(([name, answer]) => [name, merged(fields[name], there[name], answer)] as const);
  return { ...there, ...Object.fromEntries(taken) };
}

/** What is there where both say the same; of records, the reasons that stand where the file says nothing. */
function merged(field: Field | undefined, there: unknown, given: unknown): unknown {
  if (isSame(there, given)) return there;
  if (!field?.of || !Array.isArray(given) || !Array.isArray(there)) return given;
  const whole = (given as Facts[]).map((record, at) => {
    const before = (there as unknown[])[at];
    const reasons =
      typeof before === 'object' && before !== null ? Object.entries(before).filter(([, one]) => isNoAnswer(one)) : [];
    return { ...Object.fromEntries(reasons), ...record };
  });
  return isSame(there, whole) ? there : whole;
}

/** The questions to which the draft says something else than what is there. */
function changedQuestions(
  fields: Readonly<Record<string, Field>>,
  facts: Facts,
  body: string,
  found: ExistingEntry | undefined,
): string[] {
  const names = Object.keys(facts).filter((name) => !isSame(facts[name], found?.facts[name]));
  return [
    ...names.map((name) => fields[name]?.question ?? name),
    ...(isSame(body, found?.body ?? '') ? [] : ['The longer story.']),
  ];
}
