import { openCheckedBefore } from '../register/checked-before.ts';
import { checkContent, type Checked } from '../register/gate.ts';
import { checkingInThreads } from '../register/checking-threads.ts';
import { measuringInThread } from '../register/measuring-thread.ts';

/** Where it is kept what checks found of files that have no fault. */
const KEPT = '.cache/checked.ndjson';

/**
 * Checks all content of the project in the current folder, but what has not changed since the last check. `today` is YYYY-MM-DD,
 * `program` what `digestOfSources` gives.
 */
export async function checkedContent(today: string, program: string): Promise<Checked> {
  const before = await openCheckedBefore(process.cwd(), KEPT, { program, today });
  const checked = await checkContent(process.cwd(), today, undefined, {
    measuringWith: measuringInThread,
    checkingWith: checkingInThreads,
    before,
  });
  await before.save();
  return checked;
}
