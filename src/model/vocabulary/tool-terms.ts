import { vocabulary } from './vocabulary.ts';

export const technologies = vocabulary(
  'technologies',
  'Candour, after ATRS capability, US 2025 classification and Eurocities algorithm type',
  {
    'rule-based': {
      label: 'Rule-based automation',
      meaning: 'It follows fixed rules that people wrote. It does not learn.',
    },
    statistical: {
      label: 'Statistical model',
      meaning: 'A sum worked out from past records, with a few known factors. It gives a score.',
    },
    'machine-learning': {
      label: 'Machine learning',
      meaning: 'It found patterns in many examples by itself. People cannot always say why it gives an answer.',
    },
    'generative-ai': {
      label: 'Generative AI',
      meaning: 'It makes new text, sound or pictures. What it makes can sound right and be wrong.',
    },
  },
);

export const lifecycleStatuses = vocabulary(
  'lifecycle-statuses',
  'Candour; maps to ATRS phase, the Dutch status and the US 2025 development stage',
  {
    exploring: { label: 'Being explored', meaning: 'We are thinking about it. It is not used on anybody.' },
    sandbox: {
      label: 'In a sandbox',
      meaning: 'It is tried out away from real care. Nothing that it says is used for a patient.',
    },
    pilot: { label: 'Pilot', meaning: 'It is tried out in real care for a set time, to see if it works.' },
    'in-use': { label: 'In use', meaning: 'It is part of everyday work.' },
    paused: { label: 'Paused', meaning: 'It has been switched off for now.' },
    retired: { label: 'Retired', meaning: 'It was used, and is not used any more.' },
    abandoned: { label: 'Abandoned', meaning: 'It was tried and then given up. We say why.' },
  },
);

export const toolPurposes = vocabulary(
  'tool-purposes',
  'Candour, after NHS England’s split of direct care and other uses',
  {
    'direct-care': {
      label: 'Care of a patient',
      meaning: 'It plays a part in finding, treating or watching an illness.',
    },
    contact: { label: 'Booking and contact', meaning: 'It books, reminds, answers or routes people.' },
    administration: { label: 'Paperwork', meaning: 'It writes, sorts or codes records and letters.' },
    operations: { label: 'Running the service', meaning: 'It plans beds, staff, rooms or supplies.' },
    research: { label: 'Research', meaning: 'It helps to find out something new. It does not change anybody’s care.' },
  },
);

export const oversight = vocabulary(
  'oversight',
  'UK GDPR Article 22; ATRS v4.0 2.3 human review; W3C DPV human involvement',
  {
    'person-decides': {
      label: 'A person decides',
      meaning: 'The tool gives information. A person weighs it with everything else and decides.',
    },
    'person-checks-all': {
      label: 'A person checks every time',
      meaning: 'The tool drafts or proposes. Nothing is used until a person has checked it.',
    },
    'person-checks-some': {
      label: 'A person checks some of the time',
      meaning: 'A person checks a sample, or only the cases that the tool flags.',
    },
    'person-can-step-in': {
      label: 'It acts, and a person can step in',
      meaning: 'The tool acts by itself. A person watches and can change the result.',
    },
    'no-person': { label: 'No person checks', meaning: 'The tool acts by itself and nobody checks each result.' },
  },
);

export const actsAlone = vocabulary(
  'acts-alone',
  'UK GDPR Article 22; US 2024 inventory, acting without direct human involvement',
  {
    never: { label: 'No', meaning: 'Nothing happens until a person acts.' },
    'small-steps': {
      label: 'Only small steps',
      meaning: 'It does small things by itself, such as sorting a list. No decision about anybody’s care is made.',
    },
    yes: { label: 'Yes', meaning: 'It can do something that affects a person before anybody looks.' },
  },
);

export const variation = vocabulary('variation', 'ISO/IEC 22989 (deterministic and stochastic systems)', {
  same: { label: 'The same each time', meaning: 'The same input always gives the same answer.' },
  varies: { label: 'Can differ', meaning: 'The same input can give a different answer each time.' },
});

