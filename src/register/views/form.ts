import { casesOf, groupsOf, takesReason, type Question } from '../../editor/questions.ts';
import { exampleInWords, mostCharacters } from '../../editor/written-form.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { Field } from '../../model/field.ts';
import { collectionOf } from '../../model/index.ts';
import { countryCodes } from '../../model/vocabulary/countries.ts';
import type { Entry } from '../entry.ts';
import type { Register } from '../register.ts';
import { said, textOf } from '../words.ts';

/** One of the things that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is another than that of the page. */
  readonly language?: string;
  readonly meaning?: string;
}

/** What stands below a question to take its answer. */
export type Control =
  | { readonly as: 'line'; readonly type: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number'; readonly most?: number }
  | { readonly as: 'text'; readonly rows: number; readonly most?: number }
  | { readonly as: 'choice' | 'choices'; readonly options: readonly Option[] }
  /** One or more, each chosen from a list that drops down. */
  | { readonly as: 'picked'; readonly many: boolean; readonly from: string }
  /** `none`: whether it can be said that there is none. */
  | { readonly as: 'records'; readonly none: boolean; readonly questions: readonly FormQuestion[] };

export interface FormQuestion {
  readonly name: string;
  readonly question: string;
  readonly help: string;
  readonly example: string;
  /** When it must be answered. */
  readonly need: string;
  readonly takesReason: boolean;
  readonly control: Control;
}

/** Entries to begin from. `product`: the name of what all of them use; undefined for those that name none. */
export interface BeginGroup {
  readonly product: string | undefined;
  readonly entries: readonly Option[];
}

export interface FormView {
  readonly collection: CollectionName;
  readonly groups: readonly {
    readonly title: string;
    readonly help: string;
    readonly questions: readonly FormQuestion[];
  }[];
  /** The lists from which several questions choose, by name, so that each stands once on the page. */
  readonly lists: Readonly<Record<string, readonly Option[]>>;
  /** Whether a longer story stands below the answers. */
  readonly story: boolean;
  /** Entries that are here, to begin from, where each is as data: those of one product together, under its name. */
  readonly begin: readonly BeginGroup[];
}

/** The form for an entry of a collection, from the model, in a language. */
export function formView(name: CollectionName, register: Pick<Register, 'entries'>, language: LanguageCode): FormView {
  const collection = collectionOf(name);
  const speech = speak(language);
  const groups = groupsOf(collection).map(({ group, questions }) => ({
    title: speech.group(name, group),
    help: collection.groups[group]?.help ?? '',
    questions: questions.map((one) => formQuestion(one, name, one.name, speech)),
  }));
  const lists = listsOf(groups.flatMap(({ questions }) => questions));
  return {
    collection: name,
    groups,
    lists: Object.fromEntries(lists.map((list) => [list, optionsOf(list, register, speech)])),
    story: collection.format === 'mdx',
    begin: entriesHere(name, register, language),
  };
}

function formQuestion(
  { name, field }: Question,
  collection: CollectionName,
  path: string,
  speech: Speech,
): FormQuestion {
  const { ui, fill } = speech;
  const cases = casesOf(field);
  return {
    name,
    question: speech.question(collection, path),
    help: field.help,
    example: exampleInWords(field),
    need:
      cases.length > 0
        ? cases.map((one) => fill(ui.editor.neededWhen, { case: one })).join(' ')
        : field.required
          ? ''
          : ui.editor.optional,
    takesReason: takesReason(field),
    control: controlOf(field, collection, path, speech),
  };
}

const INPUT_TYPES: Readonly<Partial<Record<Field['kind'], 'email' | 'tel' | 'date' | 'number'>>> = {
  email: 'email',
  phone: 'tel',
  day: 'date',
  number: 'number',
};

/** A text of up to so many characters gets three rows, a longer one five. */
const SHORT_TEXT = 600;

function controlOf(field: Field, collection: CollectionName, path: string, speech: Speech): Control {
  const most = mostCharacters(field);
  switch (field.kind) {
    case 'text':
      return { as: 'text', rows: (most ?? 0) > SHORT_TEXT ? 5 : 3, ...(most && { most }) };
    case 'lines':
      return { as: 'text', rows: 3 };
    case 'term':
    case 'terms':
      return { as: field.kind === 'term' ? 'choice' : 'choices', options: termsOf(field, speech) };
    case 'yes-no':
      return {
        as: 'choice',
        options: [
          { value: 'true', label: speech.ui.entry.yes },
          { value: 'false', label: speech.ui.entry.no },
        ],
      };
    case 'reference':
    case 'references':
      return { as: 'picked', many: field.kind === 'references', from: field.to ?? '' };
    case 'countries':
      return { as: 'picked', many: true, from: COUNTRIES };
    case 'records':
      return {
        as: 'records',
        none: field.none === true,
        questions: Object.entries(field.of ?? {}).map(([name, inner]) =>
          formQuestion({ name, field: inner }, collection, `${path}.${name}`, speech),
        ),
      };
    default:
      return { as: 'line', type: INPUT_TYPES[field.kind] ?? 'text', ...(most && { most }) };
  }
}

const COUNTRIES = 'countries';

function termsOf({ vocabulary }: Field, speech: Speech): Option[] {
  return (vocabulary?.ids ?? []).map((value) => ({
    value,
    ...speech.term(vocabulary as NonNullable<typeof vocabulary>, value),
  }));
}

function listsOf(questions: readonly FormQuestion[]): string[] {
  const names = questions.flatMap(({ control }): string[] => {
    if (control.as === 'picked') return [control.from];
    return control.as === 'records' ? listsOf(control.questions) : [];
  });
  return [...new Set(names)];
}

function optionsOf(list: string, register: Pick<Register, 'entries'>, speech: Speech): Option[] {
  const options =
    list === COUNTRIES
      ? countryCodes.map((value) => ({ value, label: speech.country(value) }))
      : own(list as CollectionName, register).map((entry) => optionFor(entry, register, speech.language));
  return options.toSorted((a, b) => a.label.localeCompare(b.label, speech.language));
}

/** What was gathered from other registers is not offered: an entry here speaks of what is written here. */
function own(name: CollectionName, { entries }: Pick<Register, 'entries'>): Entry[] {
  return [...entries[name].values()].filter((entry) => !entry.gathered);
}

/** An entry that can be chosen. The name of its organisation, which is a name in every language, is not marked by itself. */
function optionFor(entry: Entry, register: Pick<Register, 'entries'>, language: LanguageCode): Option {
  const written = said(entry, 'name', language).language;
  return {
    value: entry.id,
    label: nameOf(entry, register, language),
    ...(written !== language && { language: written }),
  };
}

/** The name of an entry, with that of its organisation, since several organisations give things the same name. */
function nameOf(entry: Entry, { entries }: Pick<Register, 'entries'>, language: LanguageCode): string {
  const name = textOf(entry, 'name', language);
  const organisation =
    collectionOf(entry.collection).byOrganisation && entries.organisations.get(entry.id.split('/')[0] ?? '');
  return organisation ? `${name} – ${textOf(organisation, 'name', language)}` : name;
}

/** By product, in the order of their names; those without one come last. */
function entriesHere(name: CollectionName, register: Pick<Register, 'entries'>, language: LanguageCode): BeginGroup[] {
  const byProduct = Map.groupBy(own(name, register), (entry) => productOf(entry, register));
  return [...byProduct]
    .map(([product, some]) => ({
      product: product && nameOf(product, register, language),
      entries: some
        .map((entry) => optionFor(entry, register, language))
        .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    }))
    .toSorted(
      (a, b) => Number(!a.product) - Number(!b.product) || (a.product ?? '').localeCompare(b.product ?? '', language),
    );
}

function productOf({ facts }: Entry, { entries }: Pick<Register, 'entries'>): Entry<'products'> | undefined {
  const { product } = facts as { product?: unknown };
  return typeof product === 'string' ? entries.products.get(product) : undefined;
}
