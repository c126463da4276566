import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const PROJECT = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const commands = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);
const files = ['harvest.service', 'harvest.timer', 'harvest.cron', 'harvest.workflow.yml'];

test.each(files)('deploy/%s starts commands that there are, and docs/harvesting.md tells of it', (name) => {
  const started = [...textOf(`deploy/${name}`).matchAll(/npm run (?:--silent )?([a-z-]+)/gu)].map(
    ([, command]) => command,
  );
  for (const command of started) expect(commands).toContain(command);
  expect(textOf('docs/harvesting.md')).toContain(name);
});

test('the workflow is YAML, lets no two harvests be at work, and pastes nothing that somebody typed into a command', () => {
  const document = parseDocument(textOf('deploy/harvest.workflow.yml'));
  expect(document.errors).toEqual([]);
  const workflow = document.toJS() as {
    concurrency: { group: string; 'cancel-in-progress': boolean };
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  expect(workflow.concurrency['cancel-in-progress']).toBe(false);
  for (const { run = '' } of workflow.jobs['harvest']?.steps ?? []) expect(run).not.toContain('${{');
});

test('the units for systemd have the parts that they need, each line a key and a value', () => {
  for (const name of ['harvest.service', 'harvest.timer']) {
    const lines = textOf(`deploy/${name}`)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of lines) expect(line).toMatch(/^(?:\[[A-Z][a-z]+\]|[A-Za-z]+=.+)$/u);
    expect(lines).toContain('[Unit]');
    expect(lines).toContain(name.endsWith('timer') ? '[Timer]' : '[Service]');
  }
});
