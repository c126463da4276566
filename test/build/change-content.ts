import { languages } from '../../src/i18n/languages.ts';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import type { Content, Entry } from '../../src/register/entry.ts';
import type { Random } from '../bench/random.ts';

type Facts = Record<string, unknown>;
type Maps = Record<CollectionName, Map<string, Entry>>;

/** Content that a test changes. */
export interface Changing {
  content: Content;
  /** The day of the build, YYYY-MM-DD. */
  today: string;
}

type Change = (changing: Changing, random: Random, round: number) => string;

/** Makes one random change to content, as people make them, and says which. */
export function changeContent(changing: Changing, random: Random, round: number): string {
  return random.one(CHANGES)(changing, random, round);
}

const CHANGES: readonly Change[] = [
  ...Array.from({ length: 6 }, () => answerChanges),
  nameChanges,
  storyChanges,
  entryGoes,
  entryGoes,
  entryComes,
  entryComes,
  entryLeaves,
  translationChanges,
  translationGoes,
  translationComes,
  dayPasses,
  draftsChange,
  linksAreChecked,
];

const mapsOf = ({ content }: Changing) => content.entries as unknown as Maps;
const factsOf = (entry: Entry) => entry.facts as Facts;

function anyEntry(changing: Changing, random: Random, among: readonly CollectionName[] = collectionNames): Entry {
  const maps = mapsOf(changing);
  const collection = random.one(among.filter((name) => maps[name].size > 0));
  return random.one([...maps[collection].values()]);
}

const named = ({ collection, id }: Entry) => `${collection}/${id}`;

/** One answer is another of its kind, or is not given any more. */
function answerChanges(changing: Changing, random: Random, round: number): string {
  const entry = anyEntry(changing, random);
  const { fields } = collectionOf(entry.collection);
  const facts = factsOf(entry);
  const name = random.one(
    Object.keys(facts).filter((one) => fields[one] && one !== 'organisation' && one !== 'withdrawn'),
  );
  const field = fields[name];
  if (field?.required !== 'always' && random.chance(25)) {
    Reflect.deleteProperty(facts, name);
    return `${named(entry)} no longer says ${name}`;
  }
  const value = facts[name];
  if (field?.kind === 'text' && typeof value === 'string') facts[name] = `${value} Changed ${round}: an algorithm.`;
  else if (field?.kind === 'term') facts[name] = random.one(field.vocabulary?.ids ?? []);
  else if (field?.kind === 'day') facts[name] = `2026-0${1 + random.below(9)}-1${random.below(10)}`;
  else if (field?.kind === 'yes-no') facts[name] = value !== true;
  else if (Array.isArray(value) && value.length > 0) facts[name] = value.slice(1);
  else if (field?.kind === 'line') facts[name] = `${String(value)} ${round}`;
  return `${named(entry)} says another ${name} (${field?.kind})`;
}

function nameChanges(changing: Changing, random: Random, round: number): string {
  const entry = anyEntry(changing, random);
  factsOf(entry)['name'] = `${random.one(['Aardvark', 'Middle', 'Zebra', '7'])} ${round}`;
  return `${named(entry)} has another name`;
}

function storyChanges(changing: Changing, random: Random, round: number): string {
  const entry = anyEntry(changing, random, ['tools', 'data-uses', 'pages', 'care']);
  Object.assign(entry, { body: `${entry.body}\n\n## New ${round}\n\nWords about an algorithm.` });
  return `${named(entry)} has a longer story`;
}

/** Leaves out organisations and all that they publish, so that a test is quicker. */
export function leaveOut({ entries }: Content, organisations: readonly string[]): void {
  const maps = entries as unknown as Maps;
  for (const id of organisations) withoutOrganisation(maps, id);
}

function withoutOrganisation(maps: Maps, organisation: string): void {
  maps.organisations.delete(organisation);
  for (const name of ['tools', 'data-uses'] as const)
    for (const [id, one] of maps[name]) if (factsOf(one)['organisation'] === organisation) maps[name].delete(id);
}

