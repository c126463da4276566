import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { serialOf, workbookOf, type TestCell } from '../../fixtures/office.ts';
import { only } from '../../fixtures/register.ts';
import { imported, projectOf } from './project.ts';
import { readTable, workbookWith } from './table.ts';

describe('macros and formulas are never run', () => {
  test('a workbook with macros is read, and says that they were not run', async () => {
    const bytes = workbookWith(['Chest X-rays', undefined, 'It sorts.'], {
      more: { 'xl/vbaProject.bin': strToU8('macro') },
    });
    const { facts, report } = await readTable('a.xlsm', bytes);
    expect(facts).toMatchObject({ does: 'It sorts.' });
    expect(report.notes.join(' ')).toMatch(/macros\. They were not run/u);
  });

  test.each<[what: string, inside: string, says: RegExp]>([
    ['without a value', '<f>A1&amp;B1</f>', /does not say what it gives/u],
    ['that changes every day', '<f>TODAY()</f><v>46000</v>', /changes/u],
    ['from another file', "<f>'[1]Sheet1'!A1</f><v>4</v>", /another file/u],
  ])('a formula %s is refused, with its cell', async (_what, inside, says) => {
    const { troubles } = await readTable(
      'a.xlsx',
      workbookWith(['Chest X-rays', undefined, { attributes: 't="str"', inside }]),
    );
    expect(only(troubles)).toMatchObject({
      where: 'sheet “Sheet1”, cell C2',
      found: expect.stringMatching(says) as string,
    });
  });

  test('a formula that failed is refused, with its cell', async () => {
    const { troubles } = await readTable(
      'a.xlsx',
      workbookWith(['Chest X-rays', undefined, { attributes: 't="e"', inside: '<f>1/0</f><v>#DIV/0!</v>' }]),
    );
    expect(only(troubles)).toMatchObject({ where: 'sheet “Sheet1”, cell C2', text: '#DIV/0!' });
  });

  test('the value that a formula last had is read, and the report says so', async () => {
    const { facts, report } = await readTable(
      'a.xlsx',
      workbookWith([
        'Chest X-rays',
        undefined,
        { attributes: 't="str"', inside: '<f>B9&amp;"."</f><v>It sorts X-rays.</v>' },
      ]),
    );
    expect(facts['does']).toBe('It sorts X-rays.');
    expect(only(report.outcomes).entry.sources.find(({ name }) => name === 'does')?.note).toMatch(/formula/u);
  });
});

describe('a day is read where it is sure', () => {
  test.each<[cell: TestCell, from1904?: boolean]>([
    ['2026-03-04'],
    ['4 March 2026'],
    ['4th March 2026'],
    ['March 4, 2026'],
    ['Wednesday, 4 March 2026'],
    ['4 Mawrth 2026'],
    ['2026/3/4'],
    [' 4\u00A0March\u00A02026 '],
    [serialOf('2026-03-04')],
    [{ attributes: 's="1"', inside: `<v>${serialOf('2026-03-04')}</v>` }],
    [{ attributes: 's="1"', inside: `<v>${serialOf('2026-03-04') + 0.6}</v>` }],
    [{ attributes: 's="1"', inside: `<v>${serialOf('2026-03-04') - 1462}</v>` }, true],
    [{ attributes: 't="d"', inside: '<v>2026-03-04T00:00:00</v>' }],
  ])('%j is 4 March 2026', async (cell, from1904 = false) => {
    const { facts, troubles } = await readTable('a.xlsx', workbookWith(['Chest X-rays', cell], { from1904 }));
    expect([facts['statusSince'], troubles]).toEqual(['2026-03-04', []]);
  });

  test('a day of more than 12 can stand before or after the month', async () => {
    for (const text of ['25/03/2026', '03/25/2026', '25.3.2026', '03/03/2026'])
      expect((await readTable('a.xlsx', workbookWith(['Chest X-rays', text]))).facts['statusSince']).toMatch(
        /^2026-03-(?:25|03)$/u,
      );
  });

  test.each<[cell: TestCell, says: RegExp]>([
    ['04/03/2026', /can be 4 March 2026 or 3 April 2026/u],
    ['4/3/26', /no day that can be read for sure/u],
    ['March 2026', /no day/u],
    ['31 February 2026', /no day/u],
    ['soon', /no day/u],
    [2026, /no day/u],
    [{ attributes: 's="1"', inside: '<v>2026</v>' }, /none that can be meant/u],
    [{ attributes: 's="3"', inside: '<v>0.5</v>' }, /another form/u],
  ])('%j is not sure, and its cell is named', async (cell, says) => {
    const { facts, troubles } = await readTable('a.xlsx', workbookWith(['Chest X-rays', cell]));
    expect(facts).not.toHaveProperty('statusSince');
    expect(only(troubles)).toMatchObject({
      where: 'sheet “Sheet1”, cell B2',
      found: expect.stringMatching(says) as string,
    });
    expect(only(troubles).advice).not.toBe('');
  });

  test('a number in CSV is no day: a CSV file does not say from which year it counts', async () => {
    expect(only((await readTable('a.csv', 'name,statusSince\nChest X-rays,46085\n')).troubles).where).toBe(
      'row 2, column B',
    );
  });
});

