import { STATEMENT } from '../accessibility/statement.ts';
import { testedInWords, type TestedView } from '../accessibility/view.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { addressIn, addressOf } from '../addresses.ts';
import { answerGroups, answersOf, fieldsIn, type Answer, type AnswerGroup } from '../answers.ts';
import { dataFlowOf, type DataFlow } from '../data-flow.ts';
import type { Care, DataUse, GlossaryTerm, Notice, Organisation, Product, Register } from '../register.ts';
import { linesInAllLanguages, textOf } from '../words.ts';
import { changesAndFeed, type ChangeShown } from './changes.ts';
import { choicesOf, type ChoicesShown } from './choices.ts';
import { contactOf, type Contact } from './contact.ts';
import { coverageOf, type CoverageShown } from './coverage.ts';
import { pageContext, storyOf, type PageContext } from './context.ts';
import type { FeedLink } from './feeds.ts';
import { gatheredFrom, type GatheredFrom } from './gathered.ts';
import { headOf, type Head } from './head.ts';
import { requestParts, requestPath } from './information-request.ts';
import { partOfList, type PartOfList } from './part-of-list.ts';
import { reviewInWords, type ReviewShown } from './review.ts';
import { toldOnce } from '../same-notices.ts';
import { noticeAnswersShown, type NoticeAnswersShown } from './notice-answers.ts';
import { searchWordsOf, type SearchWords } from './search-words.ts';
import { usersShown, type UsersShown } from './users.ts';
import { otherSummaryOf, plainSummary, summaryOf, termTag, type Summary, type Tag } from './summary.ts';

/** What the pages of all kinds of entries have in common. */
interface EntryView {
  readonly head: Head;
  readonly lead: readonly Answer[];
  readonly groups: readonly AnswerGroup[];
  readonly expertGroups: readonly AnswerGroup[];
  readonly record: readonly Answer[];
  readonly changes: readonly ChangeShown[];
  readonly feed: FeedLink | undefined;
  readonly story: { readonly html: string; readonly language?: string } | undefined;
  readonly gathered: GatheredFrom | undefined;
  readonly searchWords: SearchWords;
}

const EVERYWHERE = [
  'name',
  'inBrief',
  'organisation',
  'gathered',
  'kept',
  'glossary',
  'invented',
  'alsoCalled',
  'changes',
];

function entryView(
  entry: Parameters<typeof headOf>[0],
  register: Register,
  page: PageContext,
  placed: readonly string[] = [],
): EntryView {
  const without = new Set([...EVERYWHERE, ...placed]);
  const lead = answersOf(entry, ['inBrief'], page);
  return {
    head: headOf(entry, page.language),
    lead,
    groups: answerGroups(entry, 'everyone', page, without).filter(({ group }) => group !== 'record'),
    expertGroups: answerGroups(entry, 'experts', page, without),
    record: answersOf(
      entry,
      fieldsIn(entry.collection, 'record', 'everyone').filter((name) => !without.has(name)),
      page,
    ),
    ...changesAndFeed(entry, register, page.language),
    story: storyOf(entry, page),
    gathered: gatheredFrom(entry, register, page.language, page),
    searchWords: { own: linesInAllLanguages(entry, 'alsoCalled'), near: [] },
  };
}

export interface DataUseView extends EntryView {
  readonly choices: ChoicesShown;
  readonly flow: DataFlow | undefined;
  readonly tags: readonly Tag[];
  readonly organisation: { readonly name: string; readonly address: string };
  readonly contact: Contact;
  readonly review: ReviewShown;
  readonly tools: PartOfList;
}

/** The page of a use of data in a language. */
export function dataUseView(use: DataUse, register: Register, language: LanguageCode): DataUseView {
  const page = pageContext(register, language);
  return {
    ...entryView(use.entry, register, page, ['status', 'purpose']),
    choices: choicesOf(use, page),
    flow: dataFlowOf(use, language),
    tags: summaryOf(use, language).tags,
    organisation: {
      name: textOf(use.organisation.entry, 'name', language),
      address: addressOf(use.organisation.entry, language),
    },
    contact: contactOf(use.organisation, use.entry, page),
    review: reviewInWords(use.review, language),
    tools: partOfList(use.tools, 'tools', `/tools/data-use/${use.entry.id}/`, language),
    searchWords: searchWordsOf(use, register),
  };
}

export interface OrganisationView extends EntryView {
  readonly coverage: CoverageShown;
  readonly kind: string;
  readonly contact: Contact;
  readonly review: ReviewShown;
  readonly tools: PartOfList;
  readonly dataUses: PartOfList;
  /** Where its answers to requests for information are; undefined where it lists no tool. */
  readonly request: string | undefined;
}

