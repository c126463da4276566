import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import type { NoAnswer } from '../../model/answer.ts';
import { noAnswers, withholdingGrounds } from '../../model/vocabulary/no-answers.ts';
import { tools } from '../../model/tool/index.ts';
import { addressOf } from '../addresses.ts';
import { answerGroup, answerGroups, answersOf, type Answer, type AnswerGroup } from '../answers.ts';
import { factsOf, type FactKey, type Weight } from '../facts.ts';
import { dataFlowOf, type DataFlow } from '../data-flow.ts';
import type { Entry } from '../entry.ts';
import type { Product, Register, Tool } from '../register.ts';
import { said, textOf } from '../words.ts';
import { changesAndFeed, type ChangeShown } from './changes.ts';
import { choicesOf, type ChoicesShown } from './choices.ts';
import { contactOf, type Contact } from './contact.ts';
import { pageContext, storyOf, type PageContext } from './context.ts';
import type { FeedLink } from './feeds.ts';
import { gatheredFrom, type GatheredFrom } from './gathered.ts';
import { headOf, type Head } from './head.ts';
import { reviewInWords, type ReviewShown } from './review.ts';
import { searchWordsOf, type SearchWords } from './search-words.ts';
import { summaryOf, type Tag } from './summary.ts';

/** A fact of the panel in words. */
export interface FactShown {
  readonly key: FactKey;
  readonly question: string;
  readonly answer: string;
  readonly meaning: string;
  /** The language of the meaning, where it is not the page’s. */
  readonly language?: string;
  readonly weight: Weight;
}

