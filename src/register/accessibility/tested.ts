import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../../generations/replace.ts';
import { isCalendarDay } from '../../model/text.ts';

/** The checks that each page must pass, by name: `test/browser/gate/` has them. */
export const gateChecks = [
  'axe',
  'looks',
  'markup',
  'keyboard',
  'skip',
  'zoom',
  'motion',
  'language',
  'announced',
] as const;

export type GateCheck = (typeof gateChecks)[number];

/** Faults that are planted in pages of this site, one at a time, to see whether the checks find them. */
export const plantedFaults = [
  'picture-without-words',
  'picture-words-wrong',
  'link-empty',
  'link-says-nothing',
  'contrast-low',
  'contrast-low-dark',
  'colour-alone-link',
  'colour-alone-words',
  'field-without-label',
  'control-without-name',
  'label-wrong',
  'focus-trap',
  'focus-stolen',
  'focus-order',
  'focus-unseen',
  'control-unreachable',
  'hover-only',
  'page-language-wrong',
  'page-language-missing',
  'part-language-wrong',
  'switch-language-missing',
  'target-small',
  'id-twice',
  'heading-skipped',
  'heading-first-twice',
  'main-missing',
  'title-missing',
  'table-without-headers',
  'list-broken',
  'role-wrong',
  'hidden-with-focus',
  'page-reloads',
  'zoom-disabled',
  'text-does-not-grow',
  'text-cut-off',
  'sideways-scrolling',
  'skip-link-broken',
  'motion-not-reduced',
  'status-missing',
  'status-silent',
  'error-not-tied',
  'order-not-read',
] as const;

export type PlantedFault = (typeof plantedFaults)[number];

/** What the last test of this site came to: written by a command, told by the accessibility statement. */
const tested = z.strictObject({
  /** The day of the test, YYYY-MM-DD, Europe/London. */
  on: z.string().refine(isCalendarDay),
  /** How many pages were held against every check, one of each type in each language. */
  pages: z.int().min(1),
  /** Each planted fault, and the checks that found it; none where it was missed. */
  planted: z.array(z.strictObject({ fault: z.enum(plantedFaults), foundBy: z.array(z.enum(gateChecks)) })).min(1),
});

export type Tested = z.infer<typeof tested>;

/** Where it lies, from the root of the project. Nobody writes in it by hand. */
export const TESTED_FILE = 'content/accessibility-tests.json';

/**
 * What the last test came to; undefined where none was written down, “broken” where the file is not as the command writes it.
 * `root` holds `content/`.
 */
export function readTested(root: string): Tested | 'broken' | undefined {
  const path = join(root, TESTED_FILE);
  if (!existsSync(path)) return undefined;
  return tested.safeParse(jsonIn(readFileSync(path, 'utf8'))).data ?? 'broken';
}

/** The last test, where it can be read. */
export function testedIn(root: string): Tested | undefined {
  const tested = readTested(root);
  return tested === 'broken' ? undefined : tested;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface NewTest extends Omit<Tested, 'planted'> {
  readonly planted: readonly { readonly fault: PlantedFault; readonly foundBy: readonly GateCheck[] }[];
}

/** Writes it so that the file is whole at every moment; each fault is a line. */
export async function writeTested(root: string, { on, pages, planted }: NewTest): Promise<void> {
  const lines = planted.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  await replaceFile(
    join(root, TESTED_FILE),
    `{\n  "on": "${on}",\n  "pages": ${pages},\n  "planted": [\n${lines}\n  ]\n}\n`,
  );
}
