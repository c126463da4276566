import { lettersOf } from '../../data/forms/sheets.ts';
import { rowOf, textCell, workbookFile } from '../../data/forms/workbook.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { LISTS } from '../sheets/workbook.ts';
import { blankForm, inFull, isRecords, optionsOf, type BlankForm, type BlankQuestion } from './blank-form.ts';
import { howToFillIn } from './how-to-fill-in.ts';
import type { FormView } from '../../register/views/form.ts';
import { STYLE, STYLES } from './workbook-styles.ts';

/** Columns with answers: an entry each. */
const ANSWERS = ['D', 'E', 'F'] as const;
/** Rows for a question that takes several choices. */
const CHOICES = 4;
const MOST_IN_NAME = 31;

/** A row of the sheet to fill. */
interface Row {
  readonly cells: readonly (readonly [text: string, style: number])[];
  /** The question that the row takes an answer to. */
  readonly asks?: BlankQuestion;
}

/**
 * The Excel template of a collection: a sheet to fill with a question in each row — its code, its words, what to write, and the
 * answers of up to three entries — and a sheet that says how. Closed lists drop down.
 */
export function templateWorkbook(view: FormView, language: LanguageCode): AsyncIterable<Uint8Array> {
  const form = blankForm(view, language);
  const { template } = speak(language).ui;
  const lists = listsOf(form, language);
  return workbookFile(
    [
      { name: form.many.slice(0, MOST_IN_NAME), content: sheetToFill(form, lists, language) },
      { name: template.howTo.slice(0, MOST_IN_NAME), content: howTo(language) },
      { name: LISTS, content: listSheet(lists), hidden: true },
    ],
    STYLES,
  );
}

/** The lists of the workbook, each once, by what they offer. */
type Lists = ReadonlyMap<string, { readonly column: string; readonly labels: readonly string[] }>;

const keyOf = (labels: readonly string[]) => labels.join('\n');

function listsOf(form: BlankForm, language: LanguageCode): Lists {
  const lists = new Map<string, { column: string; labels: readonly string[] }>();
  for (const { asks } of rowsOf(form, language)) {
    const labels = asks ? optionsOf(asks.control, form.lists, language).map(({ label }) => label) : [];
    if (labels.length > 0 && !lists.has(keyOf(labels)))
      lists.set(keyOf(labels), { column: lettersOf(lists.size), labels });
  }
  return lists;
}

function rowsOf(form: BlankForm, language: LanguageCode): Row[] {
  const { template } = speak(language).ui;
  const heading = (text: string, help: string): Row => ({
    cells: [
      ['', STYLE.group],
      [text, STYLE.group],
      [help, STYLE.groupHelp],
    ],
  });
  const question = (one: BlankQuestion, words = one.question): Row => ({
    cells: [
      [one.code, STYLE.code],
      [words, STYLE.question],
      [one.help.map(inFull).join('\n'), STYLE.help],
    ],
    asks: one,
  });
  const more = (one: BlankQuestion): Row => ({
    cells: [
      [one.code, STYLE.code],
      [template.another, STYLE.more],
      ['', STYLE.help],
    ],
    asks: one,
  });
  const all = (one: BlankQuestion, words?: string) => [
    question(one, words),
    ...Array.from({ length: furtherChoices(one, form, language) }, () => more(one)),
  ];
  return form.groups.flatMap(({ title, help, questions }) => [
    heading(title, help),
    ...questions.flatMap((one) =>
      isRecords(one)
        ? [
            question(one),
            ...one.records.flatMap((parts, at) => parts.flatMap((part) => all(part, `${at + 1}. ${part.question}`))),
          ]
        : all(one),
    ),
  ]);
}

/** Rows below the first, for a question that takes several choices. */
function furtherChoices({ control }: BlankQuestion, form: BlankForm, language: LanguageCode): number {
  const many = control.as === 'choices' || (control.as === 'picked' && control.many);
  return many ? Math.min(CHOICES, optionsOf(control, form.lists, language).length) - 1 : 0;
}

/** The first rows: the title, and the heads of the columns. */
const ABOVE = 2;

