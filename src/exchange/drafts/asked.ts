import { questionsOf } from '../../editor/questions.ts';
import { exampleInWords } from '../../editor/written-form.ts';
import { languages } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import type { Collection } from '../../model/collection.ts';
import type { Field } from '../../model/field.ts';
import { cleanLine } from './clean.ts';
import { howToFillIn } from '../template/how-to-fill-in.ts';
import { wordsKey } from './labels.ts';

/** The way to a question: a field, or a field, the place of a record from 1, and a question of its records. */
export type Way = readonly [name: string] | readonly [name: string, position: number, part: string];

/** Names that are no field: the last part of the address, and the longer story. */
export const ID = 'id';
export const STORY = 'story';

/** Whether a way leads to what an entry is called by: without it, nothing can be told of an entry. */
export const isNaming = ([name, part]: Way): boolean =>
  part === undefined && [ID, 'name', 'term', 'title'].includes(name);

/** What is known of the words of a collection's questions, in every language. */
export interface Asked {
  /** The way to the question that a cell asks: by its code, its words, or the name of its field. */
  way(text: string): Way | undefined;
  /** The part of a record that a cell asks for. */
  part(name: string, text: string): string | undefined;
  /** Whether a cell holds only what our own forms say: help, examples, headings. */
  isOurs(text: string): boolean;
}

const speeches = languages.map(({ code }) => speak(code));
const made = new Map<string, Asked>();

export function askedIn(collection: Collection): Asked {
  const known = made.get(collection.name) ?? make(collection);
  made.set(collection.name, known);
  return known;
}

/** More than any question has with its help, example and code. */
const MOST_IN_QUESTION = 4000;
const LINE_END = /[\r\n]+/u;

function make(collection: Collection): Asked {
  const ways = waysByWords(collection);
  const parts = new Map(Object.keys(collection.fields).map((name) => [name, partsByWords(collection, name)] as const));
  const ours = ownWords(collection);
  const key = (line: string) => wordsKey(line.replace(/^\d{1,3}[.)]\s+/u, ''));
  const byCode = (line: string) => wayOfCode(line, collection);
  return {
    way: (text) => {
      if (text.length > MOST_IN_QUESTION) return undefined;
      const lines = text.split(LINE_END);
      return lines.map(byCode).find((one) => one) ?? ways.get(key(cleanLine(lines[0] ?? '')));
    },
    part: (name, text) => {
      const [first = ''] = text.trim().split(LINE_END);
      return parts.get(name)?.get(key(first));
    },
    isOurs: (text) => ours.has(key(cleanLine(text.trim().slice(0, MOST_IN_QUESTION).split(LINE_END)[0] ?? ''))),
  };
}

/** The question of a list, without the number of one of its records: “Who gets data? 2”. */
export const withoutCount = (text: string): string => text.replace(/ –? ?\d{1,3}$/u, '');

/** How the way to a question is written in our forms and tables: `limits`, `recipients.1.name`. */
export const codeOf = (way: Way): string => way.join('.');

const MOST_IN_CODE = 100;

function wayOfCode(line: string, { fields, format }: Collection): Way | undefined {
  if (line.length > MOST_IN_CODE) return undefined;
  const [, name = '', position, part = ''] =
    /^\[?([A-Za-z0-9]+)(?:\.(\d{1,3})\.([A-Za-z0-9]+))?\]?$/u.exec(line.trim()) ?? [];
  if (position !== undefined)
    return fields[name]?.of?.[part] && Number(position) > 0 ? [name, Number(position), part] : undefined;
  return fields[name] || name === ID || (name === STORY && format === 'mdx') ? [name] : undefined;
}

/** Ways by the words of questions. Words that ask two questions ask none. */
function waysByWords(collection: Collection): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way | undefined>();
  const add = (words: string, name: string) => {
    const key = wordsKey(words);
    const other = ways.get(key);
    ways.set(key, ways.has(key) && other?.[0] !== name ? undefined : [name]);
  };
  for (const { name } of questionsOf(collection)) {
    for (const speech of speeches) add(speech.question(collection.name, name), name);
    add(name, name);
    add(
      name.replace(/[A-Z]/gu, (letter) => ` ${letter}`),
      name,
    );
  }
  for (const { ui } of speeches) {
    add(ui.editor.form.id, ID);
    if (collection.format === 'mdx') for (const words of [ui.editor.story, ui.editor.form.story]) add(words, STORY);
  }
  return new Map([...ways].flatMap(([key, way]) => (way ? [[key, way] as const] : [])));
}

function partsByWords(collection: Collection, name: string): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(collection.fields[name]?.of ?? {}).flatMap((part) => [
      ...speeches.map((speech): [string, string] => [
        wordsKey(speech.question(collection.name, `${name}.${part}`)),
        part,
      ]),
      [wordsKey(part), part] as [string, string],
    ]),
  );
}

/** The first line of all that our forms say, beside what is answered. */
function ownWords(collection: Collection): ReadonlySet<string> {
  const all = [...ofQuestions(collection), ...ofForms(collection)];
  return new Set(all.map(wordsKey).filter((key) => key !== ''));
}

function ofQuestions({ name: collection, groups, fields }: Collection): string[] {
  const all = Object.entries(fields).flatMap(([name, field]): [string, Field][] => [
    [name, field],
    ...Object.entries(field.of ?? {}).map(([part, inner]): [string, Field] => [`${name}.${part}`, inner]),
  ]);
  return [
    ...all.flatMap(([path, field]) => [
      field.help,
      exampleInWords(field),
      ...speeches.map((speech) => speech.question(collection, path)),
    ]),
    ...Object.values(groups).map(({ help }) => help),
    ...Object.keys(groups).flatMap((group) => speeches.map((speech) => speech.group(collection, group))),
  ];
}

/** The titles and guidance of our forms, whose first lines are sentences of the interface. */
function ofForms({ name }: Collection): string[] {
  return speeches.flatMap(({ language, ui, fill, collection }) => [
    ...Object.values(ui.template),
    ...Object.values(ui.editor).filter((words) => typeof words === 'string'),
    ...Object.values(ui.editor.form).filter((words) => typeof words === 'string'),
    ...howToFillIn('word', language),
    fill(ui.editor.formFor, { one: collection(name).one }),
  ]);
}
