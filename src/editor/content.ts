import { isNoAnswer } from '../model/answer.ts';
import type { Collection } from '../model/collection.ts';
import { translationOf } from '../model/check/translation.ts';
import type { Field } from '../model/field.ts';
import { isUnread, readContent } from '../register/read-file.ts';
import { entryText } from '../register/write-file.ts';
import { NONE, sectionName, standsAlone, TRANSLATION } from './config.ts';
import { groupsOf } from './questions.ts';
import { REASONS } from './reasons.ts';

type Facts = Record<string, unknown>;

/** An entry as the editor holds it: its questions under their groups, and the reasons in a list of their own. */
export type EditorContent = Facts;

/** An entry as its file holds it. */
export interface EntryContent {
  readonly facts: Facts;
  readonly body: string;
}

/** What a file says, in the shape of the editor. Throws, in words, where the file cannot be read: the editor lists it as such. */
export function fromFile(collection: Collection, text: string): EditorContent {
  const content = readContent(new TextEncoder().encode(text), collection.format);
  if (isUnread(content)) throw new Error(content.map(({ found, advice }) => `${found} ${advice}`).join(' '));
  return toEditor(collection, { facts: (content.facts ?? {}) as Facts, body: content.body.trim() });
}

/** The text of the file for what the editor holds. Empty answers are left out: silence is told by the check. */
export function toFile(collection: Collection, content: EditorContent): string {
  const { facts, body } = fromEditor(collection, content);
  return entryText(fieldsAndFormat(collection), facts, body);
}

/** An entry in the shape of the editor. */
export function toEditor(collection: Collection, { facts, body }: EntryContent): EditorContent {
  const content: Facts = {};
  const reasons: Facts[] = [];
  const none: string[] = [];
  for (const [name, answer] of Object.entries(facts)) {
    if (isReason(answer)) reasons.push({ question: name, ...answer });
    else if (saysNone(collection, name, answer)) none.push(name);
    else put(content, sectionOf(collection, name), name, withReasonsListed(answer));
  }
  return {
    ...content,
    ...(reasons.length > 0 && { [REASONS]: reasons }),
    ...(none.length > 0 && { [NONE]: none }),
    ...(collection.format === 'mdx' && { body }),
  };
}

/** What the editor holds, as an entry. */
export function fromEditor(collection: Collection, content: EditorContent): EntryContent {
  const sections = new Set([...Object.keys(collection.groups), TRANSLATION].map(sectionName));
  const facts: Facts = {};
  for (const [name, value] of Object.entries(content)) {
    if (name === 'body' || name === REASONS || name === NONE) continue;
    if (sections.has(name) && isGroup(value)) Object.assign(facts, value);
    else facts[name] = value;
  }
  const { body, [REASONS]: reasons } = content;
  const said = withoutGaps(fieldsAndFormat(collection).fields, facts);
  return {
    facts: { ...emptyLists(collection, content[NONE]), ...said, ...reasonsOf(reasons, said) },
    body: typeof body === 'string' ? body.trim() : '',
  };
}

/** Whether an answer is a reason for none, or the words of one in a translation. */
const isReason = (answer: unknown): answer is Facts => isNoAnswer(answer) || (isGroup(answer) && 'because' in answer);

/** The records of an answer, each with its own reasons in a list: a question of the editor holds no reason. */
function withReasonsListed(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  return answer.map((record: unknown) => {
    if (!isGroup(record)) return record;
    const reasons = Object.entries(record).flatMap(([question, one]) => (isReason(one) ? [{ question, ...one }] : []));
    const said = Object.entries(record).filter(([, one]) => !isReason(one));
    return reasons.length === 0 ? record : { ...Object.fromEntries(said), [REASONS]: reasons };
  });
}

/** A record as its file holds it, with each reason where its answer would be. */
function recordSaid(of: Readonly<Record<string, Field>>, { [REASONS]: reasons, ...answers }: Facts): Facts {
  const said = withoutGaps(of, answers);
  return { ...said, ...reasonsOf(reasons, said) };
}

/** Whether an answer is an empty list that says that there is none. */
function saysNone({ fields }: Collection, name: string, answer: unknown): boolean {
  return fields[name]?.none === true && Array.isArray(answer) && answer.length === 0;
}

function emptyLists(collection: Collection, names: unknown): Facts {
  const list = Array.isArray(names) ? names.map(String) : [];
  return Object.fromEntries(list.filter((name) => saysNone(collection, name, [])).map((name) => [name, []]));
}

/** The reasons of the list, by the name of their question. A question that has an answer needs none. */
function reasonsOf(list: unknown, said: Facts): Facts {
  if (!Array.isArray(list)) return {};
  return Object.fromEntries(
    list.filter(isGroup).flatMap(({ question, ...reason }) => {
      const given = Object.entries(reason).filter(([, value]) => !isEmpty(value));
      return typeof question === 'string' && question !== '' && !(question in said) && given.length > 0
        ? [[question, Object.fromEntries(given)]]
        : [];
    }),
  );
}

/** How names begin that the editor gives to what it keeps for itself while an entry is open. */
const EDITORS_OWN = '__';

/** The answers that say something. A translation gives no facts, and the list of a record keeps its length. */
function withoutGaps(fields: Readonly<Record<string, Field>>, facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, answer]) => {
      if (name.startsWith(EDITORS_OWN)) return [];
      const of = fields[name]?.of;
      const said =
        of && Array.isArray(answer)
          ? answer.map((one) => (isGroup(one) ? recordSaid(of, one) : one))
          : Array.isArray(answer)
            ? answer.filter((one) => !isEmpty(one))
            : answer;
      return isEmpty(said) ? [] : [[name, said]];
    }),
  );
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const isGroup = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The section of the editor in which a question stands; undefined for one that stands above all, or that is not known. */
function sectionOf(collection: Collection, name: string): string | undefined {
  const inGroup = groupsOf(collection).find(({ questions }) =>
    questions.some((one) => one.name === name && !standsAlone(one)),
  );
  if (inGroup) return sectionName(inGroup.group);
  return name in translationOf(collection).fields && !(name in collection.fields)
    ? sectionName(TRANSLATION)
    : undefined;
}

function put(content: Facts, section: string | undefined, name: string, answer: unknown): void {
  if (section === undefined) content[name] = answer;
  else content[section] = { ...(content[section] as Facts | undefined), [name]: answer };
}

/** A translation has two more questions, after all others. */
const fieldsAndFormat = (collection: Collection) => ({
  fields: translationOf(collection).fields,
  format: collection.format,
});
