import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { given, isNoAnswer } from '../../model/answer.ts';
import type { Answers } from '../../model/index.ts';
import { coverageClaims } from '../../model/vocabulary/publisher-terms.ts';
import { answersOf, type Answer } from '../answers.ts';
import type { Organisation, Register } from '../register.ts';
import { said } from '../words.ts';
import type { PageContext } from './context.ts';

/** How complete an organisation says that its list is. */
export interface CoverageShown {
  /** What it claims; undefined where it has not said, which is then in `text`. */
  readonly claim: { readonly id: ClaimId; readonly label: string; readonly meaning: string } | undefined;
  /** When it last looked, or that it has not said. */
  readonly text: string;
  /** In its own words: what is covered and what is left out. */
  readonly covers: readonly Answer[];
  /** What it knows of that is not here yet, and by when it will be. */
  readonly notYet: readonly { readonly what: string; readonly by: string; readonly language?: string }[];
}

type ClaimId = (typeof coverageClaims.ids)[number];

/** The fields that `coverageOf` shows, which stand nowhere else on the page. */
export const COVERAGE_FIELDS = ['coverage', 'coverageOn', 'covers', 'notYet'] as const;

/** How complete an organisation says that its list is, in the language of a page. */
export function coverageOf({ entry }: Organisation, page: PageContext): CoverageShown {
  const { ui, fill, day, term } = speak(page.language);
  const { coverage } = entry.facts;
  const on = given(entry.facts.coverageOn);
  const looked = coverage === 'nil' ? ui.coverage.nilOn : ui.coverage.lookedOn;
  return {
    claim: coverage && { id: coverage, ...labelled(term(coverageClaims, coverage)) },
    text: coverage === undefined ? ui.coverage.notSaid : on === undefined ? '' : fill(looked, { day: day(on) }),
    covers: coverage === undefined && entry.facts.covers === undefined ? [] : answersOf(entry, ['covers'], page),
    notYet: notYetOf(entry, page),
  };
}

const labelled = ({ label, meaning }: { label: string; meaning: string }) => ({ label, meaning });

type NotYet = NonNullable<Answers<'organisations'>['notYet']>[number];

function notYetOf(entry: Organisation['entry'], page: PageContext): CoverageShown['notYet'] {
  const { ui, fill, day } = speak(page.language);
  const { value, language } = said(entry, 'notYet', page.language);
  return (Array.isArray(value) ? (value as NotYet[]) : []).map(({ what, by }) => ({
    what,
    by: by === undefined ? '' : isNoAnswer(by) ? by.because : fill(ui.coverage.by, { day: day(by) }),
    ...(language !== page.language && { language }),
  }));
}

/** A sentence for each claim on how complete lists are, with how many organisations make it; none for a claim that nobody makes. */
export function coverageCounts({ organisations }: Pick<Register, 'organisations'>, language: LanguageCode): string[] {
  const { ui, count } = speak(language);
  const claims = Map.groupBy(organisations, ({ entry }) => entry.facts.coverage ?? 'not-said');
  const missing = organisations.reduce((sum, { entry }) => sum + (entry.facts.notYet?.length ?? 0), 0);
  return [
    ...([...coverageClaims.ids, 'not-said'] as const).flatMap((claim) => {
      const many = claims.get(claim)?.length ?? 0;
      return many > 0 ? [count(ui.coverage.counts[claim], many)] : [];
    }),
    ...(missing > 0 ? [count(ui.coverage.counts.missing, missing)] : []),
  ];
}

/** “Nil return, 19 October 2026” of an organisation that gives one; empty otherwise. */
export function nilReturnOf({ entry }: Organisation, language: LanguageCode): string {
  const { ui, fill, day, term } = speak(language);
  if (entry.facts.coverage !== 'nil') return '';
  const on = given(entry.facts.coverageOn);
  return on === undefined ? term(coverageClaims, 'nil').label : fill(ui.coverage.nilTag, { day: day(on) });
}
