import { spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { harvestReport } from '../../src/register/harvest/report.ts';
import { digestOf } from '../../src/register/digest.ts';
import { feedSite, publishedTool, publishOn, startServer, type TestServer } from './publisher.ts';
import { newRoot, put, served, settingsOf } from './run/portal.ts';

const PROJECT = join(import.meta.dirname, '../..');

let server: TestServer;
let root: string;
beforeEach(async () => {
  server = await startServer();
  root = await newRoot();
  await copyFile(join(PROJECT, 'theme.json'), join(root, 'theme.json'));
  await put(
    root,
    'content/sources/fenwick.json',
    settingsOf('fenwick', 'RX8', { feed: `${server.origin}/data/register.json` }),
  );
});
afterEach(() => server.close());

function run(words: string[] = [], env: Record<string, string> = { CANDOUR_TEST_HOSTS: new URL(server.origin).host }) {
  const child = spawn(process.execPath, [join(PROJECT, 'scripts/harvest.ts'), ...words], {
    cwd: root,
    env: { ...process.env, BUILD_DAY: '2026-11-23', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done) =>
    child.on('close', (code) => done({ code, stdout, stderr })),
  );
}

function organisation() {
  const said = {
    collection: 'organisations',
    id: 'fenwick',
    facts: { name: 'Fenwick Trust (invented)', odsCode: 'RX8' },
    translations: {},
  };
  return { ...said, digest: digestOf(said) } as unknown as ReturnType<typeof publishedTool>;
}

const publish = (...tools: ReturnType<typeof publishedTool>[]) =>
  publishOn(server, feedSite(server.origin, [organisation(), ...tools]));

test('the command gathers a feed, says what became of everything, and asks only what has changed the next time', async () => {
  publish(publishedTool(0), publishedTool(1, { status: 'wonderful' }));
  const first = await run();
  expect(first.stderr).toBe('');
  expect(first.stdout).toContain('3 received = 2 new + 1 refused');
  expect(first.stdout).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z fenwick: /mu);
  expect(first.code).toBe(0);
  expect(Object.keys(await served(root))).toEqual([
    'content/gathered/fenwick/organisations/fenwick.json',
    'content/gathered/fenwick/tools/fenwick/tool-0.json',
  ]);
  expect(await readFile(join(root, '.harvest/metrics.txt'), 'utf8')).toContain('candour_source_up{source="fenwick"} 1');
  server.asked.length = 0;
  const second = await run(['--all', '--json']);
  expect(harvestReport.parse(JSON.parse(second.stdout)).totals).toMatchObject({
    received: 3,
    unchanged: 2,
    refused: 1,
  });
  expect(server.paths()).toEqual(['/data/register.json']);
}, 60_000);

test('a person is needed when much is gone, and can accept it', async () => {
  const many = Array.from({ length: 8 }, (_, at) => publishedTool(at));
  publish(...many);
  await run();
  publish(many[0] ?? publishedTool(0));
  const held = await run(['fenwick']);
  expect(held).toMatchObject({ code: 1, stderr: '' });
  expect(held.stdout).toContain('many-gone');
  expect(held.stdout).toContain('--accept');
  const accepted = await run(['--accept', 'fenwick']);
  expect(accepted).toMatchObject({ code: 0, stderr: '' });
  expect(accepted.stdout).toContain('7 left');
  expect((await run(['--back'])).stdout).toContain('Generation 2 is served again.');
}, 60_000);

test('nothing is asked of a host on this computer that nobody has allowed', async () => {
  publish(publishedTool(0));
  const { code, stdout } = await run([], { CANDOUR_TEST_HOSTS: '' });
  expect(server.asked).toEqual([]);
  expect(stdout).toContain('content/sources/fenwick.json');
  expect(code).toBe(1);
}, 60_000);

test.each([
  [['nobody'], 'There is no source “nobody”.'],
  [['--every'], 'npm run harvest'],
  [['--remove', 'fenwick'], 'delete content/sources/fenwick.json first'],
])('%j cannot be done, and says why', async (words, because) => {
  const { code, stderr } = await run(words);
  expect(code).toBe(2);
  expect(stderr).toContain(because);
});
