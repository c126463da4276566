import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { coverageClaims, organisationKinds } from '../../model/vocabulary/publisher-terms.ts';
import { addressOf, fileAddress } from '../addresses.ts';
import { pagePath, pagesOf, type ListPage } from '../lists.ts';
import { comparables, comparedRows, type Comparable, type ComparedRow } from '../national/comparison.ts';
import type { CoverageState } from '../national/coverage.ts';
import { regionName, regions, beside, type Region } from '../national/regions.ts';
import { isNational } from '../national/sources.ts';
import type { Register } from '../register.ts';
import { isTranslated, originalLanguage, textOf } from '../words.ts';
import { COMPARE_PATH, COMPARISON_FILE } from './national-paths.ts';

/** A page of the table of all organisations. */
export interface ComparePlace {
  readonly path: string;
  readonly part: ListPage<Comparable>;
}

/** Every page of the table; none where nothing is gathered. */
export function comparePlaces(register: Register): ComparePlace[] {
  if (!isNational(register)) return [];
  return pagesOf(comparables(register)).map((part) => ({ path: pagePath(COMPARE_PATH, part.page), part }));
}

export interface CompareView {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly language?: string;
    readonly address: string;
    readonly answers: readonly string[];
  }[];
  /** What the script on the page needs: where the data is, and the words for what stands in it. */
  readonly script: { readonly file: string; readonly words: string };
}

/** A page of the comparison in a language. */
export function compareView({ part }: ComparePlace, language: LanguageCode): CompareView {
  const speech = speak(language);
  return {
    columns: comparedRows.map((row) => speech.ui.national.compare.rows[row]),
    rows: part.items.map((one) => ({
      name: textOf(one.organisation.entry, 'name', language),
      ...(!isTranslated(one.organisation.entry, language) && { language: originalLanguage(one.organisation.entry) }),
      address: addressOf(one.organisation.entry, language),
      answers: comparedRows.map((row) => answerInWords(row, one.answers[row], speech)),
    })),
    script: { file: fileAddress(COMPARISON_FILE), words: JSON.stringify(wordsFor(speech)) },
  };
}

/** What is compared, by how it is written: a term of a list, a state, a region, or a number. */
const TERMS: Partial<Record<ComparedRow, Vocabulary>> = { coverage: coverageClaims, kind: organisationKinds };

function answerInWords(row: ComparedRow, answer: string | number | null, speech: Speech): string {
  const { ui, number, term } = speech;
  if (answer === null) return ui.explore.notSaid;
  if (typeof answer === 'number') return number(answer);
  if (row === 'state') return ui.national.states[answer as CoverageState];
  if (row === 'region') return regionName(answer as Region, speech);
  const vocabulary = TERMS[row];
  return vocabulary ? term(vocabulary, answer).label : answer;
}

/** The words that the script writes: the questions, and the words of each id that can be an answer. */
function wordsFor(speech: Speech) {
  const { ui } = speech;
  const { rows, result, question, both, noneInCommon, unknown, failed, working } = ui.national.compare;
  const ids: readonly [ComparedRow, readonly string[]][] = [
    ['state', ['published', 'nil', 'nothing']],
    ['region', [...regions, ...beside]],
    ['coverage', coverageClaims.ids],
    ['kind', organisationKinds.ids],
  ];
  return {
    rows: Object.fromEntries(comparedRows.map((row) => [row, rows[row]])),
    answers: Object.fromEntries(
      ids.map(([row, some]) => [row, Object.fromEntries(some.map((id) => [id, answerInWords(row, id, speech)]))]),
    ),
    notSaid: ui.explore.notSaid,
    ...{ result, question, both, noneInCommon, unknown, failed, working },
  };
}
