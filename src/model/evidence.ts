import { field } from './field.ts';

/** Papers and reports that anybody can read, under a group of the collection that asks. */
export function evidenceField(group: string) {
  return field.records(
    {
      title: field.line({
        question: 'What is it called?',
        help: 'The title of the paper or report.',
        example: 'Reading chest X-rays with help: a test in four hospitals (invented)',
        group,
        readers: 'experts',
        required: 'always',
        most: 300,
      }),
      address: field.address({
        question: 'Where can people read it?',
        help: 'A web address that begins with https.',
        example: 'https://www.example.org/evaluation',
        group,
        readers: 'experts',
        required: 'always',
      }),
    },
    {
      question: 'Where can people read the evidence?',
      help: 'Published papers and reports.',
      example: [{ title: 'Reading chest X-rays with help (invented)', address: 'https://www.example.org/evaluation' }],
      group,
      readers: 'experts',
      standards: {
        chai: 'Resources/PeerReviewedPublications',
        us: 'Has information regarding the AI use case been made available',
      },
    },
  );
}
