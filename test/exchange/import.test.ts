import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chaiModelCard } from '../../src/exchange/chai-model-card.ts';
import { isRefusal } from '../../src/exchange/exchange.ts';
import { importRegister } from '../../src/exchange/import.ts';
import { crosswalkNamed, crosswalks } from '../../src/exchange/index.ts';
import { usFederal2024 } from '../../src/exchange/us-federal-2024.ts';
import { replaceGathered } from '../../src/exchange/write.ts';
import { checkContent } from '../../src/register/gate.ts';

const ON = '2026-11-23';
const fixtures = join(import.meta.dirname, '../fixtures/exchange');
const files: Record<string, string> = {
  'us-federal-2024': 'us-federal-2024.csv',
  'nl-algoritmeregister': 'nl-algoritmeregister.json',
  cprd: 'cprd.csv',
  'slam-cris': 'slam-cris.csv',
  'nihr-bioresource': 'nihr-bioresource.csv',
  'uk-atrs-records': 'uk-atrs-records.json',
  'us-fda-devices': 'us-fda-devices.csv',
  'chai-model-card': 'chai-model-card.xml',
};
let root: string;
let gathered: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-'));
  gathered = join(root, 'content', 'gathered');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function contentOf(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(
    await Promise.all(
      paths.toSorted().map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')] as const),
    ),
  );
}

test('what is imported passes the gate', async () => {
  for (const [name, file] of Object.entries(files)) {
    const crosswalk = crosswalkNamed(name);
    if (isRefusal(crosswalk)) throw new Error(crosswalk.because);
    expect(isRefusal(await importRegister(crosswalk, join(fixtures, file), { root, on: ON })), name).toBe(false);
  }
  const { problems, files: checked } = await checkContent(root, ON);
  expect(problems).toEqual([]);
  // 17 of the US inventory, the Dutch register and CPRD; the others add a source each, 4 organisations and 9 entries.
  expect(checked).toBe(17 + 5 + 4 + 9);
});

test('the same file gives the same bytes', async () => {
  const once = async () => {
    await importRegister(usFederal2024, join(fixtures, 'us-federal-2024.csv'), { root, on: ON });
    return contentOf(gathered);
  };
  expect(await once()).toEqual(await once());
});

test('an import takes the place of all that the source had, and of nothing else', async () => {
  await replaceGathered(gathered, 'us-federal-2024', [{ path: 'tools/old/gone.json', text: '{}' }]);
  await replaceGathered(gathered, 'other', [{ path: 'tools/a/stays.json', text: '{}' }]);
  await importRegister(usFederal2024, join(fixtures, 'us-federal-2024.csv'), { root, on: ON });
  const paths = Object.keys(await contentOf(gathered));
  expect(paths).not.toContain('/us-federal-2024/tools/old/gone.json');
  expect(paths).toContain('/other/tools/a/stays.json');
  expect(paths).toContain('/us-federal-2024/report.json');
  expect(await readdir(gathered)).toEqual(['other', 'us-federal-2024']);
});

test.each([
  ['a file that is not there', undefined, 'There is no file'],
  ['an empty file', '', 'The file is empty.'],
  ['another table', 'a,b\n1,2\n', 'The file has no columns'],
  [
    'a heading without rows',
    'Use Case Name,Agency,Agency Abbreviation,What is the intended purpose and expected benefits of the AI?,Stage of Development\n',
    'no rows',
  ],
  [
    'rows of which none can be taken',
    'Use Case Name,Agency,Agency Abbreviation,What is the intended purpose and expected benefits of the AI?,Stage of Development\n,A,B,C,D\n',
    'None of the 1 rows could be taken. Row 2: It has no name.',
  ],
])('%s changes nothing', async (_what, text, because) => {
  await replaceGathered(gathered, 'us-federal-2024', [{ path: 'tools/old/stays.json', text: '{}' }]);
  const before = await contentOf(root);
  const file = join(root, 'given.csv');
  if (text !== undefined) await writeFile(file, text);
  const result = await importRegister(usFederal2024, file, { root, on: ON });
  await rm(file, { force: true });
  expect(isRefusal(result) && result.because).toContain(because);
  expect(await contentOf(root)).toEqual(before);
});

