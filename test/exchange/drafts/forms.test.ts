import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../../src/model/index.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { filledIn, filledWorkbook, workbookOf, type TestCell } from '../../fixtures/office.ts';
import { only } from '../../fixtures/register.ts';
import { blank, ENTRY, FACTS, readForm } from './form.ts';
import { imported, projectOf } from './project.ts';

const { fields } = collectionOf('tools');

/** The texts of the first sheet of a filled template, row by row, for whoever takes it apart. */
function rowsOf(workbook: Uint8Array): TestCell[][] {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gsu)].map(([, row = '']) => {
    const cells: TestCell[] = [];
    for (const [, letter = 'A', inside = ''] of row.matchAll(/<c r="([A-F])\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/gsu)) {
      const day = /^<v>(\d+)<\/v>$/u.exec(inside)?.[1];
      const text = /<t[^>]*>(.*?)<\/t>/su.exec(inside)?.[1];
      const words = text
        ?.replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      cells[letter.charCodeAt(0) - 65] = day === undefined ? words : { attributes: 's="1"', inside: `<v>${day}</v>` };
    }
    return cells;
  });
}

describe('a filled workbook is read whole', () => {
  const filled = async () => rowsOf(filledWorkbook(await blank('xlsx'), filledIn(fields, FACTS)));
  const column = (rows: TestCell[][], ...order: (number | undefined)[]) =>
    rows.map((row) => order.map((at) => (at === undefined ? undefined : row[at])));

  test('as it is', async () => {
    const { facts, outcome, report } = await readForm(
      'a.xlsx',
      workbookOf([{ name: 'AI tools', rows: await filled() }]),
    );
    expect(facts).toEqual(FACTS);
    expect([outcome.entry.troubles, report.unmatched]).toEqual([[], []]);
  });

  test('with its columns moved, a blank one among them, and its title and headings taken out', async () => {
    const rows = column(await filled(), 3, undefined, 2, 1, 0).slice(2);
    expect((await readForm('a.xlsx', workbookOf([{ name: 'Sheet1', rows }]))).facts).toEqual(FACTS);
  });

  test('with its headings renamed', async () => {
    const [title = [], , ...rest] = await filled();
    const rows = [title, ['Nr', 'Frage', 'Hinweis', 'Unsere Antworten'], ...rest];
    expect((await readForm('a.xlsx', workbookOf([{ name: 'Sheet1', rows }]))).facts).toEqual(FACTS);
  });

  test('without its codes: the words of the questions are enough', async () => {
    const rows = column(await filled(), 1, 2, 3);
    expect((await readForm('a.xlsx', workbookOf([{ name: 'Sheet1', rows }]))).facts).toEqual(FACTS);
  });

  test('with its rows in another order', async () => {
    const [title = [], head = [], ...rest] = await filled();
    const { facts } = await readForm(
      'a.xlsx',
      workbookOf([{ name: 'Sheet1', rows: [title, head, ...rest.toReversed()] }]),
    );
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(FACTS).toSorted());
  });

  test('with the rows of a record copied for a fourth', async () => {
    const rows = await filled();
    const hazards = (at: number) => rows.filter(([code]) => String(code).startsWith(`hazards.${at}.`));
    const fourth = hazards(3).map((row) => [row[0], row[1], row[2], `Fourth: ${String(row[0])}`]);
    for (const at of [1, 2, 3]) for (const row of hazards(at)) row[3] = `${at}: ${String(row[0])}`;
    const place = rows.findLastIndex(([code]) => String(code).startsWith('hazards.3.')) + 1;
    rows.splice(place, 0, ...fourth);
    const { facts } = await readForm('a.xlsx', workbookOf([{ name: 'Sheet1', rows }]));
    expect((facts['hazards'] as Facts[]).map(({ hazard }) => hazard)).toEqual([
      '1: hazards.1.hazard',
      '2: hazards.2.hazard',
      '3: hazards.3.hazard',
      'Fourth: hazards.3.hazard',
    ]);
  });

  test('with a second entry in the next column', async () => {
    const template = await blank('xlsx');
    const one = filledWorkbook(template, filledIn(fields, FACTS));
    const both = filledWorkbook(one, filledIn(fields, { ...FACTS, name: 'Stroke scans' }), 'E');
    const root = await projectOf();
    const report = await imported(root, 'a.xlsx', both);
    expect(report.outcomes.map((outcome) => ('path' in outcome ? outcome.path : outcome.because))).toEqual([
      ENTRY,
      'content/tools/riverside/stroke-scans.mdx',
    ]);
  });

  test('in Welsh', async () => {
    const template = await blank('xlsx', 'cy');
    expect((await readForm('a.xlsx', filledWorkbook(template, filledIn(fields, FACTS)))).facts).toEqual(FACTS);
  });

  test('and each answer says the sheet and cell that it came from', async () => {
    const { outcome, report } = await readForm('a.xlsx', filledWorkbook(await blank('xlsx'), filledIn(fields, FACTS)));
    const sources = outcome.entry.sources;
    expect(new Set(sources.map(({ name }) => name))).toEqual(new Set(Object.keys(FACTS)));
    for (const { where } of sources) expect(where).toMatch(/^sheet “.+”, cell D\d+$/u);
    expect(report.folder).toMatch(/^imported\//u);
  });

  test('but an answer given twice, with other words, is refused at the second cell', async () => {
    const rows = [
      ['Question', 'Answer'],
      ['What is it called?', 'Chest X-rays'],
      ['name', 'Something else'],
      ['What does it do?', 'It sorts.'],
    ];
    const root = await projectOf();
    const { entry } = only(
      (await imported(root, 'a.xlsx', workbookOf([{ name: 'S', rows }]), { organisation: 'riverside' })).outcomes,
    );
    expect(only(entry.troubles)).toMatchObject({
      where: 'sheet “S”, cell B3',
      found: expect.stringContaining('same question') as string,
    });
  });
});
