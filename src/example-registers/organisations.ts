import { organisationsOfNations } from './organisations-of-nations.ts';
import { organisation, tool, type SmallOrganisation } from './small-organisation.ts';

/** The small organisations of the example, from every region. */
export const smallOrganisations: readonly SmallOrganisation[] = [
  organisation(
    [
      'larkmoor',
      'Larkmoor Hospitals NHS Trust',
      'ZZ9L1',
      'acute',
      'north-east-and-yorkshire',
      'Larkmoor and the dales',
    ],
    [
      tool('chest-x-rays', 'in-use', '2026-08-12', '2027-02-12'),
      tool('letters', 'paused', '2026-10-08', '2027-01-08', {
        answer: ['stopped', '2026-10-06', 'We switched it off on the day after the notice.'],
      }),
      tool('missed-appointments', 'in-use', '2026-03-02', '2026-09-02'),
    ],
    'all-known',
  ),
  organisation(
    [
      'pennyford',
      'Pennyford Royal Hospitals NHS Trust',
      'ZZ9P1',
      'acute',
      'north-west',
      'Pennyford and the mill towns',
    ],
    [
      tool('chest-x-rays', 'in-use', '2026-05-20', '2026-11-20'),
      tool('consultation-notes', 'pilot', '2026-09-29', '2027-01-15'),
      tool('letters', 'in-use', '2026-10-12', '2026-12-12', {
        answer: ['not-affected', '2026-10-07', 'We never had the update of August. Ours cannot write doses.'],
      }),
    ],
    'part',
  ),
  organisation(
    [
      'castlebrook',
      'Castlebrook Hospitals NHS Trust',
      'ZZ9C1',
      'acute',
      'midlands',
      'Castlebrook and the villages near it',
    ],
    [
      tool('chest-x-rays', 'in-use', '2026-07-01', '2027-01-01'),
      tool('letters', 'in-use', '2026-09-01', '2026-12-01', { leavesOut: ['limits', 'training', 'reviewDue'] }),
      tool('missed-appointments', 'in-use', '2026-07-01', '2027-07-01', { wrong: { status: 'running' } }),
      tool('office-helper', 'in-use', '2026-07-01', '2027-07-01', { wrong: { lastChecked: '2062-07-01' } }),
    ],
  ),
  organisation(
    [
      'thamesgate',
      'Thamesgate University Hospitals NHS Trust',
      'ZZ9T1',
      'acute',
      'london',
      'East London on both banks',
    ],
    [
      tool('chest-x-rays', 'in-use', '2026-10-01', '2027-04-01'),
      tool('consultation-notes', 'in-use', '2026-10-01', '2027-04-01'),
      tool('letters', 'abandoned', '2026-10-09', '2027-04-01', {
        answer: ['stopped', '2026-10-05', 'We ended the contract. Doctors write their letters again.'],
      }),
      tool('missed-appointments', 'pilot', '2026-11-02', '2027-01-29'),
      tool('office-helper', 'in-use', '2026-06-15', '2026-10-15'),
    ],
    'all-known',
  ),
  organisation(
    ['whitecliff', 'Whitecliff Hospitals NHS Trust', 'ZZ9W1', 'acute', 'south-east', 'Whitecliff and the downs'],
    [
      tool('chest-x-rays', 'pilot', '2026-09-09', '2026-12-18'),
      tool('letters', 'in-use', '2026-11-03', '2027-02-03', {
        answer: ['looking-into-it', '2026-10-20', 'We have read half of our letters again, and decide in December.'],
      }),
    ],
    'part',
  ),
  organisation(
    ['moorland-coast', 'Moorland and Coast NHS Trust', 'ZZ9M1', 'acute', 'south-west', 'The moor and the north coast'],
    [
      tool('missed-appointments', 'in-use', '2025-10-30', '2026-04-30'),
      tool('consultation-notes', 'exploring', '2026-11-01', '2027-05-01'),
    ],
    'all-known',
  ),
  organisation(
    ['northfen-ambulance', 'Northfen Ambulance Service NHS Trust', 'ZZ9N1', 'ambulance', 'east-of-england', 'The fens'],
    [tool('emergency-calls', 'in-use', '2026-08-30', '2027-02-28')],
    'all-known',
  ),
  organisation(
    [
      'severnside-ambulance',
      'Severnside Ambulance Service NHS Trust',
      'ZZ9V1',
      'ambulance',
      'south-west',
      'Both sides of the estuary',
    ],
    [tool('emergency-calls', 'pilot', '2026-10-22', '2026-12-31', { leavesOut: ['canSayNo', 'risk', 'limits'] })],
  ),
  organisation(
    [
      'millbeck-mental-health',
      'Millbeck Mental Health NHS Trust',
      'ZZ9K1',
      'mental-health',
      'north-east-and-yorkshire',
      'Millbeck',
    ],
    [
      tool('consultation-notes', 'in-use', '2026-09-14', '2027-03-14'),
      tool('letters', 'in-use', '2026-10-16', '2027-01-16', {
        answer: ['acted', '2026-10-06', 'It writes no doses any more, and a pharmacist reads each letter.'],
      }),
    ],
    'all-known',
  ),
  organisation(
    [
      'lanternhouse',
      'Lanternhouse Children’s Hospital',
      'ZZ9D1',
      'specialist',
      'london',
      'Children from all over the country',
    ],
    [tool('consultation-notes', 'pilot', '2026-11-09', '2027-02-09')],
    'all-known',
  ),
  organisation(
    ['stonegate-eye', 'Stonegate Eye Hospital NHS Trust', 'ZZ9Y1', 'specialist', 'midlands', 'The Midlands'],
    [
      tool('eye-scans', 'in-use', '2026-06-30', '2026-12-30'),
      tool('missed-appointments', 'in-use', '2026-06-30', '2026-12-30'),
    ],
    'all-known',
  ),
  organisation(
    ['greenway-community', 'Greenway Community NHS Trust', 'ZZ9Q1', 'community', 'south-east', 'Greenway'],
    [tool('office-helper', 'pilot', '2026-10-30', '2027-01-30')],
    'all-known',
  ),
  organisation(
    ['wolds-community', 'Wolds Community NHS Trust', 'ZZ9U1', 'community', 'north-east-and-yorkshire', 'The wolds'],
    [],
    'nil',
  ),
  organisation(
    [
      'brackenshire',
      'NHS Brackenshire Integrated Care Board',
      'ZZ9A1',
      'integrated-care-board',
      'midlands',
      'Brackenshire',
    ],
    [tool('office-helper', 'in-use', '2026-09-03', '2027-03-03')],
    'all-known',
  ),
  organisation(
    ['westmere', 'NHS Westmere Integrated Care Board', 'ZZ9X1', 'integrated-care-board', 'south-west', 'Westmere'],
    [],
    'nil',
  ),
  organisation(
    ['pear-tree', 'Pear Tree Practice', 'ZZ9J1', 'gp-practice', 'london', 'Streets around Pear Tree Square'],
    [tool('consultation-notes', 'in-use', '2026-10-13', '2027-04-13')],
    'all-known',
  ),
  organisation(
    ['old-mill', 'Old Mill Surgery', 'ZZ9O1', 'gp-practice', 'north-west', 'Old Mill and Upper Pennyford'],
    [],
    'nil',
  ),
  organisation(
    [
      'five-valleys',
      'Five Valleys Family Doctors',
      'ZZ9Z1',
      'primary-care-network',
      'south-east',
      'Five valleys of the downs',
    ],
    [
      tool('consultation-notes', 'in-use', '2026-08-18', '2027-02-18'),
      tool('missed-appointments', 'retired', '2026-10-01', '2027-10-01'),
    ],
    'all-known',
  ),
  organisation(
    ['harbour-mental-health', 'Harbour Mental Health NHS Trust', 'ZZ9B1', 'mental-health', 'north-west', 'The port'],
    [tool('missed-appointments', 'sandbox', '2026-10-05', '2027-01-05')],
    'part',
  ),
  ...organisationsOfNations,
];
