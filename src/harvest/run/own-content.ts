import { readFile } from 'node:fs/promises';
import { collectionNames, type CollectionName } from '../../model/collection-names.ts';
import { listOwnContent, placeOnDisk } from '../../register/files.ts';
import { isUnread, readContent } from '../../register/read-file.ts';

/** What of our own content what is gathered must not meet, and may name. */
export interface OwnContent {
  readonly ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly odsCode: string | undefined;
  }[];
}

/** Our own entries. `root` holds `content/`. A file that cannot be read has an id and says nothing. */
export async function ownContent(root: string): Promise<OwnContent> {
  const originals = (await listOwnContent(root)).filter(({ version }) => version === 'original');
  const ids = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as unknown as Record<
    CollectionName,
    Set<string>
  >;
  for (const { collection, id } of originals) ids[collection].add(id);
  const organisations = originals.filter(({ collection }) => collection === 'organisations');
  return {
    ids,
    organisations: await Promise.all(
      organisations.map(async (file) => {
        const content = readContent(await readFile(placeOnDisk(root, file)), file.kind);
        const facts = (isUnread(content) ? {} : (content.facts ?? {})) as Record<string, unknown>;
        const { name, odsCode } = facts;
        return {
          id: file.id,
          name: typeof name === 'string' ? name : file.id,
          odsCode: typeof odsCode === 'string' ? odsCode : undefined,
        };
      }),
    ),
  };
}