test('a folder is not a file', async () => {
  expect(await importRegister(usFederal2024, root, { root, on: ON })).toEqual({ because: `“${root}” is not a file.` });
});

test('a folder of cards is one register: a bad card is refused and the others are taken', async () => {
  const folder = join(root, 'cards');
  await mkdir(folder);
  const card = await readFile(join(fixtures, 'chai-model-card.xml'), 'utf8');
  await writeFile(join(folder, '1.xml'), card);
  await writeFile(join(folder, '2.xml'), '<AppliedModelCard>');
  await writeFile(join(folder, '3.xml'), card.replace('Invented Chest Reader', 'Invented Hand Reader'));
  await writeFile(join(folder, 'README.md'), 'Not a card.');
  const report = await importRegister(chaiModelCard, folder, { root, on: ON });
  expect(report).toMatchObject({ read: 3, imported: 2, refused: 1, organisations: 0, refusedRows: [{ row: 2 }] });
  expect(Object.keys(await contentOf(gathered))).toContain(
    '/chai-model-card/products/chai-model-card-invented-hand-reader.json',
  );
  expect(await importRegister(chaiModelCard, fixtures.replace('exchange', ''), { root, on: ON })).toHaveProperty(
    'because',
  );
});

test('when writing fails the old files stay, and nothing is left beside them', async () => {
  await replaceGathered(gathered, 'a', [{ path: 'tools/x/old.json', text: '{}' }]);
  const twice = [1, 2].map(() => ({ path: 'tools/x/new.json', text: '{}' }));
  await expect(replaceGathered(gathered, 'a', twice)).rejects.toThrow('EEXIST');
  await expect(replaceGathered(gathered, 'a', [{ path: '../b/x.json', text: '{}' }])).rejects.toThrow('leads out');
  expect(Object.keys(await contentOf(gathered))).toEqual(['/a/tools/x/old.json']);
  expect(await readdir(gathered)).toEqual(['a']);
});

test('what an import that was killed had moved aside is put back before anything else', async () => {
  const nobody = 4_000_000;
  await mkdir(join(gathered, `.a.${nobody}.old`), { recursive: true });
  await writeFile(join(gathered, `.a.${nobody}.old`, 'kept.json'), '{}');
  await mkdir(join(gathered, `.a.${nobody}.new`));
  await expect(replaceGathered(gathered, 'a', [{ path: '../x.json', text: '' }])).rejects.toThrow('leads out');
  expect(Object.keys(await contentOf(gathered))).toEqual(['/a/kept.json']);
});

test('an unknown standard is answered with the nearest that is known', () => {
  expect(crosswalkNamed('nl-algorithmregister')).toMatchObject({
    because: expect.stringContaining('Did you mean “nl-algoritmeregister”?') as string,
  });
  expect(crosswalkNamed('us-federal')).toEqual({
    because: `There is no standard “us-federal”. Did you mean “us-federal-2024”? There are ${crosswalks.map(({ name }) => name).join(', ')}.`,
  });
});

test('a text that is too long for its field is cut with …, kept whole, and reported', async () => {
  const long = 'A long tale. '.repeat(400).trim();
  const file = join(root, 'given.csv');
  const heading =
    'Use Case Name,Agency,Agency Abbreviation,What is the intended purpose and expected benefits of the AI?,Stage of Development';
  await writeFile(file, `${heading}\nTale,Bureau of Invented Tales,BIT,${long},Retired\n`);
  const report = await importRegister(usFederal2024, file, { root, on: ON });
  const written = await contentOf(join(gathered, 'us-federal-2024', 'tools'));
  const facts = JSON.parse(written['/us-federal-2024-bit/tale.json'] ?? '{}') as {
    why: string;
    kept: Record<string, string>;
  };
  expect(facts.why.endsWith('…')).toBe(true);
  expect(facts.why.length).toBeLessThanOrEqual(3000);
  expect(Object.values(facts.kept)).toContain(long);
  expect(report).toMatchObject({ cut: [{ row: 2, entry: 'us-federal-2024-bit/tale', field: 'why', most: 3000 }] });
});
