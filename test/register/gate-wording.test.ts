import sharp from 'sharp';
import { expect, test } from 'vitest';
import { completeEntry } from '../fixtures/entries.ts';
import { checked, entryFile, mdx, validContent } from '../fixtures/project.ts';

const PATH = 'content/tools/riverside/x.mdx';
const tool = (facts = {}, story = '') => ({ [PATH]: mdx(completeEntry('tools', facts), story) });
const beside = async (files: Record<string, string | Uint8Array>) => checked({ ...validContent(), ...files });

test('a remark on style stops nothing and names line, question and words', async () => {
  const { problems, remarks } = await beside(tool({ why: 'It is for hypertension.' }));
  expect(problems.filter(({ file }) => file === PATH)).toEqual([]);
  expect(remarks.filter(({ file }) => file === PATH)).toEqual([
    expect.objectContaining({
      check: 'jargon',
      field: 'why',
      question: 'Why do you use it?',
      found: 'says “hypertension”.',
      line: expect.any(Number),
    }),
  ]);
});

test('personal data stops the build', async () => {
  const { problems } = await beside(tool({ why: 'Call 07700 900123 to ask.' }));
  expect(problems).toContainEqual(expect.objectContaining({ file: PATH, field: 'why', check: 'personal-data' }));
});

test('personal data in the longer story is told on its line of the file', async () => {
  const { problems } = await beside(tool({}, '## How\n\nWe began.\n\nCall 07700 900123 to ask.'));
  const [first] = problems.filter(({ file }) => file === PATH);
  const lines = tool({}, '## How\n\nWe began.\n\nCall 07700 900123 to ask.')[PATH]?.split('\n') ?? [];
  expect(first?.line).toBe(lines.findIndex((line) => line.includes('07700')) + 1);
});

test('the project’s settings decide what stops the build', async () => {
  const strict = { 'checks.json': '{ "weights": { "jargon": "error", "personal-data": "remark" } }' };
  const { problems, remarks } = await beside({ ...strict, ...tool({ why: 'Call 07700 900123 for hypertension.' }) });
  expect(problems.map(({ check }) => check)).toEqual(['jargon']);
  expect(remarks.map(({ check }) => check)).toContain('personal-data');
});

test('settings that do not fit say what to mend', async () => {
  await expect(beside({ 'checks.json': '{ "weights": { "jargn": "error" } }' })).rejects.toThrow(
    /checks\.json.*jargn/su,
  );
});

test('what others wrote is not held to our style', async () => {
  const gathered = {
    'content/gathered/nl-algoritmeregister/tools/riverside/y.json':
      entryFile('products', 'y', {})['content/products/y.json'] ?? '',
  };
  const { remarks } = await beside(gathered);
  expect(remarks.filter(({ file }) => file.includes('gathered'))).toEqual([]);
});

test('a picture that tells where it was taken is refused, and one without hidden data is not', async () => {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } }).jpeg();
  const withPlace = await picture
    .clone()
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .toBuffer();
  const story = '<Figure src="/media/a.jpg" alt="A scanner" />';
  const bad = await beside({ ...tool({}, story), 'public/media/a.jpg': withPlace });
  expect(bad.problems).toEqual([
    expect.objectContaining({ check: 'personal-data', found: expect.stringContaining('Exif') }),
  ]);
  const good = await beside({ ...tool({}, story), 'public/media/a.jpg': await picture.toBuffer() });
  expect(good.problems).toEqual([]);
});
