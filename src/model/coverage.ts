import { when } from './condition.ts';
import { field } from './field.ts';
import { coverageClaims } from './vocabulary/publisher-terms.ts';

const group = 'coverage';
const inPart = when('it holds only a part', { coverage: ['part'] });

/** How complete an organisation says that its register is, a nil return among the answers. */
export const coverageGroup = {
  title: 'How complete this is',
  help: 'What your list covers, and what you know is missing. If you use no AI at all, say so: that is a nil return.',
};

export const coverageFields = {
  coverage: field.term(coverageClaims, {
    question: 'How complete is this list?',
    help: 'Choose what you can stand by. A nil return says that you looked and that you use no AI tool.',
    example: 'all-known',
    group,
    readers: 'everyone',
    required: true,
    reasons: false,
  }),
  coverageOn: field.day({
    question: 'When did you last look for tools that are missing?',
    help: 'The day on which you last asked your departments. For a nil return, the day on which you made sure.',
    example: '2026-09-01',
    group,
    readers: 'everyone',
    required: true,
  }),
  covers: field.text({
    question: 'What does this list cover, and what is left out?',
    help: 'Which sites and services, how you looked, and what you chose to leave out.',
    example: 'Our two hospitals and six clinics. We asked each department. We left out what is built into scanners.',
    group,
    readers: 'everyone',
    required: true,
  }),
  notYet: field.records(
    {
      what: field.line({
        question: 'What is not here yet?',
        help: 'What it does, in plain words.',
        example: 'A tool that reads invoices and looks for fraud',
        group,
        readers: 'everyone',
        required: 'always',
      }),
      by: field.day({
        question: 'By when will it be?',
        help: 'The day by which you will publish it.',
        example: '2027-01-31',
        group,
        readers: 'everyone',
        required: true,
      }),
    },
    {
      question: 'What do you know of that is not here yet?',
      help: 'Each tool or use of data that you know of and have not published.',
      example: [{ what: 'A tool that reads invoices and looks for fraud', by: '2027-01-31' }],
      group,
      readers: 'everyone',
      required: inPart,
      reasons: false,
    },
  ),
};
