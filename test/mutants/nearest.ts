import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';

/**
 * For each module, by its path, the tests that are near it, in steps: those of its own name, those that import it, those that
 * import a module that does. Where none is as near, those over the fewest modules between. What only serves tests counts as part of
 * the test that imports it. All paths are from the root of the project.
 */
export type Nearest = ReadonlyMap<string, readonly (readonly string[])[]>;

/** As many modules a test of the last step may be away. */
const FARTHEST = 2;

const IMPORTS = /(?:^(?:import|export)\s(?!type\b)(?:[^;'"]*\sfrom\s)?|\bimport\()\s*['"](?<path>\.[^'"]+)['"]/gmu;

/** The files that a source file imports, types left out. `text`: what stands in it. */
export function importsIn(file: string, text: string): string[] {
  return [...text.matchAll(IMPORTS)].map(({ groups }) => join(dirname(file), groups?.['path'] ?? ''));
}

/** `importsOf`: the files that a file imports. */
export function nearest(tests: readonly string[], importsOf: (file: string) => readonly string[]): Nearest {
  const away = new Map<string, Map<string, number>>();
  for (const test of tests) {
    for (const [file, steps] of stepsFrom(test, importsOf)) {
      const known = away.get(file) ?? new Map<string, number>();
      away.set(file, known.set(test, steps));
    }
  }
  return new Map([...away].map(([file, steps]) => [file, inSteps(file, steps)]));
}

/** How many steps each file is away from one that imports it, itself or over others. */
function stepsFrom(start: string, importsOf: (file: string) => readonly string[]): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [file, known] of steps)
    for (const next of ofSource(importsOf(file), importsOf)) if (!steps.has(next)) steps.set(next, known + 1);
  return steps;
}

/** Files, with what they import in the place of those that only serve tests. */
function ofSource(files: readonly string[], importsOf: (file: string) => readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) if (file.startsWith('test/')) for (const next of importsOf(file)) all.add(next);
  return [...all].filter((file) => !file.startsWith('test/'));
}

function inSteps(file: string, away: ReadonlyMap<string, number>): string[][] {
  const farthest = Math.max(FARTHEST, Math.min(...away.values()));
  const own = basename(file, '.ts');
  const near = [...away].filter(([, steps]) => steps <= farthest);
  const steps = Map.groupBy(near, ([test, steps]) => (basename(test, '.test.ts') === own ? 0 : steps));
  return [...steps].sort(([a], [b]) => a - b).map(([, those]) => those.map(([test]) => test));
}

/** The nearest tests of each module of the project in a folder. `patterns`: where its tests are; `apart`: those that are none. */
export function nearestIn(root: string, patterns: readonly string[], apart: readonly string[]): Nearest {
  const tests = globSync([...patterns], { cwd: root, exclude: [...apart] }).map((path) => path.replaceAll('\\', '/'));
  const known = new Map<string, readonly string[]>();
  const importsOf = (file: string) => {
    const read = known.get(file) ?? importsIn(file, textOf(join(root, file)));
    known.set(file, read);
    return read;
  };
  return nearest(tests.toSorted(), importsOf);
}

const textOf = (path: string) => (path.endsWith('.ts') && existsSync(path) ? readFileSync(path, 'utf8') : '');
