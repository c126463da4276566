import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { speak } from '../../i18n/speak.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import type {
  AnsweredRequest,
  InformationRequestView,
  ToolAnswered,
} from '../../register/views/information-request.ts';
import { zip } from '../forms/zip.ts';
import { answerParagraphs } from './answers.ts';
import { link, linkRun, numbering, textRun, type Place } from './prose.ts';
import { styles } from './styles.ts';

/** What a document says of itself. */
export interface About {
  /** The address of the portal. */
  readonly site: string;
  /** Whose portal it is. */
  readonly name: string;
  /** The day of the build, YYYY-MM-DD. */
  readonly on: string;
  readonly language: LanguageCode;
}

/**
 * The answers of an organisation as a Word document (DOCX): headings in their order, a table with a head that repeats, links,
 * the language of every word, and page numbers. The same answers and day give the same bytes.
 */
export async function requestDocument(view: InformationRequestView, about: About): Promise<Uint8Array> {
  const { ui } = speak(about.language);
  let lists = 0;
  const place: Place = { site: about.site, nextList: () => ++lists };
  const document = new Document({
    title: view.title,
    creator: view.organisation.name,
    lastModifiedBy: about.name,
    styles: styles(about.language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footer(about) },
        children: [
          heading(view.title, HeadingLevel.HEADING_1),
          ...view.lead.map((text) => new Paragraph(text)),
          new Paragraph({ children: [link(view.organisation.address, view.organisation.name, place)] }),
          heading(ui.informationRequest.organisation, HeadingLevel.HEADING_2),
          ...view.about.flatMap((one) => requestParagraphs(one, place)),
          heading(ui.informationRequest.list, HeadingLevel.HEADING_2),
          new Paragraph(view.list.lead),
          listTable(view.list),
          ...view.tools.flatMap((tool) => toolParagraphs(tool, place, ui.informationRequest.entry)),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(document), about.on);
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ heading: level, children: [textRun(text, {})] });

function toolParagraphs(tool: ToolAnswered, place: Place, entry: string): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: true,
      children: [
        new Bookmark({ id: bookmark(tool.number), children: [textRun(`${tool.number}. ${tool.name}`, tool)] }),
      ],
    }),
    new Paragraph({ children: [link(tool.address, entry, place)] }),
    ...tool.requests.flatMap((one) => requestParagraphs(one, place)),
  ];
}

function requestParagraphs({ question, answers, bySupplier, remarks }: AnsweredRequest, place: Place): Paragraph[] {
  return [
    heading(question, HeadingLevel.HEADING_3),
    ...answers.flatMap((answer) => answerParagraphs(answer, place)),
    ...(bySupplier
      ? [
          heading(bySupplier.lead, HeadingLevel.HEADING_4),
          ...bySupplier.answers.flatMap((answer) => answerParagraphs(answer, place)),
        ]
      : []),
    ...remarks.map((remark) => new Paragraph({ style: 'Gap', children: [textRun(remark, {})] })),
  ];
}

/** All tools. The names of those that are answered in this document lead to their answers. */
function listTable({ columns, rows }: InformationRequestView['list']): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2900, 1500, 1600, 1900, 1738],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text) => cell([new TextRun({ text, bold: true })])),
      }),
      ...rows.map(
        ({ number, cells: [name = '', ...others], isHere, language }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell([
                isHere
                  ? new InternalHyperlink({ anchor: bookmark(number), children: [linkRun(name, language)] })
                  : textRun(name, { language }),
              ]),
              ...others.map((text) => cell([textRun(text, {})])),
            ],
          }),
      ),
    ],
  });
}

const cell = (children: ParagraphChild[]) =>
  new TableCell({
    children: [new Paragraph({ style: 'Cell', children })],
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
  });

const bookmark = (number: number) => `tool-${number}`;

function footer({ language }: About): Footer {
  const { ui } = speak(language);
  const parts = ui.informationRequest.page.split(/\{(page|pages)\}/u).map((part) => {
    if (part === 'page') return PageNumber.CURRENT;
    return part === 'pages' ? PageNumber.TOTAL_PAGES : part;
  });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ children: parts })] })],
  });
}

/** A document whose times are those of the day `on`, and whose links and their targets are counted: the library takes both from elsewhere. */
export async function sameBytes(docx: Uint8Array, on: string): Promise<Uint8Array> {
  const links = counter();
  const bookmarks = counter();
  const same = (xml: string, path: string) => {
    if (path === 'docProps/core.xml')
      return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${on}T00:00:00Z`);
    if (path !== 'word/document.xml' && path !== 'word/_rels/document.xml.rels') return xml;
    return xml
      .replace(/(?<=\b(?:r:id|Id)="rId)[\w-]{15,}(?=")/gu, (id) => `Link${links(id)}`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/gu,
        (_, before: string, id: string) => before + bookmarks(id),
      );
  };
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]) => ({
    path,
    content: same(strFromU8(bytes), path),
  }));
  return Buffer.concat(await Array.fromAsync(zip(parts)));
}

/** Counts names from 1, each in the order in which it comes first. */
function counter(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}
