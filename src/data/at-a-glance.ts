import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { tools } from '../model/tool/index.ts';
import type { Entry } from '../register/entry.ts';
import { plainFacts, type FactKey } from '../register/facts.ts';

/** One of the eight facts that every tool's page opens with, as data. It follows from the answers of the entry. */
export interface GlanceFact {
  readonly fact: FactKey;
  /** The question as the page asks it. */
  readonly question: string;
  /** The field that answers it. */
  readonly field: string;
  /** The id of a term or a day (YYYY-MM-DD); null where there is a gap. */
  readonly answer: string | null;
  /** The words of the term. */
  readonly label?: string;
  /** Which reason was given for no answer: a term of `no-answers`. */
  readonly reason?: string;
}

/** The eight facts of a tool, in the order of the panel, with their words in the first language. */
export function atAGlance({ facts }: Entry<'tools'>): GlanceFact[] {
  const { ui, question, term } = speak(firstLanguage);
  return plainFacts(facts).map(({ key, field, answer, reason }) => {
    const vocabulary = tools.fields[field]?.vocabulary;
    return {
      fact: key,
      question: key === 'trial' ? ui.entry.trialQuestion : question('tools', field),
      field,
      answer,
      ...(vocabulary && answer !== null && { label: term(vocabulary, answer).label }),
      ...(reason && { reason }),
    };
  });
}
