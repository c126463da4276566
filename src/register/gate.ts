import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import { hasLeft } from '../model/check/withdrawn.ts';
import { changedSinceApproval, lostApproval, referencesToDrafts, wasPublished } from './approval.ts';
import { nothingBefore, type CheckedBefore } from './checked-before.ts';
import { statementProblems } from './accessibility/statement.ts';
import { readTested } from './accessibility/tested.ts';
import { checkFiles } from './check-files.ts';
import { checkingHere, type CheckingWith } from './checking.ts';
import type { CheckedFile, Surroundings } from './check-file.ts';
import { contradictions, ownerOf } from './contradictions.ts';
import { measuringHere, type MeasuringWith } from './check-wording.ts';
import { departureProblems } from './departures.ts';
import { showableDrafts } from './drafts.ts';
import { entriesOf } from './checked-entries.ts';
import type { Content } from './entry.ts';
import { listContent, placeOf, type ContentFile } from './files.ts';
import { checkHistory } from './history/index.ts';
import { keyOf, recordedIn } from './history/state.ts';
import { readHarvest } from './harvest/read-harvest.ts';
import { isGatheredPath, setAside } from './set-aside.ts';
import { readLinkResults } from './link-results.ts';
import type { Problem } from './problem.ts';

/** All entries that were read and all that is wrong with them. Publish only where there is no problem. */
export interface Checked extends Content {
  readonly problems: readonly Problem[];
  /** What must be put right in drafts before they are approved. It stops nothing. */
  readonly draftProblems: readonly Problem[];
  /** Why gathered entries are left out. It stops nothing: nobody here can put them right. */
  readonly setAside: readonly Problem[];
  /** How many entries are drafts. */
  readonly drafts: number;
  /** What could be clearer. It stops nothing. */
  readonly remarks: readonly Problem[];
  /** How many files were checked. */
  readonly files: number;
  /** How many of these are in a language whose style is not measured. */
  readonly unmeasured: number;
}

/** What is done with entries that nobody has approved for publication: published they are not. */
export interface CheckOptions {
  /** Whether drafts are among the entries, as in a preview. */
  readonly preview?: boolean;
  /** How words are measured, where not in this thread. */
  readonly measuringWith?: MeasuringWith;
  /** How files are checked by themselves, where not in this thread. */
  readonly checkingWith?: CheckingWith;
  /** What earlier checks found of files that have stayed as they were. */
  readonly before?: CheckedBefore;
}

/**
 * Checks all content, or only the files named, against the model and against each other.
 *
 * `root` holds `content/` and `public/`; `today` is the day of the build (YYYY-MM-DD, Europe/London); `only` are paths from
 * the root. Faults in content are problems in the result; it throws only when the disk does.
 */
export async function checkContent(
  root: string,
  today: string,
  only?: readonly string[],
  {
    preview = false,
    measuringWith = measuringHere,
    checkingWith = checkingHere,
    before = nothingBefore,
  }: CheckOptions = {},
): Promise<Checked> {
  const listed = await listContent(root);
  const harvest = await readHarvest(root);
  const tested = readTested(root);
  const files = only ? listed.files.filter((file) => only.includes(file.path)) : listed.files;
  const around: Surroundings = { root, today, ids: idsOf(listed.files) };
  const { originals, others, wording } = await checkFiles(root, files, listed.files, around, before, {
    measuringWith: before.measuring(measuringWith),
    checkingWith,
  });
  const checked = [...originals, ...others];
  const past = await checkHistory(root, originals, listed.files, today);
  const recorded = recordedIn(past.history);
  const drafts = originals.filter(({ draft, file }) => draft && (preview || !wasPublished(file, recorded)));
  const isOfDraft = amongKeys(drafts);
  const publishable = originals.filter((one) => !isOfDraft(one));
  const shown = preview ? showableDrafts(drafts, around.ids) : { drafts: [], problems: [] };
  const versions = others.filter((one) => !isOfDraft(one) || one.problems.length === 0);
  const left = publishable.filter(({ facts }) => hasLeft(facts));
  const gone = new Set(left);
  const there = [...publishable.filter((one) => !gone.has(one)), ...shown.drafts];
  const found = [
    ...listed.problems,
    ...checked.flatMap((one) => one.problems),
    ...repeatedIds(listed.files),
    ...strayTranslations(files, listed.files),
    ...repeatedCodes([...publishable, ...drafts]),
    ...departureProblems(publishable, drafts),
    ...past.problems,
    ...statementProblems(publishable, tested, today),
    ...contradictions(originals),
    ...wording.flatMap((one) => one.problems),
  ];
  const aside = setAside(found, publishable);
  const entries = entriesOf(there.filter(aside.stays), versions.filter(aside.stays));
  const approval = [
    ...lostApproval(originals, recorded),
    ...(only ? [] : changedSinceApproval(publishable, entries, recorded, today)),
    ...referencesToDrafts(publishable, drafts),
  ];
  const ofDrafts = new Set(checked.filter(isOfDraft).map(({ file }) => file.path));
  const isAsked = ({ file }: Problem) => !only || only.includes(file);
  // A preview is made in order to ask for approval: what lacks it is told, and stops nothing.
  const stopping = [
    ...found.filter(({ file }) => !ofDrafts.has(file) && !isGatheredPath(file)),
    ...(preview ? [] : approval),
  ];
  const waiting = [...found.filter(({ file }) => ofDrafts.has(file)), ...shown.problems, ...(preview ? approval : [])];
  return {
    entries,
    withdrawn: [
      ...Object.values(entriesOf(left.filter(aside.stays), others)).flatMap((some) => [...some.values()]),
      ...past.dropped,
    ],
    history: past.history,
    problems: stopping.filter(isAsked).toSorted(byPlace),
    draftProblems: waiting.filter(isAsked).toSorted(byPlace),
    drafts: drafts.length,
    draftsOf: counted(drafts),
    links: await readLinkResults(root),
    ...(tested && tested !== 'broken' && { tested }),
    ...(harvest && { harvest }),
    setAside: aside.problems.filter(isAsked).toSorted(byPlace),
    remarks: wording.flatMap((one) => one.remarks).toSorted(byPlace),
    files: files.length,
    unmeasured: files.filter(({ version }) => version === 'translation').length,
  };
}

/** How many drafts each organisation has; under an empty name those that belong to none. */
function counted(drafts: readonly CheckedFile[]): ReadonlyMap<string, number> {
  const ownerIn = ({ file }: CheckedFile) =>
    file.collection === 'organisations' || collectionOf(file.collection).byOrganisation ? ownerOf(file) : '';
  return new Map([...Map.groupBy(drafts, ownerIn)].map(([owner, some]) => [owner, some.length]));
}

/** Whether a file is one of an entry among some, in whatever version. */
function amongKeys(some: readonly CheckedFile[]): (one: CheckedFile) => boolean {
  const keys = new Set(some.map(({ file }) => keyOf(file)));
  return ({ file }) => keys.has(keyOf(file));
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
