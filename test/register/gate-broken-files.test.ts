import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/register/gate.ts';
import type { Problem } from '../../src/register/problem.ts';
import { inWords } from '../../src/register/problem.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import {
  checked,
  entryFile,
  json,
  mdx,
  problemsBeside,
  validContent,
  writeProject,
  type Files,
} from '../fixtures/project.ts';
import { wordsOfPrograms } from '../fixtures/plain-words.ts';

const PAGE = 'content/pages/broken.mdx';
const CARE = 'content/care/broken.json';
const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

/** The problems of one broken file beside an entry of each kind, which are all right. */
async function problemsOf(file: string, content: string | Uint8Array): Promise<readonly Problem[]> {
  const problems = await problemsBeside({ [file]: content });
  expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
  expect(wordsOfPrograms(problems)).toEqual([]);
  return problems;
}

test('an entry of each kind that is right has no problem', async () => {
  expect(await problemsBeside({})).toEqual([]);
  expect((await checked(validContent())).files).toBe(9);
});

describe('facts that cannot be read are one problem for each broken line', () => {
  test.each([
    ['a bare colon', 'name: Scans: what they are\n', 2, 'cannot be read'],
    ['a quotation that does not end', 'name: "Scans\ninBrief: a\n', 2, 'opened here and not closed'],
    ['a text that begins with a quotation', 'name: Scans\ninBrief: "Scans" are pictures\n', 3, 'cannot be read'],
    ['a tab before a line', 'name: Scans\n\tinBrief: a\n', 3, 'begins with a tab'],
    ['one question answered twice', 'name: Scans\ninBrief: a\nname: Again\n', 4, 'answered twice'],
    ['a list that does not end', 'name: [Scans\n', 3, 'cannot be read'],
    ['a line without a colon', 'name: Scans\nThis is what we do\n', 3, 'cannot be read'],
    ['lines that do not fit together', '- Scans\nname: Scans\n', 3, 'cannot be read'],
    ['text that stands too far left', 'name: Scans\ninBrief: >-\nPictures of you\n', 4, 'cannot be read'],
    ['a name for a fact, used again', 'name: &x Scans\ninBrief: *x\n', 2, 'use * or &'],
    ['a bomb of names', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n', 2, 'use * or &'],
    ['lists in lists without end', `name: ${'['.repeat(20_000)}\n`, 2, 'cannot be read'],
  ])('%s', async (_, facts, line, says) => {
    const problems = await problemsOf(PAGE, `---\n${facts}---\n\nText.\n`);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
    expect(problems[0]?.found).toContain(says);
  });

  test('several broken lines are named at once', async () => {
    const problems = await problemsOf(PAGE, '---\nname: a: b\ninBrief: c: d\n---\n');
    expect(problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  test.each([
    ['no line of hyphens before them', 'name: Scans\n', 'does not begin with a line ---'],
    ['no line of hyphens after them', '---\nname: Scans\n', 'have no line --- after them'],
    ['text before them', 'Hello\n---\nname: Scans\n---\n', 'does not begin with a line ---'],
    ['an empty file', '', 'is empty'],
    ['spaces alone', ' \n\n', 'is empty'],
  ])('MDX with %s', async (_, content, says) => {
    expect(await problemsOf(PAGE, content)).toMatchObject([{ line: 1, found: expect.stringContaining(says) }]);
  });

  test.each([
    ['an empty file', '', 1, 'is empty'],
    ['a list', '["a"]', 1, 'is a list'],
    ['a text', '"hello"', 1, 'is the text “hello”'],
    ['a bracket that does not close', '{\n  "name": "Scans"\n', 3, 'cannot be read'],
    ['a comma that lacks', '{\n  "name": "Scans"\n  "inBrief": "Pictures"\n}\n', 3, 'cannot be read'],
    ['one question answered twice', '{\n  "name": "Scans",\n  "name": "Again"\n}\n', 3, 'answered twice'],
    ['objects in objects without end', '{"a":'.repeat(30_000), 1, 'cannot be read'],
  ])('JSON with %s', async (_, content, line, says) => {
    const [first] = await problemsOf(CARE, content);
    expect(first).toMatchObject({ line, found: expect.stringContaining(says) });
  });
});

describe('bytes', () => {
  test('that are not UTF-8 are named with their line', async () => {
    const latin1 = bytes('---\nname: Scans\ninBrief: Caf', 0xe9, ' and more\n---\n');
    expect(await problemsOf(PAGE, latin1)).toMatchObject([
      { line: 3, found: expect.stringContaining('not in the encoding UTF-8') },
    ]);
  });

  test.each([
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x2d, 0x00, 0x2d, 0x00)],
    ['half a letter', bytes('---\nname: ', 0xc3, '\n---\n')],
    ['an overlong slash', bytes('---\nname: ', 0xc0, 0xaf, '\n---\n')],
    ['half of a pair', bytes('---\nname: ', 0xed, 0xa0, 0x80, '\n---\n')],
  ])('that are %s are not UTF-8', async (_, content) => {
    expect((await problemsOf(PAGE, content))[0]?.found).toContain('UTF-8');
  });

  test.each([
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0xff, 0xd8)],
    ['a PDF', bytes('%PDF-1.7\n', 0xe2, 0xe3)],
    ['a document of Word or Excel', bytes('PK', 3, 4, 20, 0)],
  ])('that are %s are named as such', async (kind, content) => {
    expect((await problemsOf(PAGE, content))[0]?.found).toContain(`The file is ${kind}, whatever its name says.`);
  });

  test('that are UTF-16 without a mark are no entry', async () => {
    expect(await problemsOf(PAGE, bytes('-', 0, '-', 0, '-', 0, '\n', 0))).toHaveLength(1);
  });

  test('of 5 MB are too many, and are not read further', async () => {
    const large = mdx(completeEntry('pages'), 'word '.repeat(1024 * 1024));
    expect(await problemsOf(PAGE, large)).toMatchObject([
      { line: 1, found: 'The file is 5.0 MB large; the most is 0.5 MB.' },
    ]);
  });

  test('with a byte order mark before them are taken', async () => {
    expect(await problemsOf(PAGE, `\uFEFF${mdx(completeEntry('pages'), 'Text.')}`)).toEqual([]);
    expect(await problemsOf(CARE, `\uFEFF${json(completeEntry('care'))}`)).toEqual([]);
  });

  test('with the line ends of Windows are taken, and give the same entry', async () => {
    const text = mdx(completeEntry('pages'), '## One\n\nTwo\nlines.');
    const { entries, problems } = await checked({
      'content/pages/a.mdx': text,
      'content/pages/b.mdx': text.replaceAll('\n', '\r\n'),
    });
    expect(problems).toEqual([]);
    expect(entries.pages.get('b')?.facts).toEqual(entries.pages.get('a')?.facts);
    expect(entries.pages.get('b')?.body).toBe(entries.pages.get('a')?.body);
  });
});

