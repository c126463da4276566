import { blankForms } from '../../../src/exchange/template/index.ts';
import { completeEntry, type Facts } from '../../fixtures/entries.ts';
import { only, registerOf } from '../../fixtures/register.ts';
import { factsAt, imported, projectOf } from './project.ts';

/** Where the draft of the tests' forms lies. */
export const ENTRY = 'content/tools/riverside/chest-x-rays.mdx';

/** A tool with answers of many kinds, records among them, that names no entry which is not there. */
export const FACTS: Facts = {
  ...completeEntry('tools', { status: 'pilot', identifiability: 'identifiable' }),
  name: 'Chest X-rays',
  organisation: 'riverside',
};
for (const name of ['product', 'care', 'glossary', 'dataUses', 'publicationApprovedBy', 'publicationApprovedOn'])
  delete FACTS[name];

/** The blank form of tools. */
export async function blank(kind: 'xlsx' | 'docx', language: 'en' | 'cy' = 'en'): Promise<Uint8Array> {
  const made = await blankForms('tools', registerOf([]), language);
  return made.find(({ name }) => name.endsWith(kind))?.content ?? new Uint8Array();
}

/** What an import makes of a form with one entry. */
export async function readForm(name: string, bytes: Uint8Array | string) {
  const root = await projectOf();
  const report = await imported(root, name, bytes, { organisation: 'riverside' });
  return { report, outcome: only(report.outcomes), facts: await factsAt(root, ENTRY) };
}