describe('what spreadsheets do to words', () => {
  test('curly quotation marks stay, other spaces become plain ones, lines in a cell stay', async () => {
    const { facts } = await readTable(
      'a.xlsx',
      workbookWith([
        'Chest\u00A0X-rays',
        undefined,
        '\uFEFFIt “sorts”.\u00A0 Then:\r\n\r\n- it’s read_x000D_\n- and kept\u200B',
      ]),
    );
    expect(facts).toMatchObject({ name: 'Chest X-rays', does: 'It “sorts”.  Then:\n\n- it’s read\n- and kept' });
  });

  test('a date that Excel made of what was typed is refused where words are asked for', async () => {
    const { troubles } = await readTable(
      'a.xlsx',
      workbookWith(['Chest X-rays', undefined, { attributes: 's="1"', inside: '<v>46085</v>' }]),
    );
    expect(only(troubles).found).toMatch(/made of what was typed/u);
  });

  test('a percentage is refused: the cell holds another number than it shows', async () => {
    expect(
      only(
        (
          await readTable(
            'a.xlsx',
            workbookWith(['Chest X-rays', undefined, { attributes: 's="2"', inside: '<v>0.92</v>' }]),
          )
        ).troubles,
      ).found,
    ).toMatch(/percentage/u);
  });

  test('a telephone number that Excel keeps as a number is refused: its first zero is lost', async () => {
    const root = await projectOf();
    const bytes = workbookOf([
      {
        name: 'S',
        rows: [
          ['name', 'kind', 'phone', 'email'],
          ['Hillside', 'trust', 1632960210, 'a@example.org'],
        ],
      },
    ]);
    const report = await imported(root, 'a.xlsx', bytes, { collection: 'organisations' });
    expect(only(report.outcomes).entry.troubles.map(({ found }) => found)).toContainEqual(
      expect.stringMatching(/zero/u),
    );
  });
});

describe('joined cells', () => {
  test('across two entries or two questions are refused, with the cell and the range', async () => {
    for (const range of ['C2:D2', 'C2:C3']) {
      const rows = [
        ['name', 'statusSince', 'does', 'why'],
        ['Chest X-rays', undefined, 'It sorts.'],
      ];
      const { troubles } = await readTable('a.xlsx', workbookOf([{ name: 'Sheet1', rows, joined: [range] }]));
      expect(only(troubles)).toMatchObject({
        where: 'sheet “Sheet1”, cell C2',
        found: expect.stringContaining(range) as string,
      });
    }
  });

  test('of a form, across an answer and an empty column, are read', async () => {
    const rows = [
      ['What is it called?', 'Chest X-rays'],
      ['What does it do?', 'It sorts.'],
    ];
    const { facts } = await readTable('a.xlsx', workbookOf([{ name: 'Sheet1', rows, joined: ['B2:C2'] }]));
    expect(facts['does']).toBe('It sorts.');
  });

  test('of a form, across two questions, are refused', async () => {
    const rows = [
      ['What is it called?', 'Chest X-rays'],
      ['What does it do?', 'It sorts.'],
      ['Why do you use it?', ''],
    ];
    const { troubles } = await readTable('a.xlsx', workbookOf([{ name: 'Sheet1', rows, joined: ['B2:B3'] }]));
    expect(only(troubles).found).toContain('B2:B3');
  });
});

describe('headings', () => {
  test('in two rows, below a title, in another order and with a column of somebody’s own are read, and the rest is told', async () => {
    const rows = [
      ['Our AI tools, spring 2026'],
      ['What does it do?', 'Remarks', 'What is it called?'],
      ['does', undefined, 'name'],
      ['It sorts.', 'ask Sam', 'Chest X-rays'],
    ];
    const { facts, report } = await readTable('a.xlsx', workbookOf([{ name: 'Sheet1', rows }]));
    expect(facts).toEqual({ name: 'Chest X-rays', organisation: 'riverside', does: 'It sorts.' });
    expect(report.unmatched.map(({ where, text }) => [where, text])).toEqual([
      ['sheet “Sheet1”, cell A1', 'Our AI tools, spring 2026'],
      ['sheet “Sheet1”, cell B4', 'ask Sam'],
    ]);
  });
});
