import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraft, needsApproval } from '../model/check/approval.ts';
import type { Fault } from '../model/check/fault.ts';
import type { Collection } from '../model/collection.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import { picturesOf } from '../prose/check.ts';
import { easyReadBody, easyReadFaults } from './check-easy-read.ts';
import { asChecked, faultsOfFacts, faultsOfWords, type Ids } from './faults.ts';
import { placeOnDisk, type ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { isUnread, readContent, STORY, type FileContent, type Unread } from './read-file.ts';
import { storyFaults } from './story-faults.ts';

/** What checking a file needs to know of the rest. */
export interface Surroundings {
  readonly root: string;
  /** The day of the build, YYYY-MM-DD. */
  readonly today: string;
  readonly ids: Readonly<Record<CollectionName, Ids>>;
}

export interface CheckedFile {
  readonly file: ContentFile;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The line of the answer that a path leads to. */
  readonly lineOf: FileContent['lineOf'];
  /** Whether it is an entry of its own organisation that nobody has approved for publication. */
  readonly draft: boolean;
  readonly problems: Problem[];
}

/** Reads one file and checks all of it. `original`: the facts of the entry, where the file is another version of it. */
export async function checkFile(
  file: ContentFile,
  around: Surroundings,
  original?: Readonly<Record<string, unknown>>,
): Promise<CheckedFile> {
  // Without waiting: a file is a few thousand bytes, and to wait for each takes longer than to read it.
  const bytes = readFileSync(placeOnDisk(around.root, file));
  const content = readContent(bytes, file.kind, collectionOf(file.collection).format === 'mdx');
  if (isUnread(content)) return unreadFile(file, content, bytes);
  const { left, whole, facts, raw, collection } = asChecked(file.collection, content.facts, original);
  if (file.version === 'easy-read') {
    const faults = left ? [] : easyReadFaults(file, content.facts, around.today);
    const problems = [
      ...faults.map((fault) => problemIn({ file, lineOf: content.lineOf }, fault)),
      ...easyReadBody(file, content),
    ];
    return { file, facts: whole, body: '', bodyLine: content.bodyLine, lineOf: content.lineOf, draft: false, problems };
  }
  const complete = file.source === undefined;
  const faults = original
    ? faultsOfWords(collection, raw, original, { today: around.today, complete })
    : originalFaults(file, collection, raw, facts, around);
  // What is published has no empty lines about it; one text is read once, whoever looks at it.
  const body = content.body.trim();
  const bodyLine = content.bodyLine + (/^\s*/u.exec(content.body)?.[0].split('\n').length ?? 1) - 1;
  const problems = [
    ...faults.map((fault) => problemIn({ file, lineOf: content.lineOf }, fault)),
    ...(left ? [] : await bodyProblems(file, { body, bodyLine, lineOf: content.lineOf }, around)),
  ];
  const draft = !original && complete && isDraft(file.collection, whole);
  return { file, facts, body: left ? '' : body, bodyLine, lineOf: content.lineOf, draft, problems };
}

/** A file that cannot be read. Where it is an entry that names no approval, it is a draft that somebody is still writing. */
function unreadFile(file: ContentFile, unread: readonly Unread[], bytes: Uint8Array): CheckedFile {
  const text = new TextDecoder().decode(bytes);
  const isEntry = /^[\t ]*"?name"?\s*:/mu.test(text) && !text.includes('\uFFFD');
  const isDraftStill = isEntry && !/publicationApproved(?:By|On)/u.test(text);
  return {
    file,
    facts: {},
    body: '',
    bodyLine: 1,
    lineOf: () => 1,
    draft: file.version === 'original' && file.source === undefined && needsApproval(file.collection) && isDraftStill,
    problems: unread.map((one) => ({ file: file.path, ...one })),
  };
}

function originalFaults(
  file: ContentFile,
  collection: Collection,
  raw: unknown,
  facts: Record<string, unknown>,
  around: Surroundings,
): Fault[] {
  return [
    ...faultsOfFacts(collection, raw, { ...around, ids: idsFor(file, around), complete: file.source === undefined }),
    ...placeFaults(file, facts, around),
    ...ownerFaults(file, facts, around),
  ];
}

/** A gathered entry of an organisation that is not here has no place. */
function ownerFaults(file: ContentFile, { organisation }: Record<string, unknown>, { ids }: Surroundings): Fault[] {
  const { fields, byOrganisation } = collectionOf(file.collection);
  if (file.source === undefined || !byOrganisation) return [];
  if (typeof organisation !== 'string' || ids.organisations.has(organisation)) return [];
  return [
    {
      at: ['organisation'],
      question: fields['organisation']?.question ?? '',
      found: `names “${organisation}”, and there is no such organisation.`,
      advice: 'Gather from its source again.',
    },
  ];
}

/** What an entry may name. What a gathered entry names and is not here is not shown, and is no fault of it. */
function idsFor({ source }: ContentFile, { ids }: Surroundings): Surroundings['ids'] | undefined {
  return source === undefined ? ids : undefined;
}

/** The folder of an entry and the organisation that it names must be the same. */
function placeFaults(file: ContentFile, facts: Record<string, unknown>, { ids }: Surroundings): Fault[] {
  const { fields, byOrganisation } = collectionOf(file.collection);
  const folder = file.id.split('/')[0];
  const named = facts['organisation'];
  // One that is not there is told as such, and the right one is named.
  if (!byOrganisation || typeof named !== 'string' || named === folder || !ids.organisations.has(named)) return [];
  return [
    {
      at: ['organisation'],
      question: fields['organisation']?.question ?? '',
      found: `says “${named}”, and the file lies in the folder “${folder}”.`,
      advice: 'Move the file to the folder of its organisation, or correct the name.',
    },
  ];
}

async function bodyProblems(
  file: ContentFile,
  { body, bodyLine, lineOf }: Pick<CheckedFile, 'body' | 'bodyLine' | 'lineOf'>,
  around: Surroundings,
): Promise<Problem[]> {
  const dialect = file.kind === 'mdx' ? 'mdx' : 'markdown';
  if (body === '') return [];
  const faults = storyFaults(body, dialect);
  const pictures = faults.length === 0 ? picturesOf(body) : [];
  const missing = await Promise.all(
    pictures.map(async ({ src, line }) => {
      const there = await stat(join(around.root, 'public', src)).catch(() => undefined);
      return there?.isFile()
        ? []
        : [
            {
              line,
              found: `The picture “${src}” is not there.`,
              advice: `Put the file at public${src}, or correct the name.`,
            },
          ];
    }),
  );
  return [...faults, ...missing.flat()].map(({ line, ...fault }) => ({
    file: file.path,
    line: file.kind === 'json' ? lineOf([STORY]) : bodyLine + line - 1,
    ...fault,
  }));
}

/** A fault of a checked file, with its line. */
export function problemIn({ file, lineOf }: Pick<CheckedFile, 'file' | 'lineOf'>, { at, ...fault }: Fault): Problem {
  return { file: file.path, line: lineOf(at), field: at.join('.'), ...fault };
}
