import { field } from './field.ts';
import { contentChecks } from './vocabulary/content-checks.ts';
import type { Group } from './collection.ts';
import { departures } from './vocabulary/publisher-terms.ts';

/** The group and the fields that every published entry has: when it was checked, by whom, and when it is next due. */
export const recordGroup: Group = {
  title: 'About this record',
  help: 'When this was published and checked, by which role, and what has changed.',
};

const group = 'record';

export const recordFields = {
  published: field.day({
    question: 'When was this first published?',
    help: 'The day on which the public could first read it.',
    example: '2026-03-02',
    group,
    readers: 'everyone',
    required: true,
    reasons: false,
    standards: {
      atrs: '0.8 date_of_completion (v3.0)',
      nl: 'publication_dt',
      eurocities: 'publication_date',
      dcat: 'dct:issued',
    },
  }),
  lastChecked: field.day({
    question: 'When was this last checked?',
    help: 'The day on which somebody last read all of it and made sure that it is still true.',
    example: '2026-09-14',
    group,
    readers: 'everyone',
    required: true,
    reasons: false,
    standards: {
      atrs: '0.9 date_updated (v3.0)',
      eurocities: 'last_change_date',
      hdruk: 'updated_at',
      dcat: 'dct:modified',
    },
  }),
  checkedBy: field.line({
    question: 'Who checked it?',
    help: 'The role, not the name of a person.',
    example: 'Clinical safety officer',
    group,
    readers: 'everyone',
    required: true,
    reasons: false,
  }),
  reviewDue: field.day({
    question: 'When must it be checked again?',
    help: 'At the latest a year after the last check. Sooner for a pilot.',
    example: '2027-03-14',
    group,
    readers: 'everyone',
    required: true,
    reasons: false,
    standards: { eurocities: 'revision_date' },
  }),
  publicationApprovedBy: field.line({
    question: 'Who approved it for publication?',
    help: 'The role, not the name of a person. While nobody has approved it, it is a draft: you see it in a preview, and the public does not.',
    example: 'Head of communications',
    group,
    readers: 'everyone',
    reasons: false,
  }),
  publicationApprovedOn: field.day({
    question: 'When was it approved for publication?',
    help: 'The day on which that role approved what it says now. Whatever changes after that day must be approved again.',
    example: '2026-09-16',
    group,
    readers: 'everyone',
    reasons: false,
  }),
  changes: field.records(
    {
      on: field.day({
        question: 'When?',
        help: 'The day of the change.',
        example: '2026-06-01',
        group,
        readers: 'everyone',
        required: 'always',
      }),
      what: field.text({
        question: 'What changed?',
        help: 'Say what is different for people, in one or two sentences.',
        example: 'We now use it at the eye clinic too.',
        group,
        readers: 'everyone',
        required: 'always',
        most: 600,
      }),
      affects: field.line({
        question: 'Whom does it affect?',
        help: 'End the sentence “This may affect you if…”. Leave it out where it makes no difference to anybody.',
        example: 'you go to the eye clinic at Hill Road Hospital.',
        group,
        readers: 'everyone',
        reasons: false,
        most: 300,
      }),
    },
    {
      question: 'What has changed?',
      help: 'One note for each change that matters to people, the newest first. A change in an answer “at a glance” must have one.',
      example: [
        {
          on: '2026-06-01',
          what: 'We now use it at the eye clinic too.',
          affects: 'you go to the eye clinic at Hill Road Hospital.',
        },
      ],
      group,
      readers: 'everyone',
      standards: { eurocities: 'revision_note', dcat: 'adms:versionNotes' },
    },
  ),
  waivers: field.records(
    {
      check: field.term(contentChecks, {
        question: 'What is waived?',
        help: 'Choose the check from the list.',
        example: 'abbreviation',
        group,
        readers: 'experts',
        required: 'always',
      }),
      words: field.line({
        question: 'For which words?',
        help: 'The words as the check named them. Without them the check is waived for the whole entry.',
        example: 'NEWS2',
        group,
        readers: 'experts',
        reasons: false,
        most: 1000,
      }),
      because: field.text({
        question: 'Why?',
        help: 'Why it is right to let it stand.',
        example: 'Staff and patients know the score by this name, and it stands on every chart.',
        group,
        readers: 'experts',
        required: 'always',
        most: 600,
      }),
      by: field.line({
        question: 'Who decided?',
        help: 'The role, not the name of a person.',
        example: 'Head of communications',
        group,
        readers: 'experts',
        required: 'always',
      }),
      on: field.day({
        question: 'When?',
        help: 'The day of the decision.',
        example: '2026-06-01',
        group,
        readers: 'experts',
        required: 'always',
      }),
    },
    {
      question: 'What do you let stand that the check remarks on?',
      help: 'One waiver for each, with who decided and why. Everybody can read them.',
      example: [
        {
          check: 'abbreviation',
          words: 'NEWS2',
          because: 'Staff and patients know the score by this name, and it stands on every chart.',
          by: 'Head of communications',
          on: '2026-06-01',
        },
      ],
      group,
      readers: 'experts',
      reasons: false,
    },
  ),
  ...withdrawnField(group),
};

