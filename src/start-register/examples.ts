import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionName } from '../model/collection-names.ts';
import { listContent, type ContentFile } from '../register/files.ts';
import { isUnread, readContent } from '../register/read-file.ts';
import { referencesIn } from '../register/references.ts';
import { collectionOf } from '../model/index.ts';

/** What explains, and stays: it is about AI and care, and about nobody’s tools. */
const GUIDANCE: ReadonlySet<CollectionName> = new Set(['care', 'glossary', 'pages']);

type Facts = Readonly<Record<string, unknown>>;

/** The files of a project, by what becomes of them in a new register. */
export interface Sorted {
  /** Entries that are marked as invented, or belong to such. */
  readonly examples: readonly ContentFile[];
  readonly guidance: readonly ContentFile[];
  /** What somebody wrote: it is not to be lost. */
  readonly own: readonly string[];
}

/** Sorts the content of a project. A file that cannot be placed or read is somebody's own. */
export async function sortContent(root: string): Promise<Sorted> {
  const { files, problems } = await listContent(root);
  const facts = new Map<ContentFile, Facts>();
  for (const file of files) facts.set(file, await factsOf(root, file));
  const invented = inventedIds(files, facts);
  const isExample = (file: ContentFile) => file.source !== undefined || invented.has(keyOf(file));
  const entries = files.filter(({ collection }) => !GUIDANCE.has(collection));
  return {
    examples: entries.filter(isExample),
    guidance: files.filter(({ collection }) => GUIDANCE.has(collection)),
    own: [...entries.filter((file) => !isExample(file)).map(({ path }) => path), ...problems.map(({ file }) => file)],
  };
}

const keyOf = ({ collection, id }: Pick<ContentFile, 'collection' | 'id'>) => `${collection}/${id}`;

/**
 * The keys of entries that say that they are invented, and of those that are of such alone: what an invented organisation
 * publishes, products that only its tools are, and notices about such products.
 */
function inventedIds(files: readonly ContentFile[], facts: ReadonlyMap<ContentFile, Facts>): ReadonlySet<string> {
  const originals = files.filter(({ version }) => version === 'original');
  const known = new Set(originals.filter((file) => facts.get(file)?.['invented'] === true).map(keyOf));
  const named = (file: ContentFile) =>
    referencesIn(collectionOf(file.collection).fields, facts.get(file) ?? {}).map(({ to, id }) => `${to}/${id}`);
  const belong = (collection: CollectionName, isOne: (file: ContentFile) => boolean) => {
    for (const file of originals) if (file.collection === collection && isOne(file)) known.add(keyOf(file));
  };
  const allKnown = (keys: readonly string[]) => keys.length > 0 && keys.every((key) => known.has(key));
  const ofOrganisation = ({ id }: ContentFile) => known.has(`organisations/${id.split('/')[0]}`);
  belong('tools', ofOrganisation);
  belong('data-uses', ofOrganisation);
  const tools = originals.filter(({ collection }) => collection === 'tools');
  belong('products', (product) =>
    allKnown(tools.filter((tool) => named(tool).includes(keyOf(product))).map((tool) => keyOf(tool))),
  );
  belong('notices', (notice) => allKnown(named(notice).filter((key) => key.startsWith('products/'))));
  return known;
}

async function factsOf(root: string, file: ContentFile): Promise<Facts> {
  const content = readContent(await readFile(join(root, file.path)), file.kind);
  return isUnread(content) ? {} : ((content.facts ?? {}) as Facts);
}
