import { vocabulary } from './vocabulary.ts';

export const noAnswers = vocabulary(
  'no-answers',
  'Candour, after the blanks and paddings found in published registers',
  {
    'not-applicable': {
      label: 'Does not apply',
      meaning: 'The question does not fit this entry. The author says why.',
    },
    'not-yet-known': {
      label: 'Not known yet',
      meaning: 'Nobody knows yet. The author says by when they will.',
    },
    withheld: {
      label: 'Not published',
      meaning: 'The organisation knows the answer and does not publish it. The author gives the ground.',
    },
  },
);

export const withholdingGrounds = vocabulary(
  'withholding-grounds',
  'Freedom of Information Act 2000 (part II), the exemptions that bear on AI tools',
  {
    security: {
      label: 'Security',
      meaning: 'The answer would help somebody to attack the system.',
      source: 'Freedom of Information Act 2000, sections 24 and 31',
    },
    commercial: {
      label: 'Commercial interest',
      meaning: 'The answer is a trade secret, or would harm a fair purchase.',
      source: 'Freedom of Information Act 2000, section 43',
    },
    legal: {
      label: 'Forbidden by law',
      meaning: 'A law or a court does not allow it to be published.',
      source: 'Freedom of Information Act 2000, section 44',
    },
    'personal-data': {
      label: 'Would name a person',
      meaning: 'The answer would identify somebody who has not agreed to that.',
      source: 'Freedom of Information Act 2000, section 40',
    },
  },
);
