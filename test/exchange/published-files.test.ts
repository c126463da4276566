import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '../../src/exchange/exchange.ts';
import { crosswalkNamed } from '../../src/exchange/index.ts';
import { sharesOf } from '../../src/exchange/shares.ts';

/** The published registers themselves are not part of the project. Where somebody has them, they are read. */
const DATA = process.env['REGISTER_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const ON = '2026-11-23';

/**
 * The files, with their rows and organisations, and the columns in which names of persons are left out: in no other may a
 * cell differ from the source when it is written again.
 */
const registers = [
  {
    name: 'us-federal-2024',
    path: 'us-federal-2024/2024_consolidated_ai_inventory_raw_v2.csv',
    rows: 2133,
    organisations: 41,
    // The contact details of one person.
    differ: { 'Provide the Procurement Instrument Identifier(s) (PIID) of the contract(s) used.': 1 },
  },
  {
    name: 'nl-algoritmeregister',
    path: 'nl-algoritmeregister/algoritmes.json',
    rows: 1530,
    organisations: 336,
    differ: {},
  },
  {
    name: 'cprd',
    path: 'uk-data-uses/cprd_approved_protocols.csv',
    rows: 899,
    organisations: 1,
    differ: { Collaborators: 899, 'Technical Summary': 2, 'Health Outcomes to be Measured': 1 },
  },
  {
    name: 'slam-cris',
    path: 'uk-data-uses/slam_nhs_cris.csv',
    rows: 420,
    organisations: 1,
    differ: { Name: 420, References: 45 },
  },
  {
    name: 'nihr-bioresource',
    path: 'uk-data-uses/nihr_bioresource.csv',
    rows: 113,
    organisations: 1,
    differ: { 'Lead Researcher': 113, Summary: 2 },
  },
  { name: 'uk-atrs-records', path: 'uk-atrs/atrs_records.json', rows: 136, organisations: 74, differ: {} },
  {
    name: 'us-fda-devices',
    path: 'us-fda-devices/fda_aiml_devices_1995_2025.csv',
    rows: 1430,
    organisations: 0,
    differ: {},
  },
  {
    name: 'chai-model-card',
    path: 'chai-model-cards',
    rows: 6,
    organisations: 0,
    // The mailbox of one person.
    differ: { 'BasicInfo/DeveloperContact': 1 },
  },
];

async function filesAt(path: string): Promise<Uint8Array[]> {
  const place = join(DATA, path);
  if (!(await stat(place)).isDirectory()) return [await readFile(place)];
  const names = (await readdir(place)).filter((name) => name.endsWith('.xml')).toSorted();
  return Promise.all(names.map((name) => readFile(join(place, name))));
}

for (const { name, path, rows, organisations, differ } of registers) {
  test.skipIf(!existsSync(join(DATA, path)))(
    `${name}: every row of the published file is an entry, and every cell comes out again but for names of persons`,
    async () => {
      const crosswalk = crosswalkNamed(name);
      if (isRefusal(crosswalk)) throw new Error(crosswalk.because);
      const files = await filesAt(path);
      const shares = sharesOf(crosswalk, files, ON);
      if (isRefusal(shares)) throw new Error(shares.because);
      const { report, ...counts } = shares;
      expect(report).toMatchObject({ read: rows, imported: rows, refused: 0, organisations });
      if (process.env['SHARES'] !== undefined) process.stdout.write(`${name} ${JSON.stringify(counts)}\n`);
      expect(shares.differ).toEqual(differ);
    },
    300_000,
  );
}
