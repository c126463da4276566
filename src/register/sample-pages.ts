import { languages, type LanguageCode } from '../i18n/languages.ts';
import type { SamplePages } from '../i18n/pages-in.ts';
import { collectionNames } from '../model/collection-names.ts';
import { pathOf } from './addresses.ts';
import { hasPack, packPaths } from './pack/packs.ts';
import type { Register } from './register.ts';
import { journeyPath, journeysOf } from './views/journey.ts';
import { isTranslated } from './words.ts';

/**
 * The pages of each sample language, beside those that every language has: an entry whose words are there in it, and what
 * may be used in a kind of care at an organisation where the words of both are there.
 */
export function samplePagesOf(register: Register): SamplePages {
  const samples = languages.filter(({ pages }) => pages === 'translated');
  return new Map(samples.map(({ code }) => [code, pathsIn(code, register)]));
}

function pathsIn(language: LanguageCode, register: Register): Set<string> {
  const entries = [
    ...collectionNames.flatMap((name) => [...register.entries[name].values()]),
    ...register.withdrawn.map(({ entry }) => entry),
  ];
  const journeys = journeysOf(register).filter(
    ({ care, organisation }) => isTranslated(care.entry, language) && isTranslated(organisation.entry, language),
  );
  return new Set([
    ...entries.filter((entry) => isTranslated(entry, language)).map(pathOf),
    ...journeys.map(journeyPath),
    ...register.tools
      .filter((tool) => hasPack(tool) && isTranslated(tool.entry, language))
      .flatMap(({ entry }) => packPaths(entry)),
  ]);
}
