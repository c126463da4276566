import type { Line } from './crosswalk.ts';
import type { Row } from './exchange.ts';
import { csvFormat } from './formats/csv.ts';
import { linesFor, recordAddress, recordId } from './lines.ts';
import { idFrom, makeCrosswalk } from './make-crosswalk.ts';
import { takingPart, withoutNames } from './people.ts';
import { changedRow, columnKey } from './row.ts';

const GATHERING = 'https://github.com/HDRUK/data-use-register';
const line = linesFor('data-uses');

/** Source: the headings of the file. The first two are the gatherer's own. */
const column = {
  order: 'web-scraper-order',
  page: 'web-scraper-start-url',
  title: 'Title',
  lay: 'Lay Summary',
  technical: 'Technical Summary',
  outcomes: 'Health Outcomes to be Measured',
  collaborators: 'Collaborators',
  linkages: 'Linkages',
} as const;

/** The roles that people have in a protocol, as the register writes them, the leading ones first. */
const ROLES = [
  'Chief Investigator',
  'Corresponding Applicant',
  'Corresponding Application',
  'Collaborator',
  'Researcher',
  'Clinician',
  'Consultant',
];

const ORGANISATION = {
  name: 'Clinical Practice Research Datalink',
  kind: 'national-body',
  nation: 'england',
  alsoCalled: ['CPRD'],
} as const;

const lines: readonly Line[] = [
  line.words('name', column.title),
  line.words('inBrief', column.lay),
  line.words('technicalSummary', column.technical),
  line.items('linkage', column.linkages, ';'),
  recordId(column.order),
  recordAddress(column.page),
];

export const cprd = makeCrosswalk({
  name: 'cprd',
  title: 'Approved protocols of the Clinical Practice Research Datalink, as gathered for HDR UK',
  about: GATHERING,
  collection: 'data-uses',
  format: csvFormat(
    ['utf-8'],
    Object.values(column).filter((name) => name !== column.page),
  ),
  columns: Object.values(column).map((name) => ({ name })),
  lines,
  source: {
    name: 'Approved protocols of the Clinical Practice Research Datalink (CPRD), gathered in 2021',
    kind: 'file',
    address: GATHERING,
    licence: 'CC0 1.0',
    language: 'en',
    note: 'Studies that CPRD had approved, as its web pages listed them in March 2021. Names of persons are left out.',
  },
  nameColumn: column.title,
  idOf: idFrom(column.order),
  addressColumn: column.page,
  organisationOf: () => ({ key: 'CPRD', named: ORGANISATION.name, facts: ORGANISATION }),
  withoutPersons,
  facts: { purpose: 'research' },
});

function isCollaborators(name: string): boolean {
  return columnKey(name) === columnKey(column.collaborators);
}

function withoutPersons(original: Row) {
  const part = takingPart(original.says(column.collaborators), ROLES);
  const row = changedRow(original, (text, name) =>
    isCollaborators(name) ? part.words : withoutNames(text, part.persons),
  );
  const named = row.cells.filter(([name, text]) => !isCollaborators(name) && text !== original.says(name));
  const remarks = [
    ...(named.length > 0 ? [`Row ${row.number}: a text named a person. The name was left out.`] : []),
    ...(part.unread > 0
      ? [`Row ${row.number}: ${part.unread} of its collaborators could not be read and were left out.`]
      : []),
  ];
  return { row, remarks };
}
