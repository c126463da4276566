import { columns as cardColumns } from './chai-columns.ts';
import { CARD, cardOfToolLines } from './chai-model-card.ts';
import type { Cells, Line } from './crosswalk.ts';
import { AI_KIND_COLUMN, fhirBundle } from './formats/fhir-bundle.ts';
import { cells, linesFor, of, recordAddress, recordId } from './lines.ts';
import { idFrom, makeCrosswalk, organisationFrom } from './make-crosswalk.ts';
import { withoutPersonalMailboxesIn } from './people.ts';

const line = linesFor('tools');

/** The Device and its owner. What they cannot hold stands in the model card that the guide has a Device carry. */
const deviceLines: readonly Line[] = [
  recordId('Device/identifier/1/value'),
  line.term(
    'status',
    'Device/status',
    { active: null, inactive: null, unknown: null },
    {
      as: 'lossy',
      note: 'cardToo',
      out: {
        exploring: 'inactive',
        sandbox: 'inactive',
        pilot: 'active',
        'in-use': 'active',
        paused: 'inactive',
        retired: 'inactive',
        abandoned: 'inactive',
      },
    },
  ),
  of('products', 'supplier', 'Device/manufacturer', { note: 'comesBackKept' }),
  line.words('name', 'Device/deviceName/1/name', { note: 'cardToo' }),
  {
    ours: [],
    theirs: ['Device/deviceName/1/type'],
    fidelity: 'none',
    note: 'always',
    give: () => cells('Device/deviceName/1/type', 'user-friendly-name'),
  },
  {
    ours: ['products.name'],
    theirs: ['Device/deviceName/2/name', 'Device/deviceName/2/type'],
    fidelity: 'exact',
    note: 'comesBackKept',
    give: ({ product }): Cells =>
      product
        ? { 'Device/deviceName/2/name': String(product.facts['name']), 'Device/deviceName/2/type': 'model-name' }
        : {},
  },
  of('products', 'version', 'Device/version/1/value', { note: 'comesBackKept' }),
  contact('email', 1),
  contact('phone', 2),
  line.answer('moreAt', 'Device/url'),
  recordAddress('Device/url'),
  line.answer('risk', 'Device/safety/1/text', { as: 'lossy', note: 'ourWords' }),
  line.words('inBrief', 'Device/note/1/text', { note: 'cardToo' }),
  line.answer('technology', AI_KIND_COLUMN, { note: 'codedOnce' }),
  of('organisations', 'name', 'Organization/name', { apart: true }),
  {
    ours: ['organisations.odsCode'],
    theirs: ['Organization/identifier/1/system', 'Organization/identifier/1/value'],
    fidelity: 'exact',
    note: 'comesBackKept',
    give: ({ organisation }): Cells => {
      const code = organisation?.facts['odsCode'];
      return typeof code === 'string'
        ? {
            'Organization/identifier/1/system': 'https://fhir.nhs.uk/Id/ods-organization-code',
            'Organization/identifier/1/value': code,
          }
        : {};
    },
  },
];

function contact(system: 'email' | 'phone', place: number): Line {
  const path = `Device/contact/${place}`;
  const value = of('organisations', system, `${path}/value`);
  return {
    ...value,
    theirs: [`${path}/system`, `${path}/value`],
    note: 'comesBackKept',
    give: (entry) => {
      const given = value.give?.(entry) ?? {};
      return Object.keys(given).length > 0 ? { [`${path}/system`]: system, ...given } : {};
    },
  };
}

export const fhirAiTransparency = makeCrosswalk({
  name: 'fhir-ai-transparency',
  title: 'HL7 AI Transparency on FHIR 1.0.0-ballot (a Bundle in FHIR R4)',
  about: 'https://hl7.org/fhir/uv/aitransparency/2026Jan/',
  collection: 'tools',
  format: fhirBundle(CARD),
  columns: [...new Set(deviceLines.flatMap(({ theirs }) => theirs))].map((name) => ({ name })).concat(cardColumns),
  lines: [...deviceLines, ...cardOfToolLines],
  source: {
    name: 'AI systems in FHIR (HL7 AI Transparency on FHIR)',
    kind: 'file',
    address: 'https://hl7.org/fhir/uv/aitransparency/2026Jan/',
    licence: 'As each publisher says',
    language: 'en',
    note: 'AI systems as Devices in FHIR, each with its model card.',
  },
  nameColumn: 'Device/deviceName/1/name',
  idOf: idFrom('Device/identifier/1/value'),
  addressColumn: 'Device/url',
  organisationOf: organisationFrom('Organization/name', {}),
  withoutPersons: withoutPersonalMailboxesIn,
});
