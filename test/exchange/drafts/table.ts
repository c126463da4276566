import { only } from '../../fixtures/register.ts';
import { workbookOf, type TestCell } from '../../fixtures/office.ts';
import { factsAt, imported, projectOf } from './project.ts';

/** Where the draft of the tests' tables lies. */
const ENTRY = 'content/tools/riverside/chest-x-rays.mdx';

/** Imports a table with one entry. Gives the answers of the draft and what could not be read. */
export async function readTable(name: string, bytes: Uint8Array | string) {
  const root = await projectOf();
  const report = await imported(root, name, bytes, { organisation: 'riverside' });
  const { entry, kind } = only(report.outcomes);
  const facts = kind === 'new' ? await factsAt(root, ENTRY) : {};
  return { facts, troubles: entry.troubles, report };
}

/** A workbook with one entry of three answers: its name, since when, and what it does. */
export const workbookWith = (row: readonly TestCell[], more?: Parameters<typeof workbookOf>[1]) =>
  workbookOf([{ name: 'Sheet1', rows: [['name', 'statusSince', 'does'], row] }], more);