/**
 * How an entry leaves: its file stays, and says why and when. Its address goes on answering, with this and nothing else of what
 * the file says. `under` is the group it is asked in.
 */
export function withdrawnField<const Under extends string>(under: Under) {
  const asked = { group: under, readers: 'everyone' } as const;
  return {
    withdrawn: field.records(
      {
        on: field.day({
          question: 'When did it leave?',
          help: 'The day on which it was taken out of the register.',
          example: '2026-10-01',
          ...asked,
          required: 'always',
        }),
        how: field.term(departures, {
          question: 'What happened to it?',
          help: 'Choose from the list.',
          example: 'moved',
          ...asked,
          required: 'always',
        }),
        because: field.text({
          question: 'Why?',
          help: 'Say in one or two sentences why it is not here any more. People who look for it read this.',
          example: 'We use one tool for all X-rays now, and tell of it in one place.',
          ...asked,
          required: 'always',
          most: 600,
        }),
        now: field.address({
          question: 'Where should people look instead?',
          help: 'The path of another entry here, such as /tools/riverside/chest-x-rays/, or an address elsewhere. Needed when it was merged or moved.',
          example: '/tools/riverside/chest-x-rays/',
          ...asked,
          reasons: false,
        }),
      },
      {
        question: 'Has this entry left the register?',
        help: 'Only when it leaves. One record. Do not delete the file: its address goes on answering, and says this. Nothing else that the file says is shown.',
        example: [
          {
            on: '2026-10-01',
            how: 'moved',
            because: 'We use one tool for all X-rays now, and tell of it in one place.',
            now: '/tools/riverside/chest-x-rays/',
          },
        ],
        ...asked,
        reasons: false,
      },
    ),
  };
}

/** Where a gathered entry was read. An organisation's own entry has none of these. */
export const gatheredFields = {
  gathered: field.records(
    {
      source: field.reference('sources', {
        question: 'From which register was it gathered?',
        help: 'The id of the source.',
        example: 'nl-algoritmeregister',
        group,
        readers: 'everyone',
        required: 'always',
      }),
      on: field.day({
        question: 'On which day was it gathered?',
        help: 'The day on which the file was read.',
        example: '2026-11-20',
        group,
        readers: 'everyone',
        required: 'always',
      }),
      id: field.code({
        question: 'What does the source call it?',
        help: 'The source’s own number or name for the record.',
        example: '11136893',
        form: /^\S/u,
        formInWords: 'a name that begins with a letter or digit',
        group,
        readers: 'experts',
        required: 'always',
      }),
      address: field.address({
        question: 'Where does the source show it?',
        help: 'The address of the record, or of the register.',
        example: 'https://example.org/register/11136893',
        group,
        readers: 'everyone',
        reasons: false,
      }),
    },
    {
      question: 'Where was this gathered?',
      help: 'Only for entries that were read from another register. One record.',
      example: [{ source: 'nl-algoritmeregister', on: '2026-11-20', id: '11136893' }],
      group,
      readers: 'everyone',
      reasons: false,
    },
  ),
  language: field.language({
    question: 'Which language is it written in?',
    help: 'Only where the source is not in English.',
    example: 'nl',
    group,
    readers: 'experts',
    reasons: false,
    standards: { nl: 'lang', eurocities: 'lang', dcat: 'dct:language' },
  }),
  kept: field.kept({
    question: 'What else did the source say?',
    help: 'Answers of the source that have no place in our questions, under the source’s own names.',
    example: { 'Use Case Topic Area': 'Health & Medical' },
    group,
    readers: 'experts',
    reasons: false,
  }),
};
