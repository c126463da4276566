import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { checkFile, type Surroundings } from '../../src/register/check-file.ts';
import type { ContentFile } from '../../src/register/files.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';

let root = '';
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'candour-check-file-'))));
afterEach(() => rm(root, { recursive: true }));

const PATH = 'content/tools/riverside/x-rays.mdx';
const tool: ContentFile = {
  path: PATH,
  collection: 'tools',
  id: 'riverside/x-rays',
  language: 'en',
  version: 'original',
  kind: 'mdx',
};
/** Every name that an example gives is there, and so are two organisations. */
const everything = {
  has: (id: string) => id !== 'nowhere',
  [Symbol.iterator]: () => ['riverside', 'fenwick'].values(),
};
const around = (): Surroundings => ({
  root,
  today: TODAY,
  ids: Object.fromEntries(collectionNames.map((name) => [name, everything])) as unknown as Surroundings['ids'],
});

async function check(text: string, file: Partial<ContentFile> = {}, original?: Facts) {
  const whole = { ...tool, ...file };
  await mkdir(dirname(join(root, whole.path)), { recursive: true });
  await writeFile(join(root, whole.path), text);
  return checkFile(whole, around(), original);
}
const entry = (given: Facts = {}, story = '') =>
  `---\n${stringify(completeEntry('tools', { organisation: 'riverside', ...given }))}---\n${story}`;
const said = (problems: readonly { readonly line: number; readonly found: string }[]) =>
  problems.map(({ line, found }) => [line, found]);

test('a complete entry has nothing to put right, and is no draft', async () => {
  expect(await check(entry())).toMatchObject({ problems: [], draft: false, body: '' });
});

test('an entry that nobody has approved is a draft, and one that was gathered is none', async () => {
  const open = entry({ publicationApprovedBy: undefined, publicationApprovedOn: undefined });
  expect(await check(open)).toMatchObject({ draft: true });
  expect(await check(open, { source: 's' })).toMatchObject({ draft: false });
});

describe('the longer story', () => {
  test('is given without empty lines about it, and its line is where its words begin', async () => {
    const { body, bodyLine } = await check(entry({}, '\n\n\nIt began in spring.\n\n'));
    const plain = await check(entry({}, 'It began in spring.'));
    expect([body, plain.body]).toEqual(['It began in spring.', 'It began in spring.']);
    expect(bodyLine).toBe(plain.bodyLine + 3);
  });

  test('that may not stand there is told with the line on which it does', async () => {
    const { problems, bodyLine } = await check(entry({}, '\nFirst.\n\n<script>alert(1)</script>\n'));
    expect(problems.map(({ line }) => line)).toEqual([bodyLine + 2]);
    expect(problems[0]).toMatchObject({ file: PATH });
  });

  test('with a picture that is not there says where to put it; one that is there is right', async () => {
    const figure = '<Figure src="/media/ward.png" alt="A ward." />\n';
    const { problems } = await check(entry({}, figure));
    expect(problems).toMatchObject([
      {
        file: PATH,
        found: 'The picture “/media/ward.png” is not there.',
        advice: 'Put the file at public/media/ward.png, or correct the name.',
      },
    ]);
    await mkdir(join(root, 'public/media'), { recursive: true });
    await writeFile(join(root, 'public/media/ward.png'), 'x');
    expect((await check(entry({}, figure))).problems).toEqual([]);
    await rm(join(root, 'public/media/ward.png'));
    await mkdir(join(root, 'public/media/ward.png'));
    expect((await check(entry({}, figure))).problems).toHaveLength(1);
  });
});

describe('the organisation of an entry', () => {
  test('is that of its folder', async () => {
    const { problems } = await check(entry({ organisation: 'fenwick' }));
    expect(problems).toMatchObject([
      {
        field: 'organisation',
        found: 'says “fenwick”, and the file lies in the folder “riverside”.',
        advice: 'Move the file to the folder of its organisation, or correct the name.',
      },
    ]);
  });

  test('that is not there is told once', async () => {
    const { problems } = await check(entry({ organisation: 'nowhere' }));
    expect(problems.map(({ field }) => field)).toEqual(['organisation']);
  });

  test('of what was gathered must be there, and nothing else that it names', async () => {
    const gathered = { source: 's', path: 'content/gathered/tools/nowhere/x.mdx', id: 'nowhere/x' };
    const { problems } = await check(entry({ organisation: 'nowhere', product: 'nowhere' }), gathered);
    expect(problems).toMatchObject([
      {
        field: 'organisation',
        found: 'names “nowhere”, and there is no such organisation.',
        advice: 'Gather from its source again.',
      },
    ]);
    expect((await check(entry({ product: 'nowhere' }), { source: 's' })).problems).toEqual([]);
    expect((await check(entry({ product: 'nowhere' }))).problems).toHaveLength(1);
  });
});

describe('a file that cannot be read', () => {
  const broken = (more = '') => `---\nname: Chest X-rays\n${more}limits: [\n---\n`;

  test('is told with its line, and holds nothing', async () => {
    const checked = await check(broken());
    expect(checked).toMatchObject({ facts: {}, body: '', bodyLine: 1 });
    expect(checked.problems.length).toBeGreaterThan(0);
    expect(checked.problems.every(({ file }) => file === PATH)).toBe(true);
    expect(checked.lineOf(['name'])).toBe(1);
  });

  test('is a draft while it has a name and names no approval', async () => {
    expect((await check(broken())).draft).toBe(true);
    expect((await check(broken('publicationApprovedBy: Somebody\n'))).draft).toBe(false);
    expect((await check('---\nlimits: [\n---\n')).draft).toBe(false);
    expect((await check(broken(), { source: 's' })).draft).toBe(false);
    expect((await check(broken(), { version: 'translation', language: 'cy' }, {})).draft).toBe(false);
  });

  test('of a kind that nobody approves is no draft', async () => {
    const word = { path: 'content/glossary/ai.mdx', collection: 'glossary' as CollectionName, id: 'ai' };
    expect((await check(broken(), word)).draft).toBe(false);
  });
});

describe('another version of an entry', () => {
  const original = completeEntry('tools', { organisation: 'riverside' });

  test('is checked as words beside the first, and is never a draft', async () => {
    const cy = { path: 'content/tools/riverside/x-rays.cy.mdx', version: 'translation', language: 'cy' } as const;
    const words = stringify({ name: 'Pelydrau-X', translatedBy: 'person', translatedOn: '2026-11-02' });
    expect(await check(`---\n${words}---\n`, cy, original)).toMatchObject({ problems: [], draft: false });
    const { problems } = await check(`---\n${words}status: pilot\n---\n`, cy, original);
    expect(said(problems)).toEqual([[5, expect.stringContaining('is a fact')]]);
  });

  test('in Easy Read has lines and no longer story', async () => {
    const easy = { path: 'content/tools/riverside/x-rays.easy.mdx', version: 'easy-read' } as const;
    const lines = [{ says: 'A computer looks at your X-ray.', picture: 'computer' }];
    const facts = stringify({ madeOn: '2026-11-02', tried: 'Six people read it.', lines });
    expect(await check(`---\n${facts}---\n`, easy, original)).toMatchObject({ problems: [], draft: false, body: '' });
    expect((await check(`---\n${facts}---\nA story.\n`, easy, original)).problems.length).toBeGreaterThan(0);
    expect((await check(`---\nmadeOn: soon\n---\n`, easy, original)).problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['madeOn', 'lines']),
    );
  });
});
