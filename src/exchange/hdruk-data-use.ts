import type { Column, Line } from './crosswalk.ts';
import { jsonFormat } from './formats/json.ts';
import { cells, linesFor, notCarried, of, recordId } from './lines.ts';
import { idFrom, makeCrosswalk, organisationFrom } from './make-crosswalk.ts';
import { withoutPersonalMailboxesIn } from './people.ts';
import { saysSomething } from './said.ts';

const line = linesFor('data-uses');

/** Source: the data-use model of the Gateway, and the fields of the data-use register standard, version 2. */
const columns: readonly Column[] = [
  { name: 'project_title', required: true },
  { name: 'project_id_text' },
  { name: 'team/name' },
  { name: 'organisation_name', required: true },
  { name: 'organisation_id' },
  { name: 'organisation_sector' },
  { name: 'non_gateway_applicants', list: true },
  { name: 'funders_and_sponsors', list: true },
  { name: 'accredited_researcher_status' },
  { name: 'sublicence_arrangements' },
  { name: 'lay_summary', required: true },
  { name: 'public_benefit_statement', required: true },
  { name: 'technical_summary' },
  { name: 'request_category_type' },
  { name: 'other_approval_committees', list: true },
  { name: 'project_start_date' },
  { name: 'project_end_date' },
  { name: 'latest_approval_date', required: true },
  { name: 'non_gateway_datasets', list: true, required: true },
  { name: 'data_sensitivity_level' },
  { name: 'legal_basis_for_data_article6' },
  { name: 'legal_basis_for_data_article9' },
  { name: 'duty_of_confidentiality' },
  { name: 'national_data_optout' },
  { name: 'request_frequency' },
  { name: 'dataset_linkage_description' },
  { name: 'confidential_data_description' },
  { name: 'access_date' },
  { name: 'access_type', required: true },
  { name: 'privacy_enhancements' },
  { name: 'gateway_outputs_tools', list: true },
  { name: 'gateway_outputs_papers', list: true },
  { name: 'non_gateway_outputs', list: true },
  { name: 'keywords', list: true },
  { name: 'status' },
  { name: 'updated_at' },
];

const lines: readonly Line[] = [
  line.words('name', 'project_title'),
  recordId('project_id_text'),
  of('organisations', 'name', 'team/name', { apart: true, note: 'custodian' }),
  {
    ours: ['data-uses.recipients', 'organisations.name'],
    theirs: ['organisation_name'],
    fidelity: 'narrower',
    note: 'applicant',
    give: ({ facts, organisation }) => {
      const recipients = Array.isArray(facts['recipients']) ? (facts['recipients'] as { name: string }[]) : [];
      const names = recipients.map(({ name }) => name).join('; ');
      return cells('organisation_name', names || String(organisation?.facts['name'] ?? ''));
    },
  },
  of('organisations', 'odsCode', 'organisation_id', { note: 'comesBackKept' }),
  of('organisations', 'kind', 'organisation_sector', { as: 'lossy', note: 'listNotKnown' }),
  notCarried('data-uses.commercial', 'organisation_sector', 'otherList'),
  line.words('funders', 'funders_and_sponsors'),
  line.words('passedOn', 'sublicence_arrangements'),
  line.words('inBrief', 'lay_summary', { as: 'narrower', note: 'threeHundredWords' }),
  line.words('benefit', 'public_benefit_statement'),
  line.words('technicalSummary', 'technical_summary'),
  line.answer('purpose', 'request_category_type', { as: 'lossy', note: 'listNotKnown' }),
  line.answer('approvalRoute', 'other_approval_committees', { as: 'lossy', note: 'ourWords' }),
  line.day('starts', 'project_start_date', 'year-month-day'),
  line.day('ends', 'project_end_date', 'year-month-day'),
  line.day('approvedOn', 'latest_approval_date', 'year-month-day'),
  line.words('dataUsed', 'non_gateway_datasets', { as: 'narrower' }),
  line.term(
    'identifiability',
    'data_sensitivity_level',
    {
      'Personally Identifiable': 'identifiable',
      'De-Personalised': 'de-personalised',
      Anonymous: 'anonymous',
      'De-identified': null,
    },
    { as: 'narrower', note: 'shorterList' },
  ),
  line.answer('article6', 'legal_basis_for_data_article6', { note: 'ourWords' }),
  line.answer('article9', 'legal_basis_for_data_article9', { note: 'ourWords' }),
  line.term(
    'confidentiality',
    'duty_of_confidentiality',
    {
      'Statutory exemption to flow confidential data without consent': 'section-251',
      'Section 251 NHS Act 2006': 'section-251',
      'Informed consent': 'explicit-consent',
      // Consent may be implied, and "not applicable" does not say why.
      Consent: null,
      'Not applicable': null,
    },
    { as: 'lossy', note: 'listNotKnown', out: { 'not-confidential': 'Not applicable', 'legal-duty': null } },
  ),
  line.term(
    'nationalOptOut',
    'national_data_optout',
    { Yes: 'applied', No: null, 'Not applicable': null },
    {
      as: 'lossy',
      note: 'shorterList',
      out: {
        'individual-care': 'Not applicable',
        'not-confidential': 'Not applicable',
        exempt: 'No',
        'not-in-nation': 'Not applicable',
      },
    },
  ),
  line.words('linkage', 'dataset_linkage_description'),
  line.together(['recipients', 'retention', 'countries', 'leaves'], 'confidential_data_description', {
    note: 'together',
  }),
  line.term(
    'access',
    'access_type',
    { TRE: 'secure-environment', Release: 'release' },
    { as: 'narrower', note: 'shorterList' },
  ),
  line.words('privacySteps', 'privacy_enhancements'),
  line.words('results', 'non_gateway_outputs', { as: 'wider' }),
  notCarried('data-uses.results', 'gateway_outputs_papers', 'saidOnce'),
  line.outward('glossary', 'keywords', { as: 'lossy', note: 'namesOnly' }, (names) => names.replaceAll('; ', '\n')),
  notCarried('data-uses.status', 'status', 'otherList'),
  line.day('lastChecked', 'updated_at', 'year-month-day', { as: 'wider' }),
];

export const hdrukDataUse = makeCrosswalk({
  name: 'hdruk-data-use',
  title: 'HDR UK data use register (Gateway)',
  standard: 'hdruk',
  about: 'https://github.com/HDRUK/data-use-register',
  collection: 'data-uses',
  format: jsonFormat({ required: ['project_title'] }),
  columns,
  lines,
  source: {
    name: 'Data uses in the form of the Health Data Research Gateway',
    kind: 'file',
    address: 'https://www.healthdatagateway.org/',
    licence: 'As each custodian says',
    language: 'en',
    note: 'Uses of health data for research, as custodians of data publish them on the Gateway.',
  },
  nameColumn: 'project_title',
  idOf: idFrom('project_id_text'),
  organisationOf: (row) =>
    organisationFrom(saysSomething(row.says('team/name')) ? 'team/name' : 'organisation_name', {})(row),
  withoutPersons: withoutPersonalMailboxesIn,
  apart: ['non_gateway_applicants'],
});
