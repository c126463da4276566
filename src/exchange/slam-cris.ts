import type { Line } from './crosswalk.ts';
import type { Row } from './exchange.ts';
import { csvFormat } from './formats/csv.ts';
import { cells, linesFor, recordAddress, recordId } from './lines.ts';
import { idFrom, makeCrosswalk } from './make-crosswalk.ts';
import { asMarkdown, asPlainText } from './markdown.ts';
import { papersByAddress, withoutNames } from './people.ts';
import { changedRow, columnKey } from './row.ts';

const LIST = 'https://projects.slam.nhs.uk/research/cris/cris-projects';
const line = linesFor('data-uses');

/** Source: the headings of the file. The first two are the gatherer's own. */
const column = {
  order: 'web-scraper-order',
  page: 'web-scraper-start-url',
  link: 'Title Links',
  address: 'Title Links-href',
  title: 'Title',
  lead: 'Name',
  type: 'Project Type',
  decided: 'Committee Approval Decision Date',
  references: 'References',
  lay: 'Lay Summary',
} as const;

const ORGANISATION = {
  name: 'South London and Maudsley NHS Foundation Trust',
  kind: 'mental-health',
  nation: 'england',
  alsoCalled: ['SLaM'],
} as const;

/** What stands before the papers of every project, also of those that have none. */
const HEADING = /^References :\s*/u;

const lines: readonly Line[] = [
  recordId(column.order),
  line.words('name', column.title),
  line.words('name', column.link, { note: 'saidTwice' }),
  recordAddress(column.address),
  line.term('purpose', column.type, { Research: 'research', Audit: 'audit' }, { as: 'narrower', note: 'shorterList' }),
  line.day('approvedOn', column.decided, 'day-month-year'),
  {
    ...line.words('results', column.references, { as: 'narrower', note: 'papersOnly' }),
    take: (row) => {
      const papers = row.says(column.references).replace(HEADING, '');
      return papers === '' ? {} : { answers: { results: asMarkdown(papers) } };
    },
    give: ({ facts }) =>
      cells(
        column.references,
        typeof facts['results'] === 'string' ? `References :\n${asPlainText(facts['results'])}` : undefined,
      ),
  },
  line.words('inBrief', column.lay),
];

export const slamCris = makeCrosswalk({
  name: 'slam-cris',
  title: 'Projects with records of South London and Maudsley (CRIS), as gathered for HDR UK',
  about: 'https://github.com/HDRUK/data-use-register',
  collection: 'data-uses',
  format: csvFormat(['utf-8'], [column.order, column.title, column.type, column.decided, column.lay]),
  columns: Object.values(column).map((name) => ({ name })),
  lines,
  source: {
    name: 'Projects that use the Clinical Record Interactive Search (CRIS), gathered in 2021',
    kind: 'file',
    address: LIST,
    licence: 'CC0 1.0',
    language: 'en',
    note: 'Projects that the trust’s committee had approved, as its web pages listed them in March 2021. Names of persons are left out.',
  },
  nameColumn: column.title,
  idOf: idFrom(column.order),
  addressColumn: column.address,
  organisationOf: () => ({ key: 'SLaM', named: ORGANISATION.name, facts: ORGANISATION }),
  withoutPersons,
});

/** The lead's name goes, wherever it stands, and of papers, whose authors are named with them, only the addresses stay. */
function withoutPersons(original: Row) {
  const lead = original.says(column.lead);
  const is = (name: string, other: string) => columnKey(name) === columnKey(other);
  const papers = papersByAddress(original.says(column.references).replace(HEADING, ''));
  const row = changedRow(original, (text, name) => {
    if (is(name, column.lead)) return '';
    if (is(name, column.references)) return ['References :', ...papers.addresses].join('\n');
    return withoutNames(text, lead.includes(' ') ? [lead] : []);
  });
  const apart = [column.lead, column.references] as const;
  const touched = row.cells.filter(
    ([name, text]) => !apart.some((other) => is(name, other)) && text !== original.says(name),
  );
  const remarks = [
    ...(touched.length > 0 ? [`Row ${row.number}: a text named a person. The name was left out.`] : []),
    ...(papers.leftOut
      ? [`Row ${row.number}: papers were left out but for their addresses, since they name authors.`]
      : []),
  ];
  return { row, remarks };
}
