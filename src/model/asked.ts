import type { Group } from './collection.ts';
import { field } from './field.ts';

/** Questions that people asked an organisation, with its answers: published so that the next person need not ask. */
export const askedGroup: Group = {
  title: 'Asked and answered',
  help: 'Questions that people really asked, and what you answered. No names.',
};

const group = 'asked';

export const askedFields = {
  asked: field.records(
    {
      question: field.line({
        question: 'What was asked?',
        help: 'The question in the words of those who asked, without anything that shows who they are.',
        example: 'Does the computer see my face?',
        group,
        readers: 'everyone',
        required: 'always',
        most: 300,
      }),
      answer: field.text({
        question: 'What is the answer?',
        help: 'Your answer, in plain words.',
        example: 'No. It sees the X-ray and your age, and nothing else.',
        group,
        readers: 'everyone',
        required: 'always',
        most: 1500,
      }),
      on: field.day({
        question: 'When was it answered?',
        help: 'The day of your answer.',
        example: '2026-05-12',
        group,
        readers: 'everyone',
        required: 'always',
      }),
    },
    {
      shownAs: 'conversation',
      question: 'What have people asked?',
      help: 'Questions that you were asked, with your answers, the newest first.',
      example: [
        {
          question: 'Does the computer see my face?',
          answer: 'No. It sees the X-ray and your age, and nothing else.',
          on: '2026-05-12',
        },
      ],
      group,
      readers: 'everyone',
    },
  ),
};
