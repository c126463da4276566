import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { faultsOf } from '../../model/check/entry.ts';
import { isIdPart } from '../../model/field.ts';
import { collectionOf, type Answers } from '../../model/index.ts';
import { given } from '../../model/answer.ts';
import { isUnread, readContent } from '../../register/read-file.ts';
import type { SourceToRead } from '../reader.ts';

/** A source as whoever runs the portal has set it. */
export interface SourceSettings {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly speaksFor: readonly string[];
  readonly paused: boolean;
  /** After how many days it is asked again; 0: with every harvest. */
  readonly every: number;
  /** What must be known to read it. */
  readonly toRead: SourceToRead;
  /** The digest of its settings is part of what decides what is taken. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A source whose file cannot be used, and why. */
export interface BrokenSource {
  readonly id: string;
  readonly because: string;
}

const DAILY = 1;
const NOWHERE = new URL('about:blank');
const feedIn = (facts: unknown) => String((facts as { feed?: unknown } | null)?.feed);

/** Whether an address is that of a host which is allowed for a trial, and so need not be one of the public network. */
export type IsOfTests = (url: URL) => boolean;

/** Every source of `content/sources`, by id. `root` holds `content/`. A broken file is told of and stops no other. */
export async function sourcesIn(
  root: string,
  isOfTests: IsOfTests = () => false,
): Promise<(SourceSettings | BrokenSource)[]> {
  const folder = join(root, 'content', 'sources');
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ids = names.filter((name) => /^[^.]+\.json$/u.test(name)).map((name) => name.slice(0, -'.json'.length));
  return Promise.all(
    ids.toSorted().map(async (id) => settingsIn(id, await readFile(join(folder, `${id}.json`)), isOfTests)),
  );
}

/** Whether a source cannot be used as it is set. */
export const isBroken = (one: SourceSettings | BrokenSource): one is BrokenSource => 'because' in one;

/** What the file of a source says, or why it cannot be used. */
export function settingsIn(
  id: string,
  bytes: Uint8Array,
  isOfTests: IsOfTests = () => false,
): SourceSettings | BrokenSource {
  const file = `content/sources/${id}.json`;
  if (!isIdPart(id)) return { id, because: `The name of ${file} must be of small letters, digits and hyphens.` };
  const content = readContent(bytes, 'json');
  if (isUnread(content)) return { id, because: `${file}: ${content[0]?.found ?? 'It cannot be read.'}` };
  const [fault] = faultsOf(collectionOf('sources'), content.facts, { complete: true }).filter(
    ({ at }) => !(at[0] === 'feed' && isOfTests(URL.parse(feedIn(content.facts)) ?? NOWHERE)),
  );
  if (fault) return { id, because: `${file}: ${fault.question ?? 'The file'} ${fault.found}` };
  const facts = content.facts as Answers<'sources'>;
  const feed = given(facts.feed);
  if (feed === undefined) return { id, because: `${file} does not say from which address it is gathered (feed).` };
  const {
    kind = 'candour-feed',
    standard,
    mostEntries,
    mostMegabytes,
    every = DAILY,
    paused = false,
    language = 'en',
  } = facts;
  return {
    id,
    name: facts.name,
    language,
    speaksFor: given(facts.speaksFor) ?? [],
    paused,
    every,
    toRead: {
      id,
      kind,
      feed,
      ...(standard !== undefined && { standard }),
      ...(mostEntries !== undefined && { mostEntries }),
      ...(mostMegabytes !== undefined && { mostMegabytes }),
    },
    facts,
  };
}
