import type { Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** What a preview knows beside what will be published. */
export interface Preview {
  /** What the entries are compared with; undefined where there is no former version at hand. */
  readonly former: Former | undefined;
  /** What must be put right and what could be clearer, by the path of the file. */
  readonly faults: ReadonlyMap<string, readonly Problem[]>;
}

/** A version of the register that was published, or that others work from. */
export interface Former {
  /** Its entries, by collection and id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** A version in git by its short name and its day (YYYY-MM-DD), or a folder by its path. */
  readonly from: { readonly git: string; readonly on: string } | { readonly folder: string };
}

/** Whether a build shows what is not published: `PREVIEW=on`. */
export function isPreview(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment['PREVIEW'] === 'on';
}

/** The folder that a preview is built in. It is never that of the published site. */
export const PREVIEW_FOLDER = 'preview';
