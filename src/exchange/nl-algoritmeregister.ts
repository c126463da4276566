import type { Column, Line } from './crosswalk.ts';
import type { OrganisationDraft, Refusal } from './exchange.ts';
import { jsonFormat } from './formats/json.ts';
import { linesFor, of, recordAddress, recordId } from './lines.ts';
import { idFrom, makeCrosswalk } from './make-crosswalk.ts';
import { onOneLine } from './plain-text.ts';
import { saysSomething } from './said.ts';

const REGISTER = 'https://algoritmes.overheid.nl/';
const line = linesFor('tools');

/** The names of a record's parts. Source: the overview file; `doel` and the like are short for the standard's own names. */
const columns: readonly Column[] = [
  { name: 'doel' },
  { name: 'geregistreerd' },
  { name: 'id', required: true },
  { name: 'impactassessment' },
  { name: 'juridische_basis' },
  { name: 'organisatie', required: true },
  { name: 'status', required: true },
  { name: 'title', required: true },
  { name: 'toegevoegd' },
  { name: 'url' },
];

type Kind = NonNullable<OrganisationDraft['facts']['kind']>;

/** Kinds of public body that a Dutch name begins with. Other names do not tell their kind, and none is guessed. */
const KINDS: readonly (readonly [begins: RegExp, kind: Kind])[] = [
  [/^Gemeente /u, 'local-authority'],
  [/^(?:Ministerie|Provincie|Inspectie|Politie|Belastingdienst|Douane|Dienst|GGD|Rijks\p{L}+)\b/u, 'public-body'],
  [/^(?:Waterschap|Wetterskip|Hoogheemraadschap|HDSR|Omgevingsdienst|Veiligheidsregio)\b/u, 'public-body'],
];

const lines: readonly Line[] = [
  line.words('name', 'title'),
  line.words('why', 'doel', { as: 'wider' }),
  line.term(
    'status',
    'status',
    { in_gebruik: 'in-use', ontwikkeling: 'exploring', buiten_gebruik: 'retired' },
    {
      as: 'lossy',
      note: 'shorterList',
      out: { sandbox: 'ontwikkeling', pilot: 'in_gebruik', paused: 'buiten_gebruik', abandoned: 'buiten_gebruik' },
    },
  ),
  line.pastDay('published', ['geregistreerd'], () => 'geregistreerd', 'year-month-day'),
  of('organisations', 'name', 'organisatie', { apart: true }),
  recordId('id'),
  recordAddress('url'),
];

export const nlAlgoritmeregister = makeCrosswalk({
  name: 'nl-algoritmeregister',
  title: 'Register of algorithms of the Dutch government',
  about: REGISTER,
  collection: 'tools',
  language: 'nl',
  format: jsonFormat({ list: 'algoritmes', required: ['title', 'organisatie'], counts: 'count' }),
  columns,
  lines,
  source: {
    name: 'Algoritmeregister van de Nederlandse overheid',
    kind: 'file',
    address: REGISTER,
    feed: 'https://github.com/schellevis/algoritmeregister',
    licence: 'CC0 1.0',
    language: 'nl',
    note: 'The overview of the Dutch register: names, aims and status. It leaves out much of what each page of the register says.',
  },
  nameColumn: 'title',
  idOf: idFrom('id'),
  addressColumn: 'url',
  organisationOf: (row) => dutchOrganisation(row.says('organisatie')),
});

/** A Dutch public body, with its kind where its name tells it. */
export function dutchOrganisation(said: string): OrganisationDraft | Refusal {
  const name = onOneLine(said);
  if (!saysSomething(name)) return { because: 'It names no organisation.' };
  const kind = KINDS.find(([begins]) => begins.test(name))?.[1];
  return { key: name, named: name, facts: { name, ...(kind !== undefined && { kind }), nation: 'outside-uk' } };
}
