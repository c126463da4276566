import { describe, expect, test } from 'vitest';
import { workbookOf, type TestCell } from '../../fixtures/office.ts';
import { readForm } from './form.ts';
import { imported, projectOf } from './project.ts';

describe('a record of the UK government’s standard is read through its crosswalk', () => {
  const tab = (rows: TestCell[][]) => [['Attribute', 'Guidance', 'Response'], ...rows];
  const workbook = workbookOf([
    {
      name: 'Tier 1',
      rows: tab([
        ['1.1 - Name', 'What it is called', 'Chest X-rays'],
        ['1.2 - Description', 'One sentence', 'It sorts X-rays.'],
        ['1.3 - Website URL', '', ''],
        ['1.4 - Contact email', '', 'ai@example.org'],
      ]),
    },
    {
      name: 'Tier 2',
      rows: tab([
        ['2.1.1 - Organisation or department', '', 'Riverside Hospitals (invented)'],
        ['2.1.3 - Senior responsible owner', '', 'Chief medical officer'],
        ['2.2.1 - Detailed description', '', 'It looks at each X-ray and puts urgent ones first.'],
        ['2.3.2 - Human review', '', 'A doctor looks at all of them.'],
        ['Phase', '', 'Production'],
        ['4.3 Development data', '', ''],
        ['4.3.1 - Source data name', '', 'Old X-rays'],
        ['4.4 Operational data', '', ''],
        ['4.4.1 - Source data name', '', 'New X-rays'],
      ]),
    },
  ]);

  test('its answers go to our questions, with their cells; what we do not ask is told with its attribute', async () => {
    const { facts, outcome, report } = await readForm('record.xlsx', workbook);
    expect(facts).toMatchObject({
      name: 'Chest X-rays',
      organisation: 'riverside',
      inBrief: 'It sorts X-rays.',
      answerable: 'Chief medical officer',
      humanReview: 'A doctor looks at all of them.',
      status: 'in-use',
    });
    expect(outcome.entry.sources.find(({ name }) => name === 'humanReview')?.where).toBe('sheet “Tier 2”, cell C5');
    expect(report.unmatched.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'development_data/source_data_name: Old X-rays',
        'operational_data/source_data_name: New X-rays',
      ]),
    );
  });

  test('it is refused where it is not sure in which column the answers stand', async () => {
    const rows = [
      ['Name', 'guidance', 'a'],
      ['Description', 'guidance', 'b'],
      ['Phase', 'guidance', 'c'],
      ['Human review', 'guidance', 'd'],
      ['Required training', 'guidance', 'e'],
      ['Benefit', 'guidance', 'f'],
    ];
    await expect(imported(await projectOf(), 'a.xlsx', workbookOf([{ name: 'T', rows }]))).rejects.toThrow(
      /not sure in which column/u,
    );
  });
});
