import type { Speech } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import type { Answers } from '../../model/index.ts';
import { nations, nhsRegions } from '../../model/vocabulary/publisher-terms.ts';

/** Where organisations are counted: the regions of NHS England, and the other nations. */
export const regions = [
  'scotland',
  'northern-ireland',
  'north-west',
  'north-east-and-yorkshire',
  'wales',
  'midlands',
  'east-of-england',
  'south-west',
  'london',
  'south-east',
] as const;

/** Those that stand on no place of the map: the whole of England or an unknown region of it, other countries, and no answer. */
export const beside = ['england', 'outside-uk', 'not-said'] as const;

export type Region = (typeof regions)[number] | (typeof beside)[number];

const all: readonly string[] = [...regions, ...beside];

/** The region of an organisation, from what it says. */
export function regionOf({
  nation,
  nhsRegion,
}: Partial<Pick<Answers<'organisations'>, 'nation' | 'nhsRegion'>>): Region {
  const region = nation === nations.id('england') ? (given(nhsRegion) ?? nation) : nation;
  return region !== undefined && all.includes(region) ? (region as Region) : 'not-said';
}

/** A region in words. */
export function regionName(region: Region, { term, ui, fill }: Speech): string {
  if (region === 'not-said') return ui.explore.notSaid;
  if (nhsRegions.get(region)) return term(nhsRegions, region).label;
  const { label } = term(nations, region);
  return region === 'england' ? fill(ui.national.wholeOf, { nation: label }) : label;
}
