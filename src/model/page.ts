import { collection } from './collection.ts';
import { field } from './field.ts';
import { withdrawnField } from './record.ts';

const group = 'brief';

/** A page of its own: about, privacy, accessibility, how to complain. */
export const pages = collection({
  name: 'pages',
  one: 'page',
  many: 'pages',
  format: 'mdx',
  byOrganisation: false,
  groups: { brief: { title: 'In brief', help: 'What the page is.' } },
  fields: {
    name: field.line({
      question: 'What is the page called?',
      help: 'The heading of the page.',
      example: 'How to complain',
      group,
      readers: 'everyone',
      required: 'always',
    }),
    inBrief: field.text({
      question: 'What does the page say, in one sentence?',
      help: 'Shown in lists and in search results.',
      example: 'Who to tell if something went wrong, and what happens then.',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
      most: 300,
    }),
    lastChecked: field.day({
      question: 'When was this last checked?',
      help: 'The day on which somebody last read all of it.',
      example: '2026-11-02',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
    }),
    ...withdrawnField(group),
  },
});
