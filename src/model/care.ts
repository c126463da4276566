import { collection } from './collection.ts';
import { field } from './field.ts';
import { withdrawnField } from './record.ts';

const group = 'brief';

/** A kind of care as a patient would name it. */
export const care = collection({
  name: 'care',
  one: 'kind of care',
  many: 'kinds of care',
  format: 'json',
  byOrganisation: false,
  groups: { brief: { title: 'In brief', help: 'What a patient would call it.' } },
  fields: {
    name: field.line({
      question: 'What would a patient call it?',
      help: 'Plain words.',
      example: 'Scans and X-rays',
      group,
      readers: 'everyone',
      required: 'always',
      standards: { dcat: 'dcat:theme' },
    }),
    inBrief: field.text({
      question: 'What is it, in one sentence?',
      help: 'What happens to the patient.',
      example: 'Pictures of the inside of your body: X-ray, CT, MRI and ultrasound.',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
      most: 400,
    }),
    aiHere: field.text({
      question: 'What may AI do in this care?',
      help: 'What tools are made for, and what a person still does.',
      example: 'Tools can sort pictures by how urgent they look. A doctor still reads each one.',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
      most: 1200,
    }),
    alsoCalled: field.lines({
      question: 'What else do people call it?',
      help: 'Other words, old words, words of doctors. People who search for these will find it.',
      example: ['radiology', 'x-ray', 'imaging'],
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
    }),
    askAbout: field.lines({
      question: 'What might I ask?',
      help: 'Three questions that a patient could take along.',
      example: ['Will a computer look at my scan?', 'Who reads my scan?'],
      group,
      readers: 'everyone',
    }),
    ...withdrawnField(group),
  },
});
