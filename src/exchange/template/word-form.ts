import {
  CheckBox,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { sameBytes } from '../../data/information-request/document.ts';
import { styles } from '../../data/information-request/styles.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import type { FormView } from '../../register/views/form.ts';
import { blankForm, inFull, isRecords, optionsOf, type BlankForm, type BlankQuestion } from './blank-form.ts';
import { howToFillIn } from './how-to-fill-in.ts';

/** A list of more than this many is written, not ticked: nobody looks through 249 boxes. */
const MOST_BOXES = 30;
/** The widths of the columns of questions and answers, in twentieths of a point, between margins of 1 cm on A4 across. */
const WIDTHS = [6600, 8600];

/**
 * The Word form of a collection (DOCX): a table for each group, with a question, what to write and its code on the left and the
 * place for the answer on the right. Closed lists have boxes to tick. `on` is the day that it says it was made, YYYY-MM-DD.
 */
export async function wordForm(view: FormView, language: LanguageCode, on: string): Promise<Uint8Array> {
  const form = blankForm(view, language);
  const document = new Document({
    title: form.title,
    creator: 'Candour',
    styles: styles(language),
    sections: [
      {
        properties: {
          page: {
            size: { width: 16_838, height: 11_906 },
            margin: { top: 800, bottom: 800, left: 800, right: 800 },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(form.title)] }),
          ...howToFillIn('word', language).map(
            (text) => new Paragraph({ style: 'Cell', children: [new TextRun(text)] }),
          ),
          ...form.groups.flatMap((group) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(group.title)] }),
            tableOf(group, form.lists, language),
          ]),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(document), on);
}

function tableOf(
  { help, questions }: BlankForm['groups'][number],
  lists: BlankForm['lists'],
  language: LanguageCode,
): Table {
  const row = (one: BlankQuestion, words = one.question) =>
    new TableRow({ cantSplit: true, children: [asked(one, words), answer(one, lists, language)] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    rows: (help === '' ? [] : [about(help)]).concat(
      questions.flatMap((one) =>
        isRecords(one)
          ? [
              row(one),
              ...one.records.flatMap((parts, at) => parts.map((part) => row(part, `${at + 1}. ${part.question}`))),
            ]
          : [row(one)],
      ),
    ),
  });
}

/** What a group is about, above its questions. Below the heading it could be taken for an answer to it. */
const about = (help: string) =>
  new TableRow({
    cantSplit: true,
    children: [new TableCell({ margins: MARGINS, columnSpan: 2, children: [line(help)] })],
  });

const MARGINS = { top: 80, bottom: 80, left: 100, right: 100 };
const line = (text: string, more: { bold?: boolean; size?: number; color?: string } = {}) =>
  new Paragraph({ style: 'Cell', children: [new TextRun({ text, ...more })] });

function asked({ code, help }: BlankQuestion, words: string): TableCell {
  return new TableCell({
    margins: MARGINS,
    width: { size: WIDTHS[0] ?? 0, type: WidthType.DXA },
    children: [
      line(words, { bold: true }),
      ...help.map((one) => line(inFull(one), { size: 20 })),
      line(`[${code}]`, { size: 16, color: '4C6272' }),
    ],
  });
}

function answer({ control }: BlankQuestion, lists: BlankForm['lists'], language: LanguageCode): TableCell {
  const options = optionsOf(control, lists, language);
  const boxes = options.length > MOST_BOXES ? [] : options;
  return new TableCell({
    margins: MARGINS,
    width: { size: WIDTHS[1] ?? 0, type: WidthType.DXA },
    children: [...boxes.map(({ label, meaning }) => box(label, meaning)), ...(boxes.length === 0 ? [line('')] : [])],
  });
}

/** A box to tick, its label and what it means. */
function box(label: string, meaning?: string): Paragraph {
  return new Paragraph({
    style: 'Cell',
    children: [
      new CheckBox({
        checked: false,
        checkedState: { value: '2612', font: 'MS Gothic' },
        uncheckedState: { value: '2610', font: 'MS Gothic' },
      }),
      new TextRun(` ${label}`),
      ...(meaning ? [new TextRun({ text: ` – ${meaning}`, size: 18, color: '4C6272' })] : []),
    ],
  });
}
