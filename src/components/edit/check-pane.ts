import { checkDraft, checkTranslation, type Draft } from '../../editor/check.ts';
import type { WordsCheck } from '../../editor/check-words.ts';
import { fromEditor, type EditorContent, type EntryContent } from '../../editor/content.ts';
import { firstLanguage, type LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { exampleInWords } from '../../editor/written-form.ts';
import type { Collection } from '../../model/collection.ts';
import { fieldAt } from '../../model/check/entry.ts';
import type { Fault } from '../../model/check/fault.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { dayInLondon } from '../../register/build-day.ts';

/** The part of React that the editor lends: makes an element of a name, its properties and what stands in it. */
type MakeElement = (name: string, properties: object | null, ...inside: unknown[]) => unknown;

/** The entry as the editor hands it to whoever shows it: an immutable map. */
interface HeldEntry {
  toJS(): { data?: EditorContent; i18n?: Partial<Record<string, { data?: EditorContent }>> };
}

/** What the check finds in an entry. */
interface Found {
  readonly faults: readonly Fault[];
  /** What could be clearer. */
  readonly remarks: readonly Fault[];
  /** Undefined for a translation. */
  readonly completeness: Draft['completeness'] | undefined;
}

/** A translation is in some language other than the first: its style is not measured. */
const ANOTHER_LANGUAGE = 'und';

/**
 * What stands beside the questions in the editor: the check of the entry as it is being written, with the words of
 * `npm run check`, and how complete it is. `words`: the check of its words; undefined where that did not load.
 */
export function checkPane(
  name: CollectionName,
  language: LanguageCode,
  words: WordsCheck | undefined,
): (given: { entry: HeldEntry }) => unknown {
  const collection = collectionOf(name);
  const find = (content: EntryContent, original: EntryContent | undefined): Found => {
    const today = dayInLondon(new Date());
    const { problems = [], remarks = [] } =
      words?.(name, content, original ? ANOTHER_LANGUAGE : firstLanguage, original) ?? {};
    if (original)
      return {
        faults: [...checkTranslation(name, content, original, { today }), ...problems],
        remarks,
        completeness: undefined,
      };
    const { faults, completeness } = checkDraft(name, content, { today, ids: undefined });
    return { faults: [...faults, ...problems], remarks, completeness };
  };
  return ({ entry }) => {
    const make = (window as unknown as { h: MakeElement }).h;
    const { data = {}, i18n } = entry.toJS();
    // Beside a translation stands the entry in the first language.
    const original = i18n?.[firstLanguage]?.data;
    const found = find(fromEditor(collection, data), original && fromEditor(collection, original));
    return shown(make, found, collection, language, words !== undefined);
  };
}

function shown(
  make: MakeElement,
  { faults, remarks, completeness }: Found,
  collection: Collection,
  language: LanguageCode,
  wordsChecked: boolean,
): unknown {
  const { ui, fill, count } = speak(language);
  const words = ui.editor;
  return make(
    'main',
    null,
    make('h1', null, faults.length === 0 ? words.nothingWrong : count(words.toDo, faults.length)),
    ...(completeness
      ? [
          make('p', { id: 'complete' }, completeIn(words.complete, completeness, fill)),
          make('progress', { max: completeness.asked, value: completeness.answered, 'aria-labelledby': 'complete' }),
        ]
      : []),
    make('ol', null, ...faults.map((fault) => shownFault(make, fault, collection))),
    ...(wordsChecked ? [] : [make('p', null, words.form.wordsNotChecked)]),
    ...(remarks.length > 0
      ? [
          make('h2', null, words.clearer),
          make('ol', null, ...remarks.map((remark) => shownFault(make, remark, collection))),
        ]
      : []),
  );
}

function completeIn(
  text: string,
  { asked, answered, percent }: Draft['completeness'],
  fill: (text: string, words: Record<string, string>) => string,
): string {
  return fill(text, { asked: String(asked), answered: String(answered), percent: String(percent) });
}

/** The example is shown as it is typed here, not as it stands in a file. */
function shownFault(make: MakeElement, fault: Fault, collection: Collection): unknown {
  const { at, question, found, advice } = fault;
  const field = fieldAt(collection.fields, at);
  // What the check of the words finds is about words that are there: the example of the question would not help.
  const example = field && !('check' in fault) && exampleInWords(field);
  return make(
    'li',
    { key: `${at.join('.')} ${found}`, lang: 'en' },
    make('strong', null, `${question ?? ''} ${found}`.trim()),
    make('span', null, advice),
    ...(example ? [make('p', { className: 'example' }, example)] : []),
  );
}
