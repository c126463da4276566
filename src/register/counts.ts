import { given } from '../model/answer.ts';
import { tools as model } from '../model/tool/index.ts';
import { lifecycleStatuses } from '../model/vocabulary/tool-terms.ts';
import type { Register, Tool } from './register.ts';
import type { Review } from './review.ts';

/** By what tools are counted. */
export type CountedBy = 'status' | 'technology' | 'oversight' | 'care' | 'organisation' | 'review';

/** How many tools have one answer. */
export interface Count {
  /** The term, or the entry, that is the answer; undefined where nothing was said. */
  readonly id: string | undefined;
  readonly tools: number;
  /** Of these, how many are in use, how many are on trial, and how many are late with their check. */
  readonly inUse: number;
  readonly onTrial: number;
  readonly late: number;
}

const TRIALS: readonly string[] = [lifecycleStatuses.id('sandbox'), lifecycleStatuses.id('pilot')];
const REVIEWS: readonly Review['state'][] = ['overdue', 'due', 'current', 'not-said'];

/**
 * The tools of the register counted by one of their answers. The terms of a closed list come in its order, also those that no
 * tool has; care and organisations come with the largest first. Silence is counted last, where there is any.
 */
export function countsBy(by: CountedBy, { tools, care, organisations }: Register): Count[] {
  const answered = tools.flatMap((tool) => answersTo(by, tool).map((id) => ({ id, tool })));
  const byAnswer = Map.groupBy(answered, ({ id }) => id);
  const toolsWith = (id: string | undefined) => (byAnswer.get(id) ?? []).map(({ tool }) => tool);
  const counted = (ids: readonly string[]) => ids.map((id) => countOf(id, toolsWith(id)));
  const unsaid = toolsWith(undefined);
  const silence = unsaid.length > 0 ? [countOf(undefined, unsaid)] : [];
  switch (by) {
    case 'review':
      return counted(REVIEWS);
    case 'care':
      return [...largestFirst(counted(care.map(({ entry }) => entry.id))), ...silence];
    case 'organisation':
      return largestFirst(counted(organisations.map(({ entry }) => entry.id)));
    default:
      return [...counted(model.fields[by]?.vocabulary?.ids ?? []), ...silence];
  }
}

function answersTo(by: CountedBy, tool: Tool): readonly (string | undefined)[] {
  switch (by) {
    case 'review':
      return [tool.review.state];
    case 'care':
      return tool.care.length > 0 ? tool.care.map(({ entry }) => entry.id) : [undefined];
    case 'organisation':
      return [tool.organisation.entry.id];
    default:
      return [given(tool.entry.facts[by])];
  }
}

function countOf(id: string | undefined, tools: readonly Tool[]): Count {
  const number = (test: (tool: Tool) => boolean) => tools.filter(test).length;
  const status = ({ entry }: Tool) => given(entry.facts.status) ?? '';
  return {
    id,
    tools: tools.length,
    inUse: number((tool) => status(tool) === lifecycleStatuses.id('in-use')),
    onTrial: number((tool) => TRIALS.includes(status(tool))),
    late: number(({ review }) => review.state === 'overdue'),
  };
}

/** The sort is stable: those with the same number stay in the order of their names. */
const largestFirst = (counts: readonly Count[]) => counts.toSorted((a, b) => b.tools - a.tools);

/** The first of many counts, and the others added up. Nothing is added up where only one would be. */
export function firstAndOthers(counts: readonly Count[], most: number): { first: Count[]; others: readonly Count[] } {
  if (counts.length <= most + 1) return { first: [...counts], others: [] };
  return { first: counts.slice(0, most), others: counts.slice(most) };
}

/** Several counts as one. */
export function total(counts: readonly Count[]): Count {
  const sum = (key: 'tools' | 'inUse' | 'onTrial' | 'late') => counts.reduce((all, count) => all + count[key], 0);
  return { id: undefined, tools: sum('tools'), inUse: sum('inUse'), onTrial: sum('onTrial'), late: sum('late') };
}
