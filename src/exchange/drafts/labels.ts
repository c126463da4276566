import { languages } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { countryCodes } from '../../model/vocabulary/countries.ts';
import { columnKey } from '../row.ts';

/** Words as they are compared: capitals, kinds of apostrophe and dash, spaces, and what ends a question do not matter. */
export function wordsKey(text: string): string {
  return columnKey(text).replace(/(?<![\s?:*.])[\s?:*.]+$/u, '');
}

const speeches = languages.map(({ code }) => speak(code));
const made = new Map<string, ReadonlyMap<string, string>>();

/** The ids of a closed list by their labels in every language, and by themselves. */
export function idsByLabel(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = made.get(vocabulary.name);
  if (known) return known;
  const ids = new Map(
    vocabulary.ids.flatMap((id) => [
      ...speeches.map((speech): [string, string] => [wordsKey(speech.term(vocabulary, id).label), id]),
      [wordsKey(id), id] as [string, string],
    ]),
  );
  made.set(vocabulary.name, ids);
  return ids;
}

/** Codes of countries by their names in every language, and by themselves. */
export const countriesByName: ReadonlyMap<string, string> = new Map(
  countryCodes.flatMap((code) => [
    ...speeches.map((speech): [string, string] => [wordsKey(speech.country(code)), code]),
    [wordsKey(code), code] as [string, string],
  ]),
);

/** What stands for yes and for no. Spreadsheets write TRUE and FALSE. */
export const yesAndNo: ReadonlyMap<string, boolean> = new Map([
  ...speeches.flatMap(({ ui }): [string, boolean][] => [
    [wordsKey(ui.entry.yes), true],
    [wordsKey(ui.entry.no), false],
  ]),
  ['true', true],
  ['false', false],
  ['y', true],
  ['n', false],
]);

/** What stands for an empty list: there is none. */
export const noneLabels: ReadonlySet<string> = new Set(speeches.map(({ ui }) => wordsKey(ui.editor.form.none)));
