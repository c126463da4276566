import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cprd } from '../../src/exchange/cprd.ts';
import { entriesFrom } from '../../src/exchange/import.ts';
import { nlAlgoritmeregister } from '../../src/exchange/nl-algoritmeregister.ts';
import { usFederal2024 } from '../../src/exchange/us-federal-2024.ts';
import { imported } from '../fixtures/imported.ts';

describe('the US inventory', async () => {
  const us = await imported(usFederal2024, 'us-federal-2024.csv');
  const dih = 'tools/us-federal-2024-dih';

  test('each agency is one organisation, whatever spaces stand around its name', () => {
    expect(us.paths.filter((path) => path.startsWith('organisations/'))).toEqual([
      'organisations/us-federal-2024-bip.json',
      'organisations/us-federal-2024-dih.json',
    ]);
    expect(us.facts('organisations/us-federal-2024-dih.json')).toMatchObject({
      name: 'Department of Invented Health',
      kind: 'public-body',
      nation: 'outside-uk',
      alsoCalled: ['DIH'],
    });
  });

  test('answers stand in our fields where ours ask the same', () => {
    expect(us.facts(`${dih}/ward-early-warning.json`)).toMatchObject({
      name: 'Ward “early” warning',
      organisation: 'us-federal-2024-dih',
      status: 'in-use',
      statusSince: '2024-09-30',
      why: 'It spots patients who get worse.\n\nNurses come sooner.',
      does: 'A score – from 0 to 9.',
      identifiability: 'identifiable',
      canSayNo: 'yes',
      told: 'A poster in each ward.',
      madeBy: 'in-house',
      team: 'Office of Wards',
      gathered: [{ source: 'us-federal-2024', on: '2026-11-23', id: 'row 2' }],
    });
  });

  test('nothing is said that the source does not say', () => {
    for (const field of ['care', 'oversight', 'technology', 'purpose', 'inBrief', 'lastChecked', 'actsAlone'])
      expect(us.all).not.toContain(`"${field}":`);
  });

  test('what has no place, and what says nothing, is kept under the source’s own names', () => {
    const { kept } = us.facts(`${dih}/ward-early-warning.json`);
    expect(kept).toMatchObject({
      'Stage of Development': 'Operation and Maintenance',
      'Date Initiated': '1/2/2023',
      'Date Retired': 'N/A',
      'A new question': 'Quite new',
    });
    expect(Object.keys(kept).filter((name) => name.endsWith('If Other, please explain.'))).toHaveLength(2);
  });

  test('a coded answer is known by its words, and a day that could be two is only kept', () => {
    const facts = us.facts(`${dih}/chatbot-row-3.json`);
    expect(facts).toMatchObject({ status: 'exploring', why: 'Answers "simple" questions about beds & meals.' });
    expect(facts).toMatchObject({ told: 'Email', howToSayNo: 'Staff can be called instead.' });
    expect(facts['statusSince']).toBeUndefined();
    expect(facts['does']).toBeUndefined();
    expect(facts.kept).toMatchObject({
      'Date Initiated': '24-Nov',
      'Describe the AI system’s outputs.': 'See description',
    });
    expect(us.facts(`${dih}/chatbot-row-4.json`)['statusSince']).toBeUndefined();
  });

  test('a value that no list knows is reported once, with its count', () => {
    expect(us.report.unmapped).toEqual([expect.objectContaining({ value: 'By magic.', count: 2 })]);
  });

  test('a name cannot lead out of the folder, and contact details of a person are not published', () => {
    const facts = us.facts('tools/us-federal-2024-bip/etc-passwd.json');
    expect(facts).toMatchObject({ name: '../../../etc/passwd', statusSince: '2023-12-31' });
    expect(facts['why']).toContain(String.raw`\<script`);
    expect(us.all).not.toContain('bloggs');
    expect(us.report.notes.join()).toContain('Row 6: the contact details of a person were left out');
  });

  test('every row is counted: read = imported + refused', () => {
    expect(us.report).toMatchObject({ read: 6, imported: 4, refused: 2, organisations: 2 });
    expect(us.report.refusedRows.map(({ row }) => row)).toEqual([5, 7]);
    expect(us.report.notes.join()).toContain('“A new question”');
  });
});

