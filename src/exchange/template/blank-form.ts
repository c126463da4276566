import type { Control, FormQuestion, FormView, Option } from '../../register/views/form.ts';
import { firstLanguage, type LanguageCode } from '../../i18n/languages.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { speak } from '../../i18n/speak.ts';
import { codeOf, ID, STORY, type Way } from '../drafts/asked.ts';

/** A question on a blank form, with all that stands beside the place for its answer. */
export interface BlankQuestion {
  readonly code: string;
  readonly question: string;
  /** What to write, when it is needed, an example: a line each. */
  readonly help: readonly HelpLine[];
  readonly control: Control;
  /** Whether a reason can stand in for the answer. */
  readonly takesReason: boolean;
}

/** A list of records: its own question, and the questions of each record, for so many records as there is room for. */
export interface BlankRecords extends BlankQuestion {
  readonly records: readonly (readonly BlankQuestion[])[];
}

export interface BlankForm {
  readonly title: string;
  /** What its entries are called: the name of the sheet. */
  readonly many: string;
  readonly groups: readonly {
    readonly title: string;
    readonly help: string;
    readonly questions: readonly (BlankQuestion | BlankRecords)[];
  }[];
  readonly lists: FormView['lists'];
}

/** What is said of a question, a line each: words of the language that is read, and what is in English in every language. */
export interface HelpLine {
  readonly text: string;
  readonly english?: string;
}

/** A line where nobody can be told in which language its words are. */
export const inFull = ({ text, english = '' }: HelpLine): string => text + english;

/** Room for this many records of each list. More are added by copying rows. */
export const RECORDS = 3;

export function isRecords(one: BlankQuestion | BlankRecords): one is BlankRecords {
  return 'records' in one;
}

/** The blank form of a collection: the questions of the form on the site, with a place for every answer. */
export function blankForm(view: FormView, language: LanguageCode): BlankForm {
  const { ui, fill, collection } = speak(language);
  const { one, many } = collection(view.collection);
  const line = (name: string, question: string, help: string): BlankQuestion => ({
    code: name,
    question,
    help: [{ text: help }],
    control: name === STORY ? { as: 'text', rows: 8 } : { as: 'line', type: 'text' },
    takesReason: false,
  });
  return {
    title: fill(ui.editor.formFor, { one }),
    many,
    lists: view.lists,
    groups: [
      ...view.groups.map(({ title, help, questions }) => ({
        title,
        help,
        questions: questions.map((question) => blankQuestion(question, language)),
      })),
      {
        title: ui.editor.story,
        help: '',
        questions: [
          ...(view.story ? [line(STORY, ui.editor.form.story, ui.editor.storyHelp)] : []),
          line(ID, ui.editor.form.id, ui.editor.address),
        ],
      },
    ],
  };
}

function blankQuestion(one: FormQuestion, language: LanguageCode): BlankQuestion | BlankRecords {
  const { control, name } = one;
  const whole = blank(one, [name], language);
  if (control.as !== 'records') return whole;
  const records = Array.from({ length: RECORDS }, (_, at) =>
    control.questions.map((inner) => blank(inner, [name, at + 1, inner.name], language)),
  );
  return { ...whole, records };
}

function blank(
  { question, help, need, example, control, takesReason }: FormQuestion,
  way: Way,
  language: LanguageCode,
): BlankQuestion {
  const [before = '', after = ''] = speak(language).ui.editor.forExample.split('{example}');
  const lines: HelpLine[] = [
    { text: '', english: help },
    { text: need },
    ...(example === '' ? [] : [{ text: before, english: `${example}${after}` }]),
  ];
  return { code: codeOf(way), question, help: lines.filter((one) => inFull(one) !== ''), control, takesReason };
}

/** What can be chosen in answer to a question; none where words are asked for. */
export function optionsOf(control: Control, lists: BlankForm['lists'], language: LanguageCode): readonly Option[] {
  if (control.as === 'choice' || control.as === 'choices') return control.options;
  if (control.as === 'picked') return (lists[control.from] ?? []).filter(({ label }) => label !== '');
  return control.as === 'records' && control.none ? [{ value: '', label: speak(language).ui.editor.form.none }] : [];
}

/** The path of a blank form: `/edit/form/tools.xlsx`, `/cy/edit/form/tools.docx`. */
export function blankFormPath(collection: CollectionName, ending: 'xlsx' | 'docx', language: LanguageCode): string {
  return `${language === firstLanguage ? '' : `/${language}`}/edit/form/${collection}.${ending}`;
}
