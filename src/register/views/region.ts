import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { organisationKinds } from '../../model/vocabulary/publisher-terms.ts';
import { addressOf } from '../addresses.ts';
import { pagePath, pagesOf, type ListPage } from '../lists.ts';
import { coverageByRegion, coverageRows, covered, type Covered } from '../national/coverage.ts';
import { regionName, type Region } from '../national/regions.ts';
import { isNational } from '../national/sources.ts';
import type { Register } from '../register.ts';
import { isTranslated, originalLanguage, textOf } from '../words.ts';
import { regionPath } from './national-paths.ts';

/** A page of the organisations of a region. */
export interface RegionPlace {
  readonly region: Region;
  readonly path: string;
  readonly part: ListPage<Covered>;
}

/** Every page of every region; none where nothing is gathered. */
export function regionPlaces(register: Register): RegionPlace[] {
  if (!isNational(register)) return [];
  const all = covered(register);
  return coverageByRegion(coverageRows(all)).flatMap(({ id }) =>
    pagesOf(all.filter(({ region }) => region === id)).map((part) => ({
      region: id,
      path: pagePath(regionPath(id), part.page),
      part,
    })),
  );
}

/** An organisation as it stands in the list of its region. */
export interface CoveredShown {
  readonly name: string;
  readonly language?: string;
  /** Its page; undefined where it has none. */
  readonly address: string | undefined;
  readonly kind: string;
  readonly state: Covered['state'];
  /** What it has published, in words. */
  readonly what: string;
}

/** What a page of a region shows, in a language. */
export function regionView(
  { region, part }: RegionPlace,
  language: LanguageCode,
): { title: string; organisations: CoveredShown[] } {
  const speech = speak(language);
  return {
    title: speech.fill(speech.ui.national.regions.of, { region: regionName(region, speech) }),
    organisations: part.items.map((one) => coveredShown(one, language)),
  };
}

/** An organisation that publishes, or that should, in a language. */
export function coveredShown(one: Covered, language: LanguageCode): CoveredShown {
  const { ui, term, count } = speak(language);
  const entry = one.organisation?.entry;
  return {
    name: entry ? textOf(entry, 'name', language) : one.name,
    ...(entry && !isTranslated(entry, language) && { language: originalLanguage(entry) }),
    address: entry && addressOf(entry, language),
    kind: one.kind === undefined ? ui.explore.notSaid : term(organisationKinds, one.kind).label,
    state: one.state,
    what: one.tools > 0 ? count(ui.list.toolCount, one.tools) : ui.national.states[one.state],
  };
}
