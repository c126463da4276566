import { collection } from './collection.ts';
import { field } from './field.ts';
import { sourceKinds } from './vocabulary/publisher-terms.ts';

const group = 'brief';

/** A register that entries are gathered from. */
export const sources = collection({
  name: 'sources',
  one: 'source',
  many: 'sources',
  format: 'json',
  byOrganisation: false,
  groups: { brief: { title: 'In brief', help: 'Whose register it is.' } },
  fields: {
    name: field.line({
      question: 'What is the register called?',
      help: 'The name that its publisher gives it.',
      example: 'Register of algorithms of the Dutch government',
      group,
      readers: 'everyone',
      required: 'always',
      standards: { dcat: 'dct:title' },
    }),
    kind: field.term(sourceKinds, {
      question: 'How is it published?',
      help: 'Choose from the list.',
      example: 'file',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
    }),
    address: field.address({
      question: 'Where is it?',
      help: 'The address at which people can read it.',
      example: 'https://www.example.org/register',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
      standards: { dcat: 'dcat:landingPage' },
    }),
    feed: field.address({
      question: 'From which address is it gathered?',
      help: 'The address of the feed or file.',
      example: 'https://www.example.org/register.json',
      group,
      readers: 'experts',
    }),
    licence: field.line({
      question: 'Under which licence is it published?',
      help: 'The name of the licence.',
      example: 'CC0 1.0',
      group,
      readers: 'everyone',
      required: true,
      standards: { dcat: 'dct:license' },
    }),
    language: field.language({
      question: 'Which language is it written in?',
      help: 'A language tag such as en or nl.',
      example: 'nl',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
    }),
    contact: field.email({
      question: 'Whom can we write to about it?',
      help: 'A mailbox of the publisher.',
      example: 'register@example.org',
      group,
      readers: 'experts',
    }),
    speaksFor: field.lines({
      question: 'For which ODS codes may it speak?',
      help: 'The codes of the organisations whose entries it may publish.',
      example: ['RX9'],
      group,
      readers: 'experts',
    }),
    note: field.text({
      question: 'What should readers know about it?',
      help: 'What the register covers and what it leaves out.',
      example: 'Gathered from a public file. Most rows leave most questions open.',
      group,
      readers: 'everyone',
    }),
  },
});
