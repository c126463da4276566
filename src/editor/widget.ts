import type { Field as Widget } from '@sveltia/cms';
import type { Speech } from '../i18n/speak.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import type { Field } from '../model/field.ts';
import { countryCodes } from '../model/vocabulary/countries.ts';
import { casesOf, takesReason } from './questions.ts';
import { reasonsWidget } from './reasons.ts';
import { exampleInWords, mostCharacters } from './written-form.ts';

/** Lists of up to so many terms are shown as radio buttons or tick boxes, longer ones as a list that drops down. */
const MOST_BUTTONS = 8;

/** A field of the model as a field of the editor. `path`: its name, or `recipients.name` inside records. */
export function widgetOf(field: Field, collection: CollectionName, path: string, speech: Speech): Widget {
  return {
    name: path.split('.').at(-1) ?? path,
    label: speech.question(collection, path),
    comment: field.help,
    hint: hintOf(field, speech),
    // Only what names the file is refused while it is empty: the check tells the rest, and nothing typed is lost meanwhile.
    required: field.required === 'always',
    i18n: field.words ? (field.kind === 'records' ? 'duplicate' : true) : false,
    ...formOf(field, collection, path, speech),
  } as Widget;
}

function hintOf(field: Field, { ui, fill }: Speech): string {
  const example = exampleInWords(field);
  const cases = casesOf(field);
  const need = field.required
    ? cases.length > 0
      ? cases.map((one) => fill(ui.editor.neededWhen, { case: one })).join(' ')
      : ui.editor.needed
    : ui.editor.optional;
  return [need, ...(example ? [fill(ui.editor.forExample, { example })] : [])].join(' ');
}

/** What the editor calls the kind of a field, with what that kind needs to know. */
function formOf(field: Field, collection: CollectionName, path: string, speech: Speech): Record<string, unknown> {
  const most = mostCharacters(field);
  const length = most === undefined ? {} : { maxlength: most };
  switch (field.kind) {
    case 'line':
    case 'code':
    case 'address':
    case 'email':
    case 'phone':
    case 'language':
      return { widget: 'string', use_emoji_autocomplete: false, ...length };
    case 'text':
      return { widget: 'text', use_emoji_autocomplete: false, ...length };
    case 'lines':
      return { widget: 'list' };
    case 'term':
    case 'terms':
      return { ...choiceOf(termsOf(field, speech)), multiple: field.kind === 'terms' };
    case 'yes-no':
      return choiceOf([
        { label: speech.ui.entry.yes, value: true },
        { label: speech.ui.entry.no, value: false },
      ]);
    case 'countries':
      return { ...choiceOf(countriesIn(speech)), multiple: true };
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
    case 'number':
      return { widget: 'number', value_type: 'int', min: 0 };
    case 'reference':
    case 'references':
      return { ...referenceTo(field.to), multiple: field.kind === 'references' };
    case 'records':
      return recordsOf(field, collection, path, speech);
    case 'kept':
      return { widget: 'hidden' };
  }
}

const choiceOf = (options: { label: string; value: string | boolean }[]) => ({
  widget: 'select',
  options,
  dropdown_threshold: MOST_BUTTONS,
});

function termsOf({ vocabulary }: Field, speech: Speech): { label: string; value: string }[] {
  if (!vocabulary) return [];
  return vocabulary.ids.map((id) => {
    const { label, meaning } = speech.term(vocabulary, id);
    return { label: `${label}: ${meaning}`, value: id };
  });
}

function countriesIn(speech: Speech): { label: string; value: string }[] {
  return countryCodes
    .map((code) => ({ label: speech.country(code), value: code }))
    .toSorted((a, b) => a.label.localeCompare(b.label, speech.language));
}

/** Other entries are chosen by their names; an entry of an organisation is known as `organisation/entry`. */
function referenceTo(to: CollectionName | undefined): Record<string, unknown> {
  const collection = to && collectionOf(to);
  return {
    widget: 'relation',
    collection: to,
    value_field: collection?.byOrganisation ? '{{organisation}}/{{slug}}' : '{{slug}}',
    display_fields: ['name'],
    search_fields: ['name'],
  };
}

function recordsOf(field: Field, collection: CollectionName, path: string, speech: Speech): Record<string, unknown> {
  const inner = Object.entries(field.of ?? {});
  const [first] = inner;
  return {
    widget: 'list',
    collapsed: 'auto',
    ...(first && { summary: `{{${first[0]}}}` }),
    fields: [
      ...inner.map(([name, one]) => widgetOf(one, collection, `${path}.${name}`, speech)),
      ...reasonsWidget(
        inner.flatMap(([name, one]) => (takesReason(one) ? [`${path}.${name}`] : [])),
        collection,
        speech,
      ),
    ],
  };
}
