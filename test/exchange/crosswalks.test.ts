import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/exchange/crosswalk.ts';
import { isRefusal } from '../../src/exchange/exchange.ts';
import { exportRegister, type Exported } from '../../src/exchange/export.ts';
import { entriesFrom } from '../../src/exchange/import.ts';
import { crosswalkNamed, crosswalks, standards } from '../../src/exchange/index.ts';
import type { Crosswalk } from '../../src/exchange/make-crosswalk.ts';
import { entriesIn } from '../../src/exchange/round-trip.ts';
import { collectionOf } from '../../src/model/index.ts';
import { joinRegister } from '../../src/register/register.ts';
import { TODAY, type Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const SITE = 'https://candour.example.org';

function named(name: string): Crosswalk {
  const found = crosswalkNamed(name);
  if (isRefusal(found)) throw new Error(found.because);
  return found;
}

function exported(name: string, entries: Parameters<typeof registerOf>[0], organisation?: string): Exported {
  const made = exportRegister(named(name), registerOf(entries), { site: SITE, ...(organisation && { organisation }) });
  if (isRefusal(made)) throw new Error(made.because);
  return made;
}

/** The answers of the one entry that a text in a standard gives. */
function read(name: string, text: string): Facts & { kept?: Record<string, string> } {
  const made = entriesFrom(named(name), new TextEncoder().encode(text), TODAY);
  if (isRefusal(made)) throw new Error(made.because);
  return only([...entriesIn(made.files)[named(name).collection].values()]).facts as Facts;
}

describe.each(crosswalks.map((crosswalk) => [crosswalk.name, crosswalk] as const))('%s', (_name, crosswalk) => {
  test('a line names fields that the standard has, and questions that we ask', () => {
    const columns = new Set(crosswalk.columns.map(({ name }) => name));
    expect(crosswalk.lines.flatMap(({ theirs }) => theirs).filter((name) => !columns.has(name))).toEqual([]);
    const unknown = crosswalk.lines
      .flatMap(({ ours }) => ours)
      .filter((path) => {
        const [first = '', field = ''] = path.split('.');
        if (first === 'gathered') return !['id', 'address'].includes(field);
        return !(field in collectionOf(first as 'tools').fields);
      });
    expect(unknown).toEqual([]);
  });

  test('a line without a match carries nothing of ours, and every other line carries something', () => {
    for (const { ours, fidelity, take, give } of crosswalk.lines)
      if (ours.length > 0) expect(give !== undefined || take !== undefined, ours.join()).toBe(fidelity !== 'none');
  });

  test('no column and no heading stands twice', () => {
    const names = crosswalk.columns.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

/** Questions whose names in the model say where their answer stands by way of another entry. */
const BY_REFERENCE = new Set(['tools.organisation', 'data-uses.organisation', 'tools.product']);

test('every name of a field in a standard leads to a line of that standard’s crosswalk', () => {
  const missing = standards.flatMap((crosswalk) => {
    const { collection, standard, lines } = crosswalk;
    if (!standard) return [];
    return Object.entries(collectionOf(collection).fields).flatMap(([field, { standards: names }]) => {
      const path = `${collection}.${field}`;
      if (names?.[standard] === undefined || BY_REFERENCE.has(path)) return [];
      const isMapped = standards
        .filter((one) => one.standard === standard && one.collection === collection)
        .some((one) => one.lines.some(({ ours }) => ours.includes(path)));
      // The provider's own points of the AI Act are about products: a deployer is not asked for them.
      const isProviders = standard === 'euaia' && collection === 'tools' && names[standard].startsWith('A');
      return isMapped || isProviders ? [] : [`${crosswalk.name}: ${path} (${names[standard]}) of ${lines.length}`];
    });
  });
  expect(missing).toEqual([]);
});

describe('writing', () => {
  const tool = entryOf('tools', 'riverside/chest', {
    name: 'Chest X-ray sorting',
    status: 'in-use',
    madeBy: 'supplier',
    product: 'lens',
    why: 'More *people* need X-rays.',
    benefit: '- Sooner\n- Safer',
    hazards: [{ hazard: 'It could miss a spot.', control: 'A doctor reads every X-ray.' }],
    recipients: { noAnswer: 'withheld', ground: 'security', because: 'It would help an attacker.' },
  });
  const product = entryOf('products', 'lens', { name: 'Lens (invented)', supplier: 'Acme (invented)', version: '3.2' });
  const other = entryOf('organisations', 'hillside', { name: 'Hillside (invented)', odsCode: 'ZY9' });
  const elsewhere = entryOf('tools', 'hillside/scribe', { name: 'Scribe', madeBy: 'in-house' });
  const all = [tool, product, other, elsewhere];

  test('one organisation’s tools are written alone, in order, with their organisation and product', () => {
    const { files, report } = exported('uk-atrs', all, 'riverside');
    expect(report).toMatchObject({ standard: 'uk-atrs', entries: 1 });
    const { records } = JSON.parse(only(files).text) as { records: Record<string, unknown>[] };
    expect(only(records)).toMatchObject({
      id: 'riverside/chest',
      standard_version: '4.0',
      organisation_name: 'Riverside Hospitals (invented)',
      phase: 'Production',
      third_party: 'Acme (invented)',
      models: { model_name: 'Lens (invented)', model_version: '3.2' },
      operational_data: { data_sharing_agreements: 'Not published (Security): It would help an attacker.' },
    });
  });

  test('several answers in one field stand each after its question, and come back each to its own', () => {
    const text = only(exported('uk-atrs', all, 'riverside').files).text;
    expect(JSON.parse(text)).toMatchObject({
      records: [
        {
          benefit: expect.stringContaining(
            'Why do you use it?\nMore people need X-rays.\n\nWhat good should it do?\n- Sooner\n- Safer',
          ) as string,
        },
      ],
    });
    expect(read('uk-atrs', text)).toMatchObject({
      why: 'More people need X-rays.',
      benefit: '- Sooner\n- Safer',
      hazards: [{ hazard: 'It could miss a spot.', control: 'A doctor reads every X-ray.' }],
      recipients: { noAnswer: 'withheld', ground: 'security', because: 'It would help an attacker.' },
    });
  });

  test('what has no place is listed, with the number of entries', () => {
    const { report } = exported('eu-ai-act-deployers', all);
    expect(report.leftOut).toContainEqual({ name: 'What can it not do?', entries: 2 });
    expect(report.missing).toContainEqual({
      name: 'C4 summary of the fundamental-rights impact assessment',
      entries: 2,
    });
  });

  test('a text that is too long for theirs is cut, and the report says so', () => {
    const long = entryOf('tools', 'riverside/long', { inBrief: 'It sorts letters. '.repeat(20).trim() });
    const { files, report } = exported('nl-publicatiestandaard', [long]);
    const [record] = JSON.parse(only(files).text) as { description_short: string }[];
    expect(record?.description_short.length).toBeLessThanOrEqual(350);
    expect(record?.description_short.endsWith('…')).toBe(true);
    expect(report.cut).toEqual([{ name: 'description_short', entries: 1 }]);
  });

  test('a formula in a table is kept from running, and comes back as it was', () => {
    const risky = entryOf('tools', 'riverside/risky', { name: '=HYPERLINK("https://evil.example")' });
    const { text } = only(exported('us-federal-2024', [risky]).files);
    expect(text).toContain('"\'=HYPERLINK');
    expect(read('us-federal-2024', text)['name']).toBe('=HYPERLINK("https://evil.example")');
  });

  test('an entry that has left is not written', () => {
    const gone = entryOf('tools', 'riverside/gone', {
      withdrawn: [{ on: '2026-01-01', how: 'withdrawn', because: 'No longer used.' }],
    });
    expect(exportRegister(named('uk-atrs'), registerOf([gone]), { site: SITE })).toHaveProperty('because');
  });
});

test('a source’s own word is written again until somebody changes the answer', async () => {
  const file = await readFile(join(import.meta.dirname, '../fixtures/exchange/us-federal-2024.csv'));
  const us = named('us-federal-2024');
  const made = entriesFrom(us, file, TODAY);
  if (isRefusal(made)) throw new Error(made.because);
  const stages = (change: (facts: Facts) => Facts) => {
    const entries = entriesIn(made.files);
    const tools = new Map([...entries.tools].map(([id, entry]) => [id, { ...entry, facts: change(entry.facts) }]));
    const register = joinRegister({ ...entries, tools } as unknown as typeof entries, TODAY);
    const again = exportRegister(us, register, { site: SITE });
    if (isRefusal(again)) throw new Error(again.because);
    const rows = us.read(new TextEncoder().encode(only(again.files).text));
    return isRefusal(rows) ? [] : rows.rows.map((row) => row.says('Stage of Development'));
  };
  expect(stages((facts) => facts)).toContain('a) Initiated');
  expect(new Set(stages((facts) => ({ ...facts, status: 'retired' })))).toEqual(new Set(['Retired']));
});

test('an ATRS record of version 3.0 is read by the names of its time', () => {
  const record = {
    id: '7',
    name: 'Letter sorter',
    organisation_name: 'Department of Invention',
    external_supplier_involvement: 'A supplier',
    human_decisions_and_review: 'A clerk reads every letter.',
    process_integration: 'It stands between the scanner and the clerk.',
  };
  const facts = read('uk-atrs', JSON.stringify({ records: [record] }));
  expect(facts).toMatchObject({
    humanReview: 'A clerk reads every letter.',
    madeBy: 'supplier',
    kept: { integration_into_broader_operational_process: 'It stands between the scanner and the clerk.' },
  });
});

test('a FHIR Bundle has a Device, its owner, and a card that says the same as the card alone', () => {
  const tool = entryOf('tools', 'riverside/chest', { technology: 'machine-learning' });
  const { entry } = JSON.parse(only(exported('fhir-ai-transparency', [tool]).files).text) as {
    entry: { fullUrl: string; resource: Record<string, unknown> }[];
  };
  const resource = (type: string) => only(entry.filter((one) => one.resource['resourceType'] === type));
  const device = resource('Device').resource;
  expect(device).toMatchObject({
    meta: { profile: ['http://hl7.org/fhir/uv/aitransparency/StructureDefinition/AI-Device'] },
    status: 'active',
    type: { coding: [{ code: 'Artificial-Intelligence' }] },
    owner: { reference: resource('Organization').fullUrl },
    extension: [
      { valueCodeableConcept: { coding: [{ code: 'Machine-Learning-Models' }], text: 'Machine learning' } },
      { valueReference: { reference: resource('DocumentReference').fullUrl } },
    ],
  });
  const { content } = resource('DocumentReference').resource as {
    content: { attachment: { contentType: string; data: string } }[];
  };
  const { attachment } = only(content);
  const card = only(exported('chai-model-card-of-use', [tool]).files).text;
  expect(attachment.contentType).toBe('application/xml');
  expect(Buffer.from(attachment.data, 'base64').toString('utf8')).toBe(card);
});

test('a card cannot be read as a tool: it does not say who uses it', () => {
  const card = named('chai-model-card');
  const text = card.write([{ 'BasicInfo/ModelName': 'Lens', 'ReleaseInfo/ReleaseVersion': '1' } satisfies Cells]);
  const made = entriesFrom(named('chai-model-card-of-use'), new TextEncoder().encode(text), TODAY);
  expect(made).toMatchObject({ because: expect.stringContaining('Import it as chai-model-card') as string });
});
