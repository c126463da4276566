import { vocabulary } from './vocabulary.ts';

/** What is checked of the words of an entry, beside that its questions are answered. */
export const contentChecks = vocabulary(
  'content-checks',
  'NHS digital service manual, content style guide; UK GDPR Article 4(1); Candour',
  {
    'reading-age': { label: 'Reading age', meaning: 'Whether people of 11 could read it.' },
    'long-sentence': { label: 'Long sentence', meaning: 'Whether a sentence is too long to follow.' },
    abbreviation: { label: 'Abbreviation', meaning: 'Whether each short form is explained.' },
    jargon: { label: 'Jargon', meaning: 'Whether there is a plainer word.' },
    stigma: { label: 'Blame or stigma', meaning: 'Whether a word blames people, or makes an illness of them.' },
    claim: {
      label: 'Claim without proof',
      meaning: 'Whether the entry links to proof where it says “safe”, “accurate” or the like.',
    },
    'personal-data': {
      label: 'Personal data',
      meaning: 'Whether it names a person, or gives away a person’s number or mailbox.',
    },
  },
);

export type ContentCheck = (typeof contentChecks.ids)[number];
