import { basename, join } from 'node:path';
import { filesBelow, type Disk } from '../generations/disk.ts';
import { PREVIEW_FOLDER } from '../register/preview/preview.ts';
import { MANIFEST, readManifest } from '../verify/manifest.ts';
import { CannotPublish } from './refusal.ts';

/** A site that was built, by its list of digests. */
export interface Site {
  readonly folder: string;
  /** The text of the list. */
  readonly manifest: string;
  /** The SHA-256 of each file by its path, the list itself left out. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The site in a folder. Throws `CannotPublish` where none was built there, or not to the end. */
export function readSite(disk: Disk, folder: string): Site {
  if (basename(folder) === PREVIEW_FOLDER)
    throw new CannotPublish(
      `${folder} is a preview: it holds drafts that nobody has approved. Publish what npm run build makes.`,
    );
  const manifest = disk.read(join(folder, MANIFEST));
  if (manifest === undefined)
    throw new CannotPublish(
      disk.kindOf(folder) === undefined
        ? `There is no site in ${folder} yet. Run npm run build, then publish again.`
        : `The site in ${folder} is not built to its end: its list of digests (${MANIFEST}) is not there. Run npm run build, then publish again.`,
    );
  const { digests, findings } = readManifest(manifest);
  const there = new Set(filesBelow(disk, folder).filter((path) => path !== MANIFEST));
  const missing = [...digests.keys()].find((path) => !there.has(path));
  const added = [...there].find((path) => !digests.has(path));
  if (findings.length > 0) throw new CannotPublish(notWhole(folder, MANIFEST, 'cannot be read'));
  if (missing !== undefined) throw new CannotPublish(notWhole(folder, missing, 'is missing'));
  if (added !== undefined) throw new CannotPublish(notWhole(folder, added, 'was put there after the build'));
  return { folder, manifest, digests };
}

/** A sentence on a site that is not what was built. */
export function notWhole(folder: string, path: string, what: string): string {
  return `The site in ${folder} is not what was built: ${path} ${what}. Run npm run build, wait until it has ended, then publish again. npm run verify -- ${folder} names all that differs.`;
}
