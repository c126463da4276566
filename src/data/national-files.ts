import { firstLanguage, languages } from '../i18n/languages.ts';
import { addressIn, pathOf } from '../register/addresses.ts';
import { comparables } from '../register/national/comparison.ts';
import { healthOf, isNational, standings, type SourceStanding } from '../register/national/sources.ts';
import type { Register } from '../register/register.ts';
import { COMPARISON_FILE, HEALTH_FILE, SOURCES_PATH, sourceFile } from '../register/views/national-paths.ts';
import { textOf } from '../register/words.ts';
import type { Entry } from '../register/entry.ts';
import { MEDIA_TYPES } from './forms/index.ts';
import type { DataFile, DataSource } from './publish.ts';

/**
 * What only a register gathered from many tells, for machines: how gathering goes, what was taken of each source and what was
 * not, and what is compared of organisations. None where nothing is gathered.
 */
export function* nationalFiles({ register, theme }: DataSource): Iterable<DataFile> {
  if (!isNational(register)) return;
  const at = (path: string) => new URL(addressIn(firstLanguage, path), theme.address).href;
  yield file(HEALTH_FILE, {
    state: healthOf(register),
    on: register.today,
    report: register.harvest?.report ?? null,
    history: register.harvest?.history ?? [],
  });
  yield file(COMPARISON_FILE, comparison(register, at));
  for (const one of standings(register)) yield file(sourceFile(one.source.id), sourceData(one, at));
}

function sourceData(
  { source, report, quarantine, organisations, awaited, entries, complete, overdue }: SourceStanding,
  at: At,
) {
  return {
    source: source.id,
    name: source.facts.name,
    address: at(`${SOURCES_PATH}${source.id}/`),
    report: report ?? null,
    organisations: organisations.map(({ entry }) => ({
      id: entry.id,
      name: entry.facts.name,
      address: at(pathOf(entry)),
    })),
    awaited: awaited.flatMap(({ expected }) => expected ?? []),
    entries: entries.length,
    complete: complete ?? null,
    overdue,
    /** The records that were not taken: place, reason and what to send instead. */
    notTaken: quarantine ?? null,
  };
}

type At = (path: string) => string;

function comparison(register: Register, at: At) {
  const all = comparables(register);
  const used = new Set(all.flatMap(({ products }) => products));
  return {
    on: register.today,
    organisations: all.map(({ organisation: { entry }, answers, products }) => ({
      id: entry.id,
      name: namesOf(entry),
      address: at(pathOf(entry)),
      answers,
      products,
    })),
    products: Object.fromEntries(
      register.products.filter(({ entry }) => used.has(entry.id)).map(({ entry }) => [entry.id, namesOf(entry)]),
    ),
  };
}

/** The name of an entry in each language that has one of its own; always in the first. */
function namesOf(entry: Entry): Record<string, string> {
  const own = textOf(entry, 'name', firstLanguage);
  const named = languages
    .map(({ code }) => [code, textOf(entry, 'name', code)] as const)
    .filter(([code, name]) => code === firstLanguage || name !== own);
  return Object.fromEntries(named);
}

const file = (path: string, content: unknown): DataFile => ({
  path,
  mediaType: MEDIA_TYPES.json,
  content: `${JSON.stringify(content, null, 1)}\n`,
});
