import { languages, type LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import { tools as model } from '../../model/tool/index.ts';
import { addressIn } from '../addresses.ts';
import { barChart } from '../bar-chart.ts';
import { countsBy, firstAndOthers, total, type Count, type CountedBy } from '../counts.ts';
import { toolFacets } from '../lists.ts';
import type { Register } from '../register.ts';

/** A picture of counts and the table that says the same. */
export interface CountsShown {
  /** Names it on its page. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** The picture as SVG. */
  readonly chart: string;
  /** The heads of the columns; the first is of the labels. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly address?: string; readonly numbers: readonly string[] }[];
}

export interface ExploreView {
  readonly counted: string;
  readonly counts: readonly CountsShown[];
}

const ORDER: readonly CountedBy[] = ['status', 'technology', 'oversight', 'care', 'organisation', 'review'];

/** A picture stays as long as a screen: what comes after so many is added up. */
const MOST_BARS = 20;

/** The register in numbers, in a language. Without any tool there is nothing to draw. */
export function exploreView(register: Register, language: LanguageCode): ExploreView {
  const { ui, fill, day, count } = speak(language);
  return {
    counted: fill(ui.explore.counted, {
      day: day(register.today),
      tools: count(ui.list.toolCount, register.tools.length),
      organisations: count(ui.list.organisationCount, register.organisations.length),
    }),
    counts: register.tools.length > 0 ? ORDER.map((by) => countsShown(by, register, language)) : [],
  };
}

interface Labelled {
  readonly label: string;
  readonly count: Count;
  readonly address?: string;
}

function countsShown(by: CountedBy, register: Register, language: LanguageCode): CountsShown {
  const speech = speak(language);
  const { ui, count, number } = speech;
  const { first, others } = firstAndOthers(countsBy(by, register), MOST_BARS);
  const rows: Labelled[] = first.map((one) => labelled(by, one, register, speech));
  if (others.length > 0) rows.push({ label: count(ui.explore.others, others.length), count: total(others) });
  const numbers = numbersOf(by, register.tools.length);
  const words = ui.explore.charts[by];
  return {
    id: by,
    title: words.title,
    lead: words.lead,
    chart: chartOf(by, rows, speech),
    columns: [headOf(by, speech), ...numbers.map(({ head }) => ui.explore[head])],
    rows: rows.map((row) => ({ ...row, numbers: numbers.map(({ of }) => number(of(row.count))) })),
  };
}

/** The columns of numbers: by organisation how its tools stand, else the share of all tools. */
function numbersOf(by: CountedBy, all: number) {
  const tools = { head: 'tools', of: (count: Count) => count.tools } as const;
  if (by !== 'organisation')
    return [tools, { head: 'share', of: (count: Count) => Math.round((100 * count.tools) / all) } as const];
  return [
    tools,
    { head: 'inUse', of: (count: Count) => count.inUse } as const,
    { head: 'onTrial', of: (count: Count) => count.onTrial } as const,
    { head: 'late', of: (count: Count) => count.late } as const,
  ];
}

function headOf(by: CountedBy, { ui, question }: Speech): string {
  if (by === 'review') return ui.explore.charts.review.title;
  return by === 'oversight' ? question('tools', by) : ui.list.by[by];
}

function chartOf(by: CountedBy, rows: readonly Labelled[], speech: Speech): string {
  const { ui, fill, count, number } = speech;
  const words = ui.explore.charts[by];
  const longest = rows.reduce((most, row) => (row.count.tools > most.count.tools ? row : most));
  return barChart({
    id: by,
    title: words.title,
    description: fill(words.shows, {
      most: longest.label,
      count: count(ui.list.toolCount, longest.count.tools),
    }),
    direction: languages.find(({ code }) => code === speech.language)?.direction ?? 'ltr',
    bars: rows.map(({ label, count: { tools, late } }) => ({
      label,
      value: tools,
      inWords: number(tools),
      ...(by === 'organisation' && { hollow: late }),
    })),
  });
}

function labelled(by: CountedBy, count: Count, { entries }: Register, { ui, term, language }: Speech): Labelled {
  const { id } = count;
  if (id === undefined) return { label: ui.explore.notSaid, count };
  if (by === 'review') return { label: ui.explore.review[id as keyof typeof ui.explore.review], count };
  const facet = toolFacets.find((one) => one.id === by);
  const vocabulary = model.fields[by]?.vocabulary;
  const label = facet ? facet.label(id, language, entries) : vocabulary ? term(vocabulary, id).label : id;
  const isListed = facet !== undefined && count.tools > 0;
  return { label, count, ...(isListed && { address: addressIn(language, `/tools/${by}/${id}/`) }) };
}