/** All that a tool's page shows, in the order in which a patient asks. */
export interface ToolView {
  readonly head: Head;
  readonly lead: Answer[];
  readonly tags: readonly Tag[];
  readonly organisation: { readonly name: string; readonly address: string };
  readonly notices: readonly { readonly name: string; readonly inBrief: string; readonly address: string }[];
  readonly facts: readonly FactShown[];
  /** Since when it stands where it does, and what follows from that: when a pilot ends, why something was stopped. */
  readonly standing: AnswerGroup;
  readonly does: AnswerGroup;
  readonly limits: AnswerGroup;
  /** What a patient asks next: who decides, what of my data, what can I choose. */
  readonly patientGroups: readonly AnswerGroup[];
  readonly choices: ChoicesShown;
  readonly groups: readonly AnswerGroup[];
  readonly supplier:
    | { readonly name: string; readonly product: string; readonly address: string; readonly answers: readonly Answer[] }
    | undefined;
  readonly story: { readonly html: string; readonly language?: string } | undefined;
  readonly flow: DataFlow | undefined;
  readonly contact: Contact;
  readonly asked: AnswerGroup;
  readonly expertGroups: readonly AnswerGroup[];
  readonly record: readonly Answer[];
  readonly changes: readonly ChangeShown[];
  readonly feed: FeedLink | undefined;
  readonly review: ReviewShown;
  /** The sections that a patient may want to go to at once. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly gathered: GatheredFrom | undefined;
  readonly searchWords: SearchWords;
}

/** Fields with a place of their own on the page. */
const STANDING = ['statusSince', 'pilotEnds', 'successMeasure', 'stoppedBecause', 'replacedBy', 'dataAfter'];
const PLACED = new Set([
  'name',
  'organisation',
  'inBrief',
  'gathered',
  'kept',
  'glossary',
  'changes',
  'status',
  'technology',
  ...STANDING,
]);
/** The groups that a patient asks for next, in that order. What can be chosen follows on them. */
const PATIENT_GROUPS = ['decides', 'data'];
/** The groups that stand side by side, in the same size. */
const SIDE_BY_SIDE = ['does', 'limits'];
/** What a supplier says of the product, as shown on each tool that uses it. */
const FROM_SUPPLIER = ['intendedUse', 'limits', 'worksLessWell', 'deviceClass', 'subProcessors'];

/** The page of a tool in a language. It is made in the order of the page, so that each word is explained where it first stands. */
export function toolView(tool: Tool, register: Register, language: LanguageCode): ToolView {
  const page = pageContext(register, language);
  const { entry, organisation, product } = tool;
  const { ui } = speak(language);
  const plain = (group: string) => answerGroup(entry, group, 'everyone', page, PLACED);
  const lead = answersOf(entry, ['inBrief'], page);
  const standing = { group: 'standing', title: ui.entry.standing, answers: answersOf(entry, STANDING, page) };
  const [does, limits] = [plain('does'), plain('limits')];
  const patientGroups = PATIENT_GROUPS.map(plain).filter(isAnswered);
  const choices = choicesOf(tool, page);
  const contact = contactOf(organisation, entry, page);
  const asked = plain('asked');
  const groups = Object.keys(tools.groups)
    .filter((group) => ![...SIDE_BY_SIDE, ...PATIENT_GROUPS, 'choices', 'asked', 'record'].includes(group))
    .map(plain)
    .filter(isAnswered);
  const supplier = product && supplierOf(product, page);
  const story = storyOf(entry, page);
  const expertGroups = answerGroups(entry, 'experts', page, PLACED);
  return {
    head: headOf(entry, language),
    lead,
    tags: summaryOf(tool, language).tags,
    organisation: namedLink(organisation, language),
    notices: tool.openNotices.map((notice) => ({
      ...namedLink(notice, language),
      inBrief: textOf(notice.entry, 'inBrief', language),
    })),
    facts: factsInWords(tool, language),
    standing,
    does,
    limits,
    patientGroups,
    choices,
    flow: dataFlowOf(tool, language),
    contact,
    asked,
    groups,
    supplier,
    story,
    expertGroups,
    record: answerGroup(entry, 'record', 'everyone', page, PLACED).answers,
    ...changesAndFeed(entry, register, language),
    review: reviewInWords(tool.review, language),
    contents: contentsOf([does, limits, ...patientGroups, choicesGroup(language)], expertGroups.length > 0, language),
    gathered: gatheredFrom(entry, register, language, page),
    searchWords: searchWordsOf(tool, register),
  };
}

const isAnswered = ({ answers }: AnswerGroup) => answers.length > 0;

function namedLink({ entry }: { readonly entry: Entry }, language: LanguageCode): { name: string; address: string } {
  return { name: textOf(entry, 'name', language), address: addressOf(entry, language) };
}

function supplierOf(product: Product, page: PageContext): ToolView['supplier'] {
  const { name, address } = namedLink(product, page.language);
  return {
    name: product.entry.facts.supplier ?? '',
    product: name,
    address,
    answers: answersOf(product.entry, FROM_SUPPLIER, page),
  };
}

const choicesGroup = (language: LanguageCode) => ({
  group: 'choices',
  title: speak(language).group('tools', 'choices'),
});

function contentsOf(
  groups: readonly Pick<AnswerGroup, 'group' | 'title'>[],
  forExperts: boolean,
  language: LanguageCode,
): ToolView['contents'] {
  const { ui } = speak(language);
  return [
    ...groups.map(({ group, title }) => ({ id: group, title })),
    { id: 'contact', title: ui.entry.contact },
    ...(forExperts ? [{ id: 'experts', title: ui.entry.experts }] : []),
    { id: 'record', title: speak(language).group('tools', 'record') },
  ];
}

/** A reason for no answer, from its typed parts alone: which reason, and by when, or on which ground. */
function reasonInWords(none: NoAnswer, speech: Speech): Pick<FactShown, 'answer' | 'meaning'> {
  const { label, meaning } = speech.term(noAnswers, none.noAnswer);
  switch (none.noAnswer) {
    case 'not-yet-known':
      return { answer: label, meaning: speech.fill(speech.ui.entry.gapBy, { day: speech.day(none.by) }) };
    case 'withheld':
      return {
        answer: label,
        meaning: speech.fill(speech.ui.entry.gapGround, { ground: speech.term(withholdingGrounds, none.ground).label }),
      };
    case 'not-applicable':
      return { answer: label, meaning };
  }
}

/** The facts panel in words. */
export function factsInWords(tool: Tool, language: LanguageCode): FactShown[] {
  const speech = speak(language);
  return factsOf(tool).map((fact) => {
    const question = fact.key === 'trial' ? speech.ui.entry.trialQuestion : speech.question('tools', fact.field);
    if (fact.day !== undefined) {
      const checkedBy = said(tool.entry, 'checkedBy', language);
      return {
        key: fact.key,
        question,
        answer: speech.day(fact.day),
        meaning: typeof checkedBy.value === 'string' ? checkedBy.value : '',
        weight: fact.weight,
        ...(checkedBy.language !== language && { language: checkedBy.language }),
      };
    }
    if (fact.reason !== undefined)
      return { key: fact.key, question, ...reasonInWords(fact.reason, speech), weight: fact.weight };
    if (fact.vocabulary === undefined || fact.term === undefined)
      return { key: fact.key, question, answer: speech.ui.entry.gapNotSaid, meaning: '', weight: fact.weight };
    const { label, meaning } = speech.term(fact.vocabulary, fact.term);
    return { key: fact.key, question, answer: label, meaning, weight: fact.weight };
  });
}
