import { organisation, tool, type SmallOrganisation } from './small-organisation.ts';

/** The small organisations of Wales, Scotland and Northern Ireland. */
export const organisationsOfNations: readonly SmallOrganisation[] = [
  organisation(
    ['bryn-awel', 'Bryn Awel Health Board', 'ZZ9I1', 'health-board', 'wales', 'The west coast and the hills'],
    [
      tool('chest-x-rays', 'in-use', '2026-09-21', '2027-03-21'),
      tool('eye-scans', 'pilot', '2026-10-19', '2027-01-19'),
    ],
    'part',
  ),
  organisation(
    ['glencarrick', 'NHS Glencarrick', 'ZZ8G1', 'health-board', 'scotland', 'Glencarrick and the western isles'],
    [
      tool('chest-x-rays', 'in-use', '2026-04-04', '2026-10-04'),
      tool('emergency-calls', 'sandbox', '2026-11-11', '2027-02-11'),
    ],
    'all-known',
  ),
  organisation(
    [
      'loughside',
      'Loughside Health and Social Care Trust',
      'ZZ8L1',
      'health-and-social-care-trust',
      'northern-ireland',
      'Loughside',
    ],
    [tool('chest-x-rays', 'in-use', '2026-07-17', '2027-01-17'), tool('letters', 'in-use', '2026-07-17', '2027-01-17')],
    'part',
  ),
  organisation(
    [
      'mournevale',
      'Mournevale Health and Social Care Trust',
      'ZZ8M1',
      'health-and-social-care-trust',
      'northern-ireland',
      'Mournevale',
    ],
    [
      tool('missed-appointments', 'in-use', '2026-02-20', '2026-08-20'),
      tool('office-helper', 'in-use', '2026-02-20', '2026-08-20'),
    ],
    'all-known',
  ),
  organisation(
    ['kintarra', 'NHS Kintarra', 'ZZ8K1', 'health-board', 'scotland', 'Kintarra and the islands'],
    [tool('eye-scans', 'exploring', '2026-11-02', '2027-05-02')],
    'all-known',
  ),
];
