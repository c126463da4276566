import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { collectionOf } from '../../model/index.ts';
import { addressIn, addressOf } from '../addresses.ts';
import { answersOf, type Answer } from '../answers.ts';
import type { Entry } from '../entry.ts';
import {
  organisationQuestions,
  requestQuestions,
  type OrganisationQuestionId,
  type RequestQuestion,
  type RequestQuestionId,
} from '../information-request.ts';
import { pagePath, pagesOf, type ListPage } from '../lists.ts';
import type { Organisation, Register, Tool } from '../register.ts';
import { isTranslated, originalLanguage, said, textOf } from '../words.ts';
import { pageContext, type PageContext } from './context.ts';
import { termTag } from './summary.ts';

/** A question as requests ask it, with what the register says. */
export interface AnsweredRequest {
  readonly id: RequestQuestionId | OrganisationQuestionId;
  readonly question: string;
  readonly answers: readonly Answer[];
  /** What the supplier says, under a lead of its own; absent where nothing is asked of it. */
  readonly bySupplier?: { readonly lead: string; readonly answers: readonly Answer[] };
  /** What is missing: nothing was said at all, the register does not ask it, or it does not apply. */
  readonly remarks: readonly string[];
}

export interface ToolAnswered {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly name: string;
  readonly address: string;
  /** The language of its name, where it is not that of the page. */
  readonly language?: string;
  readonly requests: readonly AnsweredRequest[];
}

/** A row of the list of all tools: the texts of its cells, the name first. */
export interface ToolListed {
  readonly number: number;
  readonly cells: readonly string[];
  readonly address: string;
  readonly language?: string;
  /** Whether its answers are in this part. */
  readonly isHere: boolean;
}

