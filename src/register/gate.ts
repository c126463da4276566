import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { hasLeft } from '../model/check/withdrawn.ts';
import { checkFile, type CheckedFile, type Surroundings } from './check-file.ts';
import { contradictions, ownerOf } from './contradictions.ts';
import { readWording, type WordingFound } from './check-wording.ts';
import { departureProblems } from './departures.ts';
import type { Content, Entries, Entry, Translation } from './entry.ts';
import { listContent, placeOf, type ContentFile } from './files.ts';
import { checkHistory } from './history/index.ts';
import { keyOf } from './history/state.ts';
import type { Problem } from './problem.ts';

/** All entries that were read and all that is wrong with them. Publish only where there is no problem. */
export interface Checked extends Content {
  readonly problems: readonly Problem[];
  /** What could be clearer. It stops nothing. */
  readonly remarks: readonly Problem[];
  /** How many files were checked. */
  readonly files: number;
  /** How many of these are in a language whose style is not measured. */
  readonly unmeasured: number;
}

/**
 * Checks all content, or only the files named, against the model and against each other.
 *
 * `root` holds `content/` and `public/`; `today` is the day of the build (YYYY-MM-DD, Europe/London); `only` are paths from
 * the root. Faults in content are problems in the result; it throws only when the disk does.
 */
export async function checkContent(root: string, today: string, only?: readonly string[]): Promise<Checked> {
  const listed = await listContent(root);
  const files = only ? listed.files.filter((file) => only.includes(file.path)) : listed.files;
  const around: Surroundings = { root, today, ids: idsOf(listed.files) };
  const asked = new Set(files);
  const wordingOf = await readWording(root, listed.files);
  const wording: WordingFound[] = [];
  const checkedOriginals: CheckedFile[] = [];
  for (const file of wantedOriginals(files, listed.files)) {
    const one = await checkFile(file, around);
    checkedOriginals.push(one);
    if (asked.has(file)) wording.push(await wordingOf(one, one.facts));
  }
  const originals = new Map(checkedOriginals.map((one) => [keyOf(one.file), one]));
  const others: CheckedFile[] = [];
  for (const file of files.filter((one) => one.version !== 'original')) {
    const original = originals.get(keyOf(file))?.facts ?? {};
    const one = await checkFile(file, around, original);
    others.push(one);
    wording.push(await wordingOf(one, original));
  }
  const checked = [...checkedOriginals, ...others];
  const past = await checkHistory(root, checkedOriginals, listed.files, today);
  const problems = [
    ...listed.problems,
    ...checked.flatMap((one) => one.problems),
    ...repeatedIds(listed.files),
    ...strayTranslations(files, listed.files),
    ...repeatedCodes(originals.values()),
    ...departureProblems(checkedOriginals),
    ...past.problems,
    ...contradictions(checkedOriginals),
    ...wording.flatMap((one) => one.problems),
  ];
  const there = [...originals.values()].filter(({ facts }) => !hasLeft(facts));
  const left = [...originals.values()].filter(({ facts }) => hasLeft(facts));
  return {
    entries: entriesOf(there, others),
    withdrawn: [...Object.values(entriesOf(left, others)).flatMap((some) => [...some.values()]), ...past.dropped],
    history: past.history,
    problems: (only ? problems.filter((one) => only.includes(one.file)) : problems).toSorted(byPlace),
    remarks: wording.flatMap((one) => one.remarks).toSorted(byPlace),
    files: files.length,
    unmeasured: files.filter(({ version }) => version === 'translation').length,
  };
}

/** Paths that were asked for and are no entry's, as problems. */
export function unknownFiles(paths: readonly string[], known: ReadonlySet<string>): Problem[] {
  return paths
    .filter((path) => !known.has(path))
    .map((path) => {
      const place = placeOf(path);
      return 'found' in place
        ? place
        : {
            file: path,
            line: 1,
            found: 'There is no such file.',
            advice: 'Give the path from the project’s folder, such as content/tools/riverside/chest-x-rays.mdx.',
          };
    });
}

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

