import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/data/packages/bill-of-materials.ts';
import { licenceTexts } from '../../../src/data/packages/licence-texts.ts';
import { readLock } from '../../../src/data/packages/lock.ts';
import { json, writeProject } from '../../fixtures/project.ts';

const sha512 = `sha512-${Buffer.from('a digest').toString('base64')}`;

/** A lock file of a program that uses two packages, one of which has a file for each system. */
const lock = {
  packages: {
    '': { name: 'portal', version: '1.0.0', license: 'MIT', dependencies: { search: '1.0.0', '@types/x': '2.0.0' } },
    'node_modules/search': {
      version: '1.0.0',
      license: 'MIT OR Apache-2.0',
      integrity: sha512,
      dependencies: { words: '^1.0.0' },
      optionalDependencies: { '@search/linux': '1.0.0', '@search/windows': '1.0.0' },
    },
    'node_modules/search/node_modules/words': { version: '1.0.0', license: 'ISC' },
    'node_modules/words': { version: '2.0.0', license: 'ISC' },
    'node_modules/@search/linux': { version: '1.0.0', license: 'MIT', os: ['linux'], optional: true },
    'node_modules/@search/windows': { version: '1.0.0', os: ['win32'], optional: true },
    'node_modules/@types/x': { version: '2.0.0', license: 'BSD', dev: true },
  },
};

async function portal() {
  const root = await writeProject({
    'package-lock.json': json(lock),
    'node_modules/search/LICENSE.md': 'The same licence\r\nin two packages',
    'node_modules/words/licence': 'The same licence\nin two packages\n',
    'node_modules/@types/x/LICENSE': 'Of a package for tests',
  });
  const read = readLock(root);
  if (!read) throw new Error('There is a lock file.');
  return { root, ...read };
}

test('the bill of materials has every package with its version, digest, licence, use, and what it uses', async () => {
  const { program, packages } = await portal();
  const bill = JSON.parse(billOfMaterials(program, packages, '2026-11-23')) as Record<string, unknown>;
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    serialNumber: expect.stringMatching(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    ) as unknown,
    metadata: { timestamp: '2026-11-23T00:00:00Z', component: { name: 'portal', type: 'application' } },
    components: [
      { group: '@search', name: 'linux', scope: 'optional' },
      {
        name: 'windows',
        purl: 'pkg:npm/%40search/windows@1.0.0',
        licenses: [{ license: { id: 'MIT', acknowledgement: 'concluded' } }],
      },
      { group: '@types', name: 'x', scope: 'excluded', licenses: [{ license: { name: 'BSD' } }] },
      {
        name: 'search',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: Buffer.from('a digest').toString('hex') }],
        licenses: [{ expression: 'MIT OR Apache-2.0' }],
      },
      { name: 'words', version: '1.0.0' },
      { name: 'words', version: '2.0.0' },
    ],
  });
  expect(bill['dependencies']).toEqual(
    expect.arrayContaining([
      { ref: 'portal@1.0.0', dependsOn: ['@types/x@2.0.0', 'search@1.0.0'] },
      { ref: 'search@1.0.0', dependsOn: ['@search/linux@1.0.0', '@search/windows@1.0.0', 'words@1.0.0'] },
    ]),
  );
});

test('the licences name every package, and have each text once', async () => {
  const { root, packages } = await portal();
  const text = licenceTexts(packages, root);
  expect(text).toContain('@search/windows@1.0.0: MIT (on some systems only)\n');
  expect(text).toContain('search@1.0.0: MIT OR Apache-2.0\n');
  expect(text.match(/The same licence\nin two packages/gu)).toHaveLength(1);
  expect(text).toMatch(/={72}\nsearch@1\.0\.0\nwords@2\.0\.0\n={72}/u);
  expect(text).not.toContain('Of a package for tests');
});

/** Packages that say their licence nowhere. */
const SAY_NOTHING = ['@zazuko/env-core'];

test('of every package on which this program stands the licence and the digest are known', () => {
  const { packages = [] } = readLock(process.cwd()) ?? {};
  expect(packages.length).toBeGreaterThan(500);
  const silent = packages.filter(({ licence }) => licence === undefined);
  expect(silent.map(({ name }) => name)).toEqual(SAY_NOTHING);
  expect(silent.every(({ use }) => use === 'tests')).toBe(true);
  expect(packages.filter(({ use, integrity }) => use !== 'some-systems' && integrity === undefined)).toEqual([]);
  const text = licenceTexts(packages, process.cwd());
  expect(text).toContain('Permission is hereby granted, free of charge');
});
