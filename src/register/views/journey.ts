import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { addressIn, addressOf } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import { answersOf, type Answer } from '../answers.ts';
import type { Care, DataUse, Organisation, Register, Tool } from '../register.ts';
import { isTranslated, originalLanguage, said, textOf } from '../words.ts';
import type { FactKey } from '../facts.ts';
import { refusalsOf, type Refusal } from './choices.ts';
import { contactOf, type Contact } from './contact.ts';
import { pageContext, type PageContext } from './context.ts';
import { coverageOf, type CoverageShown } from './coverage.ts';
import { lettersOf, LONGEST_ON_ONE_PAGE, type Letter } from './letters.ts';
import { summaryOf, type Summary } from './summary.ts';
import { factsInWords, type FactShown } from './tool.ts';

/** What might be used in one kind of care at one organisation, on one page that a letter can name. */
export interface JourneyView {
  readonly path: string;
  readonly title: string;
  readonly care: { readonly name: string; readonly address: string };
  readonly organisation: { readonly name: string; readonly address: string };
  /** Tools in use or on trial, each with what a patient asks first. */
  readonly tools: readonly JourneyTool[];
  /** Tools that are listed for this care and are not used now. */
  readonly notNow: readonly Summary[];
  readonly dataUses: readonly JourneyDataUse[];
  /** How complete the organisation says that its list is. */
  readonly coverage: CoverageShown;
  readonly contact: Contact;
}

export interface JourneyTool {
  readonly summary: Summary;
  /** The facts that a patient asks for first, as the facts panel of the tool has them. */
  readonly facts: readonly FactShown[];
  /** What a person still does. */
  readonly person: readonly Answer[];
  /** Who outside gets data, by name; empty where nobody does. */
  readonly recipients: string;
  readonly refusals: readonly Refusal[];
  /** How to refuse, and what happens then. */
  readonly how: readonly Answer[];
}

export interface JourneyDataUse {
  readonly summary: Summary;
  readonly refusals: readonly Refusal[];
  readonly how: readonly Answer[];
}

/** The facts at the point of care: whether a person checks, what leaves, what can be refused. */
const FIRST_FACTS: ReadonlySet<FactKey> = new Set(['checked', 'leaves', 'say-no']);
const HOW = ['howToSayNo', 'ifNo'];

/** Where a tool stands when it is not met in care. One that does not say may be met. */
const NOT_MET = new Set<unknown>(['exploring', 'sandbox', 'paused', 'retired', 'abandoned']);

/** Whether a patient may meet a tool in care: it is used or tried out, or does not say where it stands. */
export const mayBeMet = ({ entry }: Pick<Tool, 'entry'>) => !NOT_MET.has(given(entry.facts.status));
const isOver = ({ entry }: DataUse) => given(entry.facts.status) === 'ended';

/** One kind of care at one organisation. */
export interface Journey {
  readonly care: Care;
  readonly organisation: Organisation;
}

/**
 * Every journey that has a page: each kind of care at each organisation that publishes here itself, and at gathered ones
 * where something is listed for it. A page without a tool says so: that is an answer too.
 */
export function journeysOf({ care, organisations }: Pick<Register, 'care' | 'organisations'>): Journey[] {
  return care.flatMap((one) =>
    organisations
      .filter(({ entry, tools, dataUses }) => !entry.gathered || [...tools, ...dataUses].some(isFor(one)))
      .map((organisation) => ({ care: one, organisation })),
  );
}

// By what its organisation lists, never by all that is listed for the care: that would be read, and grow with the register.
const isFor = (care: Care) => (item: Tool | DataUse) => item.care.includes(care);

/** The path of a journey’s page, the same in every language. */
export function journeyPath({ care, organisation }: Journey): string {
  return `/care/${care.entry.id}/${organisation.entry.id}/`;
}

