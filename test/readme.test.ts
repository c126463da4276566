import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
const [, dependencies = ''] = /^## Dependencies$(.*?)^## /msu.exec(readme) ?? [];
const named = [...dependencies.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);

test('every package earns its place in the table of the README, and the table names no other', () => {
  const {
    dependencies: own,
    devDependencies,
    optionalDependencies,
  } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const packages = Object.keys({ ...own, ...devDependencies, ...optionalDependencies });
  const isNamed = (name: string) => named.includes(name) || (name.startsWith('@types/') && named.includes('@types/*'));
  expect(packages.filter((name) => !isNamed(name))).toEqual([]);
  expect(
    named.filter((name) => name !== '@types/*' && /^(?:@[\w-]+\/)?[\w.-]+$/u.test(name) && !packages.includes(name)),
  ).toEqual([]);
});

test('no row of a table stands twice in the README', () => {
  const names = rows.map((row) => row.split('|')[1]?.trim());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every command of package.json is in the table of commands', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(
    Object.keys(scripts).filter((name) => !readme.includes(`npm run ${name}`) && !readme.includes(`npm ${name}`)),
  ).toEqual([]);
});
