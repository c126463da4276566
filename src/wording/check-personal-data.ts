import { fieldOf } from '../model/field.ts';
import { recordFields } from '../model/record.ts';
import type { Passage } from './passages.ts';
import { personalDataIn, type PersonalDatum } from './personal-data.ts';
import { remark, type Remark } from './remark.ts';

const waivers = fieldOf(recordFields.waivers);

/** What is said of each kind. `unless`: when it may stand. */
const SAY: Readonly<Record<PersonalDatum['kind'], { found: string; advice: string; unless?: string }>> = {
  mailbox: {
    found: 'gives what looks like one person’s mailbox',
    advice: 'Give the mailbox of a team, such as ai-questions@example.org.',
  },
  telephone: {
    found: 'gives what looks like one person’s number',
    advice: 'Give a number that a team answers.',
  },
  'nhs-number': {
    found: 'gives what looks like an NHS number',
    advice: 'Take it out at once, and tell your data protection officer if it was published.',
    unless: 'it is no NHS number',
  },
  'date-of-birth': { found: 'gives what looks like a date of birth', advice: 'Take it out, or give an age band.' },
  name: { found: 'names what looks like a person', advice: 'Name the role, such as “a ward nurse” or “one patient”.' },
};

/** Personal data in every passage, in any language. */
export function remarkOnPersonalData(passages: readonly Passage[]): Remark[] {
  return passages.flatMap((passage) =>
    personalDataIn(passage.text, passage.kind === 'title' || passage.kind === 'alt' || passage.kind === 'heading').map(
      ({ kind, found }) =>
        remark(
          'personal-data',
          passage,
          `${SAY[kind].found}: “${found}”.`,
          `${SAY[kind].advice} If ${SAY[kind].unless ?? 'it is right that everybody can read it'}, say so under “${waivers.question}” (in a file: waivers).`,
          found,
        ),
    ),
  );
}
