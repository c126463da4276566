import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { dueOn } from './statement.ts';
import { gateChecks, type Tested } from './tested.ts';

/** What the accessibility statement tells of the last test, in words. */
export interface TestedView {
  readonly tested: string;
  readonly checks: readonly string[];
  readonly seeded: string;
  /** Faults that no check found. */
  readonly missed: readonly string[];
  readonly planted: readonly { readonly fault: string; readonly outcome: string }[];
  readonly notTested: readonly string[];
  readonly due: string;
}

/** A test in the words of a language. `lastRead`: the day on which the statement was last read, YYYY-MM-DD. */
export function testedInWords({ on, pages, planted }: Tested, lastRead: string, language: LanguageCode): TestedView {
  const { ui, fill, day, number } = speak(language);
  const words = ui.accessibility;
  const found = planted.filter(({ foundBy }) => foundBy.length > 0);
  const missed = planted.filter(({ foundBy }) => foundBy.length === 0);
  return {
    tested: fill(words.tested, { day: day(on), pages: number(pages) }),
    checks: gateChecks.map((check) => words.checks[check]),
    seeded: fill(words.seeded, {
      all: number(planted.length),
      found: number(found.length),
      // Rounded down, so that it never says more than is so.
      share: number(Math.floor((100 * found.length) / planted.length)),
    }),
    missed: missed.map(({ fault }) => words.faults[fault]),
    planted: planted.map(({ fault, foundBy }) => ({
      fault: words.faults[fault],
      outcome: foundBy.length > 0 ? words.wasFound : words.wasMissed,
    })),
    notTested: Object.values(words.notTested),
    due: fill(words.due, { day: day(dueOn(on, lastRead)) }),
  };
}
