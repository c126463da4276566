import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDraft } from '../editor/check.ts';
import { blankCopy, openFile } from '../editor/file.ts';
import { writableCollections } from '../editor/questions.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { didYouMean } from '../model/check/nearest.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import type { ContentFile } from '../register/files.ts';
import type { Names } from './choices.ts';
import type { Face } from './face.ts';
import type { Option } from './pick.ts';
import { digestOf, newFile, unfinishedIn, type Kept, type Unfinished } from './unfinished.ts';

/** What the command was asked for. */
export interface Asked {
  /** The name of a collection, what one or many of its entries are called, or the path of a file to complete. */
  readonly collection: string | undefined;
  /** The entry to begin from: `organisation/entry`. */
  readonly like: string | undefined;
  /** Whether to go on with the latest entry that is not finished. */
  readonly goOn: boolean;
}

/** What could not be done, in words. */
export interface CannotBegin {
  readonly because: string;
}

/** The place of a project that the beginning looks into. */
export interface Place {
  readonly root: string;
  readonly files: readonly ContentFile[];
  readonly names: Names;
  /** The day, YYYY-MM-DD. */
  readonly today: string;
}

const speech = speak(firstLanguage);

/** The entry to ask about: one that is not finished, a copy of another, or a new one. */
export async function begin(asked: Asked, place: Place, face: Face): Promise<Kept | CannotBegin> {
  const kept = await unfinishedIn(place.root);
  if (asked.goOn)
    return kept[0] ?? { because: 'There is no entry that you began and did not finish. Begin one with: npm run new' };
  const path = asked.collection?.replace(/^\.\//u, '');
  if (path?.includes('/')) return toComplete(path, kept, place);
  const named = asked.collection === undefined ? undefined : collectionCalled(asked.collection);
  if (asked.collection !== undefined && named === undefined) return unknownCollection(asked.collection);
  if (asked.like === undefined) {
    const chosen = await goOnWith(
      kept.filter(({ entry }) => named === undefined || entry.collection === named),
      face,
    );
    if (chosen) return chosen;
  }
  const collection = named ?? (asked.like === undefined ? await chooseCollection(face) : 'tools');
  const like = asked.like ?? (await chooseLike(collection, place.names, face));
  const start = like === undefined ? {} : await copyOf(collection, like, place);
  if ('because' in start) return start as CannotBegin;
  const entry: Unfinished = { collection, facts: {}, body: '', passed: [], all: false, ...start };
  return { file: await newFile(place.root), entry };
}

/** A collection by its name or by what its entries are called, in small letters or not. */
function collectionCalled(text: string): CollectionName | undefined {
  const wanted = text.toLowerCase();
  return writableCollections.find((name) => {
    const { one, many } = collectionOf(name);
    return [name, one, many].some((known) => known.toLowerCase() === wanted);
  });
}

function unknownCollection(text: string): CannotBegin {
  const near = didYouMean(text, writableCollections);
  return { because: `There is no form for “${text}”. ${near}Forms: ${writableCollections.join(', ')}.` };
}

/** An entry that has its file, and of which the rest is asked. What it says and what is right in it is not asked again. */
async function toComplete(
  path: string,
  kept: readonly Kept[],
  { root, files, today }: Place,
): Promise<Kept | CannotBegin> {
  const begun = kept.find(({ entry }) => entry.completes?.path === path);
  if (begun) return begun;
  const file = files.find((one) => one.path === path && one.version === 'original' && one.source === undefined);
  const collection = file && collectionOf(file.collection);
  if (!file || !collection || file.kind !== collection.format || !writableCollections.includes(file.collection)) {
    const near = didYouMean(
      path,
      files.map((one) => one.path),
    );
    return {
      because: `There is no entry at ${path}. ${near}Name its file, such as content/tools/riverside/chest-x-rays.mdx.`,
    };
  }
  const text = await readFile(join(root, path), 'utf8');
  const read = openFile(collection, text);
  if ('unread' in read) return { because: `${path} could not be read. ${read.unread.join(' ')}` };
  const wrong = new Set(checkDraft(file.collection, read, { today, ids: undefined }).faults.map(({ at }) => at[0]));
  const entry: Unfinished = {
    collection: file.collection,
    facts: { ...read.facts },
    body: read.body,
    passed: Object.keys(read.facts).filter((name) => !wrong.has(name)),
    all: false,
    completes: { path, digest: digestOf(text) },
  };
  return { file: await newFile(root), entry };
}

async function goOnWith(kept: readonly Kept[], face: Face): Promise<Kept | undefined> {
  if (kept.length === 0) return undefined;
  const options = [
    ...kept.map((one, at): Option => ({ value: String(at), label: `Go on with: ${titleOf(one)}` })),
    { value: 'new', label: 'Begin a new one' },
  ];
  const put = { question: 'You began an entry and did not finish it.', notes: [], commands: [] };
  const given = await face.choose(put, options, ['0'], { many: false });
  return 'command' in given ? undefined : kept[Number(given.value[0] ?? 0)];
}

/** What an unfinished entry is called, and how many questions were put. */
function titleOf({ entry: { collection, facts, passed } }: Kept): string {
  const name = typeof facts['name'] === 'string' ? `“${facts['name']}”` : 'no name yet';
  return `${collectionOf(collection).one}, ${name}, ${passed.length} question${passed.length === 1 ? '' : 's'} so far`;
}

async function chooseCollection(face: Face): Promise<CollectionName> {
  const options = writableCollections.map((value): Option => ({ value, label: collectionOf(value).one }));
  const put = { question: 'What do you want to write about?', notes: [], commands: [] };
  for (;;) {
    const given = await face.choose(put, options, [], { many: false });
    const [name] = 'value' in given ? given.value : [];
    if (name !== undefined) return name as CollectionName;
    face.tell('Choose one of the list.');
  }
}

async function chooseLike(collection: CollectionName, names: Names, face: Face): Promise<string | undefined> {
  const entries = await names(collection);
  if (!collectionOf(collection).byOrganisation || entries.length === 0) return undefined;
  const put = {
    question: 'Begin from an entry that is here?',
    notes: [
      'Somebody may have described the same product. Its answers are then filled in: you look at each, and keep or change it.',
    ],
    commands: [],
  };
  const options = [{ value: '', label: 'No, begin with nothing' }, ...entries];
  const given = await face.choose(put, options, [''], { many: false });
  return 'command' in given ? undefined : given.value[0] || undefined;
}

async function copyOf(
  name: CollectionName,
  id: string,
  { root, files }: Place,
): Promise<Pick<Unfinished, 'facts' | 'body'> | CannotBegin> {
  const all = files.filter((file) => file.collection === name && file.version === 'original');
  const file = all.find((one) => one.id === id);
  const { one } = collectionOf(name);
  if (!file) {
    const near = didYouMean(
      id,
      all.map((each) => each.id),
    );
    return {
      because: `There is no ${one} “${id}” to begin from. ${near}An entry is named as in riverside/chest-x-rays.`,
    };
  }
  const read = openFile(collectionOf(name), await readFile(join(root, file.path), 'utf8'));
  if ('unread' in read) return { because: `${file.path} could not be read. ${read.unread.join(' ')}` };
  return blankCopy(collectionOf(name), read) as Pick<Unfinished, 'facts' | 'body'>;
}

/** What the program says before the first question. */
export function welcome({ entry: { collection, passed, completes } }: Kept): string {
  const { one } = speech.collection(collection);
  return [
    completes
      ? `These are the questions that ${completes.path} does not answer yet, or not rightly.`
      : passed.length === 0
        ? `These are the questions about a new entry: ${one}. Only what its case needs is asked.`
        : `You go on where you stopped: ${one}, after ${passed.length} question${passed.length === 1 ? '' : 's'}.`,
    'Your answers are kept after each question. Ctrl+C stops, and “npm run new -- --continue” goes on.',
    'In place of an answer you can write /reason (there is no answer), /open (leave it for now), /back, /stop or /help.',
  ].join('\n');
}
