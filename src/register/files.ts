import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { firstLanguage, isLanguageCode, languages, type LanguageCode } from '../i18n/languages.ts';
import { didYouMean } from '../model/check/nearest.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { isIdPart } from '../model/field.ts';
import { canBeEasyRead, easyReadCollections } from '../model/easy-read.ts';
import { collectionOf } from '../model/index.ts';
import { reservedIds, reservedPages, reservedSources } from './addresses.ts';
import { GATHERED, gatheredFolder, listGathered } from './harvest/gathered-folder.ts';
import { TESTED_FILE } from './accessibility/tested.ts';
import type { Problem } from './problem.ts';

/** A file of content, as its path tells it. */
export interface ContentFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly collection: CollectionName;
  readonly id: string;
  readonly language: LanguageCode;
  /** What the file is to its entry: the entry itself, its words in another language, or its Easy Read version. */
  readonly version: 'original' | 'translation' | 'easy-read';
  readonly kind: 'json' | 'mdx';
  /** The source that it was gathered from; undefined for an own entry. */
  readonly source?: string;
  /** Where it is read, where that is not at its path: all that was gathered is read from one generation. */
  readonly real?: string;
}

/** Where a file is read. `root` holds `content/`. */
export function placeOnDisk(root: string, { path, real }: Pick<ContentFile, 'path' | 'real'>): string {
  return real ?? join(root, path);
}

/** Files beside the entries that commands write: the history, and what the last checks of links and of accessibility found. */
const WRITTEN_BY_COMMANDS: ReadonlySet<string> = new Set([
  'content/history.ndjson',
  'content/links.json',
  'content/links.json.new',
  TESTED_FILE,
  `${TESTED_FILE}.new`,
]);

/** What imports and harvests write beside the entries that they gather. */
const BESIDE_GATHERED =
  /^content\/gathered\/(?:(?:report\.json|history\.ndjson)|[^/]+\/(?:report|state|quarantine)\.json)$/u;

const folders: ReadonlySet<string> = new Set(collectionNames);

/** First parts of ids that the site has taken for pages of its own, in collections whose files lie in no folder of an organisation. */
const RESERVED: Partial<Record<CollectionName, ReadonlySet<string>>> = {
  organisations: reservedIds,
  pages: reservedPages,
  sources: reservedSources,
};

/** Something in a folder of content. */
interface Found {
  readonly path: string;
  readonly name: string;
  readonly real?: string;
  readonly is: 'file' | 'folder' | 'other';
}

