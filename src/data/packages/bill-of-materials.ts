import { createHash } from 'node:crypto';
import type { Package } from './lock.ts';

/** Algorithms as npm names them, and as CycloneDX does. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

const SCOPES = { everywhere: 'required', 'some-systems': 'optional', tests: 'excluded' } as const;

/**
 * All packages as a bill of materials in CycloneDX 1.6 (ECMA-424), in JSON. `day` is that of the build (YYYY-MM-DD): the same lock
 * file on the same day gives the same bytes, on every system.
 */
export function billOfMaterials(program: Package, packages: readonly Package[], day: string): string {
  const components = packages.map((one) => ({
    ...component(one, 'library'),
    scope: SCOPES[one.use],
    purl: purlOf(one),
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify([program, packages, day])),
    version: 1,
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: component(program, 'application'),
    },
    components,
    dependencies: [program, ...packages].map(({ ref, uses }) => ({ ref, dependsOn: uses })),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function component(one: Package, type: 'application' | 'library') {
  const [group, name] = one.name.startsWith('@') ? one.name.split('/', 2) : [undefined, one.name];
  return {
    type,
    'bom-ref': one.ref,
    ...(group !== undefined && { group }),
    name,
    version: one.version,
    ...(one.integrity !== undefined && { hashes: hashesOf(one.integrity) }),
    ...(one.licence !== undefined && { licenses: licencesOf(one, one.licence) }),
  };
}

function hashesOf(integrity: string) {
  return integrity.split(/\s+/u).flatMap((one) => {
    const [algorithm = '', digest = ''] = one.split('-', 2);
    const alg = ALGORITHMS[algorithm];
    return alg === undefined ? [] : [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }];
  });
}

/** Names of licences that SPDX has no word for. */
const NOT_IN_SPDX = new Set(['BSD', 'SEE LICENSE IN LICENSE', 'UNLICENSED']);

function licencesOf({ isConcluded }: Package, licence: string) {
  const acknowledgement = isConcluded ? 'concluded' : 'declared';
  if (NOT_IN_SPDX.has(licence)) return [{ license: { name: licence, acknowledgement } }];
  if (licence.includes(' ')) return [{ expression: licence, acknowledgement }];
  return [{ license: { id: licence, acknowledgement } }];
}

/** A package URL. Source: the purl specification, type “npm”. */
function purlOf({ name, version }: Package): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}

/** A UUID of version 8 (RFC 9562): made from what it stands for. */
function serialNumber(of: string): string {
  const digits = createHash('sha256').update(of).digest('hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
