import type { Collection } from '../model/collection.ts';
import { isUnread, readContent } from '../register/read-file.ts';
import type { EntryContent } from './content.ts';
import { questionsOf } from './questions.ts';

/** Words as the last part of an address: small letters a to z, digits and single hyphens, 80 at most. */
export function idFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 80)
    .replace(/-$/u, '');
}

/** Where an entry’s file lies in the project. */
export function entryPath(collection: Collection, facts: Readonly<Record<string, unknown>>, id: string): string {
  const { organisation } = facts;
  const folder = collection.byOrganisation && typeof organisation === 'string' ? `${organisation}/` : '';
  return `content/${collection.name}/${folder}${id || 'entry'}.${collection.format}`;
}

/** What a file of the collection says, or in words why it cannot be read. */
export function openFile(collection: Collection, text: string): EntryContent | { readonly unread: readonly string[] } {
  const content = readContent(new TextEncoder().encode(text), collection.format);
  if (isUnread(content)) return { unread: content.map(({ found, advice }) => `${found} ${advice}`) };
  const { facts } = content;
  return typeof facts === 'object' && facts !== null && !Array.isArray(facts)
    ? { facts: facts as Record<string, unknown>, body: content.body.trim() }
    : { unread: ['The file has no answers in it.'] };
}

/**
 * An entry as the start of another: what somebody else must say for themselves is left open. That is the organisation, and
 * when and by whom the entry was checked.
 */
export function blankCopy(collection: Collection, { facts, body }: EntryContent): EntryContent {
  const kept = questionsOf(collection)
    .filter(({ field }) => field.to !== 'organisations' && field.group !== 'record')
    .map(({ name }) => name);
  return { body, facts: Object.fromEntries(kept.flatMap((name) => (name in facts ? [[name, facts[name]]] : []))) };
}
