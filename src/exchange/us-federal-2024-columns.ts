import type { Column } from './crosswalk.ts';
import { explainedBy } from './csv.ts';

const IF_OTHER = 'If Other, please explain.';
const OPT_OUT =
  'Where practicable and consistent with applicable law and governmentwide policy, is there an established mechanism for individuals to opt-out from the AI functionality in favor of a human alternative?';
const NOTICE =
  'How is the agency providing reasonable and timely notice regarding the use of AI when people interact with an AI-enabled service as a result of this AI use case?';
const WITHOUT_PERSON =
  'For this particular use case, can the AI carry out a decision or action without direct human involvement that could result in a significant impact on rights or safety?';
const CATALOG =
  'Do you have access to an enterprise data catalog or agency-wide data repository that enables you to identify whether or not the necessary datasets exist and are ready to develop your use case?';
const DEMOGRAPHIC = 'Which, if any, demographic variables does the AI use case explicitly use as model features?';
const INFRASTRUCTURE =
  'For this AI use case, is the required IT infrastructure provisioned via a centralized intake form or process inside the agency?';
const COMPUTING =
  'Do you have a process in place to request access to computing resources for model training and development of the AI involved in this use case?';
const TIMELY = 'Has communication regarding the provisioning of your requested resources been timely?';
const FEEDBACK =
  'What steps has the agency taken to consult and incorporate feedback from groups affected by this AI use case?';

/** The columns that answer our questions. Source: the headings of the inventory of 2024; those of other years differ. */
export const column = {
  name: 'Use Case Name',
  agency: 'Agency',
  abbreviation: 'Agency Abbreviation',
  bureau: 'Bureau',
  purpose: 'What is the intended purpose and expected benefits of the AI?',
  outputs: 'Describe the AI system’s outputs.',
  stage: 'Stage of Development',
  impact: 'Is the AI use case rights-impacting, safety-impacting, both, or neither?',
  initiated: 'Date Initiated',
  developed: 'Date when Acquisition and/or Development began',
  implemented: 'Date Implemented',
  retired: 'Date Retired',
  maker:
    'Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house?',
  contract: 'Provide the Procurement Instrument Identifier(s) (PIID) of the contract(s) used.',
  personal: 'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?',
  agencyData:
    'Describe any agency-owned data used to train, fine-tune, and/or evaluate performance of the model(s) used in this use case.',
  evaluation: 'Has an independent evaluation of the AI use case been conducted?',
  withoutPerson: WITHOUT_PERSON,
  notice: NOTICE,
  noticeExplained: explainedBy(NOTICE, IF_OTHER),
  disparities:
    'What steps has the agency taken to detect and mitigate significant disparities in the model’s performance across demographic groups for this AI use case?',
  appeal:
    'Is there an established fallback and escalation process for this AI use case in the event that an impacted individual or group would like to appeal or contest the AI system’s outcome?',
  appealExplained: 'If No, please explain.',
  optOut: OPT_OUT,
  optOutExplained: explainedBy(OPT_OUT, IF_OTHER),
  topic: 'Use Case Topic Area',
  authority: 'Does this AI use case have an associated Authority to Operate (ATO) for an AI system?',
  available:
    'Has information regarding the AI use case, including performance metrics and intended use of the model, been made available for review and feedback within the agency?',
  assessed: 'Has an AI impact assessment been conducted for this AI use case?',
  risks: 'What are the key risks from using the AI for this particular use case and how were they identified?',
} as const;

const AFTER_OTHER = (question: string): Column => ({ name: explainedBy(question, IF_OTHER), heading: IF_OTHER });
const named = (name: string): Column => ({ name });

/** Every column, in the order of the file. Those that are not in `column` have no place among our questions, or an answer that says too little for one. */
export const columns: readonly Column[] = [
  { name: column.name, required: true },
  { name: column.agency, required: true },
  { name: column.abbreviation, required: true },
  named(column.bureau),
  named(column.topic),
  named('Other (Use Case Topic Area)'),
  named('Is the AI use case found in the below list of general commercial AI products and services?'),
  { name: column.purpose, required: true },
  named(column.outputs),
  { name: column.stage, required: true },
  named(column.impact),
  named(column.initiated),
  named(column.developed),
  named(column.implemented),
  named(column.retired),
  named(column.maker),
  named(column.contract),
  named('Is this AI use case supporting a High-Impact Service Provider (HISP) public-facing service?'),
  named('Which HISP is the AI use case supporting?'),
  named('Which public-facing service is the AI use case supporting?'),
  named('Does this AI use case disseminate information to the public?'),
  named('How is the agency ensuring compliance with Information Quality Act guidelines, if applicable?'),
  named(column.personal),
  named(
    'Has the Senior Agency Official for Privacy (SAOP) assessed the privacy risks associated with this AI use case?',
  ),
  named(CATALOG),
  AFTER_OTHER(CATALOG),
  named(column.agencyData),
  named(
    'Is there available documentation for the model training and evaluation data that demonstrates the degree to which it is appropriate to be used in analysis or for making predictions?',
  ),
  named(DEMOGRAPHIC),
  AFTER_OTHER(DEMOGRAPHIC),
  named('Does this project include custom-developed code?'),
  named('Does the agency have access to the code associated with the AI use case?'),
  named('If the code is open-source, provide the link for the publicly available source code.'),
  named(column.authority),
  named('System Name'),
  named('How long have you waited for the necessary developer tools to implement the AI use case?'),
  named(INFRASTRUCTURE),
  AFTER_OTHER(INFRASTRUCTURE),
  named(COMPUTING),
  AFTER_OTHER(COMPUTING),
  named(TIMELY),
  AFTER_OTHER(TIMELY),
  named(
    'How are existing data science tools, libraries, data products, and internally-developed AI infrastructure being re-used for the current AI use case?',
  ),
  named(column.available),
  named(
    'Has your agency requested an extension to implement the minimum risk management practices for this AI use case?',
  ),
  named(column.assessed),
  named(
    'Has the AI use case been tested in operational or real-world environments to understand the performance and impact it may have on affected individuals or communities?',
  ),
  named(column.risks),
  named(column.evaluation),
  named(
    'Is there a process to monitor performance of the AI system’s functionality and changes to its impact on rights or safety as part of the post-deployment plan for the AI use case?',
  ),
  named(column.withoutPerson),
  AFTER_OTHER(WITHOUT_PERSON),
  named(column.notice),
  { name: column.noticeExplained, heading: IF_OTHER },
  named(
    'Is the AI used to significantly influence or inform decisions or actions that could have an adverse or negative impact on specific individuals or groups?',
  ),
  named(column.disparities),
  named(FEEDBACK),
  AFTER_OTHER(FEEDBACK),
  named(column.appeal),
  named(column.appealExplained),
  named(column.optOut),
  { name: column.optOutExplained, heading: IF_OTHER },
];
