import type { DataFile, DataSource } from '../publish.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { licenceTexts } from './licence-texts.ts';
import { readLock } from './lock.ts';

export const BILL_OF_MATERIALS = '/data/sbom.cdx.json';
export const LICENCES = '/data/licences.txt';

/** What this program is made with: a bill of materials, and the licences. Nothing where the project has no lock file. */
export function* packagesUsed({ register }: DataSource): Iterable<DataFile> {
  const root = process.cwd();
  const lock = readLock(root);
  if (!lock) return;
  const { program, packages } = lock;
  yield {
    path: BILL_OF_MATERIALS,
    mediaType: 'application/vnd.cyclonedx+json; version=1.6',
    content: billOfMaterials(program, packages, register.today),
    count: packages.length,
  };
  yield {
    path: LICENCES,
    mediaType: 'text/plain; charset=utf-8',
    content: licenceTexts(packages, root),
    count: packages.length,
  };
}
