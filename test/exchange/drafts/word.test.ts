import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blank, readForm } from './form.ts';
import { imported, projectOf } from './project.ts';

/** A Word form of ours with answers typed into it, or boxes ticked. */
async function filledWordForm(
  answers: Readonly<Record<string, string>>,
  ticked: Readonly<Record<string, readonly string[]>>,
): Promise<Uint8Array> {
  const files = unzipSync(await blank('docx'));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<w:tr>.*?<\/w:tr>/gsu, (row) => {
    const code = /\[([A-Za-z0-9.]+)\]/u.exec(row)?.[1] ?? '';
    const cells = row.split('<w:tc>');
    const last = cells.length - 1;
    if (answers[code] !== undefined)
      cells[last] = (cells[last] ?? '').replace(
        /<w:p>(?!.*<w:p>).*<\/w:p>/su,
        `<w:p><w:r><w:t>${answers[code]}</w:t></w:r></w:p>`,
      );
    for (const label of ticked[code] ?? [])
      cells[last] = (cells[last] ?? '').replace(
        new RegExp(`(<w:p>(?:(?!</w:p>).)*)<w14:checked w14:val="0"/>((?:(?!</w:p>).)*> ${label}<)`, 'su'),
        '$1<w14:checked w14:val="1"/>$2',
      );
    return cells.join('<w:tc>');
  });
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) });
}

describe('a Word document is read', () => {
  test('as our form, with words typed in and boxes ticked', async () => {
    const bytes = await filledWordForm(
      {
        name: 'Chest X-rays',
        does: 'It sorts X-rays.',
        statusSince: '4 March 2026',
        'hazards.2.hazard': 'It misses one.',
        'hazards.2.control': 'A doctor looks.',
      },
      { technology: ['Machine learning'], article6: ['Public task', 'Legal duty'] },
    );
    const { facts, outcome, report } = await readForm('a.docx', bytes);
    expect(outcome.entry.troubles).toEqual([]);
    expect(facts).toMatchObject({
      name: 'Chest X-rays',
      does: 'It sorts X-rays.',
      statusSince: '2026-03-04',
      technology: 'machine-learning',
    });
    expect(facts['hazards']).toEqual([{ hazard: 'It misses one.', control: 'A doctor looks.' }]);
    expect(new Set(facts['article6'] as string[])).toEqual(new Set(['e', 'c']));
    expect(report.unmatched).toEqual([]);
    expect(outcome.entry.sources.find(({ name }) => name === 'does')?.where).toMatch(/^table \d+, row \d+$/u);
  });

  const documentOf = (children: (Paragraph | Table)[]) => Packer.toBuffer(new Document({ sections: [{ children }] }));
  const paragraph = (text: string) => new Paragraph(text);
  const cell = (text: string) => new TableCell({ children: [paragraph(text)] });

  test('with our questions as headings or paragraphs, answers below; the rest is kept in the report', async () => {
    const bytes = await documentOf([
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Notes for the press office')] }),
      paragraph('Please look at this by Friday.'),
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('What is it called?')] }),
      paragraph('Chest X-rays'),
      paragraph('What does it do?'),
      paragraph('It sorts X-rays.'),
      paragraph('A doctor looks at *all* of them.'),
      new Paragraph({ text: 'first', bullet: { level: 0 } }),
      new Paragraph({ text: 'second', bullet: { level: 0 } }),
    ]);
    const { facts, report, outcome } = await readForm('a.docx', bytes);
    expect(facts['does']).toBe('It sorts X-rays.\n\nA doctor looks at \\*all\\* of them.\n\n- first\n- second');
    expect(report.unmatched.map(({ where, text }) => [where, text])).toEqual([
      ['paragraph 1', 'Notes for the press office'],
      ['paragraph 2', 'Please look at this by Friday.'],
    ]);
    expect(outcome.entry.sources.find(({ name }) => name === 'does')?.where).toBe('paragraph 6');
  });

  test('with our questions in a table', async () => {
    const row = (a: string, b: string) => new TableRow({ children: [cell(a), cell(b)] });
    const bytes = await documentOf([
      new Table({ rows: [row('1. What is it called?', 'Chest X-rays'), row('2. What does it do', 'It sorts.')] }),
    ]);
    expect((await readForm('a.docx', bytes)).facts).toMatchObject({ name: 'Chest X-rays', does: 'It sorts.' });
  });

  test('but not one that is damaged, or too long', async () => {
    const files = unzipSync(await documentOf([paragraph('What is it called?')]));
    for (const xml of ['<w:document>', `<w:document>${'<w:p/>'.repeat(700_000)}</w:document>`]) {
      const bytes = zipSync({ ...files, 'word/document.xml': strToU8(xml) });
      await expect(imported(await projectOf(), 'a.docx', bytes)).rejects.toThrow(/damaged|too long/u);
    }
  }, 120_000);
});
