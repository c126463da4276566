import type { Line } from './crosswalk.ts';
import type { OrganisationDraft, Refusal, Row } from './exchange.ts';
import { csvFormat } from './formats/csv.ts';
import { cells, gatheredOf, linesFor, notCarried, of } from './lines.ts';
import { makeCrosswalk } from './make-crosswalk.ts';
import { withoutPersonalMailboxesIn } from './people.ts';
import { onOneLine } from './plain-text.ts';
import { saidAlike, saysSomething } from './said.ts';
import { column, columns } from './us-federal-2024-columns.ts';

const ADDRESS = 'https://github.com/ombegov/2024-Federal-AI-Use-Case-Inventory';
const line = linesFor('tools');

/** What stands in cells for text and answers nothing, although it is no placeholder of ours. All were seen in the file. */
const nothing: ReadonlySet<string> = new Set(
  [
    'Yes',
    'No',
    'True',
    'Other',
    'Other, if other please explain in next question.',
    'None of the above',
    'Blank/Not Provided',
    'See description',
    'To be determined',
    'Not sure',
    'AI is not safety or rights-impacting.',
    'Data not reported by submitter and will be updated once additional information is collected',
    'Outputs were not documented and DOI will update the use cases once additional data is collected from submitter',
    'This use case is inactive. Please see the "intended purpose and expected benefits" for a full description of this use case.',
  ].map(saidAlike),
);

/** The day on which each stage began. Other stages do not say which of the four days is theirs. */
const beganOn: Readonly<Record<string, string>> = {
  initiated: column.initiated,
  'acquisition and/or development': column.developed,
  'operation and maintenance': column.implemented,
  'in production': column.implemented,
  'in mission': column.implemented,
  retired: column.retired,
};

/** The column of the day on which a tool of ours came to stand where it is. */
const dayColumns: Readonly<Record<string, string>> = {
  exploring: column.initiated,
  'in-use': column.implemented,
  retired: column.retired,
};

