import { collection } from './collection.ts';
import { field } from './field.ts';
import { withdrawnField } from './record.ts';

const group = 'brief';

/** One term, in plain words. */
export const glossary = collection({
  name: 'glossary',
  one: 'word',
  many: 'words',
  format: 'mdx',
  byOrganisation: false,
  groups: { brief: { title: 'In brief', help: 'What it means.' } },
  fields: {
    name: field.line({
      question: 'What is the word?',
      help: 'As people meet it.',
      example: 'Machine learning',
      group,
      readers: 'everyone',
      required: 'always',
    }),
    inBrief: field.text({
      question: 'What does it mean, in one or two sentences?',
      help: 'This is shown where the word first stands on a page. A child of 11 should follow it.',
      example: 'A computer finds patterns in many examples and uses them to guess about new ones.',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
      most: 400,
    }),
    forms: field.lines({
      question: 'In which forms does it stand in texts?',
      help: 'The word itself and its plural, as they stand in a sentence. They are explained where they first stand.',
      example: ['machine learning', 'machine-learned'],
      group,
      readers: 'experts',
      reasons: false,
    }),
    alsoCalled: field.lines({
      question: 'What else do people call it?',
      help: 'People who search for these words will find it.',
      example: ['ML', 'learning from examples'],
      group,
      readers: 'everyone',
    }),
    notThis: field.text({
      question: 'What is it not?',
      help: 'What people mix it up with.',
      example: 'It does not understand what it sees.',
      group,
      readers: 'everyone',
      most: 600,
    }),
    forExample: field.text({
      question: 'What is an example from health care?',
      help: 'One that a patient can picture.',
      example: 'A tool that has seen a million X-rays and points at spots on a new one.',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
      most: 600,
    }),
    related: field.references('glossary', {
      question: 'Which other words belong to it?',
      help: 'Words that help to understand this one.',
      example: ['generative-ai'],
      group,
      readers: 'everyone',
    }),
    ...withdrawnField(group),
  },
});
