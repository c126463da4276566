import type { CheckedBefore } from './checked-before.ts';
import { checkFile, type CheckedFile, type Surroundings } from './check-file.ts';
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
  measuringWith: MeasuringWith,
): Promise<{ originals: CheckedFile[]; others: CheckedFile[]; wording: WordingFound[] }> {
  const asked = new Set(files);
  const wording = await readWording(root, all, measuringWith);
  const originals: CheckedFile[] = [];
  // The other versions of an entry are held against its facts: they stay only where it does.
  const stayed = new Set<string>();
  for (const file of wantedOriginals(files, all)) {
    const known = before.found(file, around);
    if (known) stayed.add(keyOf(file));
    const one = known ?? (await before.checking(file, around, (noting) => checkFile(file, noting)));
    originals.push(one);
    if (asked.has(file)) await wording.add(one, one.facts);
  }
  const facts = new Map(originals.map((one) => [keyOf(one.file), one.facts]));
  const others: CheckedFile[] = [];
  for (const file of files.filter((one) => one.version !== 'original')) {
    const original = facts.get(keyOf(file)) ?? {};
    const known = stayed.has(keyOf(file)) ? before.found(file, around) : undefined;
    const one = known ?? (await before.checking(file, around, (noting) => checkFile(file, noting, original)));
    others.push(one);
    await wording.add(one, original);
  }
  return { originals, others, wording: await wording.found() };
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