/** The page of an organisation in a language. */
export function organisationView(
  organisation: Organisation,
  register: Register,
  language: LanguageCode,
): OrganisationView {
  const page = pageContext(register, language);
  const view = entryView(organisation.entry, register, page);
  return {
    ...view,
    coverage: coverageOf(organisation, page),
    groups: view.groups.filter(({ group }) => group !== 'contact' && group !== 'coverage'),
    kind: termTag(organisation.entry, 'kind', language)[0]?.label ?? '',
    contact: contactOf(organisation, organisation.entry, page),
    review: reviewInWords(organisation.review, language),
    tools: partOfList(organisation.tools, 'tools', `/tools/organisation/${organisation.entry.id}/`, language),
    dataUses: partOfList(
      organisation.dataUses,
      'data-uses',
      `/data-uses/organisation/${organisation.entry.id}/`,
      language,
    ),
    request:
      requestParts(organisation).length > 0 ? addressIn(language, requestPath(organisation.entry.id)) : undefined,
  };
}

export interface ProductView extends EntryView {
  readonly supplier: string;
  readonly tags: readonly Tag[];
  readonly review: ReviewShown;
  readonly notices: readonly Summary[];
  readonly users: UsersShown;
}

/** The page of a product in a language. */
export function productView(product: Product, register: Register, language: LanguageCode): ProductView {
  const page = pageContext(register, language);
  const summary = otherSummaryOf(product, language);
  return {
    ...entryView(product.entry, register, page, ['supplier', 'technology', 'sameAs']),
    supplier: summary.by,
    tags: summary.tags,
    review: reviewInWords(product.review, language),
    notices: toldOnce(product.notices).map((notice) => otherSummaryOf(notice, language)),
    users: usersShown(product, language),
  };
}

export interface NoticeView extends EntryView {
  readonly tags: readonly Tag[];
  readonly dates: string;
  readonly products: readonly Summary[];
  /** The tools that it reaches, and what their organisations did about it. */
  readonly answers: NoticeAnswersShown;
}

/** The page of a notice in a language. */
export function noticeView(notice: Notice, register: Register, language: LanguageCode): NoticeView {
  const page = pageContext(register, language);
  const { ui, fill, day } = speak(language);
  const { issued, closed } = notice.entry.facts;
  return {
    ...entryView(notice.entry, register, page, ['kind', 'state', 'products', 'issued', 'closed']),
    tags: otherSummaryOf(notice, language).tags,
    dates: [
      ...(issued ? [fill(ui.entry.issued, { day: day(issued) })] : []),
      ...(closed ? [fill(ui.entry.stateClosed, { day: day(closed) })] : []),
    ].join('. '),
    products: notice.products.map((product) => otherSummaryOf(product, language)),
    answers: noticeAnswersShown(notice, register, language),
  };
}

export interface CareView extends EntryView {
  readonly tools: PartOfList;
  readonly dataUses: PartOfList;
}

/** The page of a kind of care in a language. */
export function careView(care: Care, register: Register, language: LanguageCode): CareView {
  const page = pageContext(register, language);
  return {
    ...entryView(care.entry, register, page),
    tools: partOfList(care.tools, 'tools', `/tools/care/${care.entry.id}/`, language),
    dataUses: partOfList(care.dataUses, 'data-uses', `/data-uses/care/${care.entry.id}/`, language),
  };
}

export interface GlossaryView extends EntryView {
  readonly otherNames: readonly string[];
  readonly related: readonly Summary[];
  readonly tools: PartOfList;
}

/** The page of a word of the glossary in a language. */
export function glossaryView(term: GlossaryTerm, register: Register, language: LanguageCode): GlossaryView {
  const page = pageContext(register, language, term.entry.id);
  const [names] = answersOf(term.entry, ['alsoCalled'], page);
  return {
    ...entryView(term.entry, register, page, ['related', 'forms']),
    expertGroups: [],
    otherNames: names?.shown.as === 'list' ? names.shown.items : [],
    related: (given(term.entry.facts.related) ?? [])
      .flatMap((id) => register.entries.glossary.get(id) ?? [])
      .map((entry) => plainSummary(entry, language)),
    tools: partOfList(term.tools, 'tools', `/tools/glossary/${term.entry.id}/`, language),
  };
}

export interface PageView extends EntryView {
  /** How the site was tested, on the accessibility statement. */
  readonly tested: TestedView | undefined;
}

/** The page of its own, such as about, in a language. */
export function pageView(entry: Register['pages'][number], register: Register, language: LanguageCode): PageView {
  const { lastChecked } = entry.facts;
  const tested = entry.id === STATEMENT ? register.tested : undefined;
  return {
    ...entryView(entry, register, pageContext(register, language)),
    tested: tested && lastChecked !== undefined ? testedInWords(tested, lastChecked, language) : undefined,
  };
}