function* sheetToFill(form: BlankForm, lists: Lists, language: LanguageCode): Iterable<string> {
  const { template } = speak(language).ui;
  const rows = rowsOf(form, language);
  yield `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="${ABOVE}" topLeftCell="C${ABOVE + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols>${[14, 38, 62, 62, 62, 62].map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  yield rowOf(1, [textCell('A1', form.title, STYLE.title)]);
  const heads = [
    template.code,
    template.question,
    template.help,
    ...ANSWERS.map((_, at) => `${template.answer}${at === 0 ? '' : ` ${at + 1}`}`),
  ];
  yield rowOf(
    ABOVE,
    heads.map((text, at) => textCell(`${lettersOf(at)}${ABOVE}`, text, STYLE.head)),
  );
  for (const [at, { cells, asks }] of rows.entries()) {
    const number = at + ABOVE + 1;
    const answers = asks ? ANSWERS.map((column) => `<c r="${column}${number}" s="${styleOf(asks)}"/>`) : [];
    yield rowOf(number, [
      ...cells.flatMap(([text, style], column) => [
        text === ''
          ? `<c r="${lettersOf(column)}${number}" s="${style}"/>`
          : textCell(`${lettersOf(column)}${number}`, text, style),
      ]),
      ...answers,
    ]);
  }
  yield '</sheetData>';
  yield rules(rows, form, lists, language);
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
}

function styleOf({ control }: BlankQuestion): number {
  if (control.as !== 'line') return STYLE.answer;
  return control.type === 'date' ? STYLE.day : control.type === 'number' ? STYLE.number : STYLE.answer;
}

/** What Excel takes as an answer to each question: of a list, a day, a length. It warns where a reason may be given, and stops elsewhere. */
function rules(rows: readonly Row[], form: BlankForm, lists: Lists, language: LanguageCode): string {
  const all = rows.flatMap(({ asks }, at) => {
    const rule = asks && ruleOf(asks, form, lists, language);
    if (!rule || !asks) return [];
    const number = at + ABOVE + 1;
    const style = asks.takesReason || rule.mild ? ' errorStyle="warning"' : '';
    return [
      `<dataValidation ${rule.attributes}${style} allowBlank="1" showErrorMessage="1" sqref="${ANSWERS[0]}${number}:${ANSWERS.at(-1)}${number}">${rule.formulas}</dataValidation>`,
    ];
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function ruleOf(
  { control }: BlankQuestion,
  form: BlankForm,
  lists: Lists,
  language: LanguageCode,
): { attributes: string; formulas: string; mild?: true } | undefined {
  const list = lists.get(keyOf(optionsOf(control, form.lists, language).map(({ label }) => label)));
  if (list)
    return {
      attributes: 'type="list"',
      formulas: `<formula1>${LISTS}!$${list.column}$1:$${list.column}$${list.labels.length}</formula1>`,
      ...(control.as === 'picked' && { mild: true as const }),
    };
  if (control.as === 'line' && control.type === 'date')
    return {
      attributes: 'type="date" operator="between"',
      formulas: '<formula1>18264</formula1><formula2>91312</formula2>',
      mild: true,
    };
  if (control.as === 'line' && control.type === 'number')
    return { attributes: 'type="whole" operator="greaterThanOrEqual"', formulas: '<formula1>0</formula1>' };
  const most = control.as === 'line' || control.as === 'text' ? control.most : undefined;
  return most === undefined
    ? undefined
    : {
        attributes: 'type="textLength" operator="lessThanOrEqual"',
        formulas: `<formula1>${most}</formula1>`,
        mild: true,
      };
}

function* howTo(language: LanguageCode): Iterable<string> {
  const { template } = speak(language).ui;
  yield '<cols><col min="1" max="1" width="110" customWidth="1"/></cols><sheetData>';
  yield rowOf(1, [textCell('A1', template.howTo, STYLE.title)]);
  for (const [at, line] of howToFillIn('workbook', language).entries())
    yield rowOf(at + 2, [textCell(`A${at + 2}`, line, STYLE.help)]);
  yield '</sheetData>';
}

function* listSheet(lists: Lists): Iterable<string> {
  const all = [...lists.values()];
  const most = Math.max(0, ...all.map(({ labels }) => labels.length));
  yield '<sheetData>';
  for (let at = 0; at < most; at += 1)
    yield rowOf(
      at + 1,
      all.flatMap(({ column, labels }) => {
        const label = labels[at];
        return label === undefined ? [] : [textCell(`${column}${at + 1}`, label)];
      }),
    );
  yield '</sheetData>';
}
