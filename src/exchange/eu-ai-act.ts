import type { Column, Line } from './crosswalk.ts';
import { textOfAnswer } from './answer-text.ts';
import { tools } from '../model/tool/index.ts';
import { jsonFormat } from './formats/json.ts';
import { cells, linesFor, notCarried, of, recordId } from './lines.ts';
import { idFrom, makeCrosswalk, organisationFrom } from './make-crosswalk.ts';
import { withoutPersonalMailboxesIn } from './people.ts';

/**
 * Annex VIII lists what is registered and gives no form of a file: the EU database is filled in by hand. The names of the
 * fields here are the section and number of each point, with its subject.
 */
const ABOUT = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const tool = linesFor('tools');
const product = linesFor('products');
const named = (...names: string[]): Column[] => names.map((name) => ({ name }));

const source = {
  kind: 'file',
  address: ABOUT,
  licence: 'As the register says',
  language: 'en',
  note: 'Registrations of AI systems with the points of Annex VIII of the AI Act of the European Union.',
} as const;

const deployers: readonly Line[] = [
  recordId('reference'),
  tool.words('name', 'system selected', { note: 'selected' }),
  of('organisations', 'name', 'C1 name', { apart: true }),
  of('organisations', 'post', 'C1 address', { note: 'comesBackKept' }),
  of('organisations', 'email', 'C1 contact', { note: 'comesBackKept' }),
  of('products', 'name', 'C3 name of the provider’s entry', { as: 'narrower', note: 'nameNotAddress' }),
  notCarried('tools.product', 'C3 address of the provider’s entry', 'noEuAddress'),
  {
    ours: ['tools.documents'],
    theirs: ['C5 summary of the data-protection impact assessment'],
    fidelity: 'lossy',
    note: 'linkNotSummary',
    give: ({ facts }) => {
      const all = Array.isArray(facts['documents']) ? (facts['documents'] as { kind: string }[]) : [];
      const assessments = all.filter(({ kind }) => kind === 'dpia');
      const field = tools.fields['documents'];
      return field && assessments.length > 0
        ? cells('C5 summary of the data-protection impact assessment', textOfAnswer(field, assessments))
        : {};
    },
  },
];

export const euAiActC = makeCrosswalk({
  name: 'eu-ai-act-deployers',
  title: 'EU AI Act, Annex VIII section C: deployers that are public authorities',
  standard: 'euaia',
  about: ABOUT,
  collection: 'tools',
  format: jsonFormat({
    list: 'registrations',
    required: ['C1 name'],
    beside: { annex: 'Regulation (EU) 2024/1689, Annex VIII', section: 'C' },
  }),
  columns: [
    ...named('reference'),
    { name: 'system selected', required: true },
    { name: 'C1 name', required: true },
    ...named('C1 address', 'C1 contact', 'C2 submitted on behalf by'),
    ...named('C3 name of the provider’s entry'),
    { name: 'C3 address of the provider’s entry', required: true },
    { name: 'C4 summary of the fundamental-rights impact assessment', required: true },
    { name: 'C5 summary of the data-protection impact assessment' },
  ],
  lines: deployers,
  source: { ...source, name: 'Uses of high-risk AI systems (EU AI Act, Annex VIII section C)' },
  nameColumn: 'system selected',
  idOf: idFrom('reference'),
  organisationOf: organisationFrom('C1 name', {}),
  withoutPersons: withoutPersonalMailboxesIn,
});

/** Points 1 to 5, which sections A and B share. */
const providers = (section: 'A' | 'B'): readonly Line[] => [
  recordId('reference'),
  product.words('supplier', `${section}1 name`),
  product.words('name', `${section}4 trade name`),
  product.words('version', `${section}4 additional reference`, { as: 'narrower' }),
  product.words('intendedUse', `${section}5 intended purpose`, { as: 'wider' }),
];

const provider = (section: 'A' | 'B'): readonly Column[] => [
  ...named('reference'),
  { name: `${section}1 name`, required: true },
  ...named(`${section}1 address`, `${section}1 contact`, `${section}2 submitted on behalf by`),
  ...named(`${section}3 authorised representative`),
  { name: `${section}4 trade name`, required: true },
  ...named(`${section}4 additional reference`),
  { name: `${section}5 intended purpose`, required: true },
];

export const euAiActA = makeCrosswalk({
  name: 'eu-ai-act-providers',
  title: 'EU AI Act, Annex VIII section A: providers of high-risk systems',
  standard: 'euaia',
  about: ABOUT,
  collection: 'products',
  format: jsonFormat({
    list: 'registrations',
    required: ['A4 trade name'],
    beside: { annex: 'Regulation (EU) 2024/1689, Annex VIII', section: 'A' },
  }),
  columns: [
    ...provider('A'),
    { name: 'A6 information used and operating logic', required: true },
    { name: 'A7 status', required: true },
    ...named('A8 certificate', 'A9 copy of the certificate'),
    { name: 'A10 Member States', required: true },
    ...named('A11 declaration of conformity', 'A12 instructions for use', 'A13 address for more information'),
  ],
  lines: [
    ...providers('A'),
    product.together(
      ['technology', 'trainedOn', 'testedOn', 'foundationModels'],
      'A6 information used and operating logic',
      {
        as: 'lossy',
        note: 'together',
      },
    ),
    product.together(['deviceClass', 'deviceRegistration'], 'A8 certificate', { as: 'lossy', note: 'ukNotEu' }),
    product.words('limits', 'A12 instructions for use', { as: 'narrower', note: 'partOfInstructions' }),
    product.answer('supplierAddress', 'A13 address for more information'),
  ],
  source: { ...source, name: 'High-risk AI systems (EU AI Act, Annex VIII section A)' },
  nameColumn: 'A4 trade name',
  idOf: idFrom('reference'),
  withoutPersons: withoutPersonalMailboxesIn,
});

export const euAiActB = makeCrosswalk({
  name: 'eu-ai-act-exempt',
  title: 'EU AI Act, Annex VIII section B: systems that their providers judge not to be high-risk',
  standard: 'euaia',
  about: ABOUT,
  collection: 'products',
  format: jsonFormat({
    list: 'registrations',
    required: ['B4 trade name'],
    beside: { annex: 'Regulation (EU) 2024/1689, Annex VIII', section: 'B' },
  }),
  columns: [
    ...provider('B'),
    { name: 'B6 condition of Article 6(3)', required: true },
    { name: 'B7 summary of the grounds', required: true },
    { name: 'B8 status', required: true },
    { name: 'B9 Member States', required: true },
  ],
  lines: providers('B'),
  source: { ...source, name: 'AI systems judged not to be high-risk (EU AI Act, Annex VIII section B)' },
  nameColumn: 'B4 trade name',
  idOf: idFrom('reference'),
  withoutPersons: withoutPersonalMailboxesIn,
});
