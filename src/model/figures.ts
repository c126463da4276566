import { field } from './field.ts';
import type { Asked } from './field.ts';

/** How well something works, in numbers that people can picture: “Of 100 X-rays with a serious problem, 92 were marked”. */
export function figuresField<const Q extends Pick<Asked, 'required' | 'standards'>>(group: string, more: Q) {
  const common = { group, readers: 'everyone' } as const;
  return field.records(
    {
      of: field.number({
        ...common,
        question: 'Of how many?',
        help: 'How many people or things were looked at. Write 100 or 1,000 where you can, and the true number where it is small.',
        example: 100,
        required: 'always',
      }),
      whom: field.line({
        ...common,
        question: 'Of whom, or of what?',
        help: 'Words that follow “Of 100”: the people or things that were looked at.',
        example: 'X-rays with a serious problem',
        required: 'always',
        percentages: 'never',
      }),
      many: field.number({
        ...common,
        question: 'How many of them?',
        help: 'How many of those that you say in the question before.',
        example: 92,
        required: 'always',
      }),
      what: field.line({
        ...common,
        question: 'What was seen in them?',
        help: 'Words that follow the number: what happened to so many, right or wrong.',
        example: 'were marked red or amber',
        required: 'always',
        percentages: 'never',
      }),
      group: field.line({
        ...common,
        question: 'For which group of people?',
        help: 'Only where the number is about some people and not about all.',
        example: 'People with an old lung scar',
        reasons: false,
        percentages: 'never',
      }),
      comparedWith: field.line({
        ...common,
        question: 'Compared with whom, or with what?',
        help: 'Other people, other staff, or how it was before. Of those you looked at just as many.',
        example: 'X-rays of everybody else',
        reasons: false,
        percentages: 'never',
      }),
      comparedMany: field.number({
        ...common,
        question: 'How many of those?',
        help: 'The number to compare with, of just as many. If you looked at more or fewer, give each its own figure.',
        example: 95,
        reasons: false,
      }),
      source: field.line({
        ...common,
        question: 'Where does the number come from?',
        help: 'Who counted, and where. Or the title of a paper that you name under “evidence”: readers then get its link.',
        example: 'Our own test before we began',
        required: 'always',
      }),
      address: field.address({
        ...common,
        question: 'Where can people read about it?',
        help: 'A web address, where the source has one.',
        example: 'https://www.example.org/evaluation',
        reasons: false,
      }),
      on: field.day({
        ...common,
        question: 'When was it counted?',
        help: 'The day on which the count was done or published.',
        example: '2026-02-20',
        required: 'always',
      }),
    },
    {
      ...common,
      ...more,
      shownAs: 'figures',
      question: 'How well does it work, in numbers?',
      help: 'A number of people out of a number of people, never a percentage. Say what it gets right and what it gets wrong. Give a figure for each group that it serves worse.',
      example: [
        {
          of: 100,
          whom: 'X-rays with a serious problem',
          many: 92,
          what: 'were marked red or amber',
          source: 'Our own test before we began',
          on: '2026-02-20',
        },
      ],
    },
  );
}
