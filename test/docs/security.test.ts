import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const paper = readFileSync('SECURITY.md', 'utf8');

/** The rows of the table below a heading, each as its cells. */
function rowsBelow(heading: string): string[][] {
  const [, part = ''] = paper.split(`## ${heading}\n`);
  const [section = ''] = part.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .slice(2);
}

const threats = rowsBelow('Threats, defences and tests');

test('the paper names more than twenty threats, each with its defence', () => {
  expect(threats.length).toBeGreaterThan(20);
  expect(threats.filter(([threat, defence]) => !threat || !defence)).toEqual([]);
});

test('each threat has a test, and each test that is named is there', () => {
  for (const [threat, , tests = ''] of threats) {
    const files = [...tests.matchAll(/`([^`]+)`/gu)].map(([, file = '']) => file);
    expect(files.length, threat).toBeGreaterThan(0);
    expect(
      files.filter((file) => !/^test\/.+\.(?:test|spec)\.ts$/u.test(file) || !existsSync(file)),
      threat,
    ).toEqual([]);
  }
});

test('every file and command that the paper names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = [...paper.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const links = [...paper.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
  const files = [...paper.matchAll(/`((?:deploy|src|content|docs)\/[\w./-]+)`/gu)].map(([, path = '']) => path);
  expect([...links, ...files].filter((path) => !existsSync(path))).toEqual([]);
});
