import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { validContent, writeProject } from '../fixtures/project.ts';
import { COMMAND, talkToCommand, whoSays } from './interviewee.ts';

const facts = completeEntry('notices', { name: 'Wrong lists', products: ['northlight-chest'] });

test('the command stops, goes on, writes the file and says what to do next', { timeout: 60_000 }, async () => {
  const root = await writeProject(validContent());
  const first = whoSays('notices', facts, { '\nWhat kind of notice is it?': ['/stop'] });
  const stopped = await talkToCommand(root, ['notices', '--plain'], first.answer);
  expect(stopped).toMatchObject({ status: 130, said: expect.stringContaining('npm run new -- --continue') as string });
  const second = whoSays('notices', facts);
  const { said, status } = await talkToCommand(root, ['--continue'], second.answer);
  expect(status).toBe(0);
  expect(second.asked).not.toContain('name');
  expect(said).toContain('Written: content/notices/wrong-lists.mdx');
  expect(said).toContain('The check finds nothing to put right. See it with: npm start');
  expect(said).not.toMatch(/\n\s+at |invalid/iu);
});

test('Ctrl+C among plain lines keeps what was answered', { timeout: 60_000 }, async () => {
  const cwd = await writeProject(validContent());
  const child = spawn(process.execPath, [COMMAND, 'notices'], { cwd, env: { ...process.env, BUILD_DAY: TODAY } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const prompts = said.match(/(?:^|\n)> /gu)?.length ?? 0;
    if (prompts === 1 && said.endsWith('> ')) child.stdin.write('Wrong lists\n');
    if (prompts === 2 && said.endsWith('> ')) child.kill('SIGINT');
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(130);
  const kept = JSON.parse(await readFile(join(cwd, '.cache/new/1.json'), 'utf8')) as { facts: Facts };
  expect(kept.facts).toEqual({ name: 'Wrong lists' });
});

test('a word that the command does not know is answered with how it is called', async () => {
  const cwd = await writeProject({});
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, '--plan'], { cwd, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('npm run new -- tools');
  expect(stderr).not.toMatch(/\n\s+at /u);
});

/** A terminal, by the program `script` of util-linux: what is typed is sent as keys. */
const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('in a terminal', () => {
  test('prompts take an answer, and Ctrl+C keeps it', { timeout: 60_000 }, async () => {
    const cwd = await writeProject(validContent());
    const line = `stty cols 100 rows 40; '${process.execPath}' '${COMMAND}' notices`;
    const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
      cwd,
      env: { ...process.env, BUILD_DAY: TODAY, TERM: 'xterm' },
    });
    let screen = '';
    const typed = new Set<string>();
    const onceSeen = (words: string, keys: string) => {
      if (typed.has(words) || !screen.includes(words)) return;
      typed.add(words);
      child.stdin.write(keys);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      onceSeen('What is the notice about?', 'Wrong lists\r');
      if (typed.has('What is the notice about?')) onceSeen('What kind of notice', '\u0003');
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(130);
    expect(screen).toContain('Your answers are kept.');
    const kept = JSON.parse(await readFile(join(cwd, '.cache/new/1.json'), 'utf8')) as { facts: Facts };
    expect(kept.facts).toEqual({ name: 'Wrong lists' });
  });
});
