import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENTS, KnownDocuments } from '../search/kept-documents.ts';
import { againstManifest, inManifest, MANIFEST } from '../verify/manifest.ts';
import { readRecord, writeRecord } from './kept-record.ts';
import type { LastBuild } from './last-build.ts';
import { folderOfPart, readPart, type Part } from './part.ts';
import { placeOfBuild } from './place.ts';
import { joinedRecords, type MadeRecord } from './joined-records.ts';

/** What a part is made of, in its folder. */
const [SITE, UNFINISHED, CARDS, RECORD] = ['site', 'unfinished', 'cards', 'record.ndjson'];

/** The folder of a part’s pages and data. */
export const siteOfPart = (folder: string): string => join(folder, SITE);
/** The folder of a part’s cards, as they are kept. */
export const cardsOfPart = (folder: string): string => join(folder, CARDS);

/**
 * Finishes a part, so that it can be taken to where the parts are joined: all that is needed of it lies in its folder. `found` are files of what
 * search knows of the pages that were made now, `program` is the digest of the program.
 */
export async function finishPart(folder: string, { kept, found, record, program }: FinishedPages): Promise<void> {
  await gather(join(folder, DOCUMENTS), program, found);
  await rm(join(folder, UNFINISHED), { recursive: true, force: true });
  await cp(kept, join(folder, UNFINISHED), { recursive: true });
  await writeRecord(join(folder, RECORD), record);
}

/** Adds to a file of what search knows what others hold. */
async function gather(file: string, program: string, others: readonly string[]): Promise<void> {
  const known = new KnownDocuments(program, [file, ...others]);
  await known.keepIn(file);
  known.close();
}

interface FinishedPages {
  readonly kept: string;
  readonly found: readonly string[];
  readonly record: MadeRecord;
  readonly program: string;
}

/** A part that lies there whole. */
interface FinishedPart {
  readonly part: Part;
  readonly folder: string;
  readonly record: MadeRecord;
}

/** The parts in a folder; or everything for which they cannot be joined, each in a sentence. */
export async function finishedParts(parts: string): Promise<readonly FinishedPart[] | { because: readonly string[] }> {
  const names = await readdir(parts).catch(() => []);
  const found = names.flatMap((name) => readPart(name.replace('-of-', '/')) ?? []);
  const [{ of } = { of: 0 }] = found;
  if (of === 0) return { because: [`There are no parts in ${parts}/. Each is made by: npm run build -- --part 1/4`] };
  const counts = [...new Set(found.map((part) => part.of))].toSorted((a, b) => a - b);
  if (counts.length > 1)
    return {
      because: [
        `Parts of builds in ${counts.join(' and in ')} parts lie together in ${parts}/. Remove those that are not of this build.`,
      ],
    };
  const read = await Promise.all(Array.from({ length: of }, (_, at) => finishedPart({ number: at + 1, of }, parts)));
  const because = read.flatMap((one) => ('because' in one ? [one.because] : []));
  return because.length > 0 ? { because } : read.flatMap((one) => ('because' in one ? [] : [one]));
}

async function finishedPart(part: Part, parts: string): Promise<FinishedPart | { because: string }> {
  const [folder, name] = [folderOfPart(part, parts), `${part.number}/${part.of}`];
  const record = readRecord(join(folder, RECORD));
  if (!record) return { because: `Part ${name} is not there whole. Make it: npm run build -- --part ${name}` };
  const [finding] = await againstManifest(siteOfPart(folder));
  if (finding)
    return {
      because: `Part ${name} is not as it was made. ${finding.file}: ${finding.found} Make it again: npm run build -- --part ${name}`,
    };
  return { part, folder, record };
}

/**
 * Puts parts where the last build of a site would have left them, so that the build that follows keeps what is right of them and makes
 * the rest. Whatever a part has wrong is made again there, since everything that a page or a file of data has read is asked again.
 * `cards` is where drawn cards are kept, `program` the digest of the program: of a part that another one has made, search believes nothing.
 */
export async function joinParts(
  parts: readonly FinishedPart[],
  { site, cards, program }: { readonly site: string; readonly cards: string; readonly program: string },
  last: LastBuild,
): Promise<void> {
  await last.begin('');
  await last.sweep(new Set());
  await mkdir(site, { recursive: true });
  for (const { folder } of parts)
    for (const [from, to] of [
      [siteOfPart(folder), site],
      [join(folder, UNFINISHED), last.kept],
      [cardsOfPart(folder), cards],
    ] as const)
      await cp(from, to, { recursive: true, preserveTimestamps: true, force: true }).catch(ifThere);
  await mkdir(placeOfBuild(site), { recursive: true });
  const documents = parts.map(({ folder }) => join(folder, DOCUMENTS));
  await gather(join(placeOfBuild(site), DOCUMENTS), program, documents);
  await rm(join(site, MANIFEST), { force: true });
  await writeFile(join(site, MANIFEST), inManifest(await last.digests.now()));
  await last.save({ ...joinedRecords(parts.map(({ record }) => record)), copies: {} });
}

/** A part that has no cards has no folder for them. */
function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
