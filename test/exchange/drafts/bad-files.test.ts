import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../../fixtures/office.ts';
import { projectOf, refusal } from './project.ts';
import { readTable, workbookWith } from './table.ts';

describe('a file that nobody can read is refused, says what to do, and leaves everything as it was', () => {
  const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const encrypted = Buffer.concat([
    OLE,
    Buffer.alloc(1000),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(500),
  ]);
  const whole = workbookWith(['Chest X-rays', '2026-03-04', 'It sorts.']);
  const damaged = Uint8Array.from(whole);
  damaged.fill(7, 60, 120);

  test.each<[what: string, name: string, bytes: Uint8Array | string, says: RegExp]>([
    ['a workbook with a password', 'a.xlsx', encrypted, /password/u],
    ['a workbook from before 2007', 'a.xls', Buffer.concat([OLE, Buffer.alloc(2000)]), /before 2007/u],
    ['a workbook that is cut short', 'a.xlsx', whole.subarray(0, whole.length - 200), /damaged/u],
    ['a workbook with bytes changed', 'a.xlsx', damaged, /damaged/u],
    [
      'a workbook whose XML is broken',
      'a.xlsx',
      workbookOf([], { more: { 'xl/workbook.xml': strToU8('<workbook><sheets>') } }),
      /damaged/u,
    ],
    [
      'XML with a document type of its own',
      'a.xlsx',
      workbookOf([], {
        more: { 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>') },
      }),
      /damaged/u,
    ],
    ['an empty file', 'a.csv', '', /empty/u],
    ['JSON', 'a.json', '[{"name":"Chest X-rays","does":"It sorts."}]', /another standard/u],
    ['XML', 'a.xml', '<record><name>Chest X-rays</name></record>', /another standard/u],
    [
      'a register of somebody else with two words of ours',
      'a.csv',
      'does,why\nSorts,Speed\nFinds,Speed\n',
      /Nothing in it is one of our questions/u,
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7 …', /PDF/u],
    [
      'an OpenDocument file',
      'a.ods',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }),
      /OpenDocument/u,
    ],
    ['a ZIP file of something else', 'a.xlsx', zipSync({ 'a.txt': strToU8('a') }), /neither/u],
    ['a table with other questions', 'a.csv', 'colour,size\nred,2\n', /none|Nothing/u],
    ['a template that nobody filled in', 'a.csv', 'name,does\n', /No question is answered/u],
    ['CSV in which a quotation mark is never closed', 'a.csv', 'name,does\nA,"never closed\n', /quotation mark/u],
  ])('%s', async (_what, name, bytes, says) => {
    const because = await refusal(await projectOf(), name, bytes, { organisation: 'riverside' });
    expect(because).toMatch(says);
    expect(because).not.toMatch(/invalid|undefined|Error|\bat \//u);
  });
});

/** A workbook whose table of contents says another size of its first sheet. Source: APPNOTE.TXT 4.3.12. */
function sayingSize(workbook: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(workbook);
  const head = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = bytes.indexOf(head); at !== -1; at = bytes.indexOf(head, at + 1))
    if (
      bytes
        .subarray(at + 46)
        .toString('latin1')
        .startsWith('xl/worksheets/sheet1.xml')
    )
      bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

describe('a file that would fill the machine is refused before it does', () => {
  const sheetOf = (inside: string) => strToU8(`<worksheet><sheetData>${inside}</sheetData></worksheet>`);
  const bomb = (inside: string) =>
    workbookOf([{ name: 'S', rows: [] }], { more: { 'xl/worksheets/sheet1.xml': sheetOf(inside) } });

  test('a ZIP bomb that says how large it is, and one that says that it is small', async () => {
    const large = bomb(' '.repeat(3_000_000));
    expect(await refusal(await projectOf(), 'a.xlsx', sayingSize(large, 4_000_000_000))).toMatch(/4,001 MB/u);
    expect(await refusal(await projectOf(), 'a.xlsx', sayingSize(large, 1000))).toMatch(/damaged/u);
  });

  test('a million rows', async () => {
    const row = '<row><c t="str"><v>a</v></c></row>';
    const started = performance.now();
    const because = await refusal(await projectOf(), 'a.xlsx', bomb(row.repeat(1_000_000)));
    expect(because).toMatch(/more than 50,000 rows/u);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 120_000);

  test('a million rows of CSV', async () => {
    expect(await refusal(await projectOf(), 'a.csv', `name,does\n${'a,b\n'.repeat(1_000_000)}`)).toMatch(
      /more than 50,000 rows/u,
    );
  }, 120_000);

  test('hundreds of thousands of rows with formats and nothing else are no rows', async () => {
    const empty = '<row r="9"><c r="A9" s="1"/></row>'.repeat(300_000);
    const rows =
      '<row r="1"><c r="A1" t="str"><v>name</v></c><c r="B1" t="str"><v>does</v></c></row><row r="2"><c r="A2" t="str"><v>Chest X-rays</v></c><c r="B2" t="str"><v>It sorts.</v></c></row>';
    const { facts } = await readTable('a.xlsx', bomb(rows + empty));
    expect(facts).toMatchObject({ name: 'Chest X-rays' });
  }, 120_000);

  test('a column beyond all that a register has', async () => {
    expect(
      await refusal(await projectOf(), 'a.xlsx', bomb('<row r="1"><c r="XFD1" t="str"><v>a</v></c></row>')),
    ).toMatch(/2,000 columns/u);
  });
});
