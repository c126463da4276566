import { askedFields, askedGroup } from './asked.ts';
import { collection } from './collection.ts';
import { when } from './condition.ts';
import { coverageFields, coverageGroup } from './coverage.ts';
import { field } from './field.ts';
import { kindAsked, nationAsked, nhsRegionAsked, odsCodeAsked } from './organisation-place.ts';
import { gatheredFields, recordFields, recordGroup } from './record.ts';
import { nations, nhsRegions, organisationKinds } from './vocabulary/publisher-terms.ts';

const inUk = when('it is in the United Kingdom', { nation: ['england', 'wales', 'scotland', 'northern-ireland'] });

const inEngland = when('it is in England', { nation: ['england'] });

/** Who publishes entries. */
export const organisations = collection({
  name: 'organisations',
  one: 'organisation',
  many: 'organisations',
  format: 'json',
  byOrganisation: false,
  groups: {
    brief: { title: 'In brief', help: 'Who you are.' },
    coverage: coverageGroup,
    approach: { title: 'How AI is approved here', help: 'What happens before a tool is used, and who is answerable.' },
    contact: { title: 'Who to ask', help: 'Real channels that a team answers. No names of people.' },
    asked: askedGroup,
    record: recordGroup,
  },
  fields: {
    name: field.line({
      question: 'What is the organisation called?',
      help: 'The full name that the public knows.',
      example: 'Riverside Hospitals NHS Trust (invented)',
      group: 'brief',
      readers: 'everyone',
      required: 'always',
      standards: {
        atrs: '0.12 organisation_name',
        nl: 'organization',
        us: 'Agency',
        hdruk: 'organisation_name',
        dcat: 'dct:publisher',
      },
    }),
    odsCode: field.code({ ...odsCodeAsked, group: 'brief', readers: 'experts', required: inUk, reasons: false }),
    kind: field.term(organisationKinds, {
      ...kindAsked,
      group: 'brief',
      readers: 'everyone',
      required: true,
      reasons: false,
    }),
    nation: field.term(nations, {
      ...nationAsked,
      group: 'brief',
      readers: 'everyone',
      required: true,
      reasons: false,
    }),
    nhsRegion: field.term(nhsRegions, { ...nhsRegionAsked, group: 'brief', readers: 'everyone', required: inEngland }),
    region: field.line({
      question: 'Which area does it serve?',
      help: 'The town, county or region.',
      example: 'The city of Easthaven and the towns around it (invented)',
      group: 'brief',
      readers: 'everyone',
      required: true,
      standards: { atrs: '0.14 region', eurocities: 'area', dcat: 'dct:spatial' },
    }),
    inBrief: field.text({
      question: 'What does it do, in one or two sentences?',
      help: 'For people who do not know you.',
      example: 'We run two hospitals and six clinics. About 600,000 people live near us.',
      group: 'brief',
      readers: 'everyone',
      required: true,
      most: 600,
    }),
    website: field.address({
      question: 'Where is its website?',
      help: 'The address of the home page.',
      example: 'https://www.example.org',
      group: 'brief',
      readers: 'everyone',
      required: true,
    }),
    alsoCalled: field.lines({
      question: 'What else do people call it?',
      help: 'Names of hospitals, old names, short names. People who search for these will find you.',
      example: ['Riverside General', 'Hill Road Clinic'],
      group: 'brief',
      readers: 'everyone',
    }),
    ...coverageFields,
    approval: field.text({
      question: 'What happens before an AI tool is used here?',
      help: 'Each step, in order, and who decides.',
      example:
        'A team of doctors, privacy and security staff looks at each tool. A panel of patients asks questions. The board decides.',
      group: 'approach',
      readers: 'everyone',
      required: true,
    }),
    answerable: field.line({
      question: 'Who is answerable for AI here?',
      help: 'The role, not a name.',
      example: 'Chief medical officer',
      group: 'approach',
      readers: 'everyone',
      required: true,
      standards: { atrs: '2.1.3 senior_responsible_owner' },
    }),
    email: field.email({
      question: 'Where can people write about AI and data?',
      help: 'A team’s mailbox.',
      example: 'ai-questions@example.org',
      group: 'contact',
      readers: 'everyone',
      required: true,
      standards: {
        atrs: '1.4 contact_email',
        nl: 'contact_email',
        eurocities: 'contact_email',
        dcat: 'dcat:contactPoint',
      },
    }),
    form: field.address({
      question: 'Do you have a form of your own for questions?',
      help: 'Its address. Readers are sent there first. The mail stays as the second way.',
      example: 'https://www.example.org/ask-about-ai',
      group: 'contact',
      readers: 'everyone',
      reasons: false,
      standards: { eurocities: 'objection_procedure' },
    }),
    phone: field.phone({
      question: 'Which number can people call?',
      help: 'A number that somebody answers.',
      example: '01632 960123',
      group: 'contact',
      readers: 'everyone',
      required: true,
      standards: { eurocities: 'contact_phone' },
    }),
    post: field.line({
      question: 'Where can people send a letter?',
      help: 'A postal address.',
      example: 'AI questions, Riverside General Hospital, 1 River Street, Easthaven (invented)',
      group: 'contact',
      readers: 'everyone',
      required: true,
      standards: { eurocities: 'contact_name', euaia: 'C1' },
    }),
    help: field.text({
      question: 'Who helps people who are worried or need help to ask?',
      help: 'Your patient advice team (PALS or the like), and how to reach them. Say which languages and formats you offer.',
      example: 'Our patient advice team helps. Call 01632 960124. We have interpreters and Easy Read.',
      group: 'contact',
      readers: 'everyone',
      required: true,
    }),
    complain: field.text({
      question: 'How can people complain?',
      help: 'First to you, then to whom.',
      example: 'Tell our complaints team. If you are still not happy, ask the Ombudsman.',
      group: 'contact',
      readers: 'everyone',
      required: true,
      standards: { eurocities: 'objection_procedure' },
    }),
    dataProtection: field.text({
      question: 'Who looks after data protection?',
      help: 'How to reach your data protection officer, and how to see or correct data.',
      example: 'Write to our data protection officer at data@example.org to see or correct your data.',
      group: 'contact',
      readers: 'everyone',
      required: true,
    }),
    reportHarm: field.text({
      question: 'How can people report harm?',
      help: 'To you, and to the Yellow Card scheme for devices.',
      example: 'Tell any member of staff at once. You can also report it on the Yellow Card site.',
      group: 'contact',
      readers: 'everyone',
      required: true,
    }),
    invented: field.yesNo({
      question: 'Is this an invented example?',
      help: 'Say true for an example. Every page of it is then marked.',
      example: true,
      group: 'record',
      readers: 'everyone',
      reasons: false,
    }),
    ...askedFields,
    ...recordFields,
    ...gatheredFields,
  },
});
