import type { Line } from './crosswalk.ts';
import type { Row } from './exchange.ts';
import { csvFormat } from './formats/csv.ts';
import { linesFor, recordAddress, recordId } from './lines.ts';
import { idFrom, makeCrosswalk } from './make-crosswalk.ts';
import { withoutNames } from './people.ts';
import { changedRow, columnKey } from './row.ts';

const LIST = 'https://bioresource.nihr.ac.uk/studies/';
const line = linesFor('data-uses');

/** Source: the headings of the file. The first two are the gatherer's own. */
const column = {
  order: 'web-scraper-order',
  page: 'web-scraper-start-url',
  title: 'Title',
  code: 'Study Code',
  lead: 'Lead Researcher',
  type: 'Study type',
  institution: 'Institution or Company',
  area: 'Speciality area',
  summary: 'Summary',
} as const;

const ORGANISATION = { name: 'NIHR BioResource', kind: 'national-body', nation: 'england' } as const;

const lines: readonly Line[] = [
  recordId(column.order),
  recordAddress(column.page),
  line.words('name', column.title),
  line.words('inBrief', column.summary),
];

export const nihrBioresource = makeCrosswalk({
  name: 'nihr-bioresource',
  title: 'Studies of the NIHR BioResource, as gathered for HDR UK',
  about: 'https://github.com/HDRUK/data-use-register',
  collection: 'data-uses',
  format: csvFormat(['utf-8'], [column.order, column.title, column.code, column.institution, column.summary]),
  columns: Object.values(column).map((name) => ({ name })),
  lines,
  source: {
    name: 'Studies of the NIHR BioResource, gathered in 2021',
    kind: 'file',
    address: LIST,
    licence: 'CC0 1.0',
    language: 'en',
    note: 'Studies that the BioResource supported, as its web pages listed them in March 2021. Names of persons are left out.',
  },
  nameColumn: column.title,
  idOf: idFrom(column.order),
  addressColumn: column.page,
  organisationOf: () => ({ key: ORGANISATION.name, named: ORGANISATION.name, facts: ORGANISATION }),
  withoutPersons,
  facts: { purpose: 'research' },
});

/** What the web page wrote before the lead's name. */
const LEAD = /^Lead researcher\s*/iu;

function withoutPersons(original: Row) {
  const lead = original.says(column.lead).replace(LEAD, '');
  const isLead = (name: string) => columnKey(name) === columnKey(column.lead);
  const row = changedRow(original, (text, name) =>
    isLead(name) ? '' : withoutNames(text, lead.includes(' ') ? [lead] : []),
  );
  const touched = row.cells.filter(([name, text]) => !isLead(name) && text !== original.says(name));
  const remarks = touched.length > 0 ? [`Row ${row.number}: a text named a person. The name was left out.`] : [];
  return { row, remarks };
}
