import { describe, expect, test } from 'vitest';
import { completeEntry, type Facts } from '../fixtures/entries.ts';
import { json, mdx, problemsBeside } from '../fixtures/project.ts';

/** What is wrong with a file, as “line field”. */
async function linesOf(file: string, content: string): Promise<string[]> {
  const problems = await problemsBeside({ [file]: content });
  return problems.filter((problem) => problem.file === file).map(({ line, field }) => `${line} ${field ?? ''}`.trim());
}

/** The number of the line on which a text first stands. */
const lineOf = (content: string, text: string) => content.split('\n').findIndex((line) => line.includes(text)) + 1;

const TOOL = 'content/tools/riverside/x.mdx';
const tool = (given: Facts, body?: string) => mdx(completeEntry('tools', given), body);

describe('in MDX', () => {
  test('a wrong answer is named on the line of its question', async () => {
    const content = tool({ limits: 'TBC', status: 'on' });
    expect(await linesOf(TOOL, content)).toEqual([
      `${lineOf(content, 'status: on')} status`,
      `${lineOf(content, 'limits: TBC')} limits`,
    ]);
  });

  test('an answer over several lines is named on the line on which it begins', async () => {
    const content = mdx(completeEntry('tools')).replace(/^limits: .*$/mu, 'limits: >-\n  lorem ipsum\n  and more');
    expect(await linesOf(TOOL, content)).toEqual([`${lineOf(content, 'limits: >-')} limits`]);
  });

  test('an item of a list is named on its own line', async () => {
    const content = tool({ places: ['Hill Road', 'TBC', 'River Street'], care: ['scans', 'nowhere'] });
    expect(await linesOf(TOOL, content)).toEqual([
      `${lineOf(content, '- nowhere')} care.1`,
      `${lineOf(content, '- TBC')} places.1`,
    ]);
  });

  test('a field in a record is named on its own line', async () => {
    const hazards = [
      { hazard: 'It could miss one.', control: 'A doctor looks.' },
      { hazard: 'It could be slow.', control: 'TBC' },
    ];
    const content = tool({ hazards });
    expect(await linesOf(TOOL, content)).toEqual([`${lineOf(content, 'control: TBC')} hazards.1.control`]);
  });

  test('a field that lacks in a record is named on the line of the record', async () => {
    const hazards = [{ hazard: 'It could miss one.', control: 'A doctor looks.' }, { hazard: 'It could be slow.' }];
    const content = tool({ hazards });
    expect(await linesOf(TOOL, content)).toEqual([`${lineOf(content, 'It could be slow.')} hazards.1.control`]);
  });

  test('a part of a reason is named on its own line, and one that lacks on that of the reason', async () => {
    const content = tool({ leaving: { noAnswer: 'withheld', ground: 'shame' } });
    const noAnswer = lineOf(content, 'leaving:');
    expect(await linesOf(TOOL, content)).toEqual([
      `${noAnswer} leaving.because`,
      `${lineOf(content, 'shame')} leaving.ground`,
    ]);
  });

  test('a question that lacks is named on the first line of the facts', async () => {
    expect(await linesOf(TOOL, tool({ limits: undefined }))).toEqual(['2 limits']);
  });

  test('a name that is not known is named on its line', async () => {
    const content = mdx({ ...completeEntry('tools'), zebra: 'It has stripes.' });
    expect(await linesOf(TOOL, content)).toEqual([`${lineOf(content, 'zebra:')} zebra`]);
  });

  test('HTML in an answer is named on the line of its question', async () => {
    const content = tool({ limits: 'It is <b>bold</b>.' });
    expect(await linesOf(TOOL, content)).toEqual([`${lineOf(content, 'limits:')} limits`]);
  });

  test('comments and empty lines among the facts count', async () => {
    const content = mdx(completeEntry('tools', { limits: 'TBC' })).replace('---\n', '---\n# A comment\n\n\n');
    expect(await linesOf(TOOL, content)).toEqual([`${lineOf(content, 'limits: TBC')} limits`]);
  });

  test('a fault in the longer story is named on its line of the file', async () => {
    const content = tool({}, 'One.\n\n## Two\n\n{three}\n\n<b>four</b>\n\n[five](javascript:x)');
    const lines = ['{three}', '<b>', '[five]'].map((text) => String(lineOf(content, text)));
    expect(await linesOf(TOOL, content)).toEqual(lines);
    expect(await linesOf(TOOL, content.replaceAll('\n', '\r\n'))).toEqual(lines);
  });

  test('a story that begins at once after the facts counts from there', async () => {
    const content = `${mdx(completeEntry('tools'))}{one}\n`;
    expect(await linesOf(TOOL, content)).toEqual([String(lineOf(content, '{one}'))]);
  });

  test('a story that cannot be read is named where it breaks', async () => {
    const content = tool({}, 'One.\n\nTwo <3 three.\n');
    expect(await linesOf(TOOL, content)).toEqual([String(lineOf(content, '<3'))]);
  });
});

describe('in JSON', () => {
  const CARE = 'content/care/x.json';
  const PRODUCT = 'content/products/x.json';

  test('a wrong answer is named on the line of its question', async () => {
    const content = json(completeEntry('care', { inBrief: 'TBC', aiHere: 5 }));
    expect(await linesOf(CARE, content)).toEqual([
      `${lineOf(content, '"inBrief"')} inBrief`,
      `${lineOf(content, '"aiHere"')} aiHere`,
    ]);
  });

  test('a field in a record and an item of its list are named on their own lines', async () => {
    const subProcessors = [
      { name: 'Cloudstead (invented)', does: 'Runs the computers', countries: ['GB'] },
      { name: 'Otherstead (invented)', does: 'n/a', countries: ['GB', 'XX'] },
    ];
    const content = json(completeEntry('products', { subProcessors }));
    expect(await linesOf(PRODUCT, content)).toEqual([
      `${lineOf(content, '"n/a"')} subProcessors.1.does`,
      `${lineOf(content, '"XX"')} subProcessors.1.countries.1`,
    ]);
  });

  test('a question that lacks is named on the first line', async () => {
    expect(await linesOf(CARE, json(completeEntry('care', { inBrief: undefined })))).toEqual(['1 inBrief']);
  });

  test('lines count whatever the indent, and with line ends of Windows', async () => {
    const content = JSON.stringify(completeEntry('care', { aiHere: 'TBC' }), null, '\t');
    const line = `${lineOf(content, '"aiHere"')} aiHere`;
    expect(await linesOf(CARE, content)).toEqual([line]);
    expect(await linesOf(CARE, content.replaceAll('\n', '\r\n'))).toEqual([line]);
  });
});

test('the problems of a file stand in the order of its lines, and files in the order of their names', async () => {
  const page = (given: Facts) => mdx(completeEntry('pages', given), '{one}');
  const problems = await problemsBeside({
    'content/pages/b.mdx': page({ lastChecked: 'x' }),
    'content/pages/a.mdx': page({ name: 'TBC' }),
  });
  expect(problems.map(({ file, line }) => `${file} ${line}`)).toEqual([
    ...['content/pages/a.mdx 2', 'content/pages/a.mdx 7', 'content/pages/b.mdx 4', 'content/pages/b.mdx 7'],
  ]);
});
