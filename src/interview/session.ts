import { yardstickOf } from '../register/check-wording.ts';
import { listContent } from '../register/files.ts';
import { checkContent, idsOf, type Checked } from '../register/gate.ts';
import { begin, welcome, type Asked, type CannotBegin } from './begin.ts';
import { namesIn } from './choices.ts';
import { openDraft, type Draft } from './draft.ts';
import type { Face } from './face.ts';
import { askForPlace, replaceEntry, writeEntry } from './finish.ts';
import { interview } from './interview.ts';
import { forget, keep } from './unfinished.ts';

/** The file that was written, and what the check says of it. */
export interface Written extends Pick<Checked, 'problems' | 'remarks'> {
  /** From the root of the project. */
  readonly path: string;
  /** Whether somebody must approve it before it is published. */
  readonly draft: boolean;
}

/**
 * Asks the questions of an entry, from the first to the file. `root`: the project's folder; `today`: YYYY-MM-DD.
 *
 * Throws `Stopped` when somebody stops: what was answered is kept in the project, and asking again goes on there.
 */
export async function askAndWrite(
  face: Face,
  asked: Asked,
  { root, today }: { readonly root: string; readonly today: string },
): Promise<Written | CannotBegin> {
  const { files } = await listContent(root);
  const names = namesIn(root, files);
  const kept = await begin(asked, { root, files, names, today }, face);
  if ('because' in kept) return kept;
  await keep(root, kept);
  const measures = { beside: { today, ids: idsOf(files) }, yardstick: await yardstickOf(root, files) };
  const draft = openDraft(root, kept, measures);
  face.tell(welcome(kept));
  await interview({ face, draft, names, today });
  const path = await writeFileOf(face, draft, root);
  await forget(root, kept);
  const { problems, draftProblems, drafts, remarks } = await checkContent(root, today, [path]);
  return { path, problems: [...problems, ...draftProblems], remarks, draft: drafts > 0 };
}

/** Writes the entry to its file: the one that it completes, or a new one. Gives its path. */
async function writeFileOf(face: Face, draft: Draft, root: string): Promise<string> {
  const { completes } = draft.entry();
  if (completes && (await replaceEntry(root, draft.entry()))) return completes.path;
  if (completes) face.tell(`${completes.path} has changed since you began. Your answers go to a file of their own.`);
  let path = await askForPlace({ face, draft }, root);
  while (!(await writeEntry(root, path, draft.entry()))) path = await askForPlace({ face, draft }, root);
  return path;
}
