import { collectionOf } from '../model/index.ts';
import type { CheckedFile } from './check-file.ts';
import { ownerOf } from './contradictions.ts';
import { GATHERED } from './harvest/gathered-folder.ts';
import { keyOf } from './history/state.ts';
import type { Problem } from './problem.ts';

/** Whether a file is one that was gathered from others. */
export const isGatheredPath = (path: string) => path.startsWith(`${GATHERED}/`);

/** Gathered entries that are left out. */
interface Aside {
  /** Whether a file is one of an entry that is not left out. */
  readonly stays: (one: CheckedFile) => boolean;
  readonly problems: readonly Problem[];
}

/**
 * Leaves out gathered entries with problems, and those of an organisation that is left out: what one publisher has wrong never
 * stops the build of all others. What was gathered was right when it was judged; the rules, or our own content, can have
 * changed since, and the next harvest judges it anew.
 */
export function setAside(problems: readonly Problem[], originals: readonly CheckedFile[]): Aside {
  const found = problems.filter(({ file }) => isGatheredPath(file));
  if (found.length === 0) return { stays: () => true, problems: [] };
  const files = new Set(found.map(({ file }) => file));
  // A version in another language takes its entry with it: half an entry is none.
  const paths = new Set([...files].map(stemOf));
  const isOut = ({ file }: CheckedFile) => file.source !== undefined && paths.has(stemOf(file.path));
  const owners = new Set(
    originals.filter((one) => one.file.collection === 'organisations' && isOut(one)).map(({ file }) => file.id),
  );
  const keys = new Set(originals.filter((one) => isOut(one) || isOwned(one, owners)).map(({ file }) => keyOf(file)));
  return { stays: ({ file }) => file.source === undefined || !keys.has(keyOf(file)), problems: found };
}

/** The path of an entry, whatever version of it a file is. */
const stemOf = (path: string) => path.slice(0, path.indexOf('.', path.lastIndexOf('/')));

const isOwned = ({ file }: CheckedFile, owners: ReadonlySet<string>) =>
  collectionOf(file.collection).byOrganisation && owners.has(ownerOf(file));