/** The page of a journey in a language. */
export function journeyView(journey: Journey, register: Register, language: LanguageCode): JourneyView {
  const page = pageContext(register, language);
  const { fill, ui } = speak(language);
  const { care, organisation } = journey;
  const listed = organisation.tools.filter(isFor(care));
  const name = textOf(care.entry, 'name', language);
  const by = textOf(organisation.entry, 'name', language);
  return {
    path: journeyPath(journey),
    title: fill(ui.journey.title, { care: name, organisation: by }),
    care: { name, address: addressOf(care.entry, language) },
    organisation: { name: by, address: addressOf(organisation.entry, language) },
    tools: listed.filter(mayBeMet).map((tool) => journeyTool(tool, page)),
    notNow: listed.filter((tool) => !mayBeMet(tool)).map((tool) => ({ ...summaryOf(tool, language), by: '' })),
    dataUses: organisation.dataUses
      .filter((use) => isFor(care)(use) && !isOver(use))
      .map((use) => journeyDataUse(use, page)),
    coverage: coverageOf(organisation, page),
    contact: contactOf(organisation, organisation.entry, page),
  };
}

function journeyTool(tool: Tool, page: PageContext): JourneyTool {
  return {
    summary: { ...summaryOf(tool, page.language), by: '' },
    facts: factsInWords(tool, page.language).filter(({ key }) => FIRST_FACTS.has(key)),
    person: answersOf(tool.entry, ['humanReview'], page),
    recipients: recipientsOf(tool, page.language),
    refusals: refusalsOf(tool, page),
    how: answersOf(tool.entry, HOW, page),
  };
}

function journeyDataUse(use: DataUse, page: PageContext): JourneyDataUse {
  return {
    summary: { ...summaryOf(use, page.language), by: '' },
    refusals: refusalsOf(use, page),
    how: answersOf(use.entry, HOW, page),
  };
}

/** The names of those who get data, as a list in a sentence of the language. */
function recipientsOf({ entry }: Tool, language: LanguageCode): string {
  const { value } = said(entry, 'recipients', language);
  const names = Array.isArray(value) ? value.map(({ name }: { name: string }) => name) : [];
  return speak(language).list(names);
}

/** A step of a journey: a plain link, and how much is listed behind it. */
export interface Step {
  readonly name: string;
  readonly address: string;
  readonly count: string;
  /** The language of the name, where it is not the page’s. */
  readonly language?: string;
}

/** The second step from a kind of care: its organisations, or first a letter where these are too many for a page. */
export interface OrganisationSteps {
  readonly steps: readonly Step[];
  readonly letters: readonly Letter[];
}

/** The second step from a kind of care. From the list of a letter, each organisation leads to its kinds of care. */
export function organisationsIn(care: Care, register: Register, language: LanguageCode): OrganisationSteps {
  if (register.organisations.length > LONGEST_ON_ONE_PAGE)
    return { steps: [], letters: lettersOf('organisations', register, language) };
  const journeys = journeysOf({ care: [care], organisations: register.organisations });
  return {
    steps: journeys.map((journey) => ({
      ...stepOf(journey, language),
      ...named(journey.organisation.entry, language),
    })),
    letters: [],
  };
}

/** The second step from an organisation: its kinds of care. */
export function careAt(organisation: Organisation, register: Register, language: LanguageCode): Step[] {
  return journeysOf({ care: register.care, organisations: [organisation] }).map((journey) => ({
    ...stepOf(journey, language),
    ...named(journey.care.entry, language),
  }));
}

function named(entry: Entry, language: LanguageCode): Pick<Step, 'name' | 'language'> {
  const name = textOf(entry, 'name', language);
  return isTranslated(entry, language) ? { name } : { name, language: originalLanguage(entry) };
}

function stepOf(journey: Journey, language: LanguageCode): Pick<Step, 'address' | 'count'> {
  const { count, ui } = speak(language);
  const tools = journey.organisation.tools.filter((tool) => isFor(journey.care)(tool) && mayBeMet(tool));
  return {
    address: addressIn(language, journeyPath(journey)),
    count: tools.length === 0 ? ui.journey.noneShort : count(ui.list.toolCount, tools.length),
  };
}
