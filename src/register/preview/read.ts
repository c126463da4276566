import { checkContent, type Checked } from '../gate.ts';
import type { Problem } from '../problem.ts';
import { formerVersion } from './former.ts';

/**
 * All content as a preview shows it: with its drafts, and with what an approval needs to know of each entry. `against` names
 * the version to compare with, as for `formerVersion`, which says what is thrown.
 */
export async function checkForPreview(root: string, today: string, against?: string): Promise<Checked> {
  const checked = await checkContent(root, today, undefined, { preview: true });
  const faults: readonly Problem[] = [...checked.draftProblems, ...checked.problems, ...checked.remarks];
  return {
    ...checked,
    preview: {
      former: await formerVersion(root, today, against),
      faults: Map.groupBy(faults, ({ file }) => file),
    },
  };
}
