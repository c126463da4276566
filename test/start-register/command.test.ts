import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { TODAY } from '../fixtures/entries.ts';
import { writeProject } from '../fixtures/project.ts';

const ROOT = join(import.meta.dirname, '../..');
const LEFT_OUT = /^(?:node_modules|dist|test|test-results|packs|content\/gathered|\.git|\.cache|\.astro)(?:\/|$)/u;
const GIVEN = [
  ...['--yes', '--name', 'Hill & Dale: Hospitals', '--site', 'AI at Hill & Dale', '--ods', 'rx9'],
  ...['--address', 'https://ai.hilldale.example.org/', '--colour', '#ffdd00', '--email', 'ai@hilldale.example.org'],
];

/** A copy of the repository that can be built. */
async function copyOfRepository(): Promise<string> {
  const copy = await writeProject({});
  await cp(ROOT, copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.test(relative(ROOT, path).replaceAll('\\', '/')),
  });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function run(cwd: string, script: string, ...words: string[]) {
  const env = { ...process.env, BUILD_DAY: TODAY, CARDS: 'off' };
  delete (env as NodeJS.ProcessEnv)['VITEST'];
  const command = [join(cwd, 'scripts', `${script}.ts`), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The names of the organisations and products that come with the project, as a text would say them. */
async function inventedNames(): Promise<RegExp> {
  const folders = ['content/organisations', 'content/products'];
  const files = await Promise.all(folders.map((folder) => readdir(join(ROOT, folder))));
  // Whole names: “tally” alone is a word.
  const names = files.flat().map((file) => file.replace(/\..*$/u, '').replaceAll('-', '[- ]'));
  return new RegExp(`\\b(?:${[...new Set(names)].join('|')})\\b`, 'iu');
}

describe('a register that was started', { timeout: 600_000 }, () => {
  let copy = '';
  let started: ReturnType<typeof run>;
  let built: ReturnType<typeof run>;
  beforeAll(async () => {
    copy = await copyOfRepository();
    started = run(copy, 'start-register', ...GIVEN);
    built = run(copy, 'build');
  }, 600_000);

  test('is the organisation’s own, and what was there lies in another folder', async () => {
    expect(started).toMatchObject({ status: 0, stderr: '' });
    expect((await readdir(join(copy, 'content'))).toSorted()).toEqual([
      'accessibility-tests.json',
      'care',
      'glossary',
      'organisations',
      'pages',
    ]);
    const draft = await readFile(join(copy, 'content/organisations/hill-dale-hospitals.json'), 'utf8');
    expect(JSON.parse(draft)).toEqual({
      name: 'Hill & Dale: Hospitals',
      odsCode: 'RX9',
      email: 'ai@hilldale.example.org',
    });
    const theme = JSON.parse(await readFile(join(copy, 'theme.json'), 'utf8')) as { light: object };
    expect(theme).toMatchObject({ name: 'AI at Hill & Dale', address: 'https://ai.hilldale.example.org' });
    expect(theme.light).toMatchObject({ brand: '#ffdd00', onBrand: '#000000' });
    expect(await readdir(join(copy, 'former-content/content'))).toEqual(await readdir(join(ROOT, 'content')));
  });

  test('passes the check, and is built', () => {
    const check = run(copy, 'check');
    expect(check.stdout).toMatch(/^\d+ files checked: 0 problems/mu);
    expect(check.status).toBe(0);
    expect(built).toMatchObject({ status: 0, stderr: '' });
  });

  test('says kindly that nothing is published yet', async () => {
    const home = await readFile(join(copy, 'dist/index.html'), 'utf8');
    expect(home).toContain('Nothing is published here yet: the first entries are being written.');
    expect(home).toContain('AI at Hill &amp; Dale');
    expect(home).not.toContain('invented');
  });

  test('names no invented organisation but in the examples of questions', async () => {
    const names = await inventedNames();
    const files = await readdir(join(copy, 'dist'), { recursive: true, withFileTypes: true });
    const texts = files.filter(
      (file) => file.isFile() && /\.(?:html|md|json|ndjson|csv|xml|txt|jsonld)$/u.test(file.name),
    );
    // Questions give examples, in forms and guides; so do the files that describe the data, and the feeds that programs test against.
    const questions =
      /^(?:cy\/)?edit\/(?:form|questions)\/|^data\/(?:schemas\/|feed-examples\/|(?:csv-metadata|datapackage)\.json|terms\.jsonld)/u;
    const naming: string[] = [];
    for (const file of texts) {
      const path = join(file.parentPath, file.name);
      const short = relative(join(copy, 'dist'), path);
      if (!questions.test(short) && names.test(await readFile(path, 'utf8'))) naming.push(short);
    }
    expect(texts.length).toBeGreaterThan(200);
    expect(naming).toEqual([]);
  });

  test('is not started a second time over what was written since', async () => {
    const again = run(copy, 'start-register', ...GIVEN);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('content/organisations/hill-dale-hospitals.json');
    expect(again.stderr).toContain('Nothing was changed.');
  });
});

describe('nothing is changed', () => {
  const small = {
    'theme.json': '',
    'content/organisations/riverside.json': '{ "name": "Riverside (invented)", "invented": true }',
    'content/tools/riverside/sorter.mdx': '---\nname: Sorter\norganisation: riverside\n---\n',
  };
  const inSmall = async (files: Readonly<Record<string, string>>, ...words: string[]) => {
    const cwd = await writeProject({ ...small, ...files });
    await mkdir(join(cwd, 'scripts'));
    await writeFile(join(cwd, 'theme.json'), await readFile(join(ROOT, 'theme.json')));
    const command = [join(ROOT, 'scripts/start-register.ts'), ...words];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' });
    return { status, stderr, content: await readdir(join(cwd, 'content')) };
  };

  test('where somebody wrote an entry, or put a file that is none: each is named', async () => {
    const { status, stderr, content } = await inSmall(
      { 'content/organisations/north.json': '{ "name": "North Trust" }', 'content/tools/notes.txt': 'mine' },
      ...GIVEN,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('content/organisations/north.json');
    expect(stderr).toContain('content/tools/notes.txt');
    expect(stderr).not.toContain('riverside');
    expect(content).toEqual(['organisations', 'tools']);
  });

  test('where answers cannot be taken: all are named at once', async () => {
    const { status, stderr } = await inSmall({}, '--yes', '--ods', 'R 9', '--colour', 'blue', '--email', 'me');
    expect(status).toBe(1);
    expect(stderr).toContain('--ods: What is its ODS code?  says “R 9”');
    expect(stderr).toContain('--colour: Which colour is yours?  says “blue”');
    expect(stderr).toContain('--email: Where can people write about AI and data?  says “me”');
    expect(stderr).not.toMatch(/\n\s+at |invalid/iu);
  });

  test('where an answer that must be given is not', async () => {
    const { status, stderr } = await inSmall({}, '--yes', '--name', 'North Trust');
    expect(status).toBe(1);
    expect(stderr).toContain('--address: At which address will the site be?  is missing.');
    expect(stderr).toContain('--email:');
  });
});
