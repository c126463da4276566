import { field } from '../field.ts';
import type { Condition } from '../condition.ts';
import {
  article6,
  article9,
  confidentiality,
  identifiability,
  leaves,
  recipientRoles,
} from '../vocabulary/data-terms.ts';

/** When each question on the handling of data is asked. A tool and a data use ask the same questions. */
interface Cases {
  readonly aboutPeople: Condition;
  readonly personal: Condition;
  readonly leavesUs: Condition;
}

const group = 'data';

/** The questions on data that a tool and a data use share. */
export function handlingFields({ aboutPeople, personal, leavesUs }: Cases) {
  return {
    identifiability: field.term(identifiability, {
      question: 'Does the data show who I am?',
      help: 'Choose the most revealing data that is used at any point.',
      example: 'identifiable',
      group,
      readers: 'everyone',
      required: true,
      reasons: false,
      standards: {
        atrs: '2.4.3.5 sensitive attributes (v3.0)',
        hdruk: 'data_sensitivity_level',
        nhse: 'Type of Data',
        us: 'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?',
        dpv: 'dpv:hasPersonalData',
      },
    }),
    dataUsed: field.text({
      question: 'What data is used, and about whom?',
      help: 'Name the data as a patient would, and the people it is about.',
      example: 'Your chest X-ray, your age and your sex. Only adults who have a chest X-ray here.',
      group,
      readers: 'everyone',
      required: true,
      standards: {
        atrs: '2.4.3.1 source_data_name, 2.4.3.3 data_description (v3.0)',
        nl: 'source_data',
        eurocities: 'source_data',
        chai: 'AISystemFacts/InputDataSource',
        hdruk: 'datasets',
        nhse: 'Dataset',
        euaia: 'A6',
      },
    }),
    dataFrom: field.text({
      question: 'Where does the data come from?',
      help: 'The systems or people that it is taken from.',
      example: 'The hospital’s X-ray system.',
      group,
      readers: 'everyone',
      required: aboutPeople,
      standards: {
        atrs: '2.4.3.8 data_collection (v3.0)',
        eurocities: 'connected_data_sources',
        dpv: 'dpv:hasDataSource',
      },
    }),
    leaves: field.term(leaves, {
      question: 'Does my data leave the organisation, or the UK?',
      help: 'Count remote access as leaving. Count every company in the chain.',
      example: 'uk',
      group,
      readers: 'everyone',
      required: aboutPeople,
      standards: { dpv: 'dpv:StorageLocation' },
    }),
    recipients: field.records(
      {
        name: field.line({
          question: 'Who?',
          help: 'The company or body.',
          example: 'Northlight Imaging Ltd (invented)',
          group,
          readers: 'everyone',
          required: 'always',
        }),
        role: field.term(recipientRoles, {
          question: 'In what role?',
          help: 'Whether it acts for you or decides for itself.',
          example: 'processor',
          group,
          readers: 'everyone',
          required: 'always',
        }),
        gets: field.text({
          question: 'What do they get, and why?',
          help: 'The data that they hold or can see.',
          example: 'The X-ray and your age, to run the tool.',
          group,
          readers: 'everyone',
          required: 'always',
          most: 600,
        }),
        identifiability: field.term(identifiability, {
          question: 'Does it show who I am?',
          help: 'What this recipient can see.',
          example: 'de-personalised',
          group,
          readers: 'everyone',
          required: 'always',
        }),
        countries: field.countries({
          question: 'In which countries?',
          help: 'Two-letter codes (ISO 3166) of where it is held or seen.',
          example: ['GB'],
          group,
          readers: 'everyone',
          required: 'always',
        }),
        keeps: field.line({
          question: 'For how long?',
          help: 'When they delete it.',
          example: 'Deleted after 30 days',
          group,
          readers: 'everyone',
          reasons: false,
        }),
      },
      {
        question: 'Who outside the organisation gets data?',
        help: 'Everyone who holds or can see it: suppliers, their suppliers, researchers, other bodies.',
        example: [
          {
            name: 'Northlight Imaging Ltd (invented)',
            role: 'processor',
            gets: 'The X-ray and your age, to run the tool.',
            identifiability: 'de-personalised',
            countries: ['GB'],
            keeps: 'Deleted after 30 days',
          },
        ],
        group,
        readers: 'everyone',
        required: leavesUs,
        standards: {
          atrs: '2.4.3.10 data_sharing_agreements (v3.0)',
          chai: 'TransparencyInformation/ThirdPartyInformation',
          hdruk: 'organisation_name',
          nhse: 'Applicant Organisation',
          dpv: 'dpv:hasRecipient',
        },
      },
    ),
    countries: field.countries({
      question: 'In which countries is it kept?',
      help: 'Two-letter codes (ISO 3166), such as GB for the United Kingdom.',
      example: ['GB'],
      group,
      readers: 'everyone',
      required: personal,
      standards: { atrs: '2.4.3.11 data_access_and_storage (v3.0)', dpv: 'dpv:hasLocation' },
    }),
    retention: field.text({
      question: 'How long is it kept?',
      help: 'How long, who deletes it, and how you know.',
      example: 'The supplier deletes it after 30 days. Your X-ray stays in your record for 8 years, as any X-ray does.',
      group,
      readers: 'everyone',
      required: personal,
      standards: { dpv: 'dpv:hasStorageCondition', nhse: 'DSA End Date' },
    }),
    article6: field.terms(article6, {
      question: 'What law lets you use it?',
      help: 'The lawful basis under UK GDPR Article 6. Ask your data protection officer.',
      example: ['e'],
      group,
      readers: 'everyone',
      required: personal,
      standards: {
        nl: 'lawful_basis',
        eurocities: 'lawful_basis',
        hdruk: 'legal_basis_for_data_article6',
        nhse: 'Legal Basis for Provision of Data',
        dpv: 'dpv:hasLegalBasis',
      },
    }),
    article9: field.terms(article9, {
      question: 'What law lets you use health data for it?',
      help: 'The condition under UK GDPR Article 9. Ask your data protection officer.',
      example: ['h'],
      group,
      readers: 'everyone',
      required: personal,
      standards: { hdruk: 'legal_basis_for_data_article9', dpv: 'dpv:hasLegalBasis' },
    }),
    confidentiality: field.term(confidentiality, {
      question: 'How is my confidence kept?',
      help: 'How the common law duty of confidentiality is met. It is apart from UK GDPR.',
      example: 'implied-consent',
      group,
      readers: 'everyone',
      required: personal,
      standards: { hdruk: 'duty_of_confidentiality', nhse: 'Common Law Duty of Confidentiality' },
    }),
  };
}