describe('a picture', () => {
  const withPicture = mdx(completeEntry('pages'), 'One.\n\n<Figure src="/media/scanner.jpg" alt="A scanner" />');
  const line = withPicture.split('\n').findIndex((text) => text.startsWith('<Figure')) + 1;

  test('that is missing is named with its line, and where to put it', async () => {
    expect(await problemsOf(PAGE, withPicture)).toMatchObject([
      {
        line,
        found: 'The picture “/media/scanner.jpg” is not there.',
        advice: 'Put the file at public/media/scanner.jpg, or correct the name.',
      },
    ]);
  });

  test('that is there is no problem', async () => {
    expect(await problemsBeside({ [PAGE]: withPicture, 'public/media/scanner.jpg': bytes(0xff, 0xd8) })).toEqual([]);
  });

  test('that is a folder is missing', async () => {
    expect(await problemsBeside({ [PAGE]: withPicture, 'public/media/scanner.jpg/x': 'x' })).toHaveLength(1);
  });
});

test('a link to a file elsewhere is refused, whether or not the file is there', async () => {
  const root = await writeProject({ 'secret.json': json(completeEntry('care')) });
  await mkdir(join(root, 'content/care'), { recursive: true });
  await symlink(join(root, 'secret.json'), join(root, 'content/care/there.json'));
  await symlink(join(root, 'nowhere.json'), join(root, 'content/care/gone.json'));
  const { problems, entries } = await checkContent(root, TODAY);
  expect(problems.map(({ file, found }) => [file, found])).toEqual([
    ['content/care/gone.json', 'This is a link to another file, not a file.'],
    ['content/care/there.json', 'This is a link to another file, not a file.'],
  ]);
  expect(entries.care.size).toBe(0);
});

test('a project without content has no entries and no problems', async () => {
  expect(await checkContent(await writeProject({ 'README.md': 'Hello' }), TODAY)).toMatchObject({
    problems: [],
    files: 0,
  });
});

test('all that is wrong is named at once, each by file and line, and no file is changed', async () => {
  const tool = completeEntry('tools');
  const broken: Files = {
    'content/pages/malformed.mdx': '---\nname: a: b\n---\n',
    'content/pages/latin.mdx': bytes('---\nname: ', 0xe9, '\n---\n'),
    'content/pages/large.mdx': mdx(completeEntry('pages'), 'word '.repeat(1024 * 1024)),
    'content/pages/picture.mdx': mdx(completeEntry('pages'), '<Figure src="/media/none.jpg" alt="None" />'),
    'content/pages/code.mdx': mdx(completeEntry('pages'), '{process.exit(1)}'),
    ...entryFile('tools', 'riverside/day', { ...tool, published: '2026-02-30' }),
    ...entryFile('tools', 'nowhere/stranger', { ...tool, organisation: 'nowhere' }),
    ...entryFile('tools', 'riverside/dangling', { ...tool, product: 'nothing-like-it' }),
    ...entryFile('tools', 'riverside/climbing', { ...tool, organisation: '../riverside' }),
    ...entryFile('tools', 'riverside/blank', { ...tool, limits: 'TBC' }),
    ...entryFile('tools', 'riverside/twice', tool),
    'content/tools/riverside/twice.json': json(tool),
    'content/tools/Riverside/capital.mdx': mdx(tool),
    'content/toolz/riverside/x.mdx': mdx(tool),
  };
  const root = await writeProject({ ...validContent(), ...broken });
  const { problems } = await checkContent(root, TODAY);
  expect([...new Set(problems.map(({ file }) => file))]).toEqual(
    Object.keys(broken)
      .sort()
      .filter((file) => file !== 'content/tools/riverside/twice.json'),
  );
  expect(wordsOfPrograms(problems)).toEqual([]);
  for (const problem of problems) expect(inWords(problem)).toMatch(/^content\/\S+, line \d+\n {2}\S/u);
  for (const [path, content] of Object.entries({ ...validContent(), ...broken }))
    expect((await readFile(join(root, path))).equals(Buffer.from(content)), path).toBe(true);
  expect((await readdir(root)).sort()).toEqual(['content']);
});
