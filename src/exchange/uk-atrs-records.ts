import { dayInLondon } from '../register/build-day.ts';
import type { Line } from './crosswalk.ts';
import { jsonFormat } from './formats/json.ts';
import { cells, linesFor, recordAddress } from './lines.ts';
import { idFrom, makeCrosswalk } from './make-crosswalk.ts';
import { onOneLine } from './plain-text.ts';
import { saysSomething } from './said.ts';

const LIST = 'https://www.gov.uk/algorithmic-transparency-records';
const line = linesFor('tools');

/** The publisher of records whose titles name none. */
const NOT_NAMED = 'Publisher not named in the list';

const lines: readonly Line[] = [
  {
    ours: ['organisations.name'],
    theirs: ['publishing_body'],
    fidelity: 'exact',
    apart: true,
    give: ({ organisation }) => {
      const name = String(organisation?.facts['name'] ?? '');
      return cells('publishing_body', name === NOT_NAMED ? undefined : name);
    },
  },
  line.words('name', 'tool_name'),
  line.outward('name', 'title', { as: 'wider', note: 'titleWithBody' }),
  recordAddress('url'),
  {
    ...line.outward('published', 'published', { as: 'lossy', note: 'timeOfDay' }, (day) => `${day}T00:00:00Z`),
    take: (row) => {
      const time = new Date(row.says('published'));
      return Number.isNaN(time.getTime()) ? {} : { answers: { published: dayInLondon(time) } };
    },
  },
  line.words('inBrief', 'description'),
];

export const ukAtrsRecords = makeCrosswalk({
  name: 'uk-atrs-records',
  title: 'List of the UK’s algorithmic transparency records, as gathered from GOV.UK',
  about: LIST,
  collection: 'tools',
  format: jsonFormat({ list: 'records', required: ['tool_name', 'url'] }),
  columns: [
    { name: 'publishing_body' },
    { name: 'tool_name', required: true },
    { name: 'title' },
    { name: 'url', required: true },
    { name: 'published' },
    { name: 'description' },
    { name: 'listed_organisations', list: true },
  ],
  lines,
  source: {
    name: 'Algorithmic transparency records on GOV.UK (the list)',
    kind: 'file',
    address: LIST,
    feed: 'https://github.com/fabio-rovai/uk-algorithmic-transparency',
    licence: 'Open Government Licence v3.0',
    language: 'en',
    note: 'The list of records of British public bodies: who, what and one line. The records themselves say much more.',
  },
  nameColumn: 'tool_name',
  idOf: idFrom('url'),
  addressColumn: 'url',
  organisationOf: (row) => {
    const body = onOneLine(row.says('publishing_body'));
    const name = saysSomething(body) ? body : NOT_NAMED;
    return { key: name, named: name, facts: { name, ...(name !== NOT_NAMED && { kind: 'public-body' }) } };
  },
});
