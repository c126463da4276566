import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import type { Review } from '../review.ts';

/** The state of a review in words; `text` is empty where nothing needs to be said. */
export interface ReviewShown {
  readonly state: Review['state'];
  readonly text: string;
}

export function reviewInWords(review: Review, language: LanguageCode): ReviewShown {
  const { ui, count } = speak(language);
  switch (review.state) {
    case 'overdue':
      return { state: review.state, text: count(ui.entry.overdue, review.days) };
    case 'due':
      return { state: review.state, text: count(ui.entry.due, review.days) };
    case 'not-said':
      return { state: review.state, text: ui.entry.reviewNotSaid };
    case 'current':
      return { state: review.state, text: '' };
  }
}