/** One part of the answers of an organisation: the same for the page and for the document. */
export interface InformationRequestView {
  readonly path: string;
  readonly title: string;
  readonly organisation: { readonly name: string; readonly address: string };
  /** Of what day it is, and whose words these are. */
  readonly lead: readonly string[];
  readonly about: readonly AnsweredRequest[];
  readonly list: { readonly lead: string; readonly columns: readonly string[]; readonly rows: readonly ToolListed[] };
  readonly tools: readonly ToolAnswered[];
  readonly page: number;
  readonly pages: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** So many tools are answered in one part: a document of more could not be opened on a small computer. */
const TOOLS_IN_A_PART = 25;

/** The parts of an organisation's answers; none where it lists no tool. */
export function requestParts({ tools }: Organisation): ListPage<Tool>[] {
  return tools.length > 0 ? pagesOf(tools, TOOLS_IN_A_PART) : [];
}

/** The path of the answers of an organisation. */
export function requestPath(organisation: string): string {
  return `/organisations/${organisation}/information-request/`;
}

/** One part of the answers of an organisation to what requests ask, in a language. */
export function informationRequestView(
  organisation: Organisation,
  part: ListPage<Tool>,
  register: Register,
  language: LanguageCode,
): InformationRequestView {
  const page = pageContext(register, language);
  const { ui, fill, day, count, number } = speak(language);
  const words = ui.informationRequest;
  const { entry, tools } = organisation;
  const name = textOf(entry, 'name', language);
  const at = (other: number) => addressIn(language, pagePath(requestPath(entry.id), other));
  const first = (part.page - 1) * TOOLS_IN_A_PART + 1;
  const last = first + part.items.length - 1;
  return {
    path: pagePath(requestPath(entry.id), part.page),
    title: fill(words.titleAt, { organisation: name }),
    organisation: { name, address: addressOf(entry, language) },
    lead: [
      fill(words.asOf, { organisation: name, day: day(register.today) }),
      ...(entry.gathered ? [words.gathered] : []),
      ...(part.pages > 1 ? [fill(words.part, { first: number(first), last: number(last) })] : []),
    ],
    about: Object.entries(organisationQuestions).map(([id, fields]) => ({
      id: id as OrganisationQuestionId,
      question: words.questions[id as OrganisationQuestionId],
      answers: withSilence(entry, fields, page),
      remarks: [],
    })),
    list: {
      lead: count(words.listLead, tools.length, { organisation: name }),
      columns: Object.values(words.columns),
      rows: tools.map((tool, at) => listed(tool, at + 1, part.items.includes(tool), language)),
    },
    tools: part.items.map((tool, at) => answered(tool, first + at, page)),
    page: part.page,
    pages: part.pages,
    previous: part.page > 1 ? at(part.page - 1) : undefined,
    next: part.page < part.pages ? at(part.page + 1) : undefined,
  };
}

function listed(tool: Tool, number: number, isHere: boolean, language: LanguageCode): ToolListed {
  const { entry, product } = tool;
  const { day, ui } = speak(language);
  const since = given(entry.facts.statusSince);
  const term = (field: string) => termTag(entry, field, language)[0]?.label ?? ui.entry.gapNotSaid;
  const supplier = product ? textOf(product.entry, 'supplier', language) : term('madeBy');
  return {
    number,
    cells: [
      textOf(entry, 'name', language),
      term('status'),
      since === undefined ? ui.entry.gapNotSaid : day(since),
      term('technology'),
      supplier,
    ],
    isHere,
    ...linked(entry, language),
  };
}

const linked = (entry: Entry, language: LanguageCode) => ({
  address: addressOf(entry, language),
  ...(!isTranslated(entry, language) && { language: originalLanguage(entry) }),
});

function answered(tool: Tool, number: number, page: PageContext): ToolAnswered {
  return {
    number,
    name: textOf(tool.entry, 'name', page.language),
    ...linked(tool.entry, page.language),
    requests: Object.entries(requestQuestions).map(([id, question]) =>
      request(id as RequestQuestionId, question, tool, page),
    ),
  };
}

function request(id: RequestQuestionId, asked: RequestQuestion, tool: Tool, page: PageContext): AnsweredRequest {
  const { ui, fill } = speak(page.language);
  const words = ui.informationRequest;
  const { product } = tool;
  const answers = withSilence(tool.entry, asked.tools, page);
  const ofProduct = asked.products && product ? withSilence(product.entry, asked.products, page) : [];
  const isSilent = answers.length > 0 && answers.every(isSilence);
  return {
    id,
    question: words.questions[id],
    answers: [...(isSilent ? [] : answers), ...(asked.notices && product ? [noticesAbout(tool, page)] : [])],
    ...(product &&
      ofProduct.length > 0 && {
        bySupplier: {
          lead: fill(words.bySupplier, { product: textOf(product.entry, 'name', page.language) }),
          answers: ofProduct,
        },
      }),
    remarks: [
      ...(isSilent ? [ui.entry.gapNotSaid] : []),
      ...(answers.length + ofProduct.length === 0 ? [words.doesNotApply] : []),
      ...(asked.notAsked ? [words.notAsked[asked.notAsked]] : []),
    ],
  };
}

/** Whether nothing was said, not even a reason. Where a whole question is so, that is said once. */
const isSilence = ({ shown }: Answer) => shown.as === 'gap' && shown.label === '';

/**
 * The answers to some fields. Where nothing was said, that is shown, also of a question that may be left out: somebody asks it.
 * Only what the model asks in other cases than this one is left out.
 */
function withSilence(entry: Entry, names: readonly string[], page: PageContext): Answer[] {
  const { question, ui } = speak(page.language);
  return names.flatMap((name): Answer[] => {
    const field = collectionOf(entry.collection).fields[name];
    if (!field) return [];
    const mayBeLeftOut = field.required === undefined && said(entry, name, page.language).value === undefined;
    if (!mayBeLeftOut) return answersOf(entry, [name], page);
    const shown = { as: 'gap', label: '', text: ui.entry.gapNotSaid } as const;
    return [{ field: name, question: question(entry.collection, name), readers: field.readers, shown }];
  });
}

/** All notices about the product of a tool, open and closed. */
function noticesAbout({ product }: Tool, { language }: PageContext): Answer {
  const { ui } = speak(language);
  const links = (product?.notices ?? []).map(({ entry }) => ({
    href: addressOf(entry, language),
    text: [textOf(entry, 'name', language), ...termTag(entry, 'state', language).map(({ label }) => label)].join(' – '),
  }));
  return {
    field: 'notices',
    question: ui.entry.noticesAbout,
    readers: 'everyone',
    shown: links.length > 0 ? { as: 'links', links } : { as: 'text', text: ui.informationRequest.noNotices },
  };
}
