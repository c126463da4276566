import { checkDraft, checkTranslation, type Draft } from '../../editor/check.ts';
import { fromEditor, type EditorContent } from '../../editor/content.ts';
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

/**
 * What stands beside the questions in the editor: the check of the entry as it is being written, with the words of
 * `npm run check`, and how complete it is.
 */
export function checkPane(name: CollectionName, language: LanguageCode): (given: { entry: HeldEntry }) => unknown {
  const collection = collectionOf(name);
  return ({ entry }) => {
    const make = (window as unknown as { h: MakeElement }).h;
    const today = dayInLondon(new Date());
    const { data = {}, i18n } = entry.toJS();
    const content = fromEditor(collection, data);
    // Beside a translation stands the entry in the first language.
    const original = i18n?.[firstLanguage]?.data;
    const found = original
      ? {
          faults: checkTranslation(name, content, fromEditor(collection, original), { today }),
          completeness: undefined,
        }
      : checkDraft(name, content, { today, ids: undefined });
    return shown(make, found, collection, language);
  };
}

function shown(
  make: MakeElement,
  { faults, completeness }: { faults: readonly Fault[]; completeness: Draft['completeness'] | undefined },
  collection: Collection,
  language: LanguageCode,
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
function shownFault(make: MakeElement, { at, question, found, advice }: Fault, collection: Collection): unknown {
  const field = fieldAt(collection.fields, at);
  const example = field && exampleInWords(field);
  return make(
    'li',
    { key: at.join('.') },
    make('strong', null, `${question ?? ''} ${found}`.trim()),
    make('span', null, advice),
    ...(example ? [make('p', { className: 'example' }, example)] : []),
  );
}
