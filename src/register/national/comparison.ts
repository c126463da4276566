import { given } from '../../model/answer.ts';
import { lifecycleStatuses } from '../../model/vocabulary/tool-terms.ts';
import { panelAnswers } from '../facts.ts';
import type { Organisation, Register, Tool } from '../register.ts';
import { statusOf } from '../status.ts';
import { covered, type Covered } from './coverage.ts';

/** What is compared of organisations, in the order in which it is shown. */
export const comparedRows = [
  'state',
  'coverage',
  'region',
  'kind',
  'tools',
  'inUse',
  'onTrial',
  'dataUses',
  'sayNo',
  'personChecks',
  'leaves',
  'complete',
  'overdue',
] as const;
export type ComparedRow = (typeof comparedRows)[number];

/** An organisation as it is compared: terms by their ids, and numbers; null where nothing was said. */
export interface Comparable {
  readonly one: Covered;
  readonly organisation: Organisation;
  readonly answers: Readonly<Record<ComparedRow, string | number | null>>;
  /** The ids of its products; of entries that are the same product the first stands for all. */
  readonly products: readonly string[];
}

const TRIALS: readonly unknown[] = [lifecycleStatuses.id('sandbox'), lifecycleStatuses.id('pilot')];
const CHECKED: readonly unknown[] = ['person-decides', 'person-checks-all'];
const CAN_SAY_NO: readonly unknown[] = ['yes', 'partly'];

/** Every organisation that has an entry, as it is compared, by name. */
export function comparables(register: Register): Comparable[] {
  const standing = new Map(statusOf(register).map((one) => [one.organisation, one]));
  return covered(register).flatMap((one) => {
    const { organisation } = one;
    if (!organisation) return [];
    const entries = standing.get(organisation)?.entries ?? [];
    const percents = entries.map(({ completeness }) => completeness.percent);
    const panels = organisation.tools.map(({ entry }) => panelAnswers(entry.facts));
    const having = (test: (tool: Tool) => boolean) => organisation.tools.filter(test).length;
    const status = ({ entry }: Tool) => given(entry.facts.status);
    return {
      one,
      organisation,
      answers: {
        state: one.state,
        coverage: given(organisation.entry.facts.coverage) ?? null,
        region: one.region,
        kind: one.kind ?? null,
        tools: one.tools,
        inUse: having((tool) => status(tool) === lifecycleStatuses.id('in-use')),
        onTrial: having((tool) => TRIALS.includes(status(tool))),
        dataUses: organisation.dataUses.length,
        sayNo: panels.filter(({ canSayNo }) => CAN_SAY_NO.includes(canSayNo)).length,
        personChecks: panels.filter(({ oversight }) => CHECKED.includes(oversight)).length,
        leaves: panels.filter(({ leaves }) => leaves !== null && leaves !== 'stays').length,
        complete: percents.length === 0 ? null : Math.floor(percents.reduce((a, b) => a + b, 0) / percents.length),
        overdue: entries.filter(({ review }) => review.state === 'overdue').length,
      },
      products: productsOf(organisation),
    };
  });
}

function productsOf({ tools }: Organisation): string[] {
  const ids = tools.flatMap(({ product }) =>
    product ? ([product, ...product.sameAs].map(({ entry }) => entry.id).toSorted()[0] ?? []) : [],
  );
  return [...new Set(ids)];
}
