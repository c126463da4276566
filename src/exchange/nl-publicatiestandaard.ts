import type { Column, Line } from './crosswalk.ts';
import { jsonFormat } from './formats/json.ts';
import { always, cells, languageOf, linesFor, notCarried, of, recordAddress, recordId } from './lines.ts';
import { idFrom, makeCrosswalk } from './make-crosswalk.ts';
import { dutchOrganisation } from './nl-algoritmeregister.ts';
import { withoutPersonalMailboxesIn } from './people.ts';

const REGISTER = 'https://algoritmes.overheid.nl/';
const line = linesFor('tools');

/** Source: the schema of version 1.0 of the standard, with its names in English and its longest texts. */
const columns: readonly Column[] = [
  { name: 'name', most: 100, required: true },
  { name: 'description_short', most: 350, required: true },
  { name: 'organization', most: 100, required: true },
  { name: 'category', list: true },
  { name: 'status', required: true },
  { name: 'begin_date', most: 7 },
  { name: 'end_date', most: 7 },
  { name: 'contact_email', most: 500, required: true },
  { name: 'website', most: 500 },
  { name: 'publication_category', required: true },
  { name: 'url', most: 500 },
  { name: 'goal', most: 2500 },
  { name: 'proportionality', most: 2500 },
  { name: 'human_intervention', most: 2500 },
  { name: 'risks', most: 2500 },
  { name: 'lawful_basis', most: 2500 },
  { name: 'process_index_url', most: 500 },
  { name: 'impacttoetsen', most: 2500 },
  { name: 'source_data', most: 2500 },
  { name: 'methods_and_models', most: 5000 },
  { name: 'provider', most: 200 },
  { name: 'publiccode', most: 500 },
  { name: 'lang', required: true },
  { name: 'standard_version' },
  { name: 'source_id', most: 100 },
  { name: 'tags', most: 2500 },
  { name: 'lars' },
  { name: 'publication_dt' },
];

const lines: readonly Line[] = [
  line.words('name', 'name'),
  line.words('inBrief', 'description_short', { as: 'narrower', note: 'shorterText' }),
  of('organisations', 'name', 'organization', { apart: true }),
  always('category', 'Zorg en gezondheid', 'always'),
  line.term(
    'status',
    'status',
    { 'In ontwikkeling': 'exploring', 'In gebruik': 'in-use', 'Buiten gebruik': 'retired' },
    {
      as: 'lossy',
      note: 'shorterList',
      out: { sandbox: 'In ontwikkeling', pilot: 'In gebruik', paused: 'Buiten gebruik', abandoned: 'Buiten gebruik' },
    },
  ),
  month('statusSince', 'begin_date', ['in-use', 'pilot']),
  month('pilotEnds', 'end_date', ['pilot']),
  month('statusSince', 'end_date', ['retired', 'abandoned']),
  of('organisations', 'email', 'contact_email', { as: 'narrower', note: 'comesBackKept' }),
  line.answer('moreAt', 'website'),
  notCarried('tools.risk', 'publication_category', 'otherList'),
  recordAddress('url'),
  line.together(['why', 'benefit'], 'goal', { first: 'why', note: 'together' }),
  line.together(['before', 'alternatives', 'benefitMeasure', 'systemEffects'], 'proportionality', {
    first: 'alternatives',
    note: 'together',
  }),
  line.together(['humanReview', 'overrule', 'oversight', 'actsAlone', 'withoutPerson'], 'human_intervention', {
    first: 'humanReview',
    note: 'together',
  }),
  line.together(['hazards', 'limits', 'fallback'], 'risks', { note: 'together' }),
  line.together(['article6', 'article9'], 'lawful_basis', { as: 'wider', note: 'ourWords' }),
  line.together(['documents', 'riskJudged'], 'impacttoetsen', { note: 'together' }),
  line.together(['dataUsed', 'dataFrom', 'trainingUse'], 'source_data', { first: 'dataUsed', note: 'together' }),
  line.together(['does', 'technology', 'variation', 'howWell'], 'methods_and_models', {
    first: 'does',
    note: 'together',
  }),
  {
    ours: ['products.supplier'],
    theirs: ['provider'],
    fidelity: 'exact',
    note: 'comesBackKept',
    give: ({ product, facts }) =>
      cells('provider', facts['madeBy'] === 'in-house' ? 'Intern ontwikkeld' : (product?.facts['supplier'] as string)),
  },
  languageOf('lang', { nl: 'nld', en: 'eng', cy: 'cym', ur: 'urd' }, { note: 'languageCode' }),
  always('standard_version', '1.0', 'version'),
  recordId('source_id'),
  line.outward('glossary', 'tags', { as: 'lossy', note: 'namesOnly' }),
  line.day('published', 'publication_dt', 'year-month-day'),
];

/** Their days are months. A month is no day of ours, so an import keeps it. */
function month(name: 'statusSince' | 'pilotEnds', column: string, when: readonly string[]): Line {
  const whole = line.outward(name, column, { as: 'lossy', note: 'monthOnly' }, (day) => day.slice(0, 7));
  return {
    ...whole,
    give: (entry) =>
      when.includes(String(entry.facts['status'])) && typeof entry.facts[name] === 'string'
        ? (whole.give?.(entry) ?? {})
        : {},
  };
}

export const nlPublicatiestandaard = makeCrosswalk({
  name: 'nl-publicatiestandaard',
  title: 'Dutch publication standard for algorithms 1.0',
  standard: 'nl',
  about: 'https://github.com/MinBZK/Algoritmeregister',
  collection: 'tools',
  format: jsonFormat({ required: ['name', 'organization'] }),
  columns,
  lines,
  source: {
    name: 'Registrations in the Dutch publication standard 1.0',
    kind: 'file',
    address: REGISTER,
    licence: 'CC0 1.0',
    language: 'nl',
    note: 'Algorithms of Dutch public bodies, in the standard of the Dutch register.',
  },
  nameColumn: 'name',
  idOf: idFrom('source_id'),
  addressColumn: 'url',
  organisationOf: (row) => dutchOrganisation(row.says('organization')),
  withoutPersons: withoutPersonalMailboxesIn,
});