/** The ids that there are in each collection. */
export function idsOf(files: readonly ContentFile[]): Record<CollectionName, Set<string>> {
  const ids = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as Record<
    CollectionName,
    Set<string>
  >;
  for (const file of files) if (file.version === 'original') ids[file.collection].add(file.id);
  return ids;
}

/** The originals among the files, those of other versions among them, and those that an answer in them can contradict. */
function wantedOriginals(files: readonly ContentFile[], all: readonly ContentFile[]): ContentFile[] {
  const keys = new Set(files.map(keyOf));
  const owners = new Set(files.map((file) => `organisations/${ownerOf(file)}`));
  const organisations = new Set(files.filter(({ collection }) => collection === 'organisations').map(ownerOf));
  const isWanted = (file: ContentFile) =>
    keys.has(keyOf(file)) ||
    owners.has(keyOf(file)) ||
    (file.collection === 'tools' && organisations.has(ownerOf(file)));
  return all.filter((file) => file.version === 'original' && isWanted(file));
}

function repeatedIds(files: readonly ContentFile[]): Problem[] {
  const first = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const key = `${keyOf(file)}.${file.version}.${file.language}`;
    const other = first.get(key);
    if (!other) first.set(key, file);
    return other
      ? [
          {
            file: file.path,
            line: 1,
            found: `Two files are the entry “${file.id}”: this one and ${other.path}.`,
            advice: 'Keep one of them, or give one another name.',
          },
        ]
      : [];
  });
}

function strayTranslations(files: readonly ContentFile[], all: readonly ContentFile[]): Problem[] {
  const originals = new Set(all.filter((file) => file.version === 'original').map(keyOf));
  return files
    .filter((file) => file.version !== 'original' && !originals.has(keyOf(file)))
    .map((file) => ({
      file: file.path,
      line: 1,
      ...(file.version === 'translation'
        ? {
            found: 'The file is a translation, and the entry that it translates is not there.',
            advice: `Write the entry first, beside it and without “.${file.language}” in its name.`,
          }
        : {
            found: 'The file is an Easy Read version, and its entry is not there.',
            advice: 'Write the entry first, beside it and without “.easy” in its name.',
          }),
    }));
}

/** An ODS code names one organisation. */
function repeatedCodes(checked: Iterable<CheckedFile>): Problem[] {
  const first = new Map<string, CheckedFile>();
  const problems: Problem[] = [];
  for (const one of checked) {
    const code = one.file.collection === 'organisations' ? one.facts['odsCode'] : undefined;
    if (typeof code !== 'string') continue;
    const other = first.get(code);
    if (!other) first.set(code, one);
    else
      problems.push({
        file: one.file.path,
        line: one.lineOf(['odsCode']),
        field: 'odsCode',
        found: `The ODS code ${code} is also that of ${other.file.path}.`,
        advice: 'Each organisation has a code of its own. Correct one of the two.',
      });
  }
  return problems;
}

function entriesOf(originals: Iterable<CheckedFile>, others: readonly CheckedFile[]): Entries {
  const byKey = Map.groupBy(others, ({ file }) => keyOf(file));
  const maps = Object.fromEntries(collectionNames.map((name) => [name, new Map<string, Entry>()])) as Record<
    CollectionName,
    Map<string, Entry>
  >;
  for (const { file, facts, body } of originals) {
    const entry = {
      collection: file.collection,
      id: file.id,
      file: file.path,
      facts,
      body,
      gathered: file.source !== undefined,
      translations: versionsOf(byKey.get(keyOf(file)), 'translation'),
      easyRead: versionsOf(byKey.get(keyOf(file)), 'easy-read'),
    };
    // The gate has checked the facts against the schema of the collection: what has a problem is not published.
    maps[file.collection].set(file.id, entry as unknown as Entry);
  }
  return maps as unknown as Entries;
}

/** The versions of one kind of an entry, by their languages. */
function versionsOf(others: readonly CheckedFile[] = [], version: ContentFile['version']): Map<string, Translation> {
  return new Map(
    others
      .filter(({ file }) => file.version === version)
      .map(({ file, facts, body }) => [file.language, { file: file.path, facts, body }]),
  );
}
