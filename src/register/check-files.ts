import type { CheckedBefore } from './checked-before.ts';
import type { CheckedFile, Surroundings } from './check-file.ts';
import type { CheckingWith, FileToCheck } from './checking.ts';
import { readWording, type MeasuringWith, type WordingFound } from './check-wording.ts';
import { ownerOf } from './contradictions.ts';
import type { ContentFile } from './files.ts';
import { keyOf } from './history/state.ts';

/** The files that were asked for and those that they can contradict, each checked; of what was asked for the wording too. */
export async function checkFiles(
  root: string,
  files: readonly ContentFile[],
  all: readonly ContentFile[],
  around: Surroundings,
  before: CheckedBefore,
  { measuringWith, checkingWith }: { readonly measuringWith: MeasuringWith; readonly checkingWith: CheckingWith },
): Promise<{ originals: CheckedFile[]; others: CheckedFile[]; wording: WordingFound[] }> {
  const asked = new Set(files);
  const wording = await readWording(root, all, measuringWith);
  const checking = checkingWith(around);
  /** Checks files in their order, but those of which it is known what an earlier check has found. */
  const checkEach = async (
    some: readonly FileToCheck[],
    known: ReadonlyMap<ContentFile, CheckedFile>,
    take: (one: CheckedFile) => Promise<void>,
  ) => {
    checking.expect(some.filter(({ file }) => !known.has(file)));
    for (const one of some)
      await take(
        known.get(one.file) ?? (await before.checking(one.file, around, (noting) => checking.check(one, noting))),
      );
  };
  const foundBefore = (some: readonly ContentFile[]) =>
    new Map(
      some.flatMap((file) => {
        const found = before.found(file, around);
        return found ? [[file, found] as const] : [];
      }),
    );
  try {
    const wanted = wantedOriginals(files, all);
    const stayed = foundBefore(wanted);
    const originals: CheckedFile[] = [];
    await checkEach(
      wanted.map((file) => ({ file })),
      stayed,
      async (one) => {
        originals.push(one);
        if (asked.has(one.file)) await wording.add(one, one);
      },
    );
    const byKey = new Map(originals.map((one) => [keyOf(one.file), one]));
    const originalOf = (file: ContentFile) => byKey.get(keyOf(file)) ?? { facts: {} };
    const versions = files.filter(({ version }) => version !== 'original');
    // The other versions of an entry are held against its facts: they stay only where it does.
    const stayedKeys = new Set([...stayed.keys()].map(keyOf));
    const others: CheckedFile[] = [];
    await checkEach(
      versions.map((file) => ({ file, original: originalOf(file).facts })),
      foundBefore(versions.filter((file) => stayedKeys.has(keyOf(file)))),
      async (one) => {
        others.push(one);
        await wording.add(one, originalOf(one.file));
      },
    );
    return { originals, others, wording: await wording.found() };
  } finally {
    checking.end();
  }
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
