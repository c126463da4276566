import { given, isNoAnswer, type NoAnswer } from '../model/answer.ts';
import { tools } from '../model/tool/index.ts';
import type { Vocabulary } from '../model/vocabulary/vocabulary.ts';
import type { Tool } from './register.ts';

/** How an answer weighs for a reader. Never shown by colour alone: each has an icon and words. */
export type Weight = 'reassuring' | 'worth-knowing' | 'caution' | 'gap';

/** One of the eight facts that every tool shows, in the same order. */
export interface Fact {
  readonly key: FactKey;
  /** The field whose question it answers. */
  readonly field: string;
  /** The term that answers it; undefined where a date or nothing answers. */
  readonly vocabulary?: Vocabulary;
  readonly term?: string;
  /** A day, where a day is the answer. */
  readonly day?: string;
  /** The typed reason for no answer, where one is given: the fact is a gap that says why. */
  readonly reason?: NoAnswer;
  readonly weight: Weight;
}

export type FactKey = 'checked' | 'alone' | 'training' | 'leaves' | 'say-no' | 'trial' | 'tested' | 'last-checked';

/** How each term weighs. What is not named is worth knowing. */
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, Weight>>>> = {
  oversight: {
    'person-decides': 'reassuring',
    'person-checks-all': 'reassuring',
    'no-person': 'caution',
    'person-can-step-in': 'caution',
  },
  actsAlone: { never: 'reassuring', yes: 'caution' },
  training: { no: 'reassuring', identifiable: 'caution' },
  leaves: { stays: 'reassuring', abroad: 'caution' },
  canSayNo: { yes: 'reassuring', no: 'caution' },
  status: { 'in-use': 'reassuring' },
  testedLikeUs: { here: 'reassuring', similar: 'reassuring', no: 'caution', partly: 'caution' },
};

const TERMS = [
  ['checked', 'oversight'],
  ['alone', 'actsAlone'],
  ['training', 'training'],
  ['leaves', 'leaves'],
  ['say-no', 'canSayNo'],
  ['trial', 'status'],
  ['tested', 'testedLikeUs'],
] as const satisfies readonly (readonly [FactKey, keyof Tool['entry']['facts']])[];

/** The eight facts, in the order in which every tool shows them. */
export const factKeys: readonly FactKey[] = [...TERMS.map(([key]) => key), 'last-checked'];

/**
 * The answers of a tool's facts panel that are terms of closed lists, by field; null is a gap.
 *
 * All but the day of the last check, which is news of itself.
 */
export function panelAnswers(facts: Tool['entry']['facts']): Record<(typeof TERMS)[number][1], string | null> {
  const answers = TERMS.map(([, field]) => [field, given(facts[field]) ?? impliedBy(field, facts) ?? null]);
  return Object.fromEntries(answers) as ReturnType<typeof panelAnswers>;
}

/** One of the eight facts as data: the id of a term or a day; null is a gap, with the kind of reason where one was given. */
export interface PlainFact {
  readonly key: FactKey;
  readonly field: string;
  readonly answer: string | null;
  readonly reason?: NoAnswer['noAnswer'];
}

/** The eight facts of a tool as data, in the order of the panel. */
export function plainFacts(facts: Tool['entry']['facts']): PlainFact[] {
  const answers = panelAnswers(facts);
  return [
    ...TERMS.map(([key, field]): PlainFact => {
      const { [field]: answer } = facts;
      return { key, field, answer: answers[field], ...(isNoAnswer(answer) && { reason: answer.noAnswer }) };
    }),
    { key: 'last-checked', field: 'lastChecked', answer: given(facts.lastChecked) ?? null },
  ];
}

/** The facts panel of a tool: eight questions, answered from closed lists and never by free text. A silence is a gap. */
export function factsOf(tool: Tool): Fact[] {
  const { facts } = tool.entry;
  const answers = panelAnswers(facts);
  const fromTerms = TERMS.map(([key, field]): Fact => {
    const vocabulary = tools.fields[field]?.vocabulary;
    const term = answers[field] ?? undefined;
    const { [field]: answer } = facts;
    if (term === undefined || vocabulary === undefined)
      return { key, field, ...(isNoAnswer(answer) && { reason: answer }), weight: 'gap' };
    return { key, field, vocabulary, term, weight: WEIGHTS[field]?.[term] ?? 'worth-knowing' };
  });
  const day = given(facts.lastChecked);
  const lastChecked: Fact =
    day === undefined
      ? { key: 'last-checked', field: 'lastChecked', weight: 'gap' }
      : {
          key: 'last-checked',
          field: 'lastChecked',
          day,
          weight: tool.review.state === 'overdue' ? 'caution' : 'reassuring',
        };
  return [...fromTerms, lastChecked];
}

/** What follows from other answers: a tool without data about people sends none away and learns from none. */
function impliedBy(field: string, facts: Tool['entry']['facts']): string | undefined {
  if (facts.identifiability !== 'none') return undefined;
  return { training: 'no', leaves: 'stays' }[field];
}