const lines: readonly Line[] = [
  of('organisations', 'name', column.agency, { apart: true }),
  {
    ours: ['organisations.alsoCalled'],
    theirs: [column.abbreviation],
    fidelity: 'narrower',
    note: 'firstOfSeveral',
    apart: true,
    give: ({ organisation }) => {
      const [short] = (organisation?.facts['alsoCalled'] as string[] | undefined) ?? [];
      const theirs = organisation && gatheredOf(organisation)?.source === 'us-federal-2024';
      return theirs ? cells(column.abbreviation, short) : {};
    },
  },
  line.words('name', column.name),
  line.term(
    'status',
    column.stage,
    {
      Ideation: 'exploring',
      Planned: 'exploring',
      Initiated: 'exploring',
      'Acquisition and/or Development': 'exploring',
      // It is put in place and tested. Whether on real people, as a pilot of ours is, the source does not say.
      'Implementation and Assessment': null,
      'Operation and Maintenance': 'in-use',
      'In production': 'in-use',
      'In mission': 'in-use',
      Retired: 'retired',
    },
    {
      as: 'lossy',
      note: 'shorterList',
      out: {
        exploring: 'Initiated',
        sandbox: 'Implementation and Assessment',
        pilot: 'Implementation and Assessment',
        'in-use': 'Operation and Maintenance',
        paused: null,
        abandoned: null,
      },
    },
  ),
  line.pastDay(
    'statusSince',
    [column.initiated, column.developed, column.implemented, column.retired],
    (row) => beganOn[saidAlike(row.says(column.stage))],
    'month-day-year',
    { as: 'narrower', note: 'dayOfStage', to: ({ facts }) => dayColumns[String(facts['status'])] },
  ),
  line.words('does', column.outputs, { as: 'narrower', nothing }),
  line.together(['why', 'benefit'], column.purpose, { first: 'why', nothing, note: 'together' }),
  line.term(
    'actsAlone',
    column.withoutPerson,
    {
      'Yes - All individual decisions or actions are automated and may be rendered without direct human interaction.':
        'yes',
      // "Some" leaves open what happens with the others.
      'No - Some individual decisions or actions require direct human oversight.': null,
      'Other – Immediate human intervention is not practicable; however, an appropriate fail-safe has been implemented.':
        null,
      'AI is not safety or rights-impacting.': null,
    },
    { as: 'lossy', note: 'shorterList', out: { yes: null } },
  ),
  line.explained('askForHuman', [column.appeal, column.appealExplained], nothing, { as: 'lossy', note: 'coded' }),
  line.term(
    'identifiability',
    column.personal,
    {
      Yes: 'identifiable',
      // Only information that the agency itself keeps is asked for.
      No: null,
    },
    { as: 'lossy', note: 'shorterList' },
  ),
  line.words('trainingUse', column.agencyData, { as: 'narrower', nothing }),
  line.term(
    'canSayNo',
    column.optOut,
    {
      Yes: 'yes',
      Other: null,
      'No – This AI use case is not subject to the opt-out requirement because the AI functionality is solely used for the prevention, detection, and investigation of fraud or cybersecurity incidents, or the conduct of a criminal investigation.':
        'no',
      'No – There is law or governmentwide guidance that restricts opt-out for this context.': 'no',
    },
    { as: 'lossy', note: 'otherWords', out: { partly: 'Other', no: 'Other' } },
  ),
  line.explained('howToSayNo', [column.optOut, column.optOutExplained], nothing, { as: 'lossy', note: 'coded' }),
  line.explained('told', [column.notice, column.noticeExplained], nothing, {
    code: 'Other',
    as: 'wider',
    note: 'coded',
  }),
  line.term(
    'risk',
    column.impact,
    {
      Both: 'high',
      'Safety-Impacting': 'high',
      // An effect on rights is not harm of the kind that our levels tell apart, and "neither" is no level.
      'Rights-Impacting': null,
      Neither: null,
      'No, use case is too new to fully assess impacts; will be reassessed before end of initiation stage.': null,
      'No, use case is too new to fully assess impacts; will be reassessed before end of acquisition and development stage.':
        null,
    },
    { as: 'lossy', note: 'shorterList', out: { high: 'Safety-Impacting' } },
  ),
  line.words('worksLessWell', column.disparities, { nothing }),
  line.words('evaluation', column.evaluation, { nothing }),
  line.term(
    'madeBy',
    column.maker,
    {
      'Developed in-house.': 'in-house',
      'No contract/external resources used in development.': 'in-house',
      'Developed with contracting resources.': 'supplier',
      'Exclusively developed with contract/external resources.': 'supplier',
      // Ours asks for one maker.
      'Developed with both contracting and in-house resources.': null,
      'Developed with a combination of in-house and contract/external resources.': null,
    },
    { as: 'lossy', note: 'shorterList' },
  ),
  line.words('procurement', column.contract, { as: 'narrower', nothing }),
  line.words('team', column.bureau),
  line.answer('hazards', column.risks, { as: 'wider', note: 'ourForm' }),
  notCarried('tools.technology', column.topic, 'otherList'),
  notCarried('tools.oversight', column.withoutPerson, 'saidOnce'),
  notCarried('tools.security', column.authority, 'yesNo'),
  notCarried('tools.documents', column.assessed, 'yesNo'),
  notCarried('tools.evidence', column.available, 'otherList'),
];

export const usFederal2024 = makeCrosswalk({
  name: 'us-federal-2024',
  title: 'US federal AI use-case inventory 2024',
  standard: 'us',
  about: ADDRESS,
  collection: 'tools',
  format: csvFormat(
    ['utf-8', 'windows-1252'],
    columns.flatMap(({ name, required }) => (required ? [name] : [])),
  ),
  columns,
  lines,
  source: {
    name: 'AI use case inventory of the United States federal government, 2024',
    kind: 'file',
    address: ADDRESS,
    licence: 'Public domain (a work of the United States government)',
    language: 'en',
    note: 'AI that federal agencies of the United States told of in 2024, health among them. Most agencies left most questions open.',
  },
  nameColumn: column.name,
  idOf: (row) => `row ${row.number}`,
  organisationOf,
  withoutPersons: withoutPersonalMailboxesIn,
});

function organisationOf(row: Row): OrganisationDraft | Refusal {
  const agency = onOneLine(row.says(column.agency));
  if (!saysSomething(agency)) return { because: 'It names no agency.' };
  const short = onOneLine(row.says(column.abbreviation));
  const abbreviation = saysSomething(short) ? short : undefined;
  return {
    key: abbreviation ?? agency,
    named: abbreviation ?? agency,
    facts: {
      name: agency,
      kind: 'public-body',
      nation: 'outside-uk',
      ...(abbreviation !== undefined && { alsoCalled: [abbreviation] }),
    },
  };
}
