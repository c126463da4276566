import type { Row } from './exchange.ts';
import { onOneLine } from './plain-text.ts';
import { changedRow } from './row.ts';

/** What stands in a text where a person was named. */
export const LEFT_OUT = '[name left out]';

/** An e-mail address made of a person's names: first.last@ or first_last@. A team's mailbox has one word or a number. */
const PERSONAL_MAILBOX = /\b\p{L}{1,64}[._]\p{L}{2,64}@[\p{L}\d.-]{1,253}/giu;
/** A cell with a person's mailbox that is shorter than this is that person's contact details and nothing else. */
const CONTACT_DETAILS = 300;

const TITLES = '(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Sir|Dame)';
const TITLED = new RegExp(String.raw`(?<!\p{L})${TITLES}\.? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?`, 'gu');

/**
 * The text without e-mail addresses that are made of a person's names; undefined where it is only the contact details of
 * that person.
 */
export function withoutPersonalMailboxes(text: string): string | undefined {
  const without = text.replace(PERSONAL_MAILBOX, LEFT_OUT);
  return without !== text && text.length < CONTACT_DETAILS ? undefined : without;
}

/** A row without mailboxes of persons, and a remark for each cell that had one. */
export function withoutPersonalMailboxesIn(original: Row): { row: Row; remarks: string[] } {
  const row = changedRow(original, (text) => withoutPersonalMailboxes(text) ?? '');
  const changed = original.cells.filter(([name, text]) => row.says(name) !== text).map(([name]) => name);
  const remarks = changed.map(
    (name) => `Row ${row.number}: the contact details of a person were left out of “${name}”.`,
  );
  return { row, remarks };
}

/** The text without these persons, and without anybody who is named with a title such as Dr or Professor. */
export function withoutNames(text: string, persons: readonly string[]): string {
  return persons.reduce((left, person) => left.replaceAll(person, LEFT_OUT), text).replace(TITLED, LEFT_OUT);
}

/** Who takes part: organisations by role, and apart from them the persons, who are not shown. */
export interface TakingPart {
  /** One line for each role: the role and its organisations. '' where no line could be read. */
  readonly words: string;
  /** Names of at least two words, without titles: what other texts must not hold. */
  readonly persons: readonly string[];
  /** How many lines could not be read, and so were left out: they may hold names. */
  readonly unread: number;
}

/**
 * The organisations and roles in lines of "Name - Role - Organisation", with hyphens or dashes, one person a line.
 *
 * `roles` are those that are known; the name is all that stands before the first of them, so that a name with a hyphen in
 * it is cut off whole. Roles stand in the order of the list, organisations in the order of the lines, each once.
 */
export function takingPart(text: string, roles: readonly string[]): TakingPart {
  const form = new RegExp(`^(?<person>.+?) [-–—] (?<role>${roles.join('|')}) [-–—] (?<organisation>.+)$`, 'iu');
  const lines = text
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '');
  const read = lines.map((line) => form.exec(line)?.groups).filter((groups) => groups !== undefined);
  const persons = [...new Set(read.map(({ person }) => withoutTitles(person ?? '')))];
  const words = roles.flatMap((role) => {
    const named = read
      .filter((one) => alike(one['role'] ?? '') === alike(role))
      .map(({ organisation }) => organisation ?? '')
      .filter((name) => !persons.some((person) => alike(person) === alike(withoutTitles(name))));
    const distinct = named.filter((name, place) => named.findIndex((other) => alike(other) === alike(name)) === place);
    return distinct.length > 0 ? [`${role}: ${distinct.join('; ')}`] : [];
  });
  return {
    words: words.join('\n'),
    persons: persons.filter((person) => person.includes(' ')).toSorted((a, b) => b.length - a.length),
    unread: lines.length - read.length,
  };
}

function withoutTitles(name: string): string {
  return name.replace(new RegExp(String.raw`^(?:${TITLES}\.? )+`, 'u'), '').trim();
}

function alike(text: string): string {
  return text.toLowerCase();
}

/** The addresses in a list of papers. Its titles stand among the names of authors in so many ways that no rule tells them apart. */
export function papersByAddress(text: string): { readonly addresses: readonly string[]; readonly leftOut: boolean } {
  const addresses = text.match(ADDRESS) ?? [];
  return { addresses, leftOut: text.replace(ADDRESS, '').trim() !== '' };
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+/gu;
