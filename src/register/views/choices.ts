import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { nations } from '../../model/vocabulary/publisher-terms.ts';
import { refusals } from '../../model/vocabulary/data-terms.ts';
import { answersOf, fieldsIn, type Answer } from '../answers.ts';
import type { DataUse, Tool } from '../register.ts';
import type { PageContext } from './context.ts';

/** What a patient can choose, in the order in which it is asked. */
export interface ChoicesShown {
  /** Whether one can say no. */
  readonly canSayNo: readonly Answer[];
  /** The tool, the use of data and the teaching, each with whether it can be refused; none where that was not said. */
  readonly refusals: readonly Refusal[];
  /** How, and what happens then. */
  readonly how: readonly Answer[];
  /** Whether the national data opt-out applies and why; what holds in the nation; where to set it. */
  readonly optOut: {
    readonly answers: readonly Answer[];
    readonly nation: string;
    readonly link: { readonly href: string; readonly text: string } | undefined;
  };
  /** How to ask for a person, and how people are told. */
  readonly more: readonly Answer[];
}

/** Whether one thing can be refused, or there is nothing to refuse. */
export interface Refusal {
  readonly what: string;
  readonly can: 'can' | 'cannot' | 'nothing';
  readonly label: string;
  readonly meaning: string;
}

const HOW = ['howToSayNo', 'ifNo'];
const PLACED = new Set(['canSayNo', 'sayNoTo', 'nationalOptOut', ...HOW]);

/** Where people in England set the national data opt-out. Source: NHS England, “Your NHS data matters”. */
const NATIONAL_OPT_OUT = 'https://www.nhs.uk/your-nhs-data-matters/';

/** What a patient can choose about a tool or a use of data. */
export function choicesOf(item: Tool | DataUse, page: PageContext): ChoicesShown {
  const { entry } = item;
  const rest = fieldsIn(entry.collection, 'choices', 'everyone').filter((name) => !PLACED.has(name));
  const shownRefusals = refusalsOf(item, page);
  return {
    canSayNo: answersOf(entry, ['canSayNo', ...(shownRefusals.length > 0 ? [] : ['sayNoTo'])], page),
    refusals: shownRefusals,
    how: answersOf(entry, HOW, page),
    optOut: optOutOf(item, page),
    more: answersOf(entry, rest, page),
  };
}

/** What can be refused, by kind. A use of data is no tool; what is not done cannot be refused. */
export function refusalsOf({ entry }: Tool | DataUse, page: PageContext): Refusal[] {
  const { ui, term } = speak(page.language);
  const { canSayNo, sayNoTo, identifiability } = entry.facts;
  if (canSayNo === undefined || (canSayNo !== 'no' && sayNoTo === undefined)) return [];
  const isTool = entry.collection === 'tools';
  const training = isTool ? given(entry.facts.training) : undefined;
  return refusals.ids
    .filter((id) => (id === 'tool' ? isTool : id === 'data-use' || isTool || (sayNoTo ?? []).includes(id)))
    .map((id): Refusal => {
      const { label, meaning } = term(refusals, id);
      const none =
        identifiability === 'none' && id !== 'tool'
          ? ui.choices.noData
          : id === 'training' && training === 'no'
            ? ui.choices.noTraining
            : undefined;
      if (none !== undefined) return { what: label, can: 'nothing', label: ui.choices.nothing, meaning: none };
      return (sayNoTo ?? []).includes(id)
        ? { what: label, can: 'can', label: ui.choices.can, meaning }
        : { what: label, can: 'cannot', label: ui.choices.cannot, meaning: '' };
    });
}

/** The national opt-out is for England alone: elsewhere the page says so, and what holds there. */
function optOutOf({ entry, organisation }: Tool | DataUse, page: PageContext): ChoicesShown['optOut'] {
  const { ui } = speak(page.language);
  const nation = organisation.entry.facts.nation;
  const answers = answersOf(entry, ['nationalOptOut'], page);
  const isAsked = entry.facts.identifiability !== 'none' && nation !== undefined;
  const inEngland = nation === nations.id('england');
  const applies = given(entry.facts.nationalOptOut) === 'applied';
  return {
    answers,
    nation: isAsked && (inEngland ? answers.length > 0 : true) ? ui.choices.nations[nation] : '',
    link: inEngland && applies ? { href: NATIONAL_OPT_OUT, text: ui.choices.setOptOut } : undefined,
  };
}
