import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { isNoAnswer } from '../model/answer.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Field } from '../model/field.ts';
import { collectionOf } from '../model/index.ts';
import { countryCodes } from '../model/vocabulary/countries.ts';
import { noAnswers } from '../model/vocabulary/no-answers.ts';
import { exampleInWords } from '../editor/written-form.ts';
import type { ContentFile } from '../register/files.ts';
import { isUnread, readContent } from '../register/read-file.ts';
import { asTyped } from './typed.ts';
import type { Option } from './pick.ts';

const speech = speak(firstLanguage);

/** The entries of a collection that can be named, by their names. */
export type Names = (collection: CollectionName) => Promise<readonly Option[]>;

/** Names read from the files of a project, each collection once. What was gathered from other registers is not offered. */
export function namesIn(root: string, files: readonly ContentFile[]): Names {
  const read = new Map<CollectionName, Promise<readonly Option[]>>();
  const names: Names = (collection) => {
    const known = read.get(collection) ?? readNames(root, files, collection, names);
    read.set(collection, known);
    return known;
  };
  return names;
}

async function readNames(root: string, files: readonly ContentFile[], name: CollectionName, names: Names) {
  const own = files.filter((file) => file.collection === name && file.version === 'original' && !file.source);
  const owners = collectionOf(name).byOrganisation ? await names('organisations') : [];
  const options = await Promise.all(
    own.map(async ({ path, kind, id }): Promise<Option> => {
      const content = readContent(await readFile(join(root, path)), kind);
      const facts = isUnread(content) ? {} : ((content.facts ?? {}) as Record<string, unknown>);
      const owner = owners.find(({ value }) => value === id.split('/')[0])?.label;
      const label = typeof facts['name'] === 'string' ? facts['name'] : id;
      return { value: id, label: owner === undefined ? label : `${label} – ${owner}` };
    }),
  );
  return options.toSorted((a, b) => a.label.localeCompare(b.label, firstLanguage));
}

const choosing: ReadonlySet<Field['kind']> = new Set([
  'term',
  'terms',
  'yes-no',
  'countries',
  'reference',
  'references',
]);

/** Whether the answer is chosen and not typed. */
export const isChosen = ({ kind }: Field) => choosing.has(kind);

/** Whether several can be chosen. */
export const takesMany = ({ kind }: Field) => ['terms', 'countries', 'references'].includes(kind);

/** What can be chosen at a question. */
export async function optionsOf({ kind, vocabulary, to }: Field, names: Names): Promise<readonly Option[]> {
  if (vocabulary) return vocabulary.ids.map((value) => ({ value, ...speech.term(vocabulary, value) }));
  if (kind === 'countries') return countryCodes.map((value) => ({ value, label: speech.country(value) }));
  if (to) return names(to);
  const { yes, no } = speech.ui.entry;
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
}

/** What was chosen, as it stands in a file. */
export function answerOf(field: Field, chosen: readonly string[]): unknown {
  if (field.kind === 'yes-no') return chosen[0] === 'true';
  return takesMany(field) ? chosen : chosen[0];
}

/** An answer that stands in a file, as what is chosen. */
export function chosenIn(answer: unknown): string[] {
  if (answer === undefined || (typeof answer === 'object' && !Array.isArray(answer))) return [];
  return [answer].flat().map(String);
}

/** An answer in the words of the question’s list; texts as they are. `options`: what can be chosen there. */
export function inWords(field: Field, answer: unknown, options: readonly Option[]): string {
  if (isNoAnswer(answer)) {
    const because = typeof answer.because === 'string' ? ` ${answer.because}` : '';
    const kind = noAnswers.get(String(answer.noAnswer))?.label ?? String(answer.noAnswer);
    return `no answer (${kind}).${because}`;
  }
  if (!isChosen(field)) return asTyped(field, answer);
  return chosenIn(answer)
    .map((value) => options.find((one) => one.value === value)?.label ?? value)
    .join('; ');
}

/** How a good answer looks, in the words of the question; '' where none helps. */
export function exampleFor(field: Field): string {
  const example = exampleInWords(field);
  return example === '' ? '' : speech.fill(speech.ui.editor.forExample, { example });
}
