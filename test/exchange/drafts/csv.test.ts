import { describe, expect, test } from 'vitest';
import { inWindows1252, tableOf } from '../../fixtures/filled-tables.ts';
import { only } from '../../fixtures/register.ts';
import { readTable } from './table.ts';

describe('CSV', () => {
  const rows = [
    ['name', 'does'],
    ['Chest X-rays', 'It “sorts” X-rays – for £5.'],
  ];
  const text = tableOf(rows);

  test.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le')],
    ['Windows-1252', inWindows1252(text)],
    ['semicolons', Buffer.from(tableOf(rows, ';'))],
    ['tabs', Buffer.from(tableOf(rows, '\t'))],
    ['a line that names its separator', Buffer.from(`sep=;\r\n${tableOf(rows, ';')}`)],
    ['line ends of old Macs', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('in %s is read', async (_what, bytes) => {
    expect((await readTable('a.csv', bytes)).facts).toMatchObject({
      name: 'Chest X-rays',
      does: 'It “sorts” X-rays – for £5.',
    });
  });

  test('whose letters could be others is refused at that cell, and read in the others', async () => {
    // The apostrophe of Mac OS Roman, 0xD5, is a capital letter in Windows-1252.
    const bytes = Buffer.concat([
      Buffer.from('name,does,why\nChest X-rays,It'),
      Buffer.of(0xd5),
      Buffer.from('s new.,To help.\n'),
    ]);
    const { facts, troubles } = await readTable('a.csv', bytes);
    expect(only(troubles).where).toBe('row 2, column B');
    expect(facts).toMatchObject({ why: 'To help.' });
  });

  test('with a quotation mark inside a cell is read, and refused at a cell that begins with one and may end elsewhere', async () => {
    const { facts, troubles } = await readTable(
      'a.csv',
      'name,does,why\nChest X-rays,A screen 5" wide.,"half" a word\n',
    );
    expect(facts['does']).toBe('A screen 5" wide.');
    expect(only(troubles).where).toBe('row 2, column C');
  });

  test('with a row of more cells than headings is refused at the cells of that row', async () => {
    const { troubles, report } = await readTable('a.csv', 'name,does,why\nChest X-rays,It sorts, quickly,To help.\n');
    expect(troubles.map(({ where }) => where)).toEqual(['row 2, column A', 'row 2, column B', 'row 2, column C']);
    expect(report.folder).toBeUndefined();
  });

  test('that would be run as a formula is words, and words only', async () => {
    expect(
      (await readTable('a.csv', `name,does\nChest X-rays,"'=HYPERLINK(""https://example.org"")"\n`)).facts['does'],
    ).toBe('=HYPERLINK("https://example.org")');
  });
});
