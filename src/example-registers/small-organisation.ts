import type { ToolName } from './tools.ts';

/** A small organisation of the example, and what its register says. All of it is invented. */
export interface SmallOrganisation {
  readonly id: string;
  readonly name: string;
  readonly odsCode: string;
  readonly kind: string;
  readonly nation: string;
  readonly nhsRegion?: string;
  /** The area that it serves. */
  readonly area: string;
  readonly coverage?: 'all-known' | 'part' | 'nil';
  readonly tools: readonly ToolOf[];
}

/** A tool of a small organisation. */
export interface ToolOf {
  readonly is: ToolName;
  readonly status: string;
  readonly lastChecked: string;
  readonly reviewDue: string;
  /** What it did about the notice on the product: the answer, the day and why. */
  readonly answer?: readonly [answer: string, on: string, because: string];
  /** What it leaves out, or says wrongly, so that the example shows what becomes of that. */
  readonly leavesOut?: readonly string[];
  readonly wrong?: Readonly<Record<string, unknown>>;
}

/** A tool: what it is, where it stands, when it was checked and when it is due again. */
export const tool = (
  is: ToolName,
  status: string,
  lastChecked: string,
  reviewDue: string,
  more: Partial<ToolOf> = {},
): ToolOf => ({
  is,
  status,
  lastChecked,
  reviewDue,
  ...more,
});

type Given = readonly [id: string, name: string, odsCode: string, kind: string, region: string, area: string];

const NATIONS = new Set(['wales', 'scotland', 'northern-ireland']);

/** A small organisation: who and where it is, its tools, and how complete it says that its list is. */
export function organisation(
  [id, name, odsCode, kind, region, area]: Given,
  tools: readonly ToolOf[],
  coverage?: SmallOrganisation['coverage'],
): SmallOrganisation {
  const place = NATIONS.has(region) ? { nation: region } : { nation: 'england', nhsRegion: region };
  return { id, name: `${name} (invented)`, odsCode, kind, ...place, area, tools, ...(coverage && { coverage }) };
}
