import { casesOf, groupsOf, takesReason, writableCollections, type Question } from '../../editor/questions.ts';
import { exampleInWords, mostCharacters } from '../../editor/written-form.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { Field } from '../../model/field.ts';
import { collectionOf } from '../../model/index.ts';
import { standards, type Standard } from '../../model/standards.ts';
import { addressIn } from '../addresses.ts';

/** One question, with all that the model knows of it. */
export interface GuidedQuestion {
  /** The way to it on the page: `recipients-name`. */
  readonly id: string;
  readonly question: string;
  /** What to write: in English, as the model says it. */
  readonly help: string;
  /** '' where none helps. In English. */
  readonly example: string;
  /** What the answer is, when it is needed, and what can stand in for it: sentences. */
  readonly notes: readonly string[];
  /** The closed list, with what stands in a file for each. */
  readonly terms: readonly { readonly id: string; readonly label: string; readonly meaning: string }[];
  readonly name: string;
  readonly standards: readonly { readonly standard: string; readonly name: string }[];
  /** The questions of each record. */
  readonly inner: readonly GuidedQuestion[];
}

export interface QuestionGuideView {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly count: string;
  readonly form: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly help: string;
    readonly questions: readonly GuidedQuestion[];
  }[];
}

const GUIDE = '/edit/questions/';

/** The path of the guide to a collection, the same in every language. */
export const questionGuidePath = (name: CollectionName) => `${GUIDE}${name}/`;

/** Every guide, with how many questions it has. */
export function questionGuides(language: LanguageCode): { title: string; href: string; count: string }[] {
  const speech = speak(language);
  return writableCollections.map((name) => ({
    title: speech.collection(name).one,
    href: addressIn(language, questionGuidePath(name)),
    count: countOf(name, speech),
  }));
}

function countOf(name: CollectionName, { count, ui }: Speech): string {
  const questions = groupsOf(collectionOf(name)).flatMap((group) => group.questions);
  return count(ui.questionGuide.count, questions.length);
}

/** The guide to every question of a collection, made from the model, in a language. */
export function questionGuideView(name: CollectionName, language: LanguageCode): QuestionGuideView {
  const speech = speak(language);
  const collection = collectionOf(name);
  const { questionGuide: words } = speech.ui;
  const { one } = speech.collection(name);
  return {
    path: questionGuidePath(name),
    title: speech.fill(words.titleFor, { one }),
    lead: speech.fill(words.leadFor, { one }),
    count: countOf(name, speech),
    form: addressIn(language, `/edit/form/${name}/`),
    groups: groupsOf(collection).map(({ group, questions }) => ({
      id: `group-${group}`,
      title: speech.group(name, group),
      help: collection.groups[group]?.help ?? '',
      questions: questions.map((question) => guided(question, name, question.name, speech)),
    })),
  };
}

function guided({ name, field }: Question, collection: CollectionName, path: string, speech: Speech): GuidedQuestion {
  const { vocabulary, of = {} } = field;
  return {
    id: path.replaceAll('.', '-'),
    question: speech.question(collection, path),
    help: field.help,
    example: exampleInWords(field),
    notes: notesOn(field, path, speech),
    terms: vocabulary ? vocabulary.ids.map((id) => ({ id, ...speech.term(vocabulary, id) })) : [],
    name,
    standards: Object.entries(field.standards ?? {}).map(([standard, theirs]) => ({
      standard: standards[standard as Standard],
      name: theirs,
    })),
    inner: Object.entries(of).map(([inner, one]) =>
      guided({ name: inner, field: one }, collection, `${path}.${inner}`, speech),
    ),
  };
}

function notesOn(field: Field, path: string, { ui, fill, number, collection }: Speech): string[] {
  const { questionGuide: words, editor } = ui;
  const most = mostCharacters(field);
  const cases = casesOf(field).map((one) => fill(editor.neededWhen, { case: one }));
  return [
    words.forms[field.kind],
    ...(field.to ? [fill(words.from, { many: collection(field.to).many })] : []),
    ...(most === undefined ? [] : [fill(words.most, { count: number(most) })]),
    ...(cases.length > 0 ? cases : [field.required ? words.always : editor.optional]),
    ...(field.required && !path.includes('.') ? [takesReason(field) ? words.reason : words.noReason] : []),
    ...(field.none ? [words.mayBeNone] : []),
    ...(field.readers === 'experts' ? [words.forExperts] : []),
  ];
}
