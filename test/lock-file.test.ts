import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

/** The version that a package would load, as Node looks for it: beside it, then in each folder above. */
function versionFor(path: string, name: string): string | undefined {
  const beside = packages[`${path}${path && '/'}node_modules/${name}`]?.version;
  if (beside !== undefined || path === '') return beside;
  return versionFor(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

test('the lock names the right version of every platform’s files, without which “npm ci” stops', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, range]) => /^\d+\.\d+\.\d+$/u.test(range))
      .filter(([name, version]) => versionFor(path, name) !== version)
      .map(
        ([name, version]) => `${path} asks for ${name} ${version}; the lock has ${versionFor(path, name) ?? 'none'}`,
      ),
  );
  expect(missing).toEqual([]);
});
