import { field } from '../field.ts';
import { approvalRoutes, documentKinds, makers } from '../vocabulary/tool-terms.ts';
import { bought, onPeople } from './conditions.ts';

export const peopleFields = {
  staffTraining: field.text({
    question: 'How are staff trained to use it?',
    help: 'Who is trained, in what, how often.',
    example: 'Everyone who reads X-rays has an hour of training, with examples of its mistakes.',
    group: 'people',
    readers: 'experts',
    required: onPeople,
    standards: {
      atrs: '2.3.3 required_training (v3.0 2.3.5)',
      chai: 'UsesAndDirections/HowToUse',
      dpv: 'dpv:StaffTraining',
    },
  }),
  staffChange: field.text({
    question: 'What has changed for staff?',
    help: 'What they do more of, less of, or differently.',
    example: 'Nobody’s job was cut. Doctors start the day with the urgent pile.',
    group: 'people',
    readers: 'experts',
    required: onPeople,
  }),
  systemEffects: field.text({
    question: 'What does it change elsewhere?',
    help: 'Effects on other teams, other organisations, cost or the climate.',
    example: 'More people are sent for a CT scan in the first week. The CT team has one more list.',
    group: 'people',
    readers: 'experts',
    required: onPeople,
  }),
};

export const supplierFields = {
  madeBy: field.term(makers, {
    question: 'Who makes it?',
    help: 'Who made the tool that you use.',
    example: 'supplier',
    group: 'supplier',
    readers: 'everyone',
    required: true,
    reasons: false,
    standards: {
      atrs: '2.1.4 third party involvement',
      us: 'Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house',
    },
  }),
  product: field.reference('products', {
    question: 'Which product is it?',
    help: 'The product’s entry. What is true of the product for everybody stands there.',
    example: 'northlight-chest',
    group: 'supplier',
    readers: 'everyone',
    required: bought,
    standards: { atrs: '2.1.4.1 third party', nl: 'provider', chai: 'BasicInfo/ModelDeveloper', euaia: 'C3' },
  }),
  contractEnds: field.day({
    question: 'When does the contract end?',
    help: 'The day on which you can leave or must renew.',
    example: '2028-03-31',
    group: 'supplier',
    readers: 'experts',
    required: bought,
  }),
  leaving: field.text({
    question: 'How would you stop using it?',
    help: 'What it takes to leave the supplier, and what happens to the data.',
    example: 'We switch it off in an hour. The supplier must give back and delete all data in 30 days.',
    group: 'supplier',
    readers: 'experts',
    required: bought,
  }),
  procurement: field.line({
    question: 'How was it bought?',
    help: 'The framework or tender.',
    example: 'Through a national framework for imaging',
    group: 'supplier',
    readers: 'experts',
    standards: {
      atrs: '2.1.4.4 procurement_procedure_type',
      us: 'Provide the Procurement Instrument Identifier(s) (PIID) of the contract(s) used.',
    },
  }),
};

export const accountabilityFields = {
  answerable: field.line({
    question: 'Who is answerable for it?',
    help: 'The role of the senior person, not a name.',
    example: 'Medical director',
    group: 'accountability',
    readers: 'everyone',
    required: true,
    standards: { atrs: '2.1.3 senior_responsible_owner', dpv: 'dpv:hasResponsibleEntity' },
  }),
  team: field.line({
    question: 'Which team looks after it?',
    help: 'The department that runs it from day to day.',
    example: 'Radiology department',
    group: 'accountability',
    readers: 'experts',
    standards: { atrs: '2.1.2 team', eurocities: 'department', us: 'Bureau' },
  }),
  approvalRoute: field.term(approvalRoutes, {
    question: 'How was it approved?',
    help: 'The road that it took through your organisation.',
    example: 'clinical-device',
    group: 'accountability',
    readers: 'experts',
    required: true,
    standards: { hdruk: 'other_approval_committees' },
  }),
  approvedOn: field.day({
    question: 'When was it approved?',
    help: 'The day of the decision.',
    example: '2026-02-12',
    group: 'accountability',
    readers: 'experts',
    required: onPeople,
    standards: { hdruk: 'latest_approval_date' },
  }),
  documents: field.records(
    {
      kind: field.term(documentKinds, {
        question: 'What kind of document is it?',
        help: 'Choose from the list.',
        example: 'dpia',
        group: 'accountability',
        readers: 'experts',
        required: 'always',
      }),
      on: field.day({
        question: 'From when is it?',
        help: 'The date on the document.',
        example: '2026-01-20',
        group: 'accountability',
        readers: 'experts',
        reasons: false,
      }),
      address: field.address({
        question: 'Where can people read it?',
        help: 'A web address, or a reason for none.',
        example: 'https://www.example.org/dpia-chest-x-ray.pdf',
        group: 'accountability',
        readers: 'experts',
        required: true,
      }),
    },
    {
      question: 'Which documents are there?',
      help: 'The assessments that were done, each with a link or a reason for none.',
      example: [{ kind: 'dpia', on: '2026-01-20', address: 'https://www.example.org/dpia-chest-x-ray.pdf' }],
      group: 'accountability',
      readers: 'experts',
      required: true,
      standards: {
        atrs: '2.5.1 impact_assessment',
        nl: 'impacttoetsen',
        eurocities: 'DPIA_description',
        us: 'Has an AI impact assessment been conducted for this AI use case?',
        euaia: 'C4, C5',
        dpv: 'dpv:hasImpactAssessment',
      },
    },
  ),
};