describe('the Dutch register', async () => {
  const nl = await imported(nlAlgoritmeregister, 'nl-algoritmeregister.json');

  test('an algorithm is a tool of its organisation, in Dutch, with the address of its page', () => {
    expect(nl.facts('tools/nl-algoritmeregister-gemeente-s-verzonnendam/zoeken-naar-brieven.json')).toEqual({
      name: 'Zoeken naar brieven',
      organisation: 'nl-algoritmeregister-gemeente-s-verzonnendam',
      status: 'in-use',
      why: 'Het zoekt brieven. Zo gaat het sneller.',
      published: '2025-02-03',
      gathered: [
        {
          source: 'nl-algoritmeregister',
          on: '2026-11-23',
          id: '900001',
          address: 'https://www.example.org/nl/algoritme/900001',
        },
      ],
      language: 'nl',
      kept: { impactassessment: 'Onbekend', status: 'in_gebruik', toegevoegd: '2026-05-13' },
    });
  });

  test('only a name that tells its kind gives the kind of organisation', () => {
    const kind = (id: string) => nl.facts(`organisations/nl-algoritmeregister-${id}.json`)['kind'];
    expect(kind('gemeente-s-verzonnendam')).toBe('local-authority');
    expect(kind('verzonnen-zorgdienst')).toBeUndefined();
  });

  test('a placeholder, a day in another order and an address that is none are only kept', () => {
    const facts = nl.facts('tools/nl-algoritmeregister-verzonnen-zorgdienst/drukte-voorspellen.json');
    expect([facts['why'], facts['published']]).toEqual([undefined, undefined]);
    expect(facts.kept).toMatchObject({ doel: 'Onbekend', geregistreerd: '03-02-2025', url: 'javascript:alert(1)' });
    expect(facts['gathered']).toMatchObject([{ address: 'https://algoritmes.overheid.nl/' }]);
  });

  test('an unknown status is kept and reported, and an unknown part as well', () => {
    expect(nl.report.unmapped).toEqual([{ column: 'status', value: 'in_onderzoek', count: 1 }]);
    expect(nl.report.notes.join('\n')).toContain('taal');
    expect(nl.report.notes.join('\n')).toContain('says that it holds 7 records, and holds 6');
  });

  test('a record that stands twice, one without an organisation and one that is no record are refused', () => {
    expect(nl.report).toMatchObject({ read: 6, imported: 3, refused: 3 });
    expect(nl.report.refusedRows.map(({ because }) => because)).toEqual([
      'The record “900003” stands in row 3 already.',
      'It names no organisation.',
      '“title” holds a list or an object, and should hold a text.',
    ]);
  });
});

describe('the CPRD protocols', async () => {
  const uk = await imported(cprd, 'cprd.csv');
  const folder = 'data-uses/cprd-clinical-practice-research-datalink';
  const facts = uk.facts(`${folder}/do-invented-people-sleep-eat-better-in-summer.json`);

  test('a protocol is a use of data for research', () => {
    expect(facts).toMatchObject({
      name: 'Do invented people sleep & eat better in summer?',
      purpose: 'research',
      inBrief: 'Many people sleep badly.\n\nWe look at 1,000 records.\n\nWe want to know why.',
      linkage: '- HES A&E\n- ONS',
    });
  });

  test('no name of a person is anywhere, and organisations and roles are', () => {
    for (const name of ['Ada', 'Example', 'Cy-Ann', 'Dee Dash', 'Ed Else', 'Fay Own', 'Bo Sample'])
      expect(uk.all).not.toContain(name);
    expect(facts.kept['Collaborators']).toBe(
      'Chief Investigator: University of Easthaven\nCorresponding Applicant: University of Easthaven\nCollaborator: Acme - UK',
    );
    expect(uk.report.notes).toContain('Row 2: 1 of its collaborators could not be read and were left out.');
    expect(uk.report.notes).toContain('Row 2: a text named a person. The name was left out.');
  });

  test('names are left out whatever the capitals of the column’s heading', async () => {
    const file = await readFile(join(import.meta.dirname, '../fixtures/exchange/cprd.csv'), 'utf8');
    const made = entriesFrom(
      cprd,
      new TextEncoder().encode(file.replace('Collaborators', 'COLLABORATORS ')),
      '2026-11-23',
    );
    expect(JSON.stringify(made)).not.toMatch(/Ada|Dee Dash|Ed Else/);
    expect(JSON.stringify(made)).toContain('Chief Investigator: University of Easthaven');
  });

  test('a failed formula and “null” are no answers', () => {
    expect(facts.kept['Health Outcomes to be Measured']).toBe('#NAME?');
    const feet = uk.facts(`${folder}/invented-feet.json`);
    expect([feet['inBrief'], feet['linkage'], feet.kept['Linkages']]).toEqual([undefined, undefined, 'null']);
  });

  test('a row without a title is refused', () => {
    expect(uk.report).toMatchObject({ read: 3, imported: 2, refused: 1, refusedRows: [{ row: 4 }] });
  });
});