/** Somebody deletes a file. An organisation goes with all that it publishes. */
function entryGoes(changing: Changing, random: Random): string {
  const maps = mapsOf(changing);
  const entry = anyEntry(
    changing,
    random,
    random.chance(15) ? ['organisations'] : ['tools', 'data-uses', 'products', 'notices', 'care', 'glossary'],
  );
  if (entry.collection === 'organisations') withoutOrganisation(maps, entry.id);
  else maps[entry.collection].delete(entry.id);
  return `${named(entry)} goes`;
}

function entryComes(changing: Changing, random: Random, round: number): string {
  const entry = anyEntry(changing, random, [
    'tools',
    'data-uses',
    'products',
    'notices',
    'care',
    'glossary',
    'organisations',
  ]);
  const copy = structuredClone(entry);
  const id = `${entry.id}-new-${round}`;
  Object.assign(copy, { id });
  factsOf(copy)['name'] = `${random.one(['Another', 'Quite another'])} ${round}`;
  const map = mapsOf(changing)[entry.collection];
  map.set(id, copy);
  // Entries are in the order of their ids, as they are read from disk.
  const sorted = [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  map.clear();
  for (const [key, one] of sorted) map.set(key, one);
  return `${named(copy)} comes`;
}

function entryLeaves(changing: Changing, random: Random): string {
  const entry = anyEntry(changing, random, ['tools', 'data-uses']);
  mapsOf(changing)[entry.collection].delete(entry.id);
  const withdrawn = [{ on: '2026-06-01', how: 'merged', because: 'It is now part of another.', now: '/tools/' }];
  const left = {
    ...entry,
    facts: { name: factsOf(entry)['name'], organisation: factsOf(entry)['organisation'], withdrawn },
  };
  changing.content = { ...changing.content, withdrawn: [...changing.content.withdrawn, left as unknown as Entry] };
  return `${named(entry)} leaves`;
}

function translated(changing: Changing, random: Random): Entry {
  const all = collectionNames.flatMap((name) => [...mapsOf(changing)[name].values()]);
  return random.one(all.filter(({ translations }) => translations.size > 0));
}

function translationChanges(changing: Changing, random: Random, round: number): string {
  const entry = translated(changing, random);
  const [language, translation] = random.one([...entry.translations]);
  const facts = translation.facts as Facts;
  const name = random.one(
    Object.keys(facts).filter((one) => typeof facts[one] === 'string' && !/^\d{4}-/u.test(String(facts[one]))),
  );
  facts[name] = `${String(facts[name])} ${round}`;
  return `${named(entry)} has other words in ${language} (${name})`;
}

function translationGoes(changing: Changing, random: Random): string {
  const entry = translated(changing, random);
  const language = random.one([...entry.translations.keys()]);
  (entry.translations as Map<string, unknown>).delete(language);
  return `${named(entry)} is not translated to ${language} any more`;
}

function translationComes(changing: Changing, random: Random, round: number): string {
  const entry = anyEntry(changing, random, ['tools', 'data-uses', 'organisations', 'glossary']);
  const { code } = random.one(languages.slice(1));
  const facts = { name: `Enw ${round}`, translatedOn: '2026-09-01' };
  (entry.translations as Map<string, unknown>).set(code, { file: entry.file, facts, body: '' });
  return `${named(entry)} is translated to ${code}`;
}

function dayPasses(changing: Changing, random: Random): string {
  changing.today = `2026-1${random.below(3)}-2${random.below(9)}`;
  return `it is ${changing.today}`;
}

function draftsChange(changing: Changing, random: Random, round: number): string {
  const { id } = anyEntry(changing, random, ['organisations']);
  changing.content = { ...changing.content, draftsOf: new Map([[id, round + 1]]) };
  return `${id} has drafts`;
}

function linksAreChecked(changing: Changing, random: Random, round: number): string {
  const address = `https://www.example.org/${round}`;
  const result = { address, outcome: 'ok', on: `2026-10-1${random.below(10)}`, entries: [] };
  changing.content = { ...changing.content, links: new Map([[address, result]]) as unknown as Content['links'] };
  return 'links are checked';
}
