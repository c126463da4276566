import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const locked = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  os: z.unknown().optional(),
  cpu: z.unknown().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

const lockFile = z.object({ packages: z.record(z.string(), locked) });

type Locked = z.infer<typeof locked>;

/** A package on which this program stands, as the lock file has it. */
export interface Package {
  /** Its name and version, which are one package wherever it lies. */
  readonly ref: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or what the package says instead; undefined where nothing says. */
  readonly licence: string | undefined;
  /** The lock file does not say: its siblings for other systems do, or the package itself. */
  readonly isConcluded: boolean;
  /** As npm writes it: the algorithm and the digest in Base64. */
  readonly integrity: string | undefined;
  /** `tests`: it only serves the making and testing of this program. `some-systems`: it is installed on some systems only. */
  readonly use: 'everywhere' | 'some-systems' | 'tests';
  /** The refs of the packages that it uses. */
  readonly uses: readonly string[];
  /** Where it is installed, from the project’s folder. */
  readonly path: string;
}

/** This program and all packages of its lock file, by their names; undefined where there is no lock file. */
export function readLock(
  root: string,
): { readonly program: Package; readonly packages: readonly Package[] } | undefined {
  const parsed = lockFile.safeParse(jsonAt(join(root, 'package-lock.json')));
  if (!parsed.success) return undefined;
  const all = parsed.data.packages;
  const { '': own, ...others } = all;
  if (!own) return undefined;
  const siblings = licencesOfSiblings(all);
  const packages = new Map<string, Package>();
  for (const [path, one] of Object.entries(others)) {
    const found = packageAt(path, one, all, siblings);
    packages.set(found.ref, joined(packages.get(found.ref), found));
  }
  const program = packageAt('', own, all, siblings);
  return { program, packages: [...packages.values()].toSorted((a, b) => (a.ref < b.ref ? -1 : 1)) };
}

/** Licences that a package says in its `package.json` in the way of before 2014, which npm does not take over. */
const SAID_ELSEWHERE: ReadonlyMap<string, string> = new Map([['json-bignum', 'MIT']]);

type All = Readonly<Record<string, Locked>>;

function packageAt(path: string, one: Locked, all: All, siblings: ReadonlyMap<string, string>): Package {
  const name = one.name ?? nameAt(path);
  const uses = Object.keys({ ...one.dependencies, ...one.optionalDependencies }).flatMap((asked) => {
    const at = placeOf(path, asked, all);
    return at === undefined ? [] : [refOf(at, all)];
  });
  return {
    ref: refOf(path, all),
    name,
    version: one.version ?? '0.0.0',
    licence: one.license ?? siblings.get(name) ?? SAID_ELSEWHERE.get(name),
    isConcluded: one.license === undefined,
    integrity: one.integrity,
    use: one.dev
      ? 'tests'
      : one.optional || one.os !== undefined || one.cpu !== undefined
        ? 'some-systems'
        : 'everywhere',
    uses: [...new Set(uses)].toSorted(),
    path,
  };
}

const nameAt = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function refOf(path: string, all: All): string {
  const one = all[path];
  return `${one?.name ?? nameAt(path)}@${one?.version ?? ''}`;
}

/** The place of the package that another would load, as Node looks for it: beside it, then in each folder above. */
function placeOf(from: string, name: string, all: All): string | undefined {
  const beside = `${from}${from && '/'}node_modules/${name}`;
  if (all[beside]) return beside;
  return from === '' ? undefined : placeOf(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name, all);
}

/** One package that lies in two places: it is used where either is. */
function joined(one: Package | undefined, other: Package): Package {
  if (!one) return other;
  const order = ['everywhere', 'some-systems', 'tests'] as const;
  const use = order.find((name) => name === one.use || name === other.use) ?? one.use;
  return { ...one, use, uses: [...new Set([...one.uses, ...other.uses])].toSorted() };
}

/**
 * Licences of packages of which the lock says none: it does not for those of other systems, which npm has not seen. They are the
 * same program for another system, so that the licence is that on which all their siblings agree.
 */
function licencesOfSiblings(all: All): ReadonlyMap<string, string> {
  const found = Object.entries(all).flatMap(([path, { optionalDependencies }]): [string, string][] => {
    const names = Object.keys(optionalDependencies);
    const said = new Set(names.flatMap((name) => all[placeOf(path, name, all) ?? '']?.license ?? []));
    const [licence, ...more] = said;
    return licence === undefined || more.length > 0 || path === '' ? [] : names.map((name) => [name, licence]);
  });
  return new Map(found);
}

function jsonAt(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
