import { dataTerms } from './terms/data-terms.ts';
import { groupsOfPeopleTerms } from './terms/groups-of-people.ts';
import { noAnswerTerms } from './terms/no-answers.ts';
import { pictogramTerms } from './terms/pictogram-terms.ts';
import { publisherTerms } from './terms/publisher-terms.ts';
import { toolTerms } from './terms/tool-terms.ts';
import type { TermWords } from './terms/term-words.ts';

/** Each term's words in Welsh, by the name of its vocabulary and its id. */
export const terms = {
  ...toolTerms,
  ...dataTerms,
  ...publisherTerms,
  ...noAnswerTerms,
  ...groupsOfPeopleTerms,
  ...pictogramTerms,
} as const satisfies Readonly<Record<string, TermWords>>;