/** Every file below `content/`, by path; paths that can be no entry are problems. `root` is the folder that holds `content`. */
export async function listContent(root: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const placed = [...(await ownFiles(root)), ...(await gatheredFiles(root))]
    // A folder is no entry; one that is named like one may hold what was meant to be.
    .filter(({ is, name }) => is !== 'folder' || /\.(?:json|mdx)$/u.test(name))
    // A hidden file is the system's; a hidden folder is an import that is not finished.
    .filter(({ path }) => !/(?:^|\/)\./u.test(path))
    .filter(({ path }) => !BESIDE_GATHERED.test(path) && !WRITTEN_BY_COMMANDS.has(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((one) => (one.is === 'file' ? fileAt(one) : one.is === 'folder' ? folder(one.path) : noFile(one.path)));
  return {
    files: placed.filter((one): one is ContentFile => 'id' in one),
    problems: placed.filter((one): one is Problem => 'found' in one),
  };
}

/** The files of our own content alone, without what is gathered and without what can be no entry. */
export async function listOwnContent(root: string): Promise<ContentFile[]> {
  const found = await ownFiles(root);
  return found
    .filter(({ is, path }) => is === 'file' && !/(?:^|\/)\./u.test(path) && !WRITTEN_BY_COMMANDS.has(path))
    .map((one) => fileAt(one))
    .filter((one): one is ContentFile => 'id' in one);
}

async function ownFiles(root: string): Promise<Found[]> {
  const content = join(root, 'content');
  const first = await readdir(content, { withFileTypes: true }).catch(() => []);
  const folders = first.filter((one) => one.isDirectory() && pathFrom(root, one) !== GATHERED);
  const below = await Promise.all(
    folders.map(({ name }) => readdir(join(content, name), { recursive: true, withFileTypes: true })),
  );
  return [...first, ...below.flat()]
    .map((one) => ({ path: pathFrom(root, one), name: one.name, is: kindOf(one) }))
    .filter(({ path }) => path !== GATHERED);
}

async function gatheredFiles(root: string): Promise<Found[]> {
  const folder = await gatheredFolder(root);
  const found = folder === undefined ? [] : await listGathered(root, folder);
  return found.map(({ path, real, entry }) => ({
    path,
    name: entry.name,
    is: kindOf(entry),
    ...(real !== join(root, path) && { real }),
  }));
}

const kindOf = (one: Dirent): Found['is'] => (one.isFile() ? 'file' : one.isDirectory() ? 'folder' : 'other');

function fileAt({ path, real }: Found): ContentFile | Problem {
  const place = placeOf(path);
  return 'found' in place || real === undefined ? place : { ...place, real };
}

function pathFrom(root: string, one: Dirent): string {
  return relative(root, join(one.parentPath, one.name)).replaceAll('\\', '/');
}

/** A folder with the ending of a file. */
function folder(path: string): Problem {
  return misplaced(
    path,
    'This is a folder, and its name ends like that of a file.',
    'Give the folder a name without an ending, or put the file itself here.',
  );
}

/** A link could show a file from outside the project. */
function noFile(path: string): Problem {
  return misplaced(path, 'This is a link to another file, not a file.', 'Put the file itself here.');
}

/** What a path says of its file, or why it can be no entry. */
export function placeOf(path: string): ContentFile | Problem {
  const parts = path.split('/').slice(1);
  const source = parts[0] === 'gathered' ? parts[1] : undefined;
  const [folder = '', ...rest] = source === undefined ? parts : parts.slice(2);
  if (!folders.has(folder))
    return misplaced(
      path,
      `There is no collection “${folder}”.`,
      `${didYouMean(folder, folders)}Entries lie in content/ under ${collectionNames.join(', ')}.`,
    );
  const collection = collectionOf(folder as CollectionName);
  const name = /^(?<stem>[^.]+)(?<easy>\.easy)?(?:\.(?<language>[a-z]{2,3}(?:-[A-Za-z]+)?))?\.(?<kind>json|mdx)$/.exec(
    rest.at(-1) ?? '',
  )?.groups;
  const allowed = collection.format === 'mdx' && source === undefined ? ['mdx', 'json'] : ['json'];
  const ending = /[^.]\.(?<ending>[A-Za-z0-9]{1,8})$/u.exec(rest.at(-1) ?? '')?.groups?.['ending'];
  if (!name || !allowed.includes(name['kind'] ?? ''))
    return misplaced(
      path,
      ending && !allowed.includes(ending)
        ? `The file ends in “.${ending}”, and files here end in .${collection.format}.`
        : 'The name of the file does not fit.',
      `A file here is named like ${collection.byOrganisation ? 'organisation/' : ''}name.${collection.format}, name.cy.${collection.format} for Welsh, or name.easy.${collection.format} for Easy Read.`,
    );
  const id = [...rest.slice(0, -1), name['stem'] ?? ''];
  if (!id.every(isIdPart))
    return misplaced(
      path,
      'The name of the file or folder has letters that cannot stand in an address.',
      'Use small letters a to z, digits and single hyphens, such as chest-x-rays.',
    );
  if (id.length !== (collection.byOrganisation ? 2 : 1))
    return misplaced(
      path,
      'The file does not lie where it should.',
      collection.byOrganisation
        ? `Put it in a folder named for its organisation: content/${folder}/organisation/name.mdx.`
        : `Put it in content/${folder}/ itself.`,
    );
  const reserved = RESERVED[collection.name] ?? (collection.byOrganisation ? reservedIds : undefined);
  const first = id[0] ?? '';
  if (reserved?.has(first))
    return misplaced(
      path,
      `“${first}” is taken: the site has a page of its own at that address.`,
      `Choose another name for the ${reserved === reservedIds ? 'organisation' : collection.one}, such as ${first}-${reserved === reservedIds ? 'trust' : collection.one}.`,
    );
  const language = name['language'] ?? firstLanguage;
  if (!isLanguageCode(language) || name['language'] === firstLanguage)
    return misplaced(
      path,
      `“.${language}” is not a language of this site that entries are translated to.`,
      `There are ${languages.map((one) => one.code).join(', ')}. A file without a code is in ${languages[0].name}.`,
    );
  if (name['easy'] && !canBeEasyRead(collection.name))
    return misplaced(
      path,
      `There is no Easy Read version of ${collection.many}.`,
      `Easy Read is for ${easyReadCollections.join(', ')}.`,
    );
  return {
    path,
    collection: collection.name,
    id: id.join('/'),
    language,
    version: name['easy'] ? 'easy-read' : language === firstLanguage ? 'original' : 'translation',
    kind: name['kind'] as 'json' | 'mdx',
    ...(source !== undefined && { source }),
  };
}

function misplaced(file: string, found: string, advice: string): Problem {
  return { file, line: 1, found, advice };
}
