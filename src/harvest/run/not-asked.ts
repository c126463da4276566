import { filesBelow, type Disk } from '../../generations/disk.ts';
import type { Current, Next } from '../generation/generations.ts';
import type { SourceReport } from '../../register/harvest/report.ts';
import { newState } from '../settle/state.ts';
import type { Run } from './harvest.ts';
import { formerOf, stays } from './one-source.ts';
import { isBroken } from './sources.ts';

/** The reports of sources that were not asked: they stay as they are. */
export function notAsked({ task, settings, formers, reports, current, next, disk }: Run): SourceReport[] {
  const { today, remove = [] } = task;
  const all = new Set([...settings.map(({ id }) => id), ...current.sources.keys()]);
  const ids = [...all].filter((id) => !reports.has(id) && !remove.includes(id));
  const byId = new Map(settings.map((one) => [one.id, one]));
  return ids.map((id) => {
    const former = formers.get(id) ?? formerOf(disk, undefined, undefined);
    const one = byId.get(id);
    const name = one && !isBroken(one) ? one.name : (former.report?.name ?? id);
    const source = { id, name };
    const as = { source, former, ground: { today } };
    if (!one)
      return former.state === newState && former.damaged === undefined
        ? imported(as, next, current, disk)
        : stays(as, 'held', NO_FILE, next);
    if (former.damaged !== undefined)
      return stays(as, 'failed', { code: 'internal', because: former.damaged, remedy: RESTORE }, next);
    if (isBroken(one)) return stays(as, 'failed', { code: 'settings', because: one.because, remedy: CORRECT }, next);
    const state = one.paused ? 'paused' : 'not-due';
    const before = former.report?.problem;
    const report = stays(as, state, before, next);
    return state === 'paused' || before === undefined ? withoutProblem(report) : report;
  });
}

function withoutProblem({ problem: _, ...report }: SourceReport): SourceReport {
  return report;
}

const RESTORE =
  'Put .harvest back as it was at the last good harvest, or delete this source’s folder below .harvest/sources and gather it anew.';
const CORRECT = 'Correct the file, and run npm run check.';
const NO_FILE = {
  code: 'no-settings',
  because: 'There is no file for it in content/sources any more. What is published of it stays.',
  remedy: 'Put the file back; or, to take all of it out, run npm run harvest -- --remove with the name of the source.',
};

function imported(as: Parameters<typeof stays>[0], next: Next, current: Current, disk: Disk): SourceReport {
  return { ...stays(as, 'imported', undefined, next), published: entriesIn(disk, current.sources.get(as.source.id)) };
}

/** How many entries an import has put into a folder. */
function entriesIn(disk: Disk, folder: string | undefined): number {
  const files = folder === undefined ? [] : filesBelow(disk, folder);
  return files.filter((path) => /^(?!sources\/)[^.]+\/[^./]+\.json$/u.test(path)).length;
}
