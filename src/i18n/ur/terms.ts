import { checkTerms } from './terms/check-terms.ts';
import { dataTerms } from './terms/data-terms.ts';
import { groupsOfPeopleTerms } from './terms/groups-of-people.ts';
import { noAnswerTerms } from './terms/no-answers.ts';
import { pictogramTerms } from './terms/pictogram-terms.ts';
import { publisherTerms } from './terms/publisher-terms.ts';
import { toolTerms } from './terms/tool-terms.ts';

/** Each term's words in Urdu, by the name of its vocabulary and its id. */
export const terms = {
  ...toolTerms,
  ...dataTerms,
  ...publisherTerms,
  ...noAnswerTerms,
  ...pictogramTerms,
  ...checkTerms,
  ...groupsOfPeopleTerms,
};