export const riskLevels = vocabulary(
  'risk-levels',
  'DCB0160 risk matrix, in plain words; impact levels as in the Eurocities standard',
  {
    low: { label: 'Low', meaning: 'If it goes wrong, somebody loses a little time. Harm is not likely.' },
    medium: {
      label: 'Medium',
      meaning: 'If it goes wrong, care could be late or a letter wrong. Checks are there to catch it.',
    },
    high: { label: 'High', meaning: 'If it goes wrong and nobody notices, somebody could be harmed.' },
  },
);

export const makers = vocabulary('makers', 'ATRS v4.0 2.1.4 third party involvement', {
  supplier: { label: 'A supplier', meaning: 'We buy or rent it from somebody.' },
  'in-house': { label: 'Ourselves', meaning: 'Our own staff made it.' },
  partner: { label: 'A public partner', meaning: 'Another public body or a university made it with us.' },
});

export const approvalRoutes = vocabulary(
  'approval-routes',
  'NHS practice: DTAC, DCB0160, UK MDR 2002, UK Policy Framework for Health and Social Care Research',
  {
    'digital-approval': {
      label: 'Digital approval',
      meaning: 'Our digital, safety, privacy and security leads looked at it together.',
      source: 'Digital Technology Assessment Criteria (DTAC) and DCB0160',
    },
    'clinical-device': {
      label: 'Approval as a medical device',
      meaning: 'As a digital approval, and the clinical board checked that it may be used as a medical device.',
      source: 'UK Medical Devices Regulations 2002; DCB0160',
    },
    'research-ethics': {
      label: 'Research approval',
      meaning: 'A research ethics committee said that it may be studied.',
      source: 'UK Policy Framework for Health and Social Care Research',
    },
    'data-access': {
      label: 'Data access committee',
      meaning: 'A group that includes members of the public said that the data may be used.',
      source: 'Five Safes; Confidentiality Advisory Group',
    },
    'national-programme': {
      label: 'National programme',
      meaning: 'A national body chose and checked it for everybody. We checked how it fits here.',
      source: 'National service specifications',
    },
    'not-approved-yet': {
      label: 'Not approved yet',
      meaning: 'It has not been through approval. It is not used on anybody.',
    },
  },
);

export const testedLikeUs = vocabulary(
  'tested-like-us',
  'ONC HTI-1 (iv)(B)4 representativeness and 6 external validation',
  {
    here: { label: 'Yes, here', meaning: 'It was tested on people whom we care for.' },
    similar: { label: 'Yes, on similar people', meaning: 'It was tested elsewhere, on people much like ours.' },
    partly: { label: 'Only partly', meaning: 'Some groups of people were left out, or were too few to tell.' },
    no: { label: 'No', meaning: 'It was not tested on people like ours.' },
    'no-need': { label: 'Not tested on people', meaning: 'It does not deal with people or their health.' },
  },
);

export const documentKinds = vocabulary(
  'document-kinds',
  'UK GDPR Article 35; Equality Act 2010; DCB0129 and DCB0160; DTAC; ATRS v4.0 2.5.1',
  {
    dpia: {
      label: 'Data protection impact assessment',
      meaning: 'What could go wrong for people’s privacy, and what is done about it.',
    },
    'equality-impact': { label: 'Equality impact assessment', meaning: 'Whether it is fair to all groups of people.' },
    'safety-case': {
      label: 'Clinical safety case',
      meaning: 'The dangers that were found and why it is safe enough to use.',
    },
    'privacy-notice': { label: 'Privacy notice', meaning: 'What we tell people about their data.' },
    evaluation: { label: 'Evaluation report', meaning: 'What was found when somebody looked at how well it works.' },
    'data-sharing-agreement': {
      label: 'Data sharing agreement',
      meaning: 'What those who share data have promised each other.',
    },
    other: { label: 'Other document', meaning: 'Another paper that helps to understand the entry.' },
  },
);
